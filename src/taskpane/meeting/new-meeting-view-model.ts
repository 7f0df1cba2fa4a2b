import { addDays, addMonths, type MinuteOfDay, type PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { dateConcerns } from "../../governance/diary/date-concerns";
import { draftMeeting } from "../../governance/diary/draft-meeting";
import { type FoundPattern, meetingPattern } from "../../governance/diary/meeting-pattern";
import { proposeMeetings } from "../../governance/diary/propose-meetings";
import { sayConcern, sayPattern } from "../../governance/diary/words";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { dayToCome } from "../words/day-to-come";
import { nearDay } from "../words/near-day";
import { readTypedTime } from "../words/typed-time";
import { type DeadlineLine, deadlineLines } from "./deadlines-view-model";

/** What the officer has typed for a new meeting; what is left out is taken from the body's pattern. */
export interface NewMeetingTyped {
  /** A group's code; null for the one of the meeting shown, else the first. */
  readonly group: string | null;
  readonly kind: NonNullable<Meeting["kind"]>;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
}

export type NewMeetingField = "date" | "start" | "end";

export interface NewMeetingModel {
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly group: string;
  /** What stands in the fields. */
  readonly fields: Readonly<Record<NewMeetingField, string>>;
  /** What to type instead; "" where a field can be read. */
  readonly faults: Readonly<Record<NewMeetingField, string>>;
  /** "By last year: first Tuesday, every third month …"; "" where there is no year to go by. */
  readonly pattern: string;
  /** What is to be written; null while a field cannot be read. */
  readonly meeting: Meeting | null;
  /** "Tue 2 Mar 2027": the day as it was read. */
  readonly day: string;
  readonly concerns: readonly string[];
  readonly deadlines: readonly DeadlineLine[];
}

/** A new meeting as it would be written: on the next day of its body's pattern unless another is typed, with what is wrong about it and its deadlines. */
export function newMeetingModel(
  register: Register,
  typed: NewMeetingTyped,
  { shown, today }: { readonly shown: string | null; readonly today: PlainDate },
): NewMeetingModel {
  const groups = register.all("Groups").filter((group) => group.to === null || group.to >= today);
  const wanted = typed.group ?? (shown === null ? undefined : register.meeting(shown)?.group);
  const group =
    (wanted === undefined ? undefined : register.group(wanted)) ?? groups.find((each) => isInForce(each, today));
  const bodies = groups.map(({ group: code, name }) => ({ code, name }));
  if (group === undefined) return { ...NOTHING, bodies };
  const found = patternOf(register, group, today);
  const isOrdinary = typed.kind === "Ordinary";
  const fields = {
    date: typed.date ?? (isOrdinary ? proposedDay(register, group, found, today) : ""),
    start: typed.start ?? clockOf(found?.pattern.start),
    end: typed.end ?? clockOf(found?.pattern.end),
  };
  const date = dayToCome(fields.date, today);
  const [start, end] = [timeIn(fields.start), timeIn(fields.end)];
  const faults = {
    date: date === null ? "Enter a date, like 1/12/2026 or 1 Dec." : "",
    start: start === undefined ? "Enter a time, like 10:30." : "",
    end: end === undefined ? "Enter a time, like 12:30." : "",
  };
  const pattern = found === null ? "" : `By its last year: ${sayPattern(found.pattern)}.`;
  const known = { bodies, group: group.group, fields, faults, pattern };
  if (date === null || start === undefined || end === undefined) return { ...NOTHING, ...known };
  const meeting = draftMeeting(register, { group: group.group, date, start, end, kind: typed.kind });
  return {
    ...known,
    meeting,
    day: nearDay(date, today),
    concerns: dateConcerns(register, meeting, { today }).map(sayConcern),
    deadlines: deadlineLines(register, meeting, today),
  };
}

const NOTHING: NewMeetingModel = {
  bodies: [],
  group: "",
  fields: { date: "", start: "", end: "" },
  faults: { date: "", start: "", end: "" },
  pattern: "",
  meeting: null,
  day: "",
  concerns: [],
  deadlines: [],
};

/** One meeting is no habit yet. */
function patternOf(register: Register, group: Group, today: PlainDate): FoundPattern | null {
  const found = meetingPattern(register, group, addMonths(today, 24));
  return found?.of === 1 ? null : found;
}

/** The next day of the pattern that is not taken, as it is shown; "" without one. */
function proposedDay(register: Register, group: Group, found: FoundPattern | null, today: PlainDate): string {
  if (found === null) return "";
  const [next] = proposeMeetings(register, group, {
    pattern: found.pattern,
    from: addDays(today, 1),
    to: addMonths(today, 24),
  });
  return next === undefined ? "" : nearDay(next.date, today);
}

function clockOf(minute: MinuteOfDay | null | undefined): string {
  return minute === null || minute === undefined ? "" : toClock(minute);
}

/** Null for nothing typed, undefined for what is no time of day. */
function timeIn(typed: string): MinuteOfDay | null | undefined {
  return typed.trim() === "" ? null : readTypedTime(typed);
}
