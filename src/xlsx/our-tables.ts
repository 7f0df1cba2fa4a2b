import type { TableName } from "../records/all-tables";
import type { RawCell } from "../records/cell";
import type { PlainSheet } from "../records/table-shape";
import type { TakesTables } from "../workbook/load";
import type { TableHead } from "../workbook/port";
import { plainSheet, shapeOf, tableNamed } from "../workbook/shape";
import { namedTwice, onBrokenSheet } from "../workbook/unread-table";
import type { HeadingListener } from "./headings";
import type { TableListener } from "./table-rows";

/** Hands the tables of a file that are ours on to what takes them; those of which nothing can be gone by, as unread. */
export class OurTables implements TableListener, HeadingListener {
  /** Those whose rows are taken, by their names as the file spells them. */
  private readonly taken = new Map<string, TableName>();
  /** Every sheet on which a table stands that has one of our names. */
  private readonly sheets = new Map<TableName, readonly string[]>();

  /** Sheets named like a table of ours, with its headers, whose cells are not that table. */
  private readonly plain: PlainSheet[] = [];

  constructor(
    private readonly into: TakesTables,
    private readonly date1904: boolean,
  ) {
    into.plainSheets = [];
  }

  table(head: TableHead): void {
    const shape = shapeOf(head, this.date1904);
    if (shape === null) {
      this.note(plainSheet(head, head.name));
      return;
    }
    const table = shape.table as TableName;
    const sheets = this.stands(table, head.sheet);
    if (sheets.length > 1) this.take(namedTwice(table, sheets), null);
    else this.take(shape, head.name);
  }

  rows(name: string, rows: readonly (readonly RawCell[])[]): void {
    const table = this.taken.get(name);
    if (table !== undefined) this.into.append(table, rows);
  }

  broken(sheet: string, names: readonly string[], damage: string): void {
    for (const table of names.flatMap((name) => tableNamed(name) ?? [])) {
      this.stands(table, sheet);
      this.take(onBrokenSheet(table, sheet, damage), null);
    }
  }

  heading(row: Parameters<HeadingListener["heading"]>[0]): void {
    this.note(plainSheet(row, null));
  }

  private note(found: PlainSheet | null): void {
    if (found === null || this.plain.some(({ table }) => table === found.table)) return;
    this.plain.push(found);
    this.tellPlainSheets();
  }

  private tellPlainSheets(): void {
    this.into.plainSheets = this.plain.filter(({ table }) => !this.sheets.has(table as TableName));
  }

  private stands(table: TableName, sheet: string): readonly string[] {
    const sheets = [...(this.sheets.get(table) ?? []), sheet];
    this.sheets.set(table, sheets);
    this.tellPlainSheets();
    return sheets;
  }

  /** @param name whose rows are taken from now on; null for none. */
  private take(shape: Parameters<TakesTables["open"]>[0], name: string | null): void {
    for (const [other, table] of this.taken) if (table === shape.table) this.taken.delete(other);
    if (name !== null) this.taken.set(name, shape.table as TableName);
    this.into.open(shape);
  }
}
