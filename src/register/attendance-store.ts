import { keyOf, type RawCell } from "../records/cell";
import { attendance } from "../records/meetings";
import type { Column } from "../records/table";
import { CodedColumn } from "./coded-column";
import type { TableShape } from "../records/table-shape";

type Property = keyof typeof attendance.columns;
const PROPERTIES = Object.keys(attendance.columns) as readonly Property[];

/**
 * The Attendance table, by column: up to the sheet's limit of 1,048,575 rows. Rows are chained by
 * meeting, so that one meeting's rows are found without looking at any other.
 */
export class AttendanceStore {
  readonly columns: { readonly [P in Property]: CodedColumn<unknown> };
  private readonly positions: readonly { readonly column: CodedColumn<unknown>; readonly at: number }[];
  private readonly meeting: CodedColumn<unknown>;
  private readonly meetingCode = new Map<string, number>();
  private length = 0;
  /** For each meeting's code its first row, and for each row the next of its meeting; -1 ends a chain. */
  private first = new Int32Array(0);
  private next = new Int32Array(0);
  private chained = false;

  constructor(readonly shape: TableShape) {
    const build = (property: Property): CodedColumn<unknown> =>
      new CodedColumn<unknown>(property, attendance.columns[property] as Column<unknown>, shape.date1904, property === "meeting" ? (value) => keyOf(String(value)) : (value) => value);
    this.columns = Object.fromEntries(PROPERTIES.map((p) => [p, build(p)])) as AttendanceStore["columns"];
    this.positions = PROPERTIES.flatMap((property) => {
      const at = shape.positions[property];
      return at === undefined ? [] : [{ column: this.columns[property], at }];
    });
    this.meeting = this.columns.meeting;
  }

  get rowCount(): number {
    return this.length;
  }

  /** Bytes kept for the rows: the codes and the chains. */
  get bytes(): number {
    return PROPERTIES.reduce((sum, p) => sum + this.columns[p].bytes, 0) + this.first.byteLength + this.next.byteLength;
  }

  /**
   * Replaces `removed` rows from `start` on by `rows`, and returns the keys of the meetings whose
   * attendance differs afterwards. Rows that read the same as before count as unchanged.
   */
  splice(start: number, removed: number, rows: readonly (readonly RawCell[])[]): Set<string> {
    const touched = new Set<string>();
    const overwritten = Math.min(removed, rows.length);
    for (let i = 0; i < overwritten; i++) this.overwrite(start + i, rows[i] as readonly RawCell[], touched);
    if (rows.length > removed) this.insert(start + overwritten, rows.slice(overwritten), touched);
    else if (removed > rows.length) this.remove(start + overwritten, removed - overwritten, touched);
    return touched;
  }

  private overwrite(row: number, raw: readonly RawCell[], touched: Set<string>): void {
    const before = this.meeting.codeAt(row);
    let changed = false;
    for (const { column, at } of this.positions) {
      const code = column.code(raw[at] ?? "");
      if (code === column.codeAt(row)) continue;
      column.put(row, code);
      changed = true;
    }
    if (!changed) return;
    const after = this.meeting.codeAt(row);
    touched.add(this.meetingKey(before)).add(this.meetingKey(after));
    if (before !== after) this.relink(row, before, after);
  }

  private insert(start: number, rows: readonly (readonly RawCell[])[], touched: Set<string>): void {
    const count = rows.length;
    const tail = this.length - start;
    this.length += count;
    for (const { column } of this.positions) {
      column.resize(this.length);
      if (tail > 0) column.openGap(start, count);
    }
    for (let i = 0; i < count; i++) this.fill(start + i, rows[i] as readonly RawCell[]);
    this.touch(start, count, touched);
    this.chained = false;
  }

  /** Adds the meetings of `count` rows, each once. */
  private touch(start: number, count: number, touched: Set<string>): void {
    const seen = new Uint8Array(this.meeting.distinct);
    for (let row = start; row < start + count; row++) seen[this.meeting.codeAt(row)] = 1;
    for (let code = 0; code < seen.length; code++) if (seen[code] === 1) touched.add(this.meetingKey(code));
  }

  /** Fills a row that is blank so far. */
  private fill(row: number, raw: readonly RawCell[]): void {
    const { positions } = this;
    for (let i = 0; i < positions.length; i++) {
      const { column, at } = positions[i] as { column: CodedColumn<unknown>; at: number };
      const cell = raw[at];
      if (cell !== "" && cell !== undefined && cell !== null) column.put(row, column.code(cell));
    }
  }

  private remove(start: number, count: number, touched: Set<string>): void {
    this.touch(start, count, touched);
    for (const { column } of this.positions) {
      column.closeGap(start, count);
      column.resize(this.length - count);
    }
    this.length -= count;
    this.chained = false;
  }

  private meetingKey(code: number): string {
    return keyOf(String(this.meeting.reading(code).value ?? ""));
  }

  /** The rows of one meeting, in the order they stand. */
  rowsOf(meetingKey: string): readonly number[] {
    this.chain();
    const code = this.meetingCode.get(meetingKey);
    const rows: number[] = [];
    if (code === undefined) return rows;
    for (let row = this.first[code] ?? -1; row >= 0; row = this.next[row] as number) rows.push(row);
    return rows;
  }

  private chain(): void {
    if (this.chained) return;
    const { distinct } = this.meeting;
    for (let code = this.meetingCode.size; code < distinct; code++) this.meetingCode.set(this.meetingKey(code), code);
    this.first = new Int32Array(distinct + 64).fill(-1);
    if (this.next.length < this.length) this.next = new Int32Array(Math.ceil(this.length * 1.05) + 16);
    for (let row = this.length - 1; row >= 0; row--) {
      const code = this.meeting.codeAt(row);
      this.next[row] = this.first[code] as number;
      this.first[code] = row;
    }
    this.chained = true;
  }

  /** Takes one row from one meeting's chain to another's, without walking the rest of the table. */
  private relink(row: number, before: number, after: number): void {
    if (!this.chained || after >= this.first.length) {
      this.chained = false;
      return;
    }
    this.meetingCode.set(this.meetingKey(after), after);
    if (this.first[before] === row) this.first[before] = this.next[row] as number;
    else {
      let previous = this.first[before] as number;
      while (this.next[previous] !== row) previous = this.next[previous] as number;
      this.next[previous] = this.next[row] as number;
    }
    let previous = -1;
    for (let at = this.first[after] as number; at >= 0 && at < row; at = this.next[at] as number) previous = at;
    if (previous < 0) {
      this.next[row] = this.first[after] as number;
      this.first[after] = row;
    } else {
      this.next[row] = this.next[previous] as number;
      this.next[previous] = row;
    }
  }
}
