import { countOf } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { sayConcern, sayPattern } from "../../governance/diary/words";
import { proposeSchedule, type ProposedReport } from "../../governance/reporting/propose-schedule";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { deadline, type DeadlineKind } from "../../governance/timescales/deadline";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { dayAndMonth, nearDay } from "../words/near-day";
import {
  type BodyPlan,
  type ChosenPattern,
  chosenFrom,
  type PlanAsked,
  type PlannedMeeting,
  yearPlan,
} from "./year-plan";
import { byTheDocuments } from "../words/by-the-documents";

/** A meeting to take or to leave out. */
export interface PlannedLine {
  readonly key: string;
  readonly isTaken: boolean;
  /** "Tue 1 Jun 2027" */
  readonly day: string;
  /** "moved from Mon 3 May 2027"; "" where it was not. */
  readonly moved: string;
  /** "requests 10 May · papers 24 May" */
  readonly deadlines: string;
  readonly concerns: readonly string[];
}

export interface BodyLines {
  readonly code: string;
  readonly name: string;
  /** "First Tuesday, every third month …, 10:00 to 13:00" */
  readonly pattern: string;
  /** "3 of its last 4 meetings were so." and how many are asked for. */
  readonly notes: readonly string[];
  /** Is the number short of what is asked for? */
  readonly isShort: boolean;
  /** "1 Jun, 7 Sep": the days taken. */
  readonly days: string;
  readonly warnings: number;
  readonly lines: readonly PlannedLine[];
}

export interface YearModel {
  /** Why nothing can be planned; "" where it can. */
  readonly none: string;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly plans: readonly BodyLines[];
  /** The pattern to choose from, where one body is planned. */
  readonly chosen: ChosenPattern | null;
  /** Which bodies have no meeting to go by, and what to do; "" for none. */
  readonly without: string;
  /** Said where there is nothing to write: that all is there; "" where no body has anything to go by. */
  readonly nothingLeft: string;
  /** What is to be written. */
  readonly meetings: readonly Meeting[];
  /** Once no meeting is left to add: the reports that may be scheduled for the span, with how many of them fall on each meeting. */
  readonly reports: readonly ProposedReport[];
  /** " (GOV 10.3)": by which paragraph they are spread. */
  readonly reportsBy: string;
  readonly reportLines: readonly string[];
}

/** The plan of a span in words: the days of each body, and once they are entered the reports for them. */
export function yearModel(register: Register, asked: PlanAsked, today: PlainDate): YearModel {
  const none = missingAmong(register, ["Groups", "Meetings"]) ?? "";
  if (none !== "") return { ...NOTHING, none };
  const { bodies, without } = yearPlan(register, asked, today);
  const meetings = bodies.flatMap((body) =>
    body.meetings.filter(({ isTaken }) => isTaken).map(({ meeting }) => meeting),
  );
  const reports = meetings.length > 0 ? [] : reportsFor(register, asked);
  const names = without.map(({ name }) => name);
  const isOne = asked.body !== "";
  return {
    none,
    bodies: register.all("Groups").map(({ group: code, name }) => ({ code, name })),
    plans: bodies
      .filter(({ meetings: all }) => all.length > 0 || isOne)
      .map((body) => bodyLines(register, body, today)),
    chosen: isOne ? (asked.chosen ?? chosenFrom(bodies[0]?.pattern ?? null, asked.from)) : null,
    without: withoutInWords(names, bodies.length),
    nothingLeft: bodies.length === 0 ? "" : "Nothing is left to add.",
    meetings,
    reports,
    reportsBy: byTheDocuments(register, " (GOV 10.3)"),
    reportLines: reportLines(register, reports, today),
  };
}

function withoutInWords(names: readonly string[], others: number): string {
  if (names.length === 0) return "";
  return others === 0
    ? "No body has a meeting of the last two years to go by. Choose one above to say when it meets."
    : `No meeting of the last two years to go by: ${names.join(", ")}. Choose one above to say when it meets.`;
}

const NOTHING: YearModel = {
  none: "",
  bodies: [],
  plans: [],
  chosen: null,
  without: "",
  nothingLeft: "",
  meetings: [],
  reports: [],
  reportsBy: "",
  reportLines: [],
};

function bodyLines(
  register: Register,
  { group, pattern, fits, meetings, inYear }: BodyPlan,
  today: PlainDate,
): BodyLines {
  const { label, count, asked } = inYear;
  const isShort = asked !== null && count < asked;
  const words = sayPattern(pattern);
  return {
    code: group.group,
    name: group.name,
    pattern: words.charAt(0).toUpperCase() + words.slice(1),
    notes: [
      fits === null || fits.fitting === fits.of
        ? ""
        : `${fits.fitting} of its last ${countOf(fits.of, "meeting")} were so.`,
      `${countOf(count, "ordinary meeting")} in ${label}${asked === null ? "" : `; ${asked} are asked for`}.`,
    ].filter((note) => note !== ""),
    isShort,
    days: meetings
      .filter(({ isTaken }) => isTaken)
      .map(({ meeting }) => dayAndMonth(meeting.date))
      .join(", "),
    warnings: meetings.filter(({ isTaken, concerns }) => isTaken && concerns.length > 0).length + (isShort ? 1 : 0),
    lines: meetings.map((each) => plannedLine(register, each, today)),
  };
}

function plannedLine(
  register: Register,
  { key, meeting, insteadOf, isTaken, concerns }: PlannedMeeting,
  today: PlainDate,
): PlannedLine {
  return {
    key,
    isTaken,
    day: nearDay(meeting.date, today),
    moved: insteadOf === null ? "" : `moved from ${nearDay(insteadOf, today)}`,
    deadlines: [
      lastDay(register, meeting, "Agenda requests", "requests"),
      lastDay(register, meeting, "Papers", "papers"),
    ]
      .filter((words) => words !== "")
      .join(" · "),
    concerns: concerns.map(sayConcern),
  };
}

function lastDay(register: Register, meeting: Meeting, kind: DeadlineKind, word: string): string {
  const last = deadline(register, meeting, kind);
  return last.status === "answered" ? `${word} ${dayAndMonth(last.value)}` : "";
}

function reportsFor(register: Register, { from, to }: PlanAsked): readonly ProposedReport[] {
  const [first, last] = [yearOfDay(register, from), yearOfDay(register, to)];
  const years = first.start === last.start ? [first] : [first, last];
  return years.flatMap(
    (year) => proposeSchedule(register, year, { from: Math.max(from, year.start) as PlainDate }).rows,
  );
}

/** "Executive Board, Tue 1 Jun 2027: 4 reports" */
function reportLines(register: Register, reports: readonly ProposedReport[], today: PlainDate): readonly string[] {
  return [...new Set(reports.map(({ meeting }) => meeting))].flatMap((id) => {
    const meeting = register.meeting(id);
    if (meeting === undefined) return [];
    const count = reports.filter((each) => each.meeting === id).length;
    const name = register.group(meeting.group)?.name ?? meeting.group;
    return [`${name}, ${nearDay(meeting.date, today)}: ${countOf(count, "report")}`];
  });
}
