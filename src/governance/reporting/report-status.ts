import { isAnswer, type Answer, type CannotTell, type Citations } from "../../answers/answer";
import { isNoRule } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { paragraphsIn } from "../../sources/paragraphs-in";
import { codeOf, DEFAULT_KIND, expectedFor, expectedReports, type ExpectedReport } from "./expected-reports";
import type { ReportStanding, ReportState } from "./reasons";
import { standingOf } from "./report-standing";
import { answered, doesNotApply } from "./words";

export interface ReportQuestion {
  readonly asAt: PlainDate;
  /** Highlight where left out, or any kind where all are asked about. */
  readonly kind?: string | null;
}

/** Of several reports of one kind for one meeting, the one that asks most for attention speaks. */
const FIRST_TO_SAY: readonly ReportState[] = [
  "Overdue",
  "Missed",
  "Due",
  "Scheduled",
  "Received late",
  "Received on time",
];

/**
 * How does a group's report for a meeting stand? `kind` is Highlight where left out. A cancelled meeting
 * expects no report; one that came in all the same is said to have been received.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example reportStatus(register, "QA", boardOf31March2026, { asAt: plainDate(2026, 3, 21) }) // "Overdue": the deadline was 20 March
 */
export function reportStatus(
  register: Register,
  group: string,
  meeting: Meeting,
  { asAt, kind }: ReportQuestion,
): Answer<ReportState | "Not scheduled"> {
  const asked = kind ?? DEFAULT_KIND;
  const expected = expectedFor(register, meeting, group);
  const standings: ReportStanding[] = [];
  for (const each of expected.filter((one) => keyOf(one.kind) === keyOf(asked))) {
    const standing = standingOf(register, each, asAt);
    if (isAnswer(standing)) return standing;
    if (meeting.status !== "Cancelled" || standing.received !== null) standings.push(standing);
  }
  const [first, ...others] = standings.sort((a, b) => FIRST_TO_SAY.indexOf(a.state) - FIRST_TO_SAY.indexOf(b.state));
  if (first !== undefined) {
    return answered<ReportState | "Not scheduled">(
      first.state,
      { kind: "standing", standing: first, others: outstanding(others), untold: 0 },
      ...citationsOf(register, first),
    );
  }
  const otherKinds = [...new Set(expected.filter((one) => keyOf(one.kind) !== keyOf(asked)).map((one) => one.kind))];
  return answered<ReportState | "Not scheduled">(
    "Not scheduled",
    {
      kind: "not scheduled",
      group: codeOf(register, group),
      meeting: meeting.meeting,
      reportKind: asked,
      cancelled: meeting.status === "Cancelled",
      otherKinds,
    },
    "GOV 10.3",
  );
}

function outstanding(standings: readonly ReportStanding[]): number {
  return standings.filter(({ received }) => received === null).length;
}

/** What the duty's Source names (TOR CSPR-AP for the Action Planning Group's, MASA 7.2 for pressures), else GOV 10.3; and the deadline's. */
function citationsOf(register: Register, { basis, group, kind, meeting }: ReportStanding): Citations {
  if (basis === "exception") return ["GOV 10.4"];
  const body = register.group(register.meeting(meeting)?.group ?? "");
  const duty = register
    .where("Duties", "group", group)
    .find((each) => keyOf(each.kind) === keyOf(kind) && register.group(each.to) === body);
  const [first = "GOV 10.3", ...others] = paragraphsIn(duty?.source ?? "");
  return [first, ...others.filter((cited) => cited !== "GOV 8.5"), "GOV 8.5"];
}

interface Standings {
  readonly told: readonly ReportStanding[];
  readonly untold: readonly { readonly expected: ExpectedReport; readonly answer: CannotTell }[];
}

/** Every expected report that has not been dropped with its meeting; those of days without a rule are left out. */
function allStandings(register: Register, group: string | null, { asAt, kind }: ReportQuestion): Standings {
  const told: ReportStanding[] = [];
  const untold: { expected: ExpectedReport; answer: CannotTell }[] = [];
  for (const expected of expectedReports(register, group)) {
    if (expected.meeting.status === "Cancelled") continue;
    if (kind !== undefined && kind !== null && keyOf(kind) !== keyOf(expected.kind)) continue;
    const standing = standingOf(register, expected, asAt);
    if (!isAnswer(standing)) told.push(standing);
    else if (!isNoRule(standing)) untold.push({ expected, answer: standing });
  }
  return { told: told.sort(byDueDay), untold };
}

function byDueDay(a: ReportStanding, b: ReportStanding): number {
  return a.due - b.due || compare(a.group, b.group) || a.meetingDate - b.meetingDate || compare(a.kind, b.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Which deadline of a group comes first with nothing received? One that is overdue before its meeting, the earliest; else
 * the next to come. A missed report is past saving and is in the list of overdue ones. Any kind, unless one is named.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example reportDue(register, "PP", { asAt: plainDate(2026, 3, 1) }) // 20 March 2026
 */
export function reportDue(register: Register, group: string, question: ReportQuestion): Answer<PlainDate> {
  const { told, untold } = allStandings(register, group, question);
  const overdue = told.filter(({ state }) => state === "Overdue");
  const open = [...overdue, ...told.filter(({ state }) => state === "Due" || state === "Scheduled")];
  const [first] = open;
  if (first !== undefined) {
    const reason = {
      kind: "standing",
      standing: first,
      others: overdue.length > 1 ? overdue.length - 1 : 0,
      untold: untold.length,
    } as const;
    return answered(first.due, reason, ...citationsOf(register, first));
  }
  const [broken] = untold;
  if (broken !== undefined) return broken.answer;
  const reason = {
    kind: "nothing due",
    group: codeOf(register, group),
    reportKind: question.kind ?? null,
    asAt: question.asAt,
  } as const;
  return doesNotApply("Nothing due", reason, "GOV 10.3");
}

/**
 * Which reports are overdue on a day, earliest deadline first? A missed one stays in the list until the group's next
 * report of that kind to that body is received. Those that a cell keeps from being judged are named in the sentence.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example overdueReports(register, plainDate(2026, 3, 23)) // [{ group: "QA", meeting: "EB-2026-03", state: "Overdue", … }]
 */
export function overdueReports(
  register: Register,
  asAt: PlainDate,
  group: string | null = null,
): Answer<readonly ReportStanding[]> {
  const { told, untold } = allStandings(register, group, { asAt });
  const latest = latestReceived(register, told);
  const overdue = told.filter(({ state }) => state === "Overdue");
  const missed = told.filter(
    (one) => one.state === "Missed" && one.meetingDate >= (latest.get(seriesOf(register, one)) ?? one.meetingDate),
  );
  const listed = [...overdue, ...missed].sort(byDueDay);
  return answered(
    listed,
    {
      kind: "list",
      group: group === null ? null : codeOf(register, group),
      asAt,
      overdue: overdue.length,
      missed: missed.length,
      untold: untold.map(({ expected }) => ({
        group: expected.group,
        meeting: expected.meeting.meeting,
        reportKind: expected.kind,
      })),
    },
    "GOV 10.3",
    "GOV 8.5",
    "GOV 10.4",
  );
}

/** For each series of reports the date of the last meeting that had one. */
function latestReceived(register: Register, standings: readonly ReportStanding[]): ReadonlyMap<string, PlainDate> {
  const latest = new Map<string, PlainDate>();
  for (const one of standings) {
    if (one.received === null) continue;
    const series = seriesOf(register, one);
    if (one.meetingDate > (latest.get(series) ?? 0)) latest.set(series, one.meetingDate);
  }
  return latest;
}

function seriesOf(register: Register, { group, kind, meeting }: ReportStanding): string {
  return `${keyOf(group)}|${keyOf(kind)}|${keyOf(codeOf(register, register.meeting(meeting)?.group ?? ""))}`;
}
