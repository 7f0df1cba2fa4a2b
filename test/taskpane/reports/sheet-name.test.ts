import { freeSheetName } from "../../../src/excel/sheet-names";
import { sheetNameOf } from "../../../src/taskpane/reports/write-board-report";
import { on } from "../../register/given-workbook";

describe("the name of a report's sheet", () => {
  const name = sheetNameOf(on("2026-11-30"), new Date(2026, 10, 30, 14, 5));

  test("tells reports of one day apart, within what Excel allows", () => {
    expect(name).toBe("Board report 30 Nov 2026, 14.05");
    expect(name.length).toBeLessThanOrEqual(31);
    expect(freeSheetName(name, [])).toBe(name);
  });

  test("where a number must be added, no half of a word or of a time is left", () => {
    expect(freeSheetName(name, [name])).toBe("Board report 30 Nov 2026 (2)");
    expect(freeSheetName("A".repeat(40), ["A".repeat(31)])).toBe(`${"A".repeat(27)} (2)`);
  });
});
