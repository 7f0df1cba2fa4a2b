import type { RawCell } from "../records/cell";
import type { ChangeHint, SheetToWrite, WorkbookHead } from "../workbook/port";
import { countsFrom1904, describeTables, type OpenTable } from "./describe";
import type { ExcelPort, Unfrozen } from "./excel-port";
import { countFrozen, freezeFormulas, unfreezeFormulas } from "./freeze";
import type { KnownSheet } from "./hints";
import { inExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";
import { repairFormulas } from "./repair";
import { insertTemplate, sheetsInTheWay } from "./template-sheets";
import { watchWorkbook } from "./watch";
import { writeSheet } from "./write-sheet";

/** The workbook open in Excel, over Office.js at ExcelApi 1.13. */
export class OfficePort implements ExcelPort {
  private tables: ReadonlyMap<string, OpenTable> = new Map();
  private sheets: ReadonlyMap<string, KnownSheet> = new Map();
  private date1904: boolean | null = null;

  async describe(): Promise<WorkbookHead> {
    const date1904 = (this.date1904 ??= await inExcel("The workbook's date system could not be read", countsFrom1904));
    this.tables = await inExcel("The workbook could not be read", (context) => describeTables(context, [...this.tables.keys()]));
    this.sheets = bySheet(this.tables.values());
    return { date1904, tables: [...this.tables.values()].map(({ head }) => head) };
  }

  async readRows(table: string, start: number, count: number): Promise<readonly (readonly RawCell[])[]> {
    const columns = this.columnsOf(table);
    return inExcel(`The table ${table} could not be read`, async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      const rows = body.getCell(start, 0).getResizedRange(count - 1, columns - 1).getIntersectionOrNullObject(body).load("values");
      await context.sync();
      return rows.isNullObject ? [] : (rows.values as RawCell[][]);
    });
  }

  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    return watchWorkbook((id) => this.sheets.get(id), onHint);
  }

  select(sheet: string, address: string): Promise<void> {
    return inExcel(`The cell ${address} on the sheet ${sheet} could not be shown`, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
      await context.sync();
      if (found.isNullObject) throw new ExcelRefused(`There is no sheet ${sheet} any more.`);
      if (found.visibility !== "Visible") throw new ExcelRefused(`The sheet ${sheet} is hidden. Unhide it (right-click any sheet's tab), then try again.`);
      found.activate();
      found.getRange(address).select();
      await context.sync();
    });
  }

  writeSheet(content: SheetToWrite): Promise<string> {
    return writeSheet(content);
  }

  sheetsInTheWay(): Promise<readonly string[]> {
    return sheetsInTheWay();
  }

  insertTemplate(): Promise<number> {
    return insertTemplate();
  }

  repairFormulas(): Promise<number> {
    return repairFormulas();
  }

  freeze(): Promise<number> {
    return freezeFormulas();
  }

  unfreeze(): Promise<Unfrozen> {
    return unfreezeFormulas();
  }

  frozenFormulas(): Promise<number> {
    return countFrozen();
  }

  private columnsOf(table: string): number {
    for (const { head } of this.tables.values()) if (head.name === table) return head.headers.length;
    throw new ExcelRefused(`The table ${table} is no longer in the workbook.`);
  }
}

function bySheet(tables: Iterable<OpenTable>): ReadonlyMap<string, KnownSheet> {
  const sheets = new Map<string, { name: string; tables: OpenTable["head"][] }>();
  for (const { head, sheetId } of tables) {
    const known = sheets.get(sheetId);
    if (known === undefined) sheets.set(sheetId, { name: head.sheet, tables: [head] });
    else known.tables.push(head);
  }
  return sheets;
}
