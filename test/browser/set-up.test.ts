import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Locator } from "playwright-core";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench } from "./workbench";

const LIMIT = 90_000;

describe("The task pane over an empty workbook", () => {
  let open: OpenWorkbench;
  /** What a person has done so far: each press, choice and field. */
  let actions = 0;
  const act = (each: Locator): Promise<void> => {
    actions++;
    return each.click();
  };
  const button = (name: string): Locator => open.pane.getByRole("button", { name, exact: true }).first();
  const fill = async (field: string, text: string): Promise<void> => {
    actions++;
    await open.pane.locator(field).fill(text);
    await open.pane.locator(field).press("Tab");
  };
  const choose = async (field: string, label: string): Promise<void> => {
    actions++;
    await open.pane.locator(field).selectOption({ label });
  };

  beforeAll(async () => {
    open = await opened({ file: "none", day: "2026-11-30" });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "puts the sheets in, asking first where one of a name is there",
    async () => {
      await frameOf(open).evaluate(
        `Excel.run(async (context) => { context.workbook.worksheets.add("Meetings").getRange("A1").values = [["My own notes"]]; await context.sync(); })`,
      );
      await act(open.pane.getByText("Another board", { exact: true }));
      await open.pane.locator(".notice", { hasText: "already has a sheet called Meetings" }).waitFor();
      expect(await open.page.evaluate(() => window.workbench?.tables().length)).toBe(0);
      expect(await violations(open)).toEqual([]);
      await act(open.pane.locator(".notice").getByText("Put the sheets in", { exact: true }));
      await open.pane.locator("#board-name").waitFor();
      const tables = await open.page.evaluate(() => window.workbench?.tables() ?? []);
      expect(tables.find(({ name }) => name === "Meetings")?.sheet).toBe("Meetings (2)");
      expect(await open.cell("Meetings", "A1")).toBe("My own notes");
    },
    LIMIT,
  );

  it(
    "leads on from the board's rules to its members and its first meeting",
    async () => {
      expect(await violations(open)).toEqual([]);
      await fill("#board-name", "Ashby Parish Council");
      await choose("#board-quorum", "A third of all seats");
      await choose("#board-decision", "More for than against; the chair has a casting vote");
      await choose("#board-notice", "5 clear days");
      await fill("#board-source", "Standing order 6.3");
      await act(button("Save and add the members"));
      await fill("#members-names", "A. Shah, Chair\nB. Jones\nC. Green\nD. Okoro\nE. Ward\nF. Lee\nG. Hill");
      expect(await violations(open)).toEqual([]);
      await act(button("Add the seats"));
      await act(open.pane.locator(".today").getByText("Add your first meeting", { exact: true }));
      actions++;
      // What is typed is read at once, and stays in its field.
      await open.pane.locator("#new-date").pressSequentially("30/11/2026");
      await open.pane.locator(".new-meeting .hint", { hasText: "APC-2026-11" }).waitFor();
      expect(await open.pane.locator("#new-date").inputValue()).toBe("30/11/2026");
      await open.pane.locator(".new-meeting .deadlines caption", { hasText: "by Standing order 6.3" }).waitFor();
      await act(button("Add meeting"));
      await open.untilCell("Meetings (2)", "H3", "24/11/2026");
      expect(await open.block("Groups", "A3:E3")).toEqual([
        ["APC", "Ashby Parish Council", "", "one third of seats", "Each seat"],
      ]);
    },
    LIMIT,
  );

  it(
    "and to a tie that the casting vote settles, cited to the board's own Source, in few actions",
    async () => {
      await act(open.pane.getByText("All present", { exact: true }).first());
      await open.untilCell("Meetings (2)", "F3", "Yes");
      await act(open.pane.getByRole("tab", { name: "Vote" }));
      await act(button("New decision"));
      await fill("#new-title", "A lease");
      await act(button("Add decision"));
      const ballots = open.pane.locator(".ballot .mark");
      await ballots.first().waitFor();
      await ballots.first().focus();
      for (const key of ["f", "f", "f", "g", "g", "g", "-"]) {
        await open.page.keyboard.press(key);
        actions++;
      }
      await open.pane.getByText("Cannot tell yet").waitFor();
      await act(button("A. Shah (Chair) presides"));
      await open.untilCell("Decisions", "D3", "Carried");
      await open.pane.locator(".citation", { hasText: "Standing order 6.3" }).waitFor({ state: "attached" });
      expect(await violations(open)).toEqual([]);
      // A person who knows what she wants; ten minutes are 20 seconds for each.
      expect(actions).toBeLessThanOrEqual(30);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});
