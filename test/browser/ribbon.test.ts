import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { expectNoFailures, OpenWorkbench } from "./workbench";

const LIMIT = 60_000;

describe("the ribbon's buttons", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await OpenWorkbench.open();
    await open.untilPane();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  const press = (name: string) =>
    open.page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button", { name, exact: true }).click();
  const said = (words: string) => open.pane.locator(".notice", { hasText: words }).waitFor();

  it.each([
    { name: "Refresh", words: "Every table has been read again." },
    { name: "Repair formulas", words: "No DDSCP formula is stuck at #NAME?." },
    { name: "Freeze as values", words: "Every DDSCP formula becomes the plain value it shows now" },
    { name: "Put formulas back", words: "No formula is frozen." },
  ])(
    "$name says in the pane what came of it, though the pane was closed",
    async ({ name, words }) => {
      await open.page.locator(".pane").getByRole("button", { name: /close/i }).click();
      await open.page.locator(".pane").waitFor({ state: "hidden" });
      await press(name);
      await open.page.locator(".pane").waitFor({ state: "visible" });
      await said(words);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});
