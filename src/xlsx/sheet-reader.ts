import { bytesOf, isAt } from "./bytes";
import type { CellContents } from "./cell-contents";
import { NOT_PLAIN, PlainRows } from "./plain-rows";
import { type RowListener, SheetScanner } from "./sheet-scanner";
import { XmlScanner } from "./xml-scanner";

const BEGIN = bytesOf("<sheetData>");
const ROW_END = bytesOf("</row>");
const END = bytesOf("</sheetData>");
/** Where the rows do not begin within this, or one does not end, the whole is left to the general reader. */
const LONGEST = 4 * 1024 * 1024;
const NOTHING = new Uint8Array();

/**
 * Reads a sheet that comes piece by piece. Rows in the plain form that programs write are read from the bytes; all else, down
 * to a single row, goes through the general reader, which is therefore asked wherever something is not plainly known.
 */
export class SheetReader {
  private readonly scanner: SheetScanner;
  private readonly general: XmlScanner;
  private readonly plain: PlainRows;
  private stage: "before the rows" | "rows" | "general" = "before the rows";
  private rest = NOTHING;
  /** No more rows to be read from the bytes: they have ended, or it is not known where one begins. */
  private isDone = false;

  constructor(
    part: string,
    contents: CellContents,
    private readonly listener: RowListener,
  ) {
    this.scanner = new SheetScanner(contents, listener);
    this.general = new XmlScanner(part, this.scanner);
    this.plain = new PlainRows(contents, (row) => listener.wants(row));
  }

  push(piece: Uint8Array): void {
    if (this.stage === "general") {
      this.general.push(piece);
      return;
    }
    const bytes = this.rest.length === 0 ? piece : joined(this.rest, piece);
    // A copy: the piece is not kept for the sake of its end.
    this.rest = bytes.slice(this.takenOf(bytes));
    if (this.isDone || this.rest.length > LONGEST) this.leaveToGeneral();
  }

  end(): void {
    this.leaveToGeneral();
    this.general.end();
  }

  private leaveToGeneral(): void {
    this.stage = "general";
    if (this.rest.length > 0) this.general.push(this.rest);
    this.rest = NOTHING;
  }

  private takenOf(bytes: Uint8Array): number {
    return this.stage === "before the rows" ? this.begin(bytes) : this.rows(bytes, 0);
  }

  /** The general reader takes what comes before the rows: where it stands in the rows then, they begin there. */
  private begin(bytes: Uint8Array): number {
    const found = placeOf(BEGIN, bytes, 0);
    if (found < 0) return 0;
    const at = found + BEGIN.length;
    this.general.push(bytes.subarray(0, at));
    this.stage = "rows";
    this.isDone = !this.isBetweenRows;
    return this.isDone ? at : this.rows(bytes, at);
  }

  /** Does the general reader stand where a row may come that is written without a prefix? */
  private get isBetweenRows(): boolean {
    return this.general.isPlain && this.scanner.isBetweenRows;
  }

  /** Takes in the rows that are whole, and returns where the rest begins. */
  private rows(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      const end = this.plain.read(bytes, at, this.scanner.row);
      if (end !== NOT_PLAIN) {
        this.scanner.row = this.plain.row;
        if (this.plain.wanted) this.listener.row(this.plain.row, this.plain.cells, this.plain);
        at = end;
        continue;
      }
      this.isDone = isAt(END, bytes, at);
      if (this.isDone) return at;
      const rowEnd = placeOf(ROW_END, bytes, at);
      if (rowEnd < 0) return at;
      const after = rowEnd + ROW_END.length;
      this.general.push(bytes.subarray(at, after));
      at = after;
      this.isDone = !this.isBetweenRows;
      if (this.isDone) return at;
    }
    return at;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Where a run of bytes stands first, from `from` on; -1 where it does not. */
function placeOf(wanted: Uint8Array, bytes: Uint8Array, from: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isAt(wanted, bytes, at)) return at;
  return -1;
}
