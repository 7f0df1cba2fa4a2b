import { appendRows } from "./append-rows";
import type { ExcelPort } from "./excel-port";
import { freezeFormulas } from "./freeze";
import { inExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";
import { putFormula } from "./put-formula";
import { unfreezeFormulas } from "./put-formulas-back";
import { repairFormulas } from "./repair";
import { selectedCell, valuesAt, watchSelection } from "./selected-cell";
import { insertTemplate, sheetsInTheWay } from "./template-sheets";
import { writeSheet } from "./write-sheet";

/** What the pane and the ribbon do in the workbook open in Excel; not needed by cells, and loaded with the pane. */
export const officeTools: ExcelPort = {
  select: selectCell,
  selectedCell,
  valuesAt,
  watchSelection,
  putFormula,
  appendRows,
  writeSheet,
  sheetsInTheWay,
  insertTemplate,
  repairFormulas,
  freeze: freezeFormulas,
  unfreeze: unfreezeFormulas,
};

function selectCell(sheet: string, address: string): Promise<void> {
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
