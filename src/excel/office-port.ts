import type { RawCell } from "../records/cell";
import type { ChangeHint, WorkbookHead, WorkbookPort } from "../workbook/port";
import { countsFrom1904, describeTables, type OpenTable } from "./describe";
import type { KnownSheet } from "./hints";
import { inExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";
import { watchWorkbook } from "./watch";

/** The workbook open in Excel, over Office.js at ExcelApi 1.13. */
export class OfficePort implements WorkbookPort {
  private tables: ReadonlyMap<string, OpenTable> = new Map();
  private sheets: ReadonlyMap<string, KnownSheet> = new Map();
  private date1904: boolean | null = null;

  async describe(): Promise<WorkbookHead> {
    const date1904 = (this.date1904 ??= await inExcel("The workbook's date system could not be read", countsFrom1904));
    this.tables = await inExcel("The workbook could not be read", (context) =>
      describeTables(context, [...this.tables.keys()]),
    );
    this.sheets = bySheet(this.tables.values());
    return { date1904, tables: [...this.tables.values()].map(({ head }) => head) };
  }

  async readRows(table: string, start: number, count: number): Promise<readonly (readonly RawCell[])[]> {
    const { headers, headersInFirstRow = false } = this.headOf(table);
    return inExcel(`The table ${table} could not be read`, async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      const rows = body
        .getCell(headersInFirstRow ? start + 1 : start, 0)
        .getResizedRange(count - 1, headers.length - 1)
        .getIntersectionOrNullObject(body)
        .load("values");
      await context.sync();
      return rows.isNullObject ? [] : (rows.values as RawCell[][]);
    });
  }

  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    return watchWorkbook((id) => this.sheets.get(id), onHint);
  }

  private headOf(table: string): OpenTable["head"] {
    for (const { head } of this.tables.values()) if (head.name === table) return head;
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
