import { hintsOf, hintsOfCalculation, type KnownSheet } from "../../src/excel/hints";
import type { RawCell } from "../../src/records/cell";
import type {
  ChangeHint,
  RowsAsked,
  TableHead,
  WorkbookHead,
  WorkbookLook,
  WorkbookPort,
} from "../../src/workbook/port";
import { formatA1 } from "../../workbench/book/address";
import type { Book } from "../../workbench/book/book";
import { isError } from "../../workbench/book/cell";
import type { BookChange } from "../../workbench/book/events";
import { bodyRect, type Table } from "../../workbench/book/table";

/** The port over a workbench's workbook, without Excel between: hints come late and reading takes its time, as there. */
export class BookPort implements WorkbookPort {
  private sheets: ReadonlyMap<string, KnownSheet> = new Map();
  /** Rows handed out so far. */
  rowsRead = 0;

  constructor(private readonly book: Book) {}

  async look(asked: readonly RowsAsked[]): Promise<WorkbookLook> {
    await aTurn();
    return { ...this.describe(), rows: asked.map((rows) => this.readRows(rows)) };
  }

  private describe(): WorkbookHead {
    const tables = this.book.tables.map((table) => ({ sheetId: table.sheetId, head: this.headOf(table) }));
    const ids = [...new Set(tables.map(({ sheetId }) => sheetId))];
    this.sheets = new Map(
      ids.map((id) => [
        id,
        {
          name: this.book.sheetById(id)?.name ?? "",
          tables: tables.filter(({ sheetId }) => sheetId === id).map(({ head }) => head),
        },
      ]),
    );
    return { date1904: this.book.use1904, tables: tables.map(({ head }) => head) };
  }

  private readRows({ table: name, first, count }: RowsAsked): readonly (readonly RawCell[])[] | null {
    const table = this.book.tableNamed(name);
    if (table === undefined) return null;
    const rows = rowsOf(this.book, table).slice(first, first + count);
    this.rowsRead += rows.length;
    return rows;
  }

  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    const stop = this.book.listen((events) => {
      for (const { change } of events) setImmediate(() => this.hintsFor(change).forEach(onHint));
    });
    return Promise.resolve(() => Promise.resolve(stop()));
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  writeSheet(): Promise<string> {
    return Promise.resolve("");
  }

  private headOf(table: Table): TableHead {
    const body = bodyRect(table);
    return {
      id: table.id,
      name: table.name,
      sheet: this.book.sheetById(table.sheetId)?.name ?? "",
      headerRow: body.row,
      firstColumn: body.column + 1,
      headers: table.columns.map(({ name }) => name),
      rowCount: body.rows,
    };
  }

  private hintsFor(change: BookChange): readonly ChangeHint[] {
    const sheet = this.sheets.get(change.sheetId);
    switch (change.kind) {
      case "changed":
        return sheet === undefined
          ? []
          : [change, ...change.tables].flatMap(({ rect, changeType }) =>
              hintsOf(sheet, { address: formatA1(rect), changeType }),
            );
      case "rowSorted":
        return sheet === undefined ? [] : hintsOf(sheet, { address: formatA1(change.rect), changeType: "RangeEdited" });
      case "calculated":
        return sheet === undefined ? [] : hintsOfCalculation(sheet, "");
      case "sheetAdded":
      case "sheetDeleted":
      case "sheetRenamed":
      case "tableAdded":
      case "tableDeleted":
        return [{ kind: "structure" }];
      case "tableChanged":
      case "filtered":
      case "formatted":
      case "selected":
      case "sheetActivated":
      case "sheetDeactivated":
      case "sheetVisibility":
        return [];
      default:
        return change satisfies never;
    }
  }
}

/** A table's rows of data as Excel hands them over. */
export function rowsOf(book: Book, table: Table): RawCell[][] {
  const body = bodyRect(table);
  const sheet = book.sheetById(table.sheetId);
  return Array.from({ length: body.rows }, (_, row) =>
    Array.from({ length: body.columns }, (_unused, column) => {
      const value = sheet?.get(body.row + row, body.column + column)?.value ?? null;
      return isError(value) ? value.code : (value ?? "");
    }),
  );
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
