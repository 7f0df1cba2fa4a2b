import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { expectNoFailures, OpenWorkbench } from "./workbench";

const LIMIT = 90_000;

describe("The task pane over the sample workbook", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await OpenWorkbench.open({ pane: 320 });
    await open.pane.getByLabel("Meeting", { exact: true }).and(open.pane.locator("select")).waitFor({ timeout: 60_000 });
  }, LIMIT);

  afterAll(() => open?.close(), LIMIT);

  it("boots", async () => {
    console.log(await open.pane.locator("#pane").innerText());
    await expectNoFailures(open);
  }, LIMIT);
});
