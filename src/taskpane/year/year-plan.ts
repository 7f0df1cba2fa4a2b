import { addDays, addMonths, type MinuteOfDay, type Month, monthOf, type PlainDate } from "../../calendar/plain-date";
import { dateConcerns, type MeetingPlanned } from "../../governance/diary/date-concerns";
import { draftMeeting } from "../../governance/diary/draft-meeting";
import { isOrdinary, meetingPattern } from "../../governance/diary/meeting-pattern";
import { proposeMeetings } from "../../governance/diary/propose-meetings";
import type { DateConcern, MeetingPattern, Nth } from "../../governance/diary/reasons";
import { meetingsAskedFor } from "../../governance/reporting/meetings-asked";
import { boardMeetings, yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";

/** When a body is to meet, as the officer chose it in place of what its last year says. */
export interface ChosenPattern {
  readonly nth: Nth;
  readonly weekday: number;
  /** How many months from one meeting to the next: 1, 2, 3, 4, 6 or 12. */
  readonly every: number;
  /** A month in which it meets. */
  readonly month: Month;
  readonly start: MinuteOfDay | null;
  readonly end: MinuteOfDay | null;
}

/** What is planned. */
export interface PlanAsked {
  /** A group's code, or "" for all bodies. */
  readonly body: string;
  /** Both counted in. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** For one body; null for what its last year says. */
  readonly chosen: ChosenPattern | null;
  /** The keys of proposed meetings that are left out. */
  readonly leftOut: readonly string[];
  /** Other days for proposed meetings, by their keys. */
  readonly moved: Readonly<Record<string, PlainDate>>;
}

export interface PlannedMeeting {
  /** The body and the day that the pattern gave. */
  readonly key: string;
  readonly meeting: Meeting;
  /** The day of the pattern, where the meeting is on another. */
  readonly insteadOf: PlainDate | null;
  readonly isTaken: boolean;
  readonly concerns: readonly DateConcern[];
}

export interface BodyPlan {
  readonly group: Group;
  readonly pattern: MeetingPattern;
  /** How many of its last year's meetings were so; null where the pattern was chosen. */
  readonly fits: { readonly fitting: number; readonly of: number } | null;
  readonly meetings: readonly PlannedMeeting[];
  /** Its ordinary meetings of the reporting year that the plan begins in: those entered, with those taken; and how many it is to hold, null where nothing says. */
  readonly inYear: { readonly label: string; readonly count: number; readonly asked: number | null };
}

export interface YearPlan {
  readonly bodies: readonly BodyPlan[];
  /** Bodies without a meeting to go by. */
  readonly without: readonly Group[];
}

/**
 * The span worth planning: the reporting year that follows, where this one has a meeting still to come; else from tomorrow to the
 * end of this year, or of the next where less than half of this is left.
 */
export function spanToPlan(register: Register, today: PlainDate): Pick<PlanAsked, "from" | "to"> {
  const year = yearOfDay(register, today);
  const next = yearOfDay(register, addDays(year.end, 1));
  const isEntered = register
    .all("Meetings")
    .some((each) => isOrdinary(each) && each.date > today && each.date <= year.end);
  if (isEntered) return { from: next.start, to: next.end };
  const isLate = addMonths(today, 6) > year.end;
  return { from: addDays(today, 1), to: isLate ? next.end : year.end };
}

/** The meetings of a span by each body's pattern, with what is wrong about each. */
export function yearPlan(register: Register, asked: PlanAsked, today: PlainDate): YearPlan {
  const groups = register
    .all("Groups")
    .filter(
      ({ group, from, to }) =>
        (asked.body === "" || keyOf(group) === keyOf(asked.body)) &&
        (to === null || to >= asked.from) &&
        (from === null || from <= asked.to),
    );
  const patterned = groups.map((group) => ({ group, ...patternFor(register, group, asked) }));
  const drafted = drafts(register, patterned, asked);
  const planned: readonly MeetingPlanned[] = drafted.flatMap(({ meetings }) =>
    meetings.filter(({ isTaken }) => isTaken).map(({ meeting }) => meeting),
  );
  return {
    bodies: drafted.map(({ meetings, ...body }) => ({
      ...body,
      meetings: meetings.map((each) => ({
        ...each,
        concerns: dateConcerns(register, each.meeting, { today, planned }),
      })),
      inYear: inYear(register, body.group, meetings, asked),
    })),
    without: patterned.filter(({ pattern }) => pattern === null).map(({ group }) => group),
  };
}

interface Patterned {
  readonly group: Group;
  readonly pattern: MeetingPattern | null;
  readonly fits: BodyPlan["fits"];
}

function patternFor(register: Register, group: Group, { chosen, body, from }: PlanAsked): Omit<Patterned, "group"> {
  if (chosen !== null && body !== "") return { pattern: { ...chosen, months: monthsOf(chosen) }, fits: null };
  const found = meetingPattern(register, group, from);
  if (found === null) return { pattern: null, fits: null };
  return { pattern: found.pattern, fits: { fitting: found.fitting, of: found.of } };
}

function monthsOf({ every, month }: ChosenPattern): readonly Month[] {
  return ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).filter((each) => (each - month + 12) % every === 0);
}

type Draft = Omit<PlannedMeeting, "concerns">;

interface Drafted extends Omit<BodyPlan, "meetings" | "inYear"> {
  readonly meetings: readonly Draft[];
}

function drafts(register: Register, patterned: readonly Patterned[], asked: PlanAsked): readonly Drafted[] {
  const [leftOut, ids] = [new Set(asked.leftOut), new Set<string>()];
  return patterned.flatMap(({ group, pattern, fits }) => {
    if (pattern === null) return [];
    const { start, end } = pattern;
    const meetings = proposeMeetings(register, group, { pattern, from: asked.from, to: asked.to }).map((day): Draft => {
      const first = day.insteadOf ?? day.date;
      const key = `${group.group} ${first}`;
      const date = asked.moved[key] ?? day.date;
      const meeting = draftMeeting(register, { group: group.group, date, start, end, kind: "Ordinary" }, ids);
      ids.add(keyOf(meeting.meeting));
      return { key, meeting, insteadOf: date === first ? null : first, isTaken: !leftOut.has(key) };
    });
    return [{ group, pattern, fits, meetings }];
  });
}

function inYear(
  register: Register,
  { group }: Group,
  meetings: readonly Draft[],
  { from }: PlanAsked,
): BodyPlan["inYear"] {
  const year = yearOfDay(register, from);
  const taken = meetings.filter(({ isTaken, meeting: { date } }) => isTaken && date >= year.start && date <= year.end);
  const body = register.group(group);
  return {
    label: year.label,
    count: boardMeetings(register, group, year).length + taken.length,
    asked: body === undefined ? null : meetingsAskedFor(register, body, year.start),
  };
}

/** A pattern as it is chosen from, where the months are a whole number of months apart; else the first of them each quarter. */
export function chosenFrom(pattern: MeetingPattern | null, from: PlainDate): ChosenPattern {
  if (pattern === null) return { nth: 1, weekday: 2, every: 3, month: monthOf(from), start: null, end: null };
  const { nth, weekday, months, start, end } = pattern;
  const every = 12 / months.length;
  return { nth, weekday, every: Number.isInteger(every) ? every : 3, month: months[0] ?? monthOf(from), start, end };
}
