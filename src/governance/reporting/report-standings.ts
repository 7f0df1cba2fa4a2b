import { isAnswer, type CannotTell, type Citations } from "../../answers/answer";
import { isNoRule } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { plainText } from "../../records/plain-text";
import type { Report } from "../../records/reporting";
import type { Register } from "../../register/register";
import { paragraphsIn } from "../../sources/paragraphs-in";
import { expectedReports, type ExpectedReport } from "./expected-reports";
import type { ReportStanding } from "./reasons";
import { dueOf, standingOf } from "./report-standing";

export interface ReportQuestion {
  readonly asAt: PlainDate;
  /** Any kind where left out. */
  readonly kind?: string | null;
}

/** A report, and how it stands. */
export interface ExpectedStanding {
  readonly expected: ExpectedReport;
  readonly standing: ReportStanding | CannotTell;
}

interface NotJudged {
  readonly expected: ExpectedReport;
  readonly answer: CannotTell;
}

/** Every report asked about: those that can be judged, earliest deadline first, and those that cannot. */
interface Standings {
  readonly judged: readonly ReportStanding[];
  /** A cell cannot be read. */
  readonly notJudged: readonly NotJudged[];
  /** No rule was in force on the day of the meeting, and nothing has come. */
  readonly withoutRule: readonly NotJudged[];
}

/**
 * How do all reports of a group, or of every group, stand on a day?
 *
 * Source: GOV 8.5, 10.3, 10.4.
 */
export function reportStandings(
  register: Register,
  group: string | null,
  { asAt, kind = null }: ReportQuestion,
): Standings {
  const judged: ReportStanding[] = [];
  const notJudged: NotJudged[] = [];
  const withoutRule: NotJudged[] = [];
  for (const { expected, standing } of expectedStandings(register, group, { asAt, kind })) {
    if (!isAnswer(standing)) judged.push(standing);
    else if (!isUntold(standing)) notJudged.push({ expected, answer: standing });
    else withoutRule.push({ expected, answer: standing });
  }
  return { judged: judged.sort(byDueDay), notJudged, withoutRule };
}

/**
 * Which reports are asked about, and how does each stand on a day? Those of cancelled meetings are left out, and so is what
 * came, or was waived, for a meeting before any rule.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 */
export function expectedStandings(
  register: Register,
  group: string | null,
  { asAt, kind = null }: ReportQuestion,
): readonly ExpectedStanding[] {
  return expectedReports(register, group)
    .filter((expected) => expected.meeting.status !== "Cancelled")
    .filter((expected) => kind === null || keyOf(kind) === keyOf(expected.kind))
    .map((expected) => ({ expected, standing: standingOf(register, expected, asAt) }))
    .filter(({ expected: { rows }, standing }) => !isUntold(standing) || !rows.some((row) => isSettled(row, asAt)));
}

/**
 * The day by which a report that cannot be judged is due, if it is due at all; null where that cannot be told.
 *
 * @example dueIfAsked(register, qaForMarch) // 20 March 2026, though its Received cannot be read
 */
export function dueIfAsked(register: Register, { expected }: NotJudged): PlainDate | null {
  const due = dueOf(register, expected);
  return isAnswer(due) ? null : due;
}

function isUntold(standing: ExpectedStanding["standing"]): boolean {
  return isAnswer(standing) && isNoRule(standing);
}

function isSettled({ received, waived }: Report, asAt: PlainDate): boolean {
  return (received !== null && received <= asAt) || waived === true || (waived !== null && waived <= asAt);
}

/** Earliest deadline first, then by group, meeting and kind. */
export function byDueDay(a: ReportStanding, b: ReportStanding): number {
  return (
    a.due - b.due ||
    compare(a.group, b.group) ||
    a.meetingDate - b.meetingDate ||
    compare(a.meeting, b.meeting) ||
    compare(a.kind, b.kind)
  );
}

function compare(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Which paragraphs stand behind a report? Those that the duty's Source names (TOR CSPR-AP for the Action Planning
 * Group's, MASA 7.2 for pressures), else GOV 10.3; and the deadline's.
 */
export function paragraphsOf(register: Register, { basis, group, kind, meeting }: ReportStanding): Citations {
  if (basis === "exception") return ["GOV 10.4"];
  const body = register.group(register.meeting(meeting)?.group ?? "");
  const duty = register
    .where("Duties", "group", group)
    .find((each) => keyOf(each.kind) === keyOf(kind) && register.group(each.to) === body);
  const [first = "GOV 10.3", ...others] = paragraphsIn(plainText(duty?.source ?? ""));
  return [first, ...others.filter((cited) => cited !== "GOV 8.5"), "GOV 8.5"];
}
