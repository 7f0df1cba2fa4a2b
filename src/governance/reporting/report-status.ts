import { isAnswer, type Answer, withNote } from "../../answers/answer";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { dutiesOfNobody } from "./duties-in-doubt";
import { codeOf, DEFAULT_KIND, expectedFor, type ExpectedReport } from "./expected-reports";
import type { ReportStanding, ReportState } from "./reasons";
import { standingOf } from "./report-standing";
import { paragraphsOf, type ReportQuestion } from "./report-standings";
import { reportInDoubt, sayLeftOut } from "./rows-in-doubt";
import { sayUnmatchedReports, unmatchedExpected } from "./unmatched-report";
import { answered } from "./words";

/** One report of a group: for which meeting, and of which kind, Highlight where left out. */
interface ReportAsked extends ReportQuestion {
  readonly meeting: Meeting;
}

/**
 * How does a group's report for a meeting stand? A cancelled meeting expects no report; one that came in all the same
 * has been received. Where a cell that it depends on cannot be read, or may mean its group, or a row of
 * Schedule or Duties that means no group or no meeting may be the report: cannot tell.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example reportStatus(register, "QA", { meeting: boardOf31March2026, asAt: plainDate(2026, 3, 21) }) // "Overdue": the deadline was 20 March
 */
export function reportStatus(
  register: Register,
  group: string,
  { meeting, asAt, kind }: ReportAsked,
): Answer<ReportState | "Not scheduled"> {
  const reportKind = kind ?? DEFAULT_KIND;
  const cancelled = meeting.status === "Cancelled";
  const expected = expectedFor(register, meeting, group);
  const standings: ReportStanding[] = [];
  for (const each of expected.filter((one) => keyOf(one.kind) === keyOf(reportKind))) {
    const standing = standingOf(register, each, asAt);
    if (isAnswer(standing)) return standing;
    if (!cancelled || standing.received !== null) standings.push(standing);
  }
  const [first, ...others] = standings.sort((a, b) => FIRST_TO_SAY.indexOf(a.state) - FIRST_TO_SAY.indexOf(b.state));
  if (first !== undefined) {
    const outstanding = others.filter(({ received, waived }) => received === null && waived === null).length;
    const answer = answered<ReportState | "Not scheduled">(
      first.state,
      { kind: "standing", standing: first, others: outstanding, notJudged: [] },
      ...paragraphsOf(register, first),
    );
    const unmatched =
      first.received === null
        ? sayUnmatchedReports(register, { group: first.group, meeting, kind: reportKind }, asAt)
        : [];
    return unmatched.length === 0 ? answer : withNote(answer, unmatched.join(" "));
  }
  const asked = { group: register.group(group) ?? null, meeting, kind: reportKind };
  const owed = { group: codeOf(register, group), meeting, kind: reportKind };
  const inDoubt = cancelled ? null : (reportInDoubt(register, asked) ?? unmatchedExpected(register, owed));
  if (inDoubt !== null) return inDoubt;
  const answer = notScheduled(register, { group, meeting: meeting.meeting, reportKind, cancelled }, expected);
  const leftOut = cancelled ? "" : sayLeftOut(dutiesOfNobody(register, asked));
  return leftOut === "" ? answer : withNote(answer, leftOut);
}

/** The answer where nothing of a kind is expected; names the kinds that are. */
function notScheduled(
  register: Register,
  asked: { readonly group: string; readonly meeting: string; readonly reportKind: string; readonly cancelled: boolean },
  expected: readonly ExpectedReport[],
): Answer<"Not scheduled"> {
  const kinds = [...new Set(expected.map(({ kind }) => kind))];
  const otherKinds = kinds.filter((kind) => keyOf(kind) !== keyOf(asked.reportKind));
  const group = codeOf(register, asked.group);
  return answered<"Not scheduled">("Not scheduled", { kind: "not scheduled", ...asked, group, otherKinds }, "GOV 10.3");
}

/** Of several reports of one kind for one meeting, the one that most needs attention speaks. */
const FIRST_TO_SAY: readonly ReportState[] = [
  "Overdue",
  "Missed",
  "Due",
  "Scheduled",
  "Received late",
  "Received on time",
  "Waived",
];
