import { isAnswer } from "../../answers/answer";
import { dayOf, MONTH_NAMES, monthOf, type PlainDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { missingAmong } from "../../functions/absent-tables";
import {
  DEFAULT_KIND,
  everyMeetingDuties,
  type ExpectedReport,
  expectedFor,
} from "../../governance/reporting/expected-reports";
import type { ReportState } from "../../governance/reporting/reasons";
import { standingOf } from "../../governance/reporting/report-standing";
import {
  boardMeetings,
  isOpenAllYear,
  isScheduled,
  reportsAskedFor,
  yearlyDuties,
  type YearlyDuty,
  yearOfDay,
} from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import type { CellPlace } from "../cell-place";
import { nearDay } from "../words/near-day";
import { placeOfReport } from "./report-place";
import { reportNamed, sayWhen } from "./report-words";

/** How a report of the plan stands; "Cannot tell" where a cell keeps it from being judged. */
export type PlanState = ReportState | "Cannot tell";

export interface PlannedReport {
  readonly state: PlanState;
  /** "Came Tue 17 Nov, in time" */
  readonly words: string;
  /** How many more of the kind there are for that meeting: reports by exception count one by one. */
  readonly more: number;
  readonly place: CellPlace | null;
}

export interface PlanMeeting {
  readonly meeting: string;
  /** The day of the month, and the month: "1", "Dec". */
  readonly day: string;
  readonly month: string;
  /** "Tue 1 Dec" */
  readonly words: string;
}

/** The reports of one kind that a group owes a body in the year. */
export interface PlanRow {
  readonly key: string;
  readonly who: string;
  /** "Pressures report" */
  readonly what: string;
  readonly isUsual: boolean;
  /** How many the year asks for, and how many of them have a meeting; null where the duties name no number. */
  readonly owed: { readonly asked: number; readonly planned: number } | null;
  /** One a meeting, null where nothing is expected. */
  readonly marks: readonly (PlannedReport | null)[];
}

/** Who reports to a body at which of its meetings. */
export interface BodyPlan {
  readonly body: string;
  readonly name: string;
  readonly meetings: readonly PlanMeeting[];
  readonly rows: readonly PlanRow[];
}

/** Who reports at which meeting of the year that begins on a day, and how each of these reports stands today. */
export function forwardPlan(register: Register, start: PlainDate, today: PlainDate): readonly BodyPlan[] {
  if (missingAmong(register, ["Groups", "Meetings"]) !== null) return [];
  const year = yearOfDay(register, start);
  const yearly = yearlyDuties(register, year);
  return register
    .all("Groups")
    .map((body) => bodyPlan(register, body, { year, yearly: yearly.filter((each) => each.body === body), today }))
    .filter(({ meetings, rows }) => meetings.length > 0 && rows.length > 0);
}

interface InYear {
  readonly year: ReportingYear;
  readonly yearly: readonly YearlyDuty[];
  readonly today: PlainDate;
}

function bodyPlan(register: Register, body: Group, inYear: InYear): BodyPlan {
  const { year, today } = inYear;
  const ordinary = new Set(boardMeetings(register, body.group, year));
  const expected = new Map<Meeting, readonly ExpectedReport[]>();
  for (const meeting of register.meetingsOf(body.group)) {
    if (meeting.date < year.start || meeting.date > year.end || meeting.status === "Cancelled") continue;
    const reports = expectedFor(register, meeting);
    if (ordinary.has(meeting) || reports.length > 0) expected.set(meeting, reports);
  }
  return {
    body: body.group,
    name: body.name,
    meetings: [...expected.keys()].map(({ meeting, date }) => ({
      meeting,
      day: String(dayOf(date)),
      month: (MONTH_NAMES[monthOf(date) - 1] ?? "").slice(0, 3),
      words: nearDay(date, today),
    })),
    rows: rowsOf(register, body, { ...inYear, expected }),
  };
}

interface Expecting extends InYear {
  readonly expected: ReadonlyMap<Meeting, readonly ExpectedReport[]>;
}

/** A row for each group and kind that is owed or expected, in the order of Groups. */
function rowsOf(register: Register, body: Group, { year, yearly, today, expected }: Expecting): readonly PlanRow[] {
  const found = new Map<string, { readonly group: Group; readonly kind: string; readonly duty: YearlyDuty | null }>();
  const add = (group: Group | undefined, kind: string, duty: YearlyDuty | null): void => {
    const key = group === undefined ? "" : planKey(group.group, kind);
    if (group !== undefined && !found.has(key)) found.set(key, { group, kind, duty });
  };
  for (const each of yearly) add(each.group, each.duty.kind, each);
  for (const { group, kind, to } of everyMeetingDuties(register, null)) {
    const owing = register.group(group);
    if (register.group(to) === body && owing !== undefined && isOpenAllYear(owing, year)) add(owing, kind, null);
  }
  for (const reports of expected.values())
    for (const { group, kind } of reports) add(register.group(group), kind, null);
  const places = new Map(register.all("Groups").map((group, place) => [group, place]));
  return [...found]
    .sort(([, a], [, b]) => (places.get(a.group) ?? 0) - (places.get(b.group) ?? 0))
    .map(([key, { group, kind, duty }]) => ({
      key,
      who: group.name,
      what: reportNamed(kind),
      isUsual: keyOf(kind) === keyOf(DEFAULT_KIND),
      owed: duty === null ? null : owedOf(register, duty, year),
      marks: [...expected.values()].map((reports) =>
        markOf(
          register,
          reports.filter((each) => planKey(each.group, each.kind) === key),
          today,
        ),
      ),
    }));
}

/** What tells the rows of a body's plan apart. */
export function planKey(group: string, kind: string): string {
  return keyOf(`${group}|${kind}`);
}

function owedOf(register: Register, yearly: YearlyDuty, year: ReportingYear): PlanRow["owed"] {
  const { group, body, duty } = yearly;
  const planned = boardMeetings(register, body.group, year).filter((each) =>
    isScheduled(register, group, duty.kind, each),
  );
  return { asked: reportsAskedFor(register, yearly, year), planned: planned.length };
}

/** The state that most needs somebody speaks for all. */
const FIRST_TO_SHOW: readonly PlanState[] = [
  "Overdue",
  "Missed",
  "Cannot tell",
  "Due",
  "Scheduled",
  "Received late",
  "Received on time",
  "Waived",
];

function markOf(register: Register, expected: readonly ExpectedReport[], today: PlainDate): PlannedReport | null {
  const marks = expected.map((each): PlannedReport => {
    const standing = standingOf(register, each, today);
    const place = placeOfReport(register, each);
    return isAnswer(standing)
      ? { state: "Cannot tell", words: standing.because.sentence, more: 0, place }
      : { state: standing.state, words: sayWhen(standing, today, register.workingDays), more: 0, place };
  });
  const [first] = marks.sort((a, b) => FIRST_TO_SHOW.indexOf(a.state) - FIRST_TO_SHOW.indexOf(b.state));
  return first === undefined ? null : { ...first, more: marks.length - 1 };
}
