import { inExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";

/** Shows a cell or range: its sheet comes to the front and it is selected. */
export function selectCell(sheet: string, address: string): Promise<void> {
  return inExcel(`The cell ${address} on the sheet ${sheet} could not be shown`, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject) throw new ExcelRefused(`There is no sheet ${sheet} any more.`);
    if (found.visibility !== "Visible")
      throw new ExcelRefused(`The sheet ${sheet} is hidden. Unhide it (right-click any sheet's tab), then try again.`);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
}
