import { addDays, type PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";

/** Days, the first and the last both counted in. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What a Board report covers: the days since the last ordinary Board, and the period before that to hold it against. */
export interface BoardPeriod {
  /** The Board's meeting that it is for; undefined where Meetings has none. */
  readonly meeting: Meeting | undefined;
  readonly asAt: PlainDate;
  readonly now: Days;
  readonly before: Days;
  /** Does the period begin after an ordinary Board? Without one it is a year. */
  readonly isSinceBoard: boolean;
}

/** What every section of the report is made from. */
export interface Asked {
  readonly register: Register;
  readonly period: BoardPeriod;
  /** What several sections ask for, worked out once. */
  readonly known: Map<string, unknown>;
}

/** Works out once what several sections ask for. */
export function once<T>({ known, period }: Asked, key: string, make: () => T): T {
  const name = `${key} ${period.asAt}`;
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

/** The Executive Board's meeting the report is for by default: the next one, else the last. */
export function boardMeetingFor(register: Register, asAt: PlainDate): Meeting | undefined {
  const meetings = register.meetingsOf(BOARD).filter(({ status }) => status !== "Cancelled");
  return meetings.find(({ date }) => date >= asAt) ?? meetings.at(-1);
}

const YEAR = 365;

/**
 * Which days does the report for a meeting cover? From the day after the last ordinary Board before it, so that a special
 * meeting in between drops nothing, to the day asked about, or the meeting's own day where that is past. The period before runs
 * between the two ordinary Boards before. Without an earlier Board: a year.
 */
export function boardPeriod(register: Register, meeting: Meeting | undefined, asAt: PlainDate): BoardPeriod {
  const to = meeting !== undefined && meeting.date < asAt ? meeting.date : asAt;
  const ordinary = register
    .meetingsOf(BOARD)
    .filter(({ date, status, kind }) => status !== "Cancelled" && kind !== "Special" && date < (meeting?.date ?? asAt))
    .filter(({ date }) => date < to);
  const last = ordinary.at(-1)?.date ?? ((to - YEAR) as PlainDate);
  const earlier = ordinary.at(-2)?.date ?? ((last - YEAR) as PlainDate);
  return {
    meeting,
    asAt: to,
    now: { from: addDays(last, 1), to },
    before: { from: addDays(earlier, 1), to: last },
    isSinceBoard: ordinary.length > 0,
  };
}

export function isIn(day: PlainDate, { from, to }: Days): boolean {
  return day >= from && day <= to;
}

/** The meetings of every body in some days that were not cancelled, earliest first. */
export function meetingsIn(register: Register, days: Days): readonly Meeting[] {
  return register
    .all("Meetings")
    .filter(({ date, status }) => isIn(date, days) && status !== "Cancelled")
    .map((meeting, place) => ({ meeting, place }))
    .sort((a, b) => a.meeting.date - b.meeting.date || a.place - b.place)
    .map(({ meeting }) => meeting);
}
