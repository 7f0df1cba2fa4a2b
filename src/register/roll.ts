import type { MinuteOfDay } from "../calendar/plain-date";
import type { AttendanceStatus } from "../records/meetings";
import type { Agency, Seat } from "../records/people";
import type { AttendanceStore } from "./attendance-store";

/** Finds what the codes of the Seat and Agency columns name; null for nothing, or for a name that no table knows. */
export interface RowLookups {
  readonly seats: (code: number) => Seat | null;
  /** One code for all spellings of a seat: the first that was met. */
  readonly oneSpelling: (code: number) => number;
  readonly agencies: (code: number) => Agency | null;
}

/** What a row says, one bit each; a meeting's rows together have the bits of all of them. */
export const MARK = {
  /** What happened on the day, or that somebody will not come: all but blank, Coming and Not expected. */
  marked: 1,
  /** The same, apologies left out: these can come before the day. */
  happened: 2,
  /** Not marked yet: blank or Coming. */
  open: 4,
  unreadable: 8,
  /** Present, Remote or Deputy. */
  there: 16,
  deputy: 32,
  /** The row carries Arrived or Left, readable or not. */
  timed: 64,
} as const;

const MARKS: Readonly<Record<AttendanceStatus, number>> = {
  Coming: MARK.open,
  Present: MARK.marked | MARK.happened | MARK.there,
  Remote: MARK.marked | MARK.happened | MARK.there,
  Deputy: MARK.marked | MARK.happened | MARK.there | MARK.deputy,
  Apologies: MARK.marked,
  Absent: MARK.marked | MARK.happened,
  "Not expected": 0,
  "In attendance": MARK.marked | MARK.happened,
};

/** The bits of one Status cell, as it was read. */
export function markOf(status: AttendanceStatus | null, isUnreadable: boolean): number {
  if (status !== null) return MARKS[status];
  return isUnreadable ? MARK.unreadable : MARK.open;
}

/** One meeting's rows of Attendance, in the order of the sheet: as codes for whoever counts, as entries for whoever explains. */
export class MeetingAttendance {
  /** Its first row, or -1. */
  readonly first: number;
  /** The bits of all its rows (MARK). */
  readonly marks: number;
  private made: readonly AttendanceRow[] | null = null;

  /** `code` is the meeting's code in the store; -1 for a meeting without rows. */
  constructor(
    readonly store: AttendanceStore,
    code: number,
    private readonly lookups: RowLookups,
  ) {
    this.first = store.firstOf(code);
    this.marks = store.marksOf(code);
  }

  /** Does any row carry Arrived or Left, readable or not? */
  get isTimed(): boolean {
    return this.has(MARK.timed);
  }

  get isEmpty(): boolean {
    return this.first < 0;
  }

  has(mark: number): boolean {
    return (this.marks & mark) !== 0;
  }

  get entries(): readonly AttendanceRow[] {
    return (this.made ??= this.make());
  }

  private make(): readonly AttendanceRow[] {
    const entries: AttendanceRow[] = [];
    for (let row = this.first; row >= 0; row = this.store.nextOf(row)) entries.push(this.entryAt(row));
    return entries;
  }

  /** One of its rows as an entry. */
  entryAt(row: number): AttendanceRow {
    return new AttendanceRow(
      this.store,
      row,
      this.seatAt(row),
      this.lookups.agencies(this.store.columns.agency.codeAt(row)),
    );
  }

  /** The seat that one of its rows names, or null. */
  seatAt(row: number): Seat | null {
    return this.lookups.seats(this.store.columns.seat.codeAt(row));
  }
}

/** One row of Attendance as the rules see it, its seat and agency found in their tables. */
export class AttendanceRow {
  /** Where the row stands in the table, from 0. */
  readonly position: number;
  /** The seat named, or null: none named, or none of that name. */
  readonly seat: Seat | null;
  /** The agency the row itself names (not the seat's), or null. */
  readonly agency: Agency | null;
  /** Null is not yet marked; so is a word that cannot be read. */
  readonly status: AttendanceStatus | null;

  constructor(
    private readonly store: AttendanceStore,
    position: number,
    seat: Seat | null,
    agency: Agency | null,
  ) {
    this.position = position;
    this.seat = seat;
    this.agency = agency;
    this.status = store.columns.status.valueAt(position) as AttendanceStatus | null;
  }

  /** What stands in the Seat cell. */
  get seatAsWritten(): string {
    return this.store.columns.seat.valueAt(this.position) as string;
  }

  get agencyAsWritten(): string {
    return this.store.columns.agency.valueAt(this.position) as string;
  }

  get name(): string {
    return this.store.columns.name.valueAt(this.position) as string;
  }

  get deputy(): string {
    return this.store.columns.deputy.valueAt(this.position) as string;
  }

  get briefed(): boolean | null {
    return this.store.columns.briefed.valueAt(this.position) as boolean | null;
  }

  get reason(): string {
    return this.store.columns.reason.valueAt(this.position) as string;
  }

  get arrived(): MinuteOfDay | null {
    return this.store.columns.arrived.valueAt(this.position) as MinuteOfDay | null;
  }

  get left(): MinuteOfDay | null {
    return this.store.columns.left.valueAt(this.position) as MinuteOfDay | null;
  }

  /** True where the cell of that column holds something that could not be read. */
  isUnreadable(column: "status" | "briefed" | "arrived" | "left"): boolean {
    const coded = this.store.columns[column];
    return coded.reading(coded.codeAt(this.position)).fault !== null;
  }
}
