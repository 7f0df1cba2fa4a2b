import { type Answer, type CannotTell, isAnswer, withNote, type WrongQuestion } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Agency, Group, Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { isAsGroupChair, meetingsAsGroupChair } from "./as-group-chair";
import { attendanceInDoubt, type MeetingMeant } from "./in-doubt";
import type { AttendanceCounted } from "./reasons";
import {
  AS_READ,
  type TakenAs,
  turnoutAt,
  type Outcome,
  type Turnout,
  type TurnoutOf,
  type UnmatchedRow,
} from "./turnout";
import { isPerhapsOf, rowInDoubt, sayUnmatched } from "./unmatched-rows";
import { unmatchedSeatInDoubt } from "./unmatched-seats";
import { unusableSeatOf } from "./unusable-seats";
import { answered, cannotTell } from "./words";

export const ATTENDANCE_COUNTS = ["Expected", "Represented", "Deputy", "Apologies", "Absent"] as const;
type AttendanceCount = (typeof ATTENDANCE_COUNTS)[number];

/** Whose attendance is asked about. */
export type Attender = { readonly seat: Seat } | { readonly agency: Agency };

/** Which meetings: of one group or all, from one day to another, both counted in. */
export interface AttendancePeriod {
  readonly group: Group | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly asAt: PlainDate;
  /** Given by who asks of many: turnoutsOnce. */
  readonly turnoutOf?: TurnoutOf;
}

/** The seat of that id, else the agency of that name or alias. */
export function attenderNamed(register: Register, name: string): Attender | undefined {
  const seat = register.seat(name);
  if (seat !== undefined) return { seat };
  const agency = register.agency(name);
  return agency === undefined ? undefined : { agency };
}

/**
 * How often did a seat or an agency keep the meetings it was expected at? Expected is represented (in person or by a
 * deputy) plus apologies plus absent. For an agency a meeting counts once, whoever came. Meetings ahead, cancelled,
 * not recorded, or where it is not yet marked are left out; the sentence says how many of the last. Rows of a seat that is
 * not in force that day count for nothing, and the sentence names their meetings. A period that ends before it begins is a
 * wrong question.
 *
 * Source: GOV 11.3b, 6.5k.
 * @example attendanceCount(register, { agency }, "Represented", period) // 7
 */
export function attendanceCount(
  register: Register,
  who: Attender,
  what: AttendanceCount,
  period: AttendancePeriod,
): Answer<number> {
  const backwards = endsBeforeItBegins(period);
  if (backwards !== null) return backwards;
  const counted = countAttendance(register, who, period);
  if (isAnswer(counted)) return counted;
  const { of } = counted;
  const value = {
    Expected: of.expected,
    Represented: of.represented,
    Deputy: of.deputy,
    Apologies: of.apologies,
    Absent: of.absent,
  }[what];
  return withLeftOut(register, answered(value, of, "GOV 11.3b"), counted);
}

/**
 * Represented out of expected, 0 to 1: deputies count. Cannot tell where it was expected at no recorded meeting.
 *
 * Source: GOV 11.3b, 6.5k, 7.2f.
 * @example attendanceRate(register, { agency }, period) // 0.875
 */
export function attendanceRate(register: Register, who: Attender, period: AttendancePeriod): Answer<number> {
  const backwards = endsBeforeItBegins(period);
  if (backwards !== null) return backwards;
  const counted = countAttendance(register, who, period);
  if (isAnswer(counted)) return counted;
  const { of } = counted;
  const rate =
    of.expected === 0
      ? cannotTell(of, "GOV 11.3b")
      : answered(of.represented / of.expected, of, "GOV 11.3b", "GOV 7.2f");
  return withLeftOut(register, rate, counted);
}

function withLeftOut(register: Register, answer: Answer<number>, { leftOut }: Counted): Answer<number> {
  return leftOut.length === 0 ? answer : withNote(answer, sayUnmatched(register, leftOut));
}

/** How often whoever is asked about was expected, and came; and rows of nobody known that might be theirs. */
interface Counted {
  readonly of: AttendanceCounted;
  readonly leftOut: readonly UnmatchedRow[];
}

function endsBeforeItBegins({ from, to }: AttendancePeriod): WrongQuestion | null {
  if (from === null || to === null || to >= from) return null;
  return wrongArgument(
    { argument: "to", found: toLongDate(to), expected: `a day on or after ${toLongDate(from)}` },
    "GOV 11.3b",
  );
}

/**
 * How often it was expected, and came; or the answer that names the cell which leaves that open: one that cannot be read and
 * could change it, a seat of the agency that cannot be used, or a row of nobody known that may be its own.
 */
function countAttendance(register: Register, who: Attender, period: AttendancePeriod): Counted | CannotTell {
  const meetings = meetingsIn(register, who, period);
  const unusable =
    ("seat" in who ? null : unusableSeatOf(register, who.agency, meetings)) ??
    unmatchedSeatInDoubt(register, who, { meetings, asAt: period.asAt });
  if (unusable !== null) return unusable;
  const group = isOfAnyGroup(who, period) ? null : groupAsked(register, who, period);
  const asked = { meetings, group, from: period.from, to: lastDayOf(period) };
  const unreadable = attendanceInDoubt(register, asked, (meant, taken) => {
    const { expected, deputy, represented, apologies, absent } = countAs(register, who, period, {
      meant,
      taken,
    }).of;
    return [expected, deputy, represented, apologies, absent];
  });
  if (unreadable !== null) return unreadable;
  const counted = countAs(register, who, period);
  return counted.inDoubt ?? counted;
}

function countAs(
  register: Register,
  who: Attender,
  period: AttendancePeriod,
  { meant, taken }: { readonly meant: MeetingMeant; readonly taken: TakenAs } = AS_IT_STANDS,
): Counted & { readonly inDoubt: CannotTell | null } {
  const { turnoutOf = turnoutAt } = period;
  let inDoubt: CannotTell | null = null;
  const of: Record<Outcome, number> = { present: 0, deputy: 0, unmarked: 0, apologies: 0, absent: 0 };
  const outOfForce: Meeting[] = [];
  const leftOut: UnmatchedRow[] = [];
  const meetings = meetingsIn(register, who, period);
  const besides = taken.meetings.length === 0 ? NO_MEETINGS : taken.meetings.filter(isAsked(register, who, period));
  for (const meeting of besides.length === 0 ? meetings : [...meetings, ...besides]) {
    const kept = turnoutOf(register, meant(meeting), period.asAt, taken);
    const outcome =
      kept === null
        ? undefined
        : "seat" in who
          ? kept.seats.get(who.seat)
          : kept.agencies.get(kept.membership.numberOf(who.agency));
    if (outcome !== undefined) of[outcome]++;
    if (kept !== null && kept.unmatched.length > 0) {
      inDoubt ??= rowInDoubt(register, who, { unmatched: kept.unmatched, outcome });
      leftOut.push(...kept.unmatched.filter((each) => isPerhapsOf(register, each, outcome)));
    }
    if (kept !== null && kept.outOfForce.some((row) => isOf(who, row, kept))) outOfForce.push(meeting);
  }
  const represented = of.present + of.deputy;
  const counted: AttendanceCounted = {
    kind: "counted",
    who: "seat" in who ? who.seat.seat : who.agency.agency,
    group: period.group?.group ?? null,
    from: period.from,
    to: period.to,
    expected: represented + of.apologies + of.absent,
    represented,
    deputy: of.deputy,
    apologies: of.apologies,
    absent: of.absent,
    unmarked: of.unmarked,
    outOfForce: outOfForce.sort((a, b) => a.date - b.date).map(({ meeting }) => meeting),
  };
  return { of: counted, leftOut, inDoubt };
}

const AS_IT_STANDS = { meant: (meeting: Meeting) => meeting, taken: AS_READ };

function isOf(who: Attender, row: AttendanceRow, { membership }: Turnout): boolean {
  return "seat" in who ? row.seat === who.seat : membership.agencyOf(row) === membership.numberOf(who.agency);
}

function meetingsIn(register: Register, who: Attender, period: AttendancePeriod) {
  const { from } = period;
  const only = groupAsked(register, who, period);
  const last = lastDayOf(period);
  const meetings = only === null ? register.all("Meetings") : register.meetingsOf(only.group);
  const elsewhere = isOfAnyGroup(who, period) ? meetingsAsGroupChair(register, who.seat) : NO_MEETINGS;
  const all = elsewhere.length === 0 ? meetings : [...meetings, ...elsewhere];
  return all.filter(({ date }) => date <= last && (from === null || date >= from));
}

/** Is a seat asked about, and no group said? */
function isOfAnyGroup(who: Attender, { group }: AttendancePeriod): who is { readonly seat: Seat } {
  return group === null && "seat" in who;
}

const NO_MEETINGS: readonly Meeting[] = [];

/** Which meetings, of whatever group, are asked about? */
function isAsked(register: Register, who: Attender, period: AttendancePeriod): (meeting: Meeting) => boolean {
  const only = groupAsked(register, who, period);
  return (meeting) =>
    only === null ||
    register.group(meeting.group) === only ||
    (isOfAnyGroup(who, period) && isAsGroupChair(register, who.seat, meeting));
}

/** Of a seat the meetings of its own group are meant, beside those at which it is a Group chair; null for those of any. */
function groupAsked(register: Register, who: Attender, { group }: AttendancePeriod): Group | null {
  return group ?? ("seat" in who ? (register.group(who.seat.group) ?? null) : null);
}

function lastDayOf({ to, asAt }: AttendancePeriod): PlainDate {
  return to === null || to > asAt ? asAt : to;
}
