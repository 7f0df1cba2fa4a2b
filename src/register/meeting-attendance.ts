import type { MinuteOfDay } from "../calendar/plain-date";
import { ATTENDANCE_STATUSES, type AttendanceStatus } from "../records/meetings";
import type { Agency, Seat } from "../records/people";
import type { CellReading } from "../records/reader";
import type { AttendanceStore } from "./attendance-store";
import { BLANK } from "./coded-column";

/** Finds what the codes of the Seat and Agency columns name; null for nothing, or for a name that no table knows. */
export interface RowLookups {
  readonly seats: (code: number) => Seat | null;
  /** One code for all spellings of a seat: the first that was met. */
  readonly oneSpelling: (code: number) => number;
  readonly agencies: (code: number) => Agency | null;
}

/** The bits of some statuses: one bit each, so that what a meeting's rows say fits into one number. */
export function bitsOf(statuses: Iterable<string>): number {
  let bits = 0;
  for (const status of statuses) {
    const place = ATTENDANCE_STATUSES.indexOf(status as AttendanceStatus);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}

const bitsBut = (...without: readonly AttendanceStatus[]): number =>
  bitsOf(ATTENDANCE_STATUSES.filter((status) => !without.includes(status)));

const BLANK_BIT = 1 << 8;

/** What rows say, in bits. Whether a status says that somebody was there is for a rule to tell. */
export const SAID = {
  /** What happened on the day, or that somebody will not come. */
  marked: bitsBut("Coming", "Not expected"),
  /** The same, apologies left out: these can come before the day. */
  happened: bitsBut("Coming", "Not expected", "Apologies"),
  /** Not marked yet. */
  open: BLANK_BIT | bitsOf(["Coming"]),
  deputy: bitsOf(["Deputy"]),
  unreadable: 1 << 9,
  /** The row carries Arrived or Left, readable or not. */
  timed: 1 << 10,
  /** It carries a time that cannot be read, or both of them, which may contradict each other. */
  timesInDoubt: 1 << 11,
} as const;

/** The bits of one Status cell, as it was read. */
export function saidBy(status: AttendanceStatus | null, isUnreadable: boolean): number {
  if (status !== null) return bitsOf([status]);
  return isUnreadable ? SAID.unreadable : BLANK_BIT;
}

type TimeReading = CellReading<unknown>;

/** The bits of the Arrived and the Left of a row, as they were read. */
export function saidByTimes(arrived: TimeReading, left: TimeReading): number {
  if (arrived.fault !== null || left.fault !== null) return SAID.timed | SAID.timesInDoubt;
  if (arrived.value !== null && left.value !== null) return SAID.timed | SAID.timesInDoubt;
  return arrived.value !== null || left.value !== null ? SAID.timed : 0;
}

const NO_ROWS: readonly AttendanceRow[] = [];

/** One meeting's rows of Attendance, in the order of the sheet: to be counted by position, or read as rows. */
export class MeetingAttendance {
  /** The position of its first row, or -1. */
  readonly first: number;
  /** The bits of all its rows (SAID). */
  private readonly said: number;
  private made: readonly AttendanceRow[] | null = null;

  /** `code` is the meeting's code in the store; -1 for a meeting without rows. */
  constructor(
    private readonly store: AttendanceStore,
    code: number,
    private readonly lookups: RowLookups,
  ) {
    this.first = store.firstOf(code);
    this.said = store.saidAtMeeting(code);
  }

  /** Does any row carry Arrived or Left, readable or not? */
  get isTimed(): boolean {
    return this.says(SAID.timed);
  }

  get isEmpty(): boolean {
    return this.first < 0;
  }

  /** Does any row say one of these (SAID, or the bits of statuses)? */
  says(bits: number): boolean {
    return (this.said & bits) !== 0;
  }

  /** The columns of the table, for what looks at the codes of cells. */
  get columns(): AttendanceStore["columns"] {
    return this.store.columns;
  }

  /** Does the row at a position carry Arrived or Left, readable or not? */
  isTimedAt(position: number): boolean {
    return this.store.isTimedAt(position);
  }

  /** Do any two of its rows name the same seat? */
  namesSeatTwice(): boolean {
    const { columns, seatsMet } = this.store;
    seatsMet.clear();
    for (let row = this.first; row >= 0; row = this.after(row)) {
      const code = columns.seat.codeAt(row);
      if (code !== BLANK && !seatsMet.add(this.lookups.oneSpelling(code))) return true;
    }
    return false;
  }

  /** What the row at a position says. */
  saidAt(position: number): number {
    return this.store.saidAt(position);
  }

  /**
   * The position of the row after the one at a position, or -1. With `first` it goes over every row of every meeting without
   * making anything: `for (let row = rows.first; row >= 0; row = rows.after(row))`.
   */
  after(position: number): number {
    return this.store.nextOf(position);
  }

  /** The position of each of its rows in the table. */
  positions(): readonly number[] {
    const positions: number[] = [];
    for (let row = this.first; row >= 0; row = this.after(row)) positions.push(row);
    return positions;
  }

  /** Its rows at the positions meant: no others are made. */
  rowsWhere(isMeant: (position: number) => boolean): readonly AttendanceRow[] {
    let rows: AttendanceRow[] | null = null;
    for (let row = this.first; row >= 0; row = this.after(row)) if (isMeant(row)) (rows ??= []).push(this.rowAt(row));
    return rows ?? NO_ROWS;
  }

  get rows(): readonly AttendanceRow[] {
    return (this.made ??= this.positions().map((position) => this.rowAt(position)));
  }

  rowAt(position: number): AttendanceRow {
    return new AttendanceRow(this.store, position, this.seatAt(position), this.agencyAt(position));
  }

  /** The seat that the row at a position names, or null. */
  seatAt(position: number): Seat | null {
    return this.lookups.seats(this.store.columns.seat.codeAt(position));
  }

  /** The agency that the row at a position itself names, or null. */
  agencyAt(position: number): Agency | null {
    return this.lookups.agencies(this.store.columns.agency.codeAt(position));
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
