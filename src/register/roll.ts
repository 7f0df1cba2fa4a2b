import type { MinuteOfDay } from "../calendar/plain-date";
import type { AttendanceStatus } from "../records/meetings";
import type { Agency, Seat } from "../records/people";
import type { AttendanceStore } from "./attendance-store";

/** One row of Attendance as the rules see it, its seat and agency found in their tables. */
export class AttendanceEntry {
  /** Where the row stands in the table, from 0. */
  readonly position: number;
  /** The seat named, or null: none named, or none of that name. */
  readonly seat: Seat | null;
  /** The agency the row itself names (not the seat's), or null. */
  readonly agency: Agency | null;
  /** Null is not yet marked; so is a word that cannot be read. */
  readonly status: AttendanceStatus | null;

  constructor(private readonly store: AttendanceStore, position: number, seat: Seat | null, agency: Agency | null) {
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
