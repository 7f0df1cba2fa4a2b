import { keyOf } from "../records/cell";
import type { CodedColumn } from "./coded-column";

/** When more rows of one change move to another meeting than this, as in a sort, chaining all anew is quicker than moving each. */
const MOVES_WORTH_FOLLOWING = 1_000;

/** The rows of each meeting, chained in the order in which they stand: one meeting's are found without looking at any other. */
export class MeetingChains {
  /** For each meeting's code its first row, and for each row the next of its meeting; -1 ends a chain. */
  private first = new Int32Array(0);
  private next = new Int32Array(0);
  /** For each meeting's code its last row, while the table is read for the first time. */
  private last: Int32Array<ArrayBuffer> | null = new Int32Array(0);
  private isChained = true;
  /** Rows of the present change that moved to another meeting. */
  private moved = 0;

  constructor(private readonly meeting: CodedColumn<unknown>) {}

  get bytes(): number {
    return this.first.byteLength + this.next.byteLength + (this.last?.byteLength ?? 0);
  }

  /** The first row of a meeting, or -1. */
  firstOf(code: number): number {
    return this.first[code] ?? -1;
  }

  /** The next row of the same meeting, in the order they stand, or -1. */
  nextOf(row: number): number {
    return this.next[row] as number;
  }

  keyOf(code: number): string {
    return keyOf(String(this.meeting.reading(code).value ?? ""));
  }

  /** The code under which a meeting's rows are found, by any spelling of its id; -1 where there are none. `rows` is the table's length. */
  codeOf(id: string, rows: number): number {
    if (!this.isChained) this.chain(rows);
    return this.meeting.known(id) ?? this.meeting.codeOfSame(keyOf(id)) ?? -1;
  }

  /** To be called before each change of a table that has been read. */
  beginChange(): void {
    this.last = null;
    this.moved = 0;
  }

  /** To be called when rows came or went: the chains are made anew when next asked for. */
  breakUp(): void {
    this.isChained = false;
  }

  /** Chains the rows from `start` up to `end`, that came at the end of a table that is read for the first time. */
  extend(start: number, end: number): void {
    if (this.last === null || !this.isChained) {
      this.isChained = false;
      return;
    }
    const { distinct } = this.meeting;
    const last = (this.last = longer(this.last, distinct));
    const first = (this.first = longer(this.first, distinct));
    const next = this.makeRoom(end);
    for (let row = start; row < end; row++) {
      const code = this.meeting.codeAt(row);
      const before = last[code] as number;
      next[row] = -1;
      last[code] = row;
      if (before < 0) first[code] = row;
      else next[before] = row;
    }
  }

  private makeRoom(rows: number): Int32Array {
    if (this.next.length < rows) {
      const roomier = new Int32Array(Math.ceil(rows * 1.1) + 16);
      roomier.set(this.next);
      this.next = roomier;
    }
    return this.next;
  }

  private chain(rows: number): void {
    const first = (this.first = new Int32Array(this.meeting.distinct + 64).fill(-1));
    const next = this.makeRoom(rows);
    for (let row = rows - 1; row >= 0; row--) {
      const code = this.meeting.codeAt(row);
      next[row] = first[code] as number;
      first[code] = row;
    }
    this.isChained = true;
  }

  /** Takes one row from one meeting's chain to another's, without walking the rest of the table. */
  move(row: number, before: number, after: number): void {
    if (!this.isChained || after >= this.first.length || ++this.moved > MOVES_WORTH_FOLLOWING) {
      this.isChained = false;
      return;
    }
    this.takeOut(row, before);
    this.putIn(row, after);
  }

  private takeOut(row: number, code: number): void {
    const { first, next } = this;
    if (first[code] === row) first[code] = next[row] as number;
    else {
      let previous = first[code] as number;
      while (next[previous] !== row) previous = next[previous] as number;
      next[previous] = next[row] as number;
    }
  }

  private putIn(row: number, code: number): void {
    const { first, next } = this;
    let previous = -1;
    for (let at = first[code] as number; at >= 0 && at < row; at = next[at] as number) previous = at;
    if (previous < 0) {
      next[row] = first[code] as number;
      first[code] = row;
    } else {
      next[row] = next[previous] as number;
      next[previous] = row;
    }
  }
}

/** The same with room for `codes` and more; what was not there is -1. */
function longer(rows: Int32Array<ArrayBuffer>, codes: number): Int32Array<ArrayBuffer> {
  if (rows.length >= codes) return rows;
  const made = new Int32Array(codes * 2 + 64).fill(-1);
  made.set(rows);
  return made;
}
