import type { RawCell } from "../records/cell";
import { firstRowIsHeaders, headersStandAbove } from "../workbook/first-row-headers";
import type { TableHead } from "../workbook/port";
import type { TablePart } from "./table-parts";
import { damaged } from "./unusable-file";

/** Told of tables as their sheets are read: first of the table, then of its rows in pieces. */
export interface TableListener {
  table(head: TableHead): void;
  rows(table: string, rows: readonly (readonly RawCell[])[]): void;
  /** A sheet that is damaged, of whose tables nothing more comes; and what does not fit there. */
  broken(sheet: string, tables: readonly string[], damage: string): void;
}

/** Cells gathered before they are handed on: enough to be quick, few enough to cost no memory. */
const PIECE = 20_000;

const NOTHING: readonly RawCell[] = [];

/** Cuts one table's headers and rows out of its sheet's rows. Rows that the sheet leaves out are blank rows. */
export class TableRows {
  private readonly headers: RawCell[];
  private piece: (readonly RawCell[])[] = [];
  private cellsInPiece = 0;
  private nextRow: number;
  private lastTaken = 0;
  private isAnnounced = false;
  private headersInFirstRow = false;
  /** The row above the table's range, and its cells there. */
  private readonly rowAbove: number;
  private above: readonly RawCell[] = NOTHING;

  constructor(
    private readonly sheet: string,
    private table: TablePart,
    private readonly listener: TableListener,
  ) {
    this.headers = Array.from({ length: table.columns }, (_, at) => table.headers[at] ?? "");
    this.nextRow = table.firstRow;
    this.rowAbove = table.headerHidden ? table.headerRow : table.headerRow - 1;
  }

  wants(row: number): boolean {
    const { headerRow, headerHidden, firstRow, lastRow } = this.table;
    return (row === headerRow && !headerHidden) || row === this.rowAbove || (row >= firstRow && row <= lastRow);
  }

  take(row: number, cells: readonly (RawCell | undefined)[]): void {
    if (!this.wants(row)) return;
    if (row <= this.lastTaken) throw damaged(`the rows of the sheet ${this.sheet} are out of order`);
    this.lastTaken = row;
    const own = this.cut(cells);
    if (row === this.rowAbove) {
      this.above = own;
      return;
    }
    if (row === this.table.headerRow || this.isRowOfHeaders(row, own)) {
      own.forEach((header, at) => header !== "" && (this.headers[at] = header));
      return;
    }
    for (; this.nextRow < row; this.nextRow++) this.add(NOTHING);
    this.add(own);
    this.nextRow = row + 1;
  }

  /** Takes the headers from the first row where the table says that it has none, and they stand there. */
  private isRowOfHeaders(row: number, cells: readonly RawCell[]): boolean {
    const { headerHidden, firstRow } = this.table;
    if (!headerHidden || row !== firstRow || this.isAnnounced || !firstRowIsHeaders(this.head, cells)) return false;
    this.headersInFirstRow = true;
    this.table = { ...this.table, headerRow: row, headerHidden: false, firstRow: row + 1 };
    this.nextRow = row + 1;
    return true;
  }

  /** Hands on what is left; blank rows at the table's end are not made up. */
  end(): void {
    this.announce();
    this.flush();
  }

  /** The table's cells of a row up to the last one filled. */
  private cut(cells: readonly (RawCell | undefined)[]): RawCell[] {
    const { firstColumn, columns } = this.table;
    const own: RawCell[] = [];
    const end = Math.min(firstColumn + columns, cells.length);
    for (let column = firstColumn; column < end; column++) own.push(cells[column] ?? "");
    return own;
  }

  private add(row: readonly RawCell[]): void {
    this.piece.push(row);
    this.cellsInPiece += row.length + 1;
    if (this.cellsInPiece >= PIECE) this.flush();
  }

  private flush(): void {
    this.announce();
    if (this.piece.length > 0) this.listener.rows(this.table.name, this.piece);
    this.piece = [];
    this.cellsInPiece = 0;
  }

  private announce(): void {
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    this.listener.table(this.head);
  }

  private get head(): TableHead {
    const { name, headerRow, firstColumn, firstRow, lastRow } = this.table;
    const head: TableHead = {
      name,
      sheet: this.sheet,
      headerRow,
      firstColumn,
      headers: this.headers,
      rowCount: Math.max(0, lastRow - firstRow + 1),
      ...(this.headersInFirstRow ? { headersInFirstRow: true } : {}),
    };
    return headersStandAbove(head, this.above) ? { ...head, headersAbove: this.rowAbove } : head;
  }
}
