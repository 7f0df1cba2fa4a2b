import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Locator } from "playwright-core";
import { chooseMeeting, opened } from "./task-pane";
import { expectNoFailures, type OpenWorkbench } from "./workbench";

const LIMIT = 60_000;

describe("what is under the pointer stays there while the page changes above it", () => {
  let open: OpenWorkbench;
  const page = (name: string) => open.pane.locator(`#page-${name}`);
  const boxOf = async (what: Locator) => (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const saved = (where: Locator) => where.locator(".state", { hasText: /^Saved \d\d:\d\d$/ }).waitFor();
  /** Presses it and waits until that is saved: how far has it moved, and by how much has what stands above it grown? In px. */
  const press = async (what: Locator, { where, above }: { where: Locator; above: Locator }) => {
    const { x, y, width, height } = await boxOf(what);
    const before = (await boxOf(above)).height;
    await open.page.mouse.click(x + width / 2, y + height / 2);
    await saved(where);
    return { moved: Math.abs((await boxOf(what)).y - y), grown: Math.abs((await boxOf(above)).height - before) };
  };

  beforeAll(async () => {
    open = await opened({ day: "2026-12-01" });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "the voters, though the verdict grows as ballots come and are saved",
    async () => {
      const where = page("vote");
      await open.showPage("Vote");
      await where.getByLabel("Meeting").selectOption("EB-2026-09");
      await where.getByText("New decision", { exact: true }).click();
      await where.getByLabel("What is decided").fill("Held still");
      await open.page.keyboard.press("Enter");
      await where.locator("h2", { hasText: "Held still" }).waitFor();
      const voter = where.locator("[data-line]").nth(1).getByRole("radio").first();
      const { moved, grown } = await press(voter, { where, above: where.locator(".vote-standing") });
      expect(grown).toBeGreaterThan(1);
      expect(moved).toBeLessThan(1);
      expect(await where.getByRole("radio", { checked: true }).count()).toBe(1);
    },
    LIMIT,
  );

  it(
    "the buttons of a register, though the verdict takes other lines",
    async () => {
      const where = page("meeting");
      await open.showPage("Meeting");
      await chooseMeeting(open, "EB-2026-12");
      const all = where.getByText("All present", { exact: true });
      await all.waitFor();
      const { moved, grown } = await press(all, { where, above: where.locator(".standing") });
      expect(grown).toBeGreaterThan(1);
      expect(moved).toBeLessThan(1);
    },
    LIMIT,
  );

  it("without an error on the way", () => expectNoFailures(open));
});
