import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const ADDIN = join(__dirname, "../workbench/fixtures/addin");
const LIMIT = 60_000;

describe.each(["same site", "as Excel"] as const)("The host and the official office.js, %s", (mode) => {
  let open: OpenWorkbench;
  const state = () => open.pane.locator("#state");

  /** Runs a script in the add-in's own page. */
  const inAddin = async <T>(script: string): Promise<T> => {
    const frame = open.page.frames().find((found) => found.url().includes("taskpane.html"));
    if (!frame) throw new Error("The add-in has no frame.");
    return frame.evaluate(script) as Promise<T>;
  };

  beforeAll(async () => {
    open = await OpenWorkbench.open({ addin: ADDIN, file: "none", mode });
    await state().filter({ hasText: "Ready" }).waitFor();
  }, LIMIT);

  afterAll(() => open.close(), LIMIT);

  it("boots as Excel on the web with a shared runtime", async () => {
    expect(await state().textContent()).toBe("Ready: Excel OfficeOnline Taskpane");
  });

  it("makes a table and reads it back in one run", async () => {
    const read = await inAddin(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [["Meeting", "Held"], ["EB-1", 1], ["EB-2", "31/03/2026"]];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Meetings";
      const body = table.getDataBodyRange().load("values, text, address");
      table.columns.load("items/name");
      await context.sync();
      return { values: body.values, text: body.text, address: body.address, columns: table.columns.items.map((column) => column.name) };
    })`);
    expect(read).toEqual({
      values: [
        ["EB-1", 1],
        ["EB-2", 46112],
      ],
      text: [
        ["EB-1", "1"],
        ["EB-2", "31/03/2026"],
      ],
      address: "Sheet1!A2:B3",
      columns: ["Meeting", "Held"],
    });
  });

  it("answers plain, streaming and spilling functions in cells", async () => {
    await open.type("Sheet1", "D1", "=TRIAL.ADD(2)");
    await open.untilCell("Sheet1", "D1", "102");
    await open.type("Sheet1", "D2", '=TRIAL.CLOCK("x")');
    await open.untilCell("Sheet1", "D2", "x 0");
    await inAddin(`tick("x", "x 1")`);
    await open.untilCell("Sheet1", "D2", "x 1");
    await open.type("Sheet1", "E1", "=TRIAL.SHAPE(Meetings[Meeting])");
    await open.untilCell("Sheet1", "E2", "<EB-2>");
    expect(await open.block("Sheet1", "E1:E3")).toEqual([["<EB-1>"], ["<EB-2>"], [""]]);
  });

  it("sends a function its new argument when the table's cell changes", async () => {
    await open.type("Sheet1", "A2", "EB-9");
    await open.untilCell("Sheet1", "E1", "<EB-9>");
  });

  it("shows a function's error with its message", async () => {
    await open.type("Sheet1", "D3", '=TRIAL.REFUSE("No meeting 17 in Meetings")');
    await open.untilCell("Sheet1", "D3", "#N/A");
    expect(await open.message("Sheet1", "D3")).toBe("No meeting 17 in Meetings");
  });

  it("ends a stream when its formula is deleted", async () => {
    await open.type("Sheet1", "D2", "");
    await until(
      () => inAddin<string[]>("window.cancelled"),
      (list) => list.includes("x"),
      "the stream to end",
    );
    expect(await open.cell("Sheet1", "D2")).toBe("");
  });

  it("tells the add-in of edits by hand, by a colleague and by itself", async () => {
    await inAddin("listen()");
    await open.type("Sheet1", "B2", "7");
    await open.typeAsColleague("Sheet1", "B3", "8");
    await inAddin(
      `Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[9]]; await context.sync(); })`,
    );
    const heard = await until(
      () => inAddin<{ kind: string; source: string; triggerSource?: string; address: string }[]>("window.heard"),
      (list) => list.length >= 6,
      "six events",
    );
    expect(heard.filter(({ kind }) => kind === "table").map(({ source, address }) => [source, address])).toEqual([
      ["Local", "B2"],
      ["Remote", "B3"],
      ["Local", "B2"],
    ]);
    expect(heard.filter(({ kind }) => kind === "sheet").map(({ triggerSource }) => triggerSource)).toEqual([
      "Unknown",
      "Unknown",
      "ThisLocalAddin",
    ]);
  });

  it("runs a ribbon command until it says it is done", async () => {
    await open.page.getByRole("button", { name: "Stamp" }).click();
    await open.untilCell("Sheet1", "H1", "stamped");
  });

  it("keeps settings, shows and hides the pane", async () => {
    expect(await inAddin(`saveSetting("area", "Derby")`)).toBe("succeeded");
    await inAddin("Office.addin.hide()");
    await open.page.locator(".pane").waitFor({ state: "hidden" });
    await inAddin("Office.addin.showAsTaskpane()");
    await open.page.locator(".pane").waitFor({ state: "visible" });
  });

  it("lets the add-in open a dialog and hear from it", async () => {
    expect(await inAddin("openDialog()")).toBe("hello from the dialog");
  });

  it("has done all this without an error", () => expectNoFailures(open));

  it("refuses loudly, by name, what it does not emulate", async () => {
    const refused = await inAddin(
      `Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").pivotTables.load("items"); await context.sync(); }).catch((error) => error.code + ": " + error.message)`,
    );
    expect(refused).toContain("ApiNotImplementedInEmulator: The workbench does not emulate Worksheet.PivotTables");
    expect((await open.failures()).join()).toContain("Worksheet.PivotTables");
  });
});

describe("What the host refuses", () => {
  it(
    "members above the version it offers",
    async () => {
      const open = await OpenWorkbench.open({ addin: ADDIN, file: "none", api: "1.9" });
      try {
        await open.pane.locator("#state").filter({ hasText: "Ready" }).waitFor();
        const frame = open.page.frames().find((found) => found.url().includes("taskpane.html"));
        const run = (script: string): Promise<unknown> | undefined => frame?.evaluate(script);
        expect(await run(`Office.context.requirements.isSetSupported("ExcelApi", "1.10")`)).toBe(false);
        const refused = await run(
          `Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpillingToRangeOrNullObject().load("address"); await context.sync(); }).catch((error) => error.code)`,
        );
        expect(refused).toBe("ApiNotFound");
      } finally {
        await open.close();
      }
    },
    LIMIT,
  );
});
