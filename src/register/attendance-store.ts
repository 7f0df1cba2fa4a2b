import { keyOf, type RawCell } from "../records/cell";
import { attendance, type AttendanceStatus } from "../records/meetings";
import type { Column } from "../records/table";
import { BLANK, CodedColumn } from "./coded-column";
import { MARK, markOf } from "./roll";
import { type Topic, topicOfRoll } from "./topics";
import type { TableShape } from "../records/table-shape";

type Property = keyof typeof attendance.columns;
const PROPERTIES = Object.keys(attendance.columns) as readonly Property[];

/** In place of a meeting's marks: no row has all of them. */
const NOT_KNOWN = 255;

/** When more rows of one change move to another meeting than this, as in a sort, chaining all anew is quicker than moving each. */
const MOVES_WORTH_FOLLOWING = 1_000;

/** Rows taken in at once. */
const BLOCK = 512;

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
  /** For each meeting's code its last row, while the table is read for the first time. */
  private last: Int32Array | null = new Int32Array(0);
  private chained = true;
  /** Rows of the present change that moved to another meeting. */
  private moved = 0;
  /** By the code of a meeting; NOT_KNOWN until asked for. */
  private marksOfMeeting = new Uint8Array(0);
  /** By the code of a meeting, once asked for. */
  private readonly topics: Topic[] = [];
  /** By the code of a Status. */
  private readonly marks: number[] = [];

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

  private isTimedAt(row: number): boolean {
    const { arrived, left } = this.columns;
    return isFilled(arrived, row) || isFilled(left, row);
  }

  /** What the row's Status says (MARK). */
  markAt(row: number): number {
    const code = this.columns.status.codeAt(row);
    return code < this.marks.length ? (this.marks[code] as number) : this.learnMarks(code);
  }

  /** What all rows of a meeting say, times among them (MARK); worked out once until one of them changes. */
  marksOf(meetingCode: number): number {
    const first = this.firstOf(meetingCode);
    if (first < 0) return 0;
    const known = this.marksOfMeeting[meetingCode] as number;
    return known === NOT_KNOWN ? this.gatherMarks(meetingCode, first) : known;
  }

  private gatherMarks(meetingCode: number, first: number): number {
    let marks = 0;
    for (let row = first; row >= 0; row = this.nextOf(row)) marks |= this.marksAt(row);
    return (this.marksOfMeeting[meetingCode] = marks);
  }

  private marksAt(row: number): number {
    return this.isTimedAt(row) ? this.markAt(row) | MARK.timed : this.markAt(row);
  }

  private learnMarks(code: number): number {
    const { status } = this.columns;
    for (let next = this.marks.length; next <= code; next++) {
      const { value, fault } = status.reading(next);
      this.marks.push(markOf(value as AttendanceStatus | null, fault !== null));
    }
    return this.marks[code] as number;
  }

  get rowCount(): number {
    return this.length;
  }

  /** Bytes kept for the rows: the codes and the chains. */
  get bytes(): number {
    const byMeeting = this.first.byteLength + (this.last?.byteLength ?? 0) + this.marksOfMeeting.byteLength;
    return PROPERTIES.reduce((sum, p) => sum + this.columns[p].bytes, 0) + this.next.byteLength + byMeeting;
  }

  /**
   * Replaces `removed` rows from `start` on by `rows`, and returns the keys of the meetings whose
   * attendance differs afterwards. Rows that read the same as before count as unchanged.
   */
  splice(start: number, removed: number, rows: readonly (readonly RawCell[])[]): Set<string> {
    const touched = new Set<number>();
    this.last = null;
    this.moved = 0;
    const overwritten = Math.min(removed, rows.length);
    for (let from = 0; from < overwritten; from += BLOCK) this.overwrite(start + from, rows, from, Math.min(from + BLOCK, overwritten), touched);
    if (rows.length > removed) {
      this.insert(start + overwritten, rows, overwritten);
      this.touch(start + overwritten, rows.length - overwritten, touched);
    } else if (removed > rows.length) this.remove(start + overwritten, removed - overwritten, touched);
    return new Set([...touched].map((code) => this.meetingKey(code)));
  }

  /** Puts `rows[from]` up to `rows[to]` over the rows from `row` on; adds the codes of meetings that differ then. */
  private overwrite(row: number, rows: readonly (readonly RawCell[])[], from: number, to: number, touched: Set<number>): void {
    const count = to - from;
    const changed = new Uint8Array(count);
    const before = new Int32Array(count);
    for (let i = 0; i < count; i++) before[i] = this.meeting.codeAt(row + i);
    let isChanged = false;
    for (const { column, at } of this.positions) if (column.replace(row, rows, from, to, at, changed)) isChanged = true;
    if (!isChanged) return;
    for (let i = 0; i < count; i++) if (changed[i] === 1) this.changed(row + i, before[i] as number, touched);
  }

  private changed(row: number, before: number, touched: Set<number>): void {
    const after = this.meeting.codeAt(row);
    touched.add(before).add(after);
    if (before < this.marksOfMeeting.length) this.marksOfMeeting[before] = NOT_KNOWN;
    if (after < this.marksOfMeeting.length) this.marksOfMeeting[after] = NOT_KNOWN;
    if (before === after) return;
    if (++this.moved > MOVES_WORTH_FOLLOWING) this.chained = false;
    else this.relink(row, before, after);
  }

  /** Takes rows in at the end, and chains them at once while the table is read for the first time. */
  append(rows: readonly (readonly RawCell[])[]): void {
    const start = this.length;
    const isFirstReading = this.chained && this.last !== null;
    this.insert(start, rows, 0);
    if (isFirstReading) this.chainFrom(start, this.last as Int32Array);
    this.chained = isFirstReading;
  }

  private chainFrom(start: number, lastBefore: Int32Array): void {
    const last = this.makeRoomForMeetings(lastBefore);
    const { first, marksOfMeeting, meeting } = this;
    this.makeRoomForRows();
    const { next } = this;
    for (let row = start; row < this.length; row++) {
      const code = meeting.codeAt(row);
      const before = last[code] as number;
      const marks = this.marksAt(row);
      next[row] = -1;
      last[code] = row;
      if (before < 0) {
        first[code] = row;
        marksOfMeeting[code] = marks;
      } else {
        next[before] = row;
        (marksOfMeeting[code] as number) |= marks;
      }
    }
  }

  /** Makes the arrays by meeting long enough for the meetings met so far; what is kept is as it was. */
  private makeRoomForMeetings(last: Int32Array): Int32Array {
    const { distinct } = this.meeting;
    for (let code = this.meetingCode.size; code < distinct; code++) this.meetingCode.set(this.meetingKey(code), code);
    if (last.length >= distinct) return last;
    const roomFor = distinct * 2 + 64;
    const longer = (codes: Int32Array): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(roomFor).fill(-1);
      made.set(codes);
      return made;
    };
    const marks = new Uint8Array(roomFor).fill(NOT_KNOWN);
    marks.set(this.marksOfMeeting);
    this.marksOfMeeting = marks;
    this.first = longer(this.first);
    return (this.last = longer(last));
  }

  private makeRoomForRows(): void {
    if (this.next.length >= this.length) return;
    const longer = new Int32Array(Math.ceil(this.length * 1.1) + 16);
    longer.set(this.next);
    this.next = longer;
  }

  /** Puts `rows` from the place `from` on in at `start`. */
  private insert(start: number, rows: readonly (readonly RawCell[])[], from: number): void {
    const count = rows.length - from;
    const tail = this.length - start;
    this.length += count;
    for (const { column } of this.positions) {
      column.resize(this.length);
      if (tail > 0) column.openGap(start, count);
    }
    // By column within a block of rows: the rows stay in the processor's cache, and each column in a loop of its own.
    for (let first = from; first < rows.length; first += BLOCK) {
      const last = Math.min(first + BLOCK, rows.length);
      for (const { column, at } of this.positions) column.fill(start + first - from, rows, first, last, at);
    }
    this.chained = false;
  }

  /** Adds the meetings of `count` rows, each once. */
  private touch(start: number, count: number, touched: Set<number>): void {
    for (let row = start; row < start + count; row++) touched.add(this.meeting.codeAt(row));
  }

  private remove(start: number, count: number, touched: Set<number>): void {
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

  /** The code under which a meeting's rows are found, by any spelling of its id; -1 where there are none. */
  codeOfMeeting(id: string): number {
    this.chain();
    return this.meeting.known(id) ?? this.meetingCode.get(keyOf(id)) ?? -1;
  }

  /** What stands for a meeting's rows among the topics; undefined for a meeting without rows. */
  topicOf(meetingCode: number): Topic | undefined {
    if (meetingCode < 0) return undefined;
    return (this.topics[meetingCode] ??= topicOfRoll(this.meetingKey(meetingCode)));
  }

  /** The first row of a meeting, or -1. */
  firstOf(meetingCode: number): number {
    return this.first[meetingCode] ?? -1;
  }

  /** The next row of the same meeting, in the order they stand, or -1. */
  nextOf(row: number): number {
    return this.next[row] as number;
  }

  private chain(): void {
    if (this.chained) return;
    const { distinct } = this.meeting;
    for (let code = this.meetingCode.size; code < distinct; code++) this.meetingCode.set(this.meetingKey(code), code);
    this.first = new Int32Array(distinct + 64).fill(-1);
    this.marksOfMeeting = new Uint8Array(distinct + 64).fill(NOT_KNOWN);
    this.makeRoomForRows();
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

function isFilled(column: CodedColumn<unknown>, row: number): boolean {
  const code = column.codeAt(row);
  return code !== BLANK && (column.reading(code).value !== null || column.reading(code).fault !== null);
}
