import type { MinuteOfDay } from "../../calendar/plain-date";
import type { Seat } from "../../records/people";
import type { CellReading } from "../../records/reader";
import type { AttendanceStore } from "../../register/attendance-store";
import { BLANK } from "../../register/coded-column";
import type { RowLookups } from "../../register/meeting-attendance";
import { minuteUntilEnd, minuteOfLeft, type MeetingMinute } from "./meeting-hours";

/** Whether somebody was in the room, in order, so that the best of several rows is the greatest. */
export const [ABSENT, UNKNOWN, PRESENT] = [0, 1, 2] as const;
export type Presence = typeof ABSENT | typeof UNKNOWN | typeof PRESENT;

/** A minute of the meeting; null leaves Arrived and Left out of account. */
export type At = MeetingMinute | null;

/** In place of an agency's number: the row or seat represents no agency (advisers, officers, lay members, a group's chair). */
export const NO_AGENCY = -1;
/** In place of an agency's number: a seat or an agency is written that no table knows. */
export const UNKNOWN_AGENCY = -2;
/** In place of an agency's number: a seat whose Group means none. Where it is of this group it represents its agency, else none. */
export const PERHAPS_ITS_AGENCY = -3;
/** A seat tied to no agency, or no seat: the row's own Agency cell says for whom its holder comes. */
export const AS_THE_ROW_SAYS = -4;
/** The same for a seat that no table knows: without an Agency the row is for somebody unknown. */
const AS_THE_ROW_SAYS_OR_UNKNOWN = -5;
/** A seat that has not been asked for yet. */
const NOT_LEARNT = -6;

/** Whom the rows of a membership stand for, and what makes them present. */
interface RowMeanings {
  readonly lookups: RowLookups;
  readonly presentStatuses: ReadonlySet<string | null>;
  /** Is the seat not of this group, or not in force that day? */
  readonly isStray: (seat: Seat) => boolean;
  /** Is the seat not in force on the day of that meeting? Asked of strays alone. */
  readonly isOutOfForce: (seat: Seat, meeting: string) => boolean;
  /** An agency's number, NO_AGENCY, UNKNOWN_AGENCY, PERHAPS_ITS_AGENCY or AS_THE_ROW_SAYS. */
  readonly agencyOfSeat: (seat: Seat) => number;
  readonly numberOf: (agency: NonNullable<ReturnType<RowLookups["agencies"]>>) => number;
}

/**
 * Reads rows of Attendance for one membership: each distinct Seat, Agency and Status is understood once, and a row is
 * then a few look-ups by number. Runs for every row of every meeting.
 */
export class RowReader {
  private readonly bySeat: number[] = [];
  private readonly strays: boolean[] = [];
  private anyStray = false;
  private readonly byAgency: number[] = [];
  private readonly byStatus: Presence[] = [];

  constructor(
    private readonly store: AttendanceStore,
    private readonly meanings: RowMeanings,
  ) {}

  /** The number of the agency that a row represents if its holder is there; NO_AGENCY, UNKNOWN_AGENCY or PERHAPS_ITS_AGENCY. */
  agencyAt(row: number): number {
    const ofSeat = this.ofSeat(this.store.columns.seat.codeAt(row));
    return ofSeat > AS_THE_ROW_SAYS ? ofSeat : this.agencyAsWritten(row, ofSeat);
  }

  /** Has any row whose agency was asked for named a seat that is not of this group, or not in force that day? Nearly always none. */
  get hasMetStrays(): boolean {
    return this.anyStray;
  }

  /** Does the row name a seat that is not of this group, or not in force that day? */
  isStrayAt(row: number): boolean {
    const code = this.store.columns.seat.codeAt(row);
    this.ofSeat(code);
    return this.strays[code] as boolean;
  }

  /** Does the row name a seat that is not in force on the day of its meeting? */
  isOutOfForceAt(row: number): boolean {
    if (!this.isStrayAt(row)) return false;
    const { seat, meeting } = this.store.columns;
    const named = this.meanings.lookups.seats(seat.codeAt(row));
    return named !== null && this.meanings.isOutOfForce(named, meeting.valueAt(row) as string);
  }

  private agencyAsWritten(row: number, ofSeat: number): number {
    const code = this.store.columns.agency.codeAt(row);
    if (code === BLANK) return ofSeat === AS_THE_ROW_SAYS ? NO_AGENCY : UNKNOWN_AGENCY;
    return code < this.byAgency.length ? (this.byAgency[code] as number) : this.learnAgencies(code);
  }

  private ofSeat(code: number): number {
    const known = code < this.bySeat.length ? (this.bySeat[code] as number) : NOT_LEARNT;
    return known === NOT_LEARNT ? this.learnSeat(code) : known;
  }

  /** Of all seats of the workbook a group meets few: only those that are asked for are looked up. */
  private learnSeat(code: number): number {
    const { bySeat, strays, meanings } = this;
    while (bySeat.length <= code) {
      bySeat.push(NOT_LEARNT);
      strays.push(false);
    }
    const seat = meanings.lookups.seats(code);
    strays[code] = seat !== null && meanings.isStray(seat);
    if (strays[code]) this.anyStray = true;
    return (bySeat[code] =
      seat !== null ? meanings.agencyOfSeat(seat) : code === BLANK ? AS_THE_ROW_SAYS : AS_THE_ROW_SAYS_OR_UNKNOWN);
  }

  private learnAgencies(code: number): number {
    const { byAgency, meanings } = this;
    for (let next = byAgency.length; next <= code; next++) {
      const agency = meanings.lookups.agencies(next);
      byAgency.push(agency === null ? UNKNOWN_AGENCY : meanings.numberOf(agency));
    }
    return byAgency[code] as number;
  }

  /**
   * Was the holder of this row, or a deputy, in the room? Present, Remote and Deputy are; a blank, unreadable or
   * Coming row could be. From the minute of Arrived up to, not including, the minute of Left; who left at the End was
   * there to the last. Times that cannot be read, that are outside the meeting or contradict each other leave it open. A
   * blank row of a seat that is not in force is passed over.
   *
   * Source: GOV 11.2, 7.2f. A row marked In attendance represents nobody.
   */
  presenceAt(row: number, at: At): Presence {
    const { status, arrived, left } = this.store.columns;
    const code = status.codeAt(row);
    const level = code < this.byStatus.length ? (this.byStatus[code] as Presence) : this.learnStatuses(code);
    if (level === UNKNOWN && code === BLANK && this.isOutOfForceAt(row)) return ABSENT;
    if (at === null || level === ABSENT) return level;
    const from = arrived.codeAt(row);
    const until = left.codeAt(row);
    return (from | until) === BLANK
      ? level
      : levelDuring(arrived.reading(from) as TimeCell, left.reading(until) as TimeCell, level, at);
  }

  /** Is the holder of this row, or a deputy, coming? By what has been said so far: Coming is as good as there, blank may be. */
  expectedAt(row: number): Presence {
    const { status } = this.store.columns;
    const presence = this.presenceAt(row, null);
    return presence === UNKNOWN && status.valueAt(row) === "Coming" ? PRESENT : presence;
  }

  private learnStatuses(code: number): Presence {
    const { byStatus, meanings } = this;
    for (let next = byStatus.length; next <= code; next++) {
      const status = this.store.columns.status.reading(next).value as string | null;
      byStatus.push(
        status === null || status === "Coming" ? UNKNOWN : meanings.presentStatuses.has(status) ? PRESENT : ABSENT,
      );
    }
    return byStatus[code] as Presence;
  }
}

type TimeCell = CellReading<MinuteOfDay | null>;

function levelDuring(arrived: TimeCell, left: TimeCell, level: Presence, { minute, hours }: MeetingMinute): Presence {
  if (hours.contradict) return UNKNOWN;
  const from = arrived.value === null ? null : minuteUntilEnd(hours, arrived.value);
  const until = left.value === null ? null : minuteOfLeft(hours, left.value);
  if (from !== null && until !== null && until <= from) return UNKNOWN;
  if (from !== null && minute < from) return ABSENT;
  if (until !== null && minute >= until && (hours.end === null || until < hours.end)) return ABSENT;
  const isOpen = arrived.fault !== null || left.fault !== null;
  const isOutside = (arrived.value !== null && from === null) || (left.value !== null && until === null);
  return isOpen || isOutside ? UNKNOWN : level;
}
