import { asPercent } from "../../answers/english";
import { type PlainDate, toLongDate, yearOf } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { type Turnout, turnoutAt } from "../../governance/attendance/turnout";
import { membershipThen } from "../../governance/membership/membership";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { type FirstStep, PLAN_THE_YEAR } from "../parts/first-step-view";
import { LINES_AT_ONCE } from "../parts/show-more-view";
import { type CellPlace, placeOfRow } from "../cell-place";
import { personOf } from "../words/person-of";
import { dayAndMonth, nearDay } from "../words/near-day";
import { type AttendanceChoices, attendanceChoices, type AttendanceWanted } from "./attendance-choices";
import { type Attender, type Square, squareOf } from "./attendance-squares";
import { type ConcernList, concernList } from "./concerns-view-model";

/** A meeting looked at. */
interface MeetingColumn {
  readonly id: string;
  /** "9 Dec", with the year where it is another than that of the meeting before, or of today before the first: "4 Mar 2026". */
  readonly label: string;
  /** "Wed 9 Dec, EB-2026-12" */
  readonly full: string;
  /** Its row of Meetings. */
  readonly place: CellPlace | null;
}

/** An agency, and how it kept each meeting, in the order of the meetings. */
export interface AgencyLine {
  readonly name: string;
  readonly represented: number;
  readonly expected: number;
  /** "75%"; "" where it was expected at none. */
  readonly share: string;
  readonly squares: readonly Square[];
}

export interface AttendanceModel {
  /** Why nothing can be shown, and what to do; "" where there is something. */
  readonly none: string;
  /** What to do then, and where; null where the choices above it are the way. */
  readonly first: FirstStep | null;
  readonly choices: AttendanceChoices | null;
  /** "1 December 2025 to 30 November 2026" */
  readonly period: string;
  readonly meetings: readonly MeetingColumn[];
  readonly lines: readonly AgencyLine[];
  /** How many more agencies there are. */
  readonly more: number;
  readonly concerns: ConcernList | null;
}

/**
 * How did each agency keep the meetings of a group? Those of the period that were not cancelled; the agencies expected at one
 * of them, the statutory partners first.
 *
 * Source: GOV 11.3b, 6.5k, 7.2f.
 */
export function attendanceModel(
  register: Register,
  wanted: AttendanceWanted,
  today: PlainDate,
  most = LINES_AT_ONCE,
): AttendanceModel {
  const missing = missingAmong(register, ["Agencies", "Groups", "Seats", "Meetings", "Attendance"]);
  const choices = missing === null ? attendanceChoices(register, wanted, today) : null;
  if (missing !== null) return { ...NOTHING, none: missing };
  if (choices === null) return { ...NOTHING, none: "No meeting is entered yet.", first: PLAN_THE_YEAR };
  const { group, period } = choices;
  const days = { from: period.from, to: period.to };
  const met = register
    .meetingsOf(group.group)
    .filter(({ date, status }) => date >= days.from && date <= days.to && status !== "Cancelled")
    .map((meeting): Met => ({ meeting, turnout: turnoutAt(register, meeting, today) }));
  const isRecorded = met.some(({ turnout }) => turnout !== null);
  const lines = isRecorded ? linesOf(register, group, met, days.to) : [];
  return {
    none: isRecorded ? "" : whyNone(met, group.name),
    first: isRecorded || met.length === 0 ? null : FILL_IN_REGISTER,
    choices,
    period: `${toLongDate(days.from)} to ${toLongDate(days.to)}`,
    meetings: met.map(({ meeting }, at) => columnOf(register, meeting, met[at - 1]?.meeting.date ?? today)),
    lines: lines.slice(0, most),
    more: Math.max(0, lines.length - most),
    concerns: isRecorded
      ? concernList(register, group, { asAt: days.to, cellOf: (agency) => lastNotThere(lines, agency), most })
      : null,
  };
}

const FILL_IN_REGISTER: FirstStep = { name: "Fill in a register", page: "meeting" };

const NOTHING: AttendanceModel = {
  none: "",
  first: null,
  choices: null,
  period: "",
  meetings: [],
  lines: [],
  more: 0,
  concerns: null,
};

/** A meeting, and who came; null where nothing is recorded of it. */
interface Met {
  readonly meeting: Meeting;
  readonly turnout: Turnout | null;
}

function whyNone(met: readonly Met[], group: string): string {
  return met.length === 0
    ? `${group} did not meet then. Choose another period.`
    : `Nobody is marked yet at a meeting of ${group} then.`;
}

function columnOf(register: Register, meeting: Meeting, before: PlainDate): MeetingColumn {
  const { date } = meeting;
  return {
    id: meeting.meeting,
    label: yearOf(before) !== yearOf(date) ? `${dayAndMonth(date)} ${yearOf(date)}` : dayAndMonth(date),
    full: `${nearDay(date, date)} ${yearOf(date)}, ${meeting.meeting}`,
    place: placeOfRow(register, "Meetings", meeting, "meeting"),
  };
}

function linesOf(
  register: Register,
  group: Parameters<typeof membershipThen>[1],
  met: readonly Met[],
  last: PlainDate,
): readonly AgencyLine[] {
  const { agencies, partners } = membershipThen(register, group, last);
  const expected = new Set(met.flatMap(({ turnout }) => [...(turnout?.agencies.keys() ?? [])]));
  const partnersFirst = [...new Set([...partners, ...[...expected].sort((a, b) => a - b)])];
  const members = membersOf(register, met);
  return [
    ...partnersFirst
      .filter((number) => expected.has(number))
      .map((number) => lineOf(agencies[number]?.agency ?? "", squaresOf(register, met, number))),
    ...members.map((seat) => lineOf(namedApart(register, seat, members), squaresOf(register, met, seat))),
  ];
}

/** The members expected who stand for no agency, where the workbook goes by its own rules: nobody else is a line for them. */
function membersOf(register: Register, met: readonly Met[]): readonly Seat[] {
  if (!register.settings.isOwn) return [];
  const expected = new Set(met.flatMap(({ turnout }) => [...(turnout?.seats.keys() ?? [])]));
  return register.all("Seats").filter((seat) => seat.agency === "" && expected.has(seat));
}

/** A member by name; two of one name with their seats. */
function namedApart(register: Register, { seat }: Seat, members: readonly Seat[]): string {
  const name = personOf(register, seat);
  return members.some((other) => other.seat !== seat && personOf(register, other.seat) === name)
    ? `${name} (${seat})`
    : name;
}

function squaresOf(register: Register, met: readonly Met[], of: Attender): readonly Square[] {
  return met.map((each) => squareOf(register, each, of));
}

function lineOf(name: string, squares: readonly Square[]): AgencyLine {
  const count = (letters: string): number =>
    squares.filter(({ letter }) => letter !== "" && letters.includes(letter)).length;
  const represented = count("PRD");
  const expected = represented + count("AX");
  return { name, represented, expected, share: expected === 0 ? "" : asPercent(represented / expected), squares };
}

/** The cell of the last meeting that an agency missed, or sent a deputy to. */
function lastNotThere(lines: readonly AgencyLine[], agency: string): CellPlace | null {
  const squares = lines.find(({ name }) => name === agency)?.squares ?? [];
  return squares.findLast(({ letter }) => letter !== "" && "AXD".includes(letter))?.place ?? null;
}
