import { addDays, type PlainDate, toLongDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { missingAmong } from "../../functions/absent-tables";
import { type ProposedReport, proposeSchedule, type Shortfall } from "../../governance/reporting/propose-schedule";
import {
  boardMeetings,
  isScheduled,
  yearlyDuties,
  type YearlyDuty,
  yearOfDay,
} from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { type FirstStep, PLAN_THE_YEAR } from "../parts/first-step-view";
import { nearDay } from "../words/near-day";
import { reportNamed } from "./report-words";

/** A reporting year to choose. */
export interface YearChoice {
  /** Its first day. */
  readonly start: PlainDate;
  /** "2026-27 (from 1 April 2026)" */
  readonly label: string;
}

/** A line proposed for the Schedule. */
export interface ProposedLine {
  readonly key: string;
  readonly report: ProposedReport;
  /** "Education Group (Derby)" */
  readonly who: string;
  /** "Highlight report" */
  readonly what: string;
  /** Why it is owed: "Owed twice a year to EB (GOV 10.3c); 1 is scheduled already." */
  readonly why: string;
  /** The meetings still to come that may have it, its own among them. */
  readonly open: readonly MeetingChoice[];
}

/** A meeting to choose. */
export interface MeetingChoice {
  readonly meeting: string;
  /** "Tue 1 Dec" */
  readonly day: string;
}

export interface ProposalList {
  /** "13 lines are proposed for 2026-27." */
  readonly heading: string;
  /** How they were placed, or why there are none. */
  readonly how: string;
  readonly lines: readonly ProposedLine[];
  /** What has no place, a sentence each. */
  readonly shortfalls: readonly string[];
  /** What is to be done before anything can be proposed. */
  readonly firstStep?: FirstStep;
}

/** The years worth planning: this one, the next, and those after it in which a body that receives reports meets. */
export function scheduleYears(register: Register, today: PlainDate): readonly YearChoice[] {
  const current = yearOfDay(register, today);
  const next = yearOfDay(register, addDays(current.end, 1));
  const receivers = new Set(register.all("Duties").flatMap(({ to }) => register.group(to) ?? []));
  const later = [...receivers]
    .flatMap(({ group }) => register.meetingsOf(group))
    .filter(({ date }) => date > next.end)
    .map(({ date }) => yearOfDay(register, date));
  const byStart = new Map([current, next, ...later].map((year) => [year.start, year]));
  return [...byStart.values()]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_YEARS)
    .map(({ start, label }) => ({ start, label: `${label} (from ${toLongDate(start)})` }));
}

/** Has a body that receives reports a meeting in the year? */
function isEntered(register: Register, duties: readonly YearlyDuty[], year: ReportingYear): boolean {
  return duties.some(({ body }) => boardMeetings(register, body.group, year).length > 0);
}

/** A date typed wrongly may lie far ahead. */
const MOST_YEARS = 10;

/** What is proposed for the year that begins on a day: only meetings still to come are used. */
export function scheduleProposal(register: Register, start: PlainDate, today: PlainDate): ProposalList {
  const year = yearOfDay(register, start);
  const missing = missingAmong(register, ["Groups", "Meetings"]);
  if (missing !== null) return { heading: headingOf(0, year.label), how: missing, lines: [], shortfalls: [] };
  const { rows, shortfalls } = proposeSchedule(register, year, { from: Math.max(today, year.start) as PlainDate });
  const duties = yearlyDuties(register, year);
  const proposed = {
    heading: headingOf(rows.length, year.label),
    lines: rows.map((report) => proposedLine(register, report, { duties, year, today })),
  };
  if (duties.length > 0 && !isEntered(register, duties, year)) {
    const how = `No meeting of ${year.label} that reports go to is entered yet. Plan the year's meetings first.`;
    return { ...proposed, how, shortfalls: [], firstStep: PLAN_THE_YEAR };
  }
  return {
    ...proposed,
    how: howOf(rows.length, duties),
    shortfalls: shortfalls.map((each) => sayShortfall(register, each, year.label)),
  };
}

interface InYear {
  readonly duties: readonly YearlyDuty[];
  readonly year: ReportingYear;
  readonly today: PlainDate;
}

function proposedLine(register: Register, report: ProposedReport, inYear: InYear): ProposedLine {
  const { group, meeting, kind } = report;
  return {
    key: keyOf(`${group}|${meeting}|${kind}`),
    report,
    who: nameOf(register, group),
    what: reportNamed(kind),
    why: whyOf(register, report, inYear),
    open: openFor(register, report, inYear),
  };
}

function openFor(
  register: Register,
  { group, meeting, kind }: ProposedReport,
  { year, today }: InYear,
): readonly MeetingChoice[] {
  const [reporting, body] = [register.group(group), register.meeting(meeting)?.group ?? ""];
  return boardMeetings(register, body, year)
    .filter((each) => each.date >= today && reporting !== undefined && !isScheduled(register, reporting, kind, each))
    .map((each) => ({ meeting: each.meeting, day: nearDay(each.date, today) }));
}

function whyOf(register: Register, { group, meeting, kind }: ProposedReport, { duties, year }: InYear): string {
  const body = register.group(register.meeting(meeting)?.group ?? "");
  const found = duties.find(
    (each) => each.group.group === group && keyOf(each.duty.kind) === keyOf(kind) && each.body === body,
  );
  if (found === undefined || body === undefined) return "";
  const source = found.duty.source === "" ? "" : ` (${found.duty.source})`;
  const scheduled = boardMeetings(register, body.group, year).filter((each) =>
    isScheduled(register, found.group, kind, each),
  ).length;
  const already =
    scheduled === 0 ? "" : scheduled === 1 ? "; 1 is scheduled already" : `; ${scheduled} are scheduled already`;
  return `${howOften(found.perYear)} to ${body.group}${source}${already}.`;
}

function howOften(perYear: number): string {
  if (perYear >= 1)
    return perYear === 1
      ? "Owed once a year"
      : perYear === 2
        ? "Owed twice a year"
        : `Owed ${Math.ceil(perYear)} times a year`;
  return `Owed every ${Math.round(1 / perYear)} years`;
}

function headingOf(lines: number, year: string): string {
  if (lines === 0) return `Nothing to propose for ${year}.`;
  return lines === 1 ? `1 line is proposed for ${year}.` : `${lines} lines are proposed for ${year}.`;
}

function howOf(lines: number, duties: readonly YearlyDuty[]): string {
  if (lines > 0)
    return "The documents say how often, not when: the reports are spread evenly over the ordinary meetings still to come. Nothing is written before you say so.";
  return duties.length === 0
    ? "Duties names no report that is owed so many times a year."
    : "The Schedule has every report that is owed and that a meeting still to come can take.";
}

function sayShortfall(register: Register, { group, kind, body, missing }: Shortfall, year: string): string {
  const reports = missing === 1 ? `1 ${kind} report` : `${missing} ${kind} reports`;
  return `${reports} of ${nameOf(register, group)} ${missing === 1 ? "has" : "have"} no place: ${nameOf(register, body)} has too few meetings left in ${year}.`;
}

function nameOf(register: Register, group: string): string {
  return register.group(group)?.name ?? group;
}
