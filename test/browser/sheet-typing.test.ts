import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { join } from "node:path";
import { SheetInView } from "./sheet";
import { expectNoFailures, OpenWorkbench } from "./workbench";

const ADDIN = join(__dirname, "../workbench/fixtures/addin");
const LIMIT = 60_000;
jest.setTimeout(LIMIT);
const ROW = 22;

/** What people do in a spreadsheet, each on a sheet of its own. */
describe("In the sheet people", () => {
  let open: OpenWorkbench;
  let sheet: SheetInView;

  beforeAll(async () => {
    open = await OpenWorkbench.open({ addin: ADDIN, file: "none" });
    sheet = new SheetInView(open);
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  /** Makes a table with a header of what is on the sheet, under this name. */
  const table = async (name: string, rows: number, columns: number): Promise<void> =>
    open.editTable(name, { does: "make table", sheet: await sheet.name(), row: 0, rows, columns });

  describe("type", () => {
    it("words and numbers: Enter goes down, and an arrow ends what is typed", async () => {
      await sheet.fresh();
      await sheet.press('"Board', "Enter", '"12', "ArrowRight", '"13', "ArrowUp", '"yes', "Enter");
      expect(await sheet.block("A1:B2")).toEqual([
        ["Board", "yes"],
        ["12", "13"],
      ]);
    });

    it("a row with Tab, and Enter goes on below its first cell", async () => {
      await sheet.fresh();
      await sheet.go("B2");
      await sheet.press('"a', "Tab", '"b', "Tab", '"c', "Enter", '"d', "Enter");
      expect(await sheet.block("B2:D3")).toEqual([
        ["a", "b", "c"],
        ["d", "", ""],
      ]);
    });

    it("over a chosen block: Enter and Tab stay in it", async () => {
      await sheet.fresh();
      await sheet.go("A1:B2");
      await sheet.press('"1', "Enter", '"2', "Enter", '"3', "Enter", '"4', "Enter", '"5', "Tab", '"6', "Enter");
      expect(await sheet.block("A1:B2")).toEqual([
        ["5", "6"],
        ["2", "4"],
      ]);
    });

    it("into what is there with F2, where Home and arrows move in the text; Escape leaves it as it was", async () => {
      await sheet.fresh(["Quorate"]);
      await sheet.press("F2", "Home", '"In', "ArrowRight", "Delete", "Enter");
      expect(await sheet.texts("A1")).toEqual(["InQorate"]);
      await sheet.press("ArrowUp", "F2", '"!', "Escape");
      expect(await sheet.texts("A1")).toEqual(["InQorate"]);
    });

    it("a formula with cells that they click, the last bracket left to the sheet", async () => {
      await sheet.fresh(["1", "2"], ["3", "4"]);
      await sheet.go("D1");
      await sheet.press('"=SUM(');
      await sheet.cell("A1").click();
      await sheet.cell("B1").click();
      await sheet.press('",');
      await sheet.cell("B2").click();
      await sheet.press("Enter");
      expect([await sheet.formula("D1"), await sheet.texts("D1")]).toEqual(["=SUM(B1,B2)", ["6"]]);
    });

    it("a formula that is not finished: it stays with its cell, whatever sheet they turn to", async () => {
      await sheet.fresh(["kept"]);
      const other = await sheet.name();
      await sheet.fresh();
      const own = await sheet.name();
      await sheet.press('"=1+');
      await open.page.getByRole("tab", { name: other, exact: true }).click();
      expect(await sheet.name()).toBe(own);
      await sheet.press('"2', "Enter");
      expect(await sheet.texts("A1")).toEqual(["3"]);
      await open.page.getByRole("tab", { name: other, exact: true }).click();
      await sheet.press("ArrowDown", '"typed at once', "Enter");
      expect(await sheet.block("A1:A2")).toEqual([["kept"], ["typed at once"]]);
    });

    it("and undo it from another sheet: they are shown what changes", async () => {
      await sheet.fresh();
      const first = await sheet.name();
      await sheet.fresh();
      const second = await sheet.name();
      await sheet.go("C3", first);
      await sheet.press('"typed', "Enter");
      await sheet.go("A1", second);
      await sheet.press("Control+z");
      expect(await sheet.selected()).toEqual([first, "C3"]);
      expect(await sheet.texts("C3")).toEqual([""]);
    });

    it("two lines with Alt+Enter, and both show", async () => {
      await sheet.fresh();
      await sheet.press('"first', "Alt+Enter", '"second', "Enter");
      expect(await sheet.texts("A1")).toEqual(["first\nsecond"]);
      const box = await sheet.cell("A1").boundingBox();
      expect(box?.height).toBeGreaterThan(1.5 * ROW);
    });

    it("today with Ctrl+;", async () => {
      await sheet.fresh();
      const days = [new Date().toLocaleDateString("en-GB")];
      await sheet.press("Control+;", "Enter");
      days.push(new Date().toLocaleDateString("en-GB"));
      expect(days).toContain((await sheet.texts("A1"))[0]);
    });

    it("days in British order, which count as days", async () => {
      await sheet.fresh();
      await sheet.press('"3/4/2026', "Enter", '"=A1+1', "Enter", '"=MONTH(A1)', "Enter");
      expect([await sheet.texts("A1"), await sheet.texts("A3")]).toEqual([["03/04/2026"], ["4"]]);
    });

    it("a day into a narrow column, which widens until it shows whole", async () => {
      await sheet.fresh(["a"]);
      await sheet.press('"31/12/2026', "Enter");
      const span = sheet.cell("A1").locator("span");
      expect(await span.innerText()).toBe("31/12/2026");
      expect(await span.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
    });

    it("under a table, which grows by the row", async () => {
      await sheet.fresh(["Meeting", "Length"], ["EB-1", "=LEN([@Meeting])"]);
      await table("Grown", 1, 2);
      await open.paste(await sheet.name(), "B2", [["=LEN([@Meeting])"]]);
      await sheet.go("A3");
      await sheet.press('"EB-100', "Enter");
      expect(await sheet.block("A3:B3")).toEqual([["EB-100", "6"]]);
    });

    it("and undo it, do it again, and clear a block", async () => {
      await sheet.fresh(["a", "b"], ["c", "d"]);
      await sheet.press("Control+a", "Delete");
      expect(await sheet.texts("A1:B2")).toEqual(["", "", "", ""]);
      await sheet.press("Control+z");
      expect(await sheet.texts("A1:B2")).toEqual(["a", "b", "c", "d"]);
      await sheet.press("Control+y");
      expect(await sheet.texts("A1:B2")).toEqual(["", "", "", ""]);
    });
  });

  describe("fill", () => {
    it("down with Ctrl+D: an id in cells of text stays the id it is, a formula moves along", async () => {
      await sheet.fresh(["EB-2026-03", "5", "=B1*2"], ["", "6"], ["", "7"]);
      await sheet.go("A1:A3");
      await sheet.press("Control+d");
      await sheet.go("C1:C3");
      await sheet.press("Control+d");
      expect(await sheet.block("A2:C3")).toEqual([
        ["EB-2026-03", "6", "12"],
        ["EB-2026-03", "7", "14"],
      ]);
    });

    it("to the right with Ctrl+R", async () => {
      await sheet.fresh(["1", "2"], ["=A1+1"]);
      await sheet.go("A2:B2");
      await sheet.press("Control+r");
      expect([await sheet.texts("A2:B2"), await sheet.formula("B2")]).toEqual([["2", "3"], "=B1+1"]);
    });

    it("two numbers on, by dragging the handle down", async () => {
      await sheet.fresh(["2"], ["4"]);
      await sheet.go("A1:A2");
      await sheet.dragHandle({ down: 3 * ROW });
      expect([await sheet.texts("A3:A6"), await sheet.chosen()]).toEqual([["6", "8", "10", ""], "A1:A5"]);
    });

    it("days and ids on, side by side", async () => {
      await sheet.fresh(["30/01/2026", "EB-2026-09"]);
      await sheet.go("A1:B1");
      await sheet.dragHandle({ down: 3 * ROW });
      expect(await sheet.block("A2:B4")).toEqual([
        ["31/01/2026", "EB-2026-10"],
        ["01/02/2026", "EB-2026-11"],
        ["02/02/2026", "EB-2026-12"],
      ]);
    });

    it("a word to the right, by dragging the handle there", async () => {
      await sheet.fresh(["Present"]);
      await sheet.dragHandle({ right: 2 * 64 });
      expect(await sheet.texts("A1:D1")).toEqual(["Present", "Present", "Present", ""]);
    });

    it("a formula down beside what is filled, by two clicks on the handle", async () => {
      await sheet.fresh(["a", "=LEN(A1)"], ["bb"], ["ccc"], [""], ["e"]);
      await sheet.go("B1");
      await sheet.page.locator(".fill-handle").dblclick();
      expect(await sheet.texts("B1:B5")).toEqual(["1", "2", "3", "", ""]);
    });

    it("a filtered table, and the rows that are hidden stay as they are", async () => {
      await sheet.fresh(["Meeting", "Group", "Status"], ["1", "EB", "new"], ["2", "QA", "old"], ["3", "EB", "old"]);
      await table("Hidden", 3, 3);
      await open.editTable("Hidden", { does: "filter", column: "Group", wanted: "EB" });
      await sheet.go("C2:C4");
      await sheet.press("Control+d");
      expect(await sheet.texts("C2:C4")).toEqual(["new", "old", "new"]);
      await sheet.press("Control+z");
      await sheet.go("C2");
      await sheet.dragHandle({ down: ROW });
      expect(await sheet.texts("C2:C4")).toEqual(["new", "old", "new"]);
    });
  });

  describe("paste", () => {
    it("from Excel and Word: lines within cells, quotes, and no mark-up", async () => {
      await sheet.fresh();
      await sheet.paste('a\t"b\nc"\r\n"say ""no"""\td\r\n', "<table><tr><td>wrong</td></tr></table>");
      expect(await sheet.block("A1:B3")).toEqual([
        ["a", "b\nc"],
        ['say "no"', "d"],
        ["", ""],
      ]);
      expect(await sheet.chosen()).toBe("A1:B2");
    });

    it("days in British order, shares and sums, as typing reads them", async () => {
      await sheet.fresh();
      await sheet.paste("3/4/2026\t75%\n13/04/2026\t£1,250.00\n31/02/2026\t017");
      await sheet.go("C1");
      await sheet.press('"=A2-A1', "Enter", '"=B2+1', "Enter", '"=ISTEXT(A3)', "Enter");
      expect(await sheet.texts("A1:A3")).toEqual(["03/04/2026", "13/04/2026", "31/02/2026"]);
      expect([await sheet.texts("B1:B2"), await sheet.formula("C3")]).toEqual([["75%", "£1,250.00"], "=ISTEXT(A3)"]);
      expect((await sheet.texts("C2:C3"))[1]).toBe("TRUE");
      expect(await open.page.evaluate((name) => window.workbench?.cell(name, "C1"), await sheet.name())).toMatch(/10/);
    });

    it("one value over a whole block", async () => {
      await sheet.fresh();
      await sheet.go("A1:B2");
      await sheet.paste("Present");
      expect(await sheet.texts("A1:C2")).toEqual(["Present", "Present", "", "Present", "Present", ""]);
    });

    it("what they copied here: formulas move along, texts stay text, looks come too", async () => {
      await sheet.fresh(["1", "=A1*10", "'017", "31/03/2026"]);
      await sheet.go("A1:D1");
      const text = await sheet.copy();
      await sheet.go("A3");
      await sheet.paste(text);
      expect(await sheet.texts("A3:D3")).toEqual(["1", "10", "017", "31/03/2026"]);
      expect(await sheet.formula("B3")).toBe("=A3*10");
    });

    it("what they cut: it moves, and its formula still means the same cells", async () => {
      await sheet.fresh(["5", "=A1*2"]);
      await sheet.go("B1");
      const text = await sheet.copy("cut");
      await sheet.go("C4");
      await sheet.paste(text);
      expect([await sheet.texts("B1"), await sheet.texts("C4"), await sheet.formula("C4")]).toEqual([
        [""],
        ["10"],
        "=A1*2",
      ]);
    });

    it("only the rows in view that they copied from a filtered table", async () => {
      await sheet.fresh(["Meeting", "Group"], ["1", "EB"], ["2", "QA"], ["3", "EB"]);
      await table("Copied", 3, 2);
      await open.editTable("Copied", { does: "filter", column: "Group", wanted: "EB" });
      await sheet.go("A2:B4");
      expect(await sheet.copy()).toBe("1\tEB\n3\tEB");
    });
  });

  it("have done all this without an error", () => expectNoFailures(open));
});
