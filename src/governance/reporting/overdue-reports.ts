import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { codeOf } from "./expected-reports";
import type { ReportStanding } from "./reasons";
import { byDueDay, reportStandings } from "./report-standings";
import { answered } from "./words";

/**
 * Which reports are overdue on a day, earliest deadline first? A missed one stays in the list until the group's next
 * report of that kind to that body is received. Those that an unreadable cell keeps from being judged are named in the
 * sentence.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example overdueReports(register, plainDate(2026, 3, 23)) // [{ group: "QA", meeting: "EB-2026-03", state: "Overdue", … }]
 */
export function overdueReports(
  register: Register,
  asAt: PlainDate,
  group: string | null = null,
): Answer<readonly ReportStanding[]> {
  const { judged, notJudged } = reportStandings(register, group, { asAt });
  const latest = latestReceived(register, judged);
  const overdue = judged.filter(({ state }) => state === "Overdue");
  const missed = judged.filter(
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
      notJudged: notJudged.map(({ expected, answer }) => ({
        group: expected.group,
        meeting: expected.meeting.meeting,
        reportKind: expected.kind,
        why: answer.because.sentence,
      })),
      unread: [...new Set(listed.flatMap(({ unknown }) => unknown?.unread ?? []))],
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

/** The reports of one group, of one kind, to one body. */
function seriesOf(register: Register, { group, kind, meeting }: ReportStanding): string {
  return `${keyOf(group)}|${keyOf(kind)}|${keyOf(codeOf(register, register.meeting(meeting)?.group ?? ""))}`;
}
