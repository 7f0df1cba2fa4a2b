import { type Answer, withNote } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { codeOf, type ExpectedReport, kindOf } from "./expected-reports";
import type { NamedReport, ReportStanding } from "./reasons";
import { byDueDay, dueIfAsked, reportStandings } from "./report-standings";
import { sayRowsInDoubt } from "./rows-in-doubt";
import { sayUnmatchedReports } from "./unmatched-report";
import { answered } from "./words";

/**
 * Which reports are overdue on a day, earliest deadline first? A missed one stays in the list until the group's next
 * report of that kind to that body is received, or until it is waived. Those that an unreadable cell, or a
 * meeting before any rule, keeps from being judged, and rows that mean no group or no meeting, are named in the sentence;
 * where nothing else is overdue, one of those judged by no rule or an unreadable cell that may be leaves it untold.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 * @example overdueReports(register, plainDate(2026, 3, 23)) // [{ group: "QA", meeting: "EB-2026-03", state: "Overdue", … }]
 */
export function overdueReports(
  register: Register,
  asAt: PlainDate,
  group: string | null = null,
): Answer<readonly ReportStanding[]> {
  const { judged, notJudged, withoutRule } = reportStandings(register, group, { asAt });
  const overdue = judged.filter(({ state }) => state === "Overdue");
  const missed = stillMissed(register, judged);
  const listed = [...overdue, ...missed].sort(byDueDay);
  const untold = withoutRule.filter(({ expected }) => !isFollowed(register, expected, asAt));
  const mayBeOverdue = notJudged.find((each) => {
    const due = dueIfAsked(register, each);
    return (due === null || due < asAt) && !isFollowed(register, each.expected, asAt);
  });
  const first = mayBeOverdue ?? untold[0];
  if (listed.length === 0 && first !== undefined) return first.answer;
  const asked = { group: group === null ? null : (register.group(group) ?? null), meeting: null, kind: null };
  const leftOut = sayRowsInDoubt(register, asked);
  const list = answered(
    listed,
    {
      kind: "list",
      group: group === null ? null : codeOf(register, group),
      asAt,
      overdue: overdue.length,
      missed: missed.length,
      atNought: listed.some(({ workingDaysLate }) => workingDaysLate === 0),
      notJudged: notJudged.map((each) => ({ ...named(each), why: each.answer.because.sentence })),
      withoutRule: untold.map(named),
      unread: [...new Set(listed.flatMap(({ unknown }) => unknown?.unread ?? []))],
      notCounted: listed.flatMap((one) => notCounted(register, one)),
    },
    "GOV 10.3",
    "GOV 8.5",
    "GOV 10.4",
  );
  return leftOut === "" ? list : withNote(list, leftOut);
}

/**
 * Which of these reports are missed, and not yet followed by the group's next report of that kind to that body? The reports
 * handed in are all of the groups asked about.
 *
 * Source: GOV 10.3.
 */
export function stillMissed(register: Register, standings: readonly ReportStanding[]): readonly ReportStanding[] {
  const latest = latestReceived(register, standings);
  return standings.filter(
    (one) => one.state === "Missed" && one.meetingDate >= (latest.get(seriesOf(register, one)) ?? one.meetingDate),
  );
}

/** Rows of Reports by which it may have come, but that mean no group or no meeting, or give a day to come. */
function notCounted(register: Register, { group, meeting: id, kind, toCome, asAt }: ReportStanding): readonly string[] {
  const meeting = register.meeting(id);
  const unmatched = meeting === undefined ? [] : sayUnmatchedReports(register, { group, meeting, kind }, asAt);
  return [...unmatched, ...(toCome === null ? [] : [`${toCome}.`])];
}

function named({ expected: { group, meeting, kind } }: { readonly expected: ExpectedReport }): NamedReport {
  return { group, meeting: meeting.meeting, reportKind: kind };
}

/** Has the group's next report of that kind to that body come? */
function isFollowed(register: Register, { group, kind, meeting }: ExpectedReport, asAt: PlainDate): boolean {
  const body = register.group(meeting.group);
  return register.where("Reports", "group", group).some((row) => {
    if (row.received === null || row.received > asAt || keyOf(kindOf(row)) !== keyOf(kind)) return false;
    const later = register.meeting(row.forMeeting);
    return later !== undefined && later.date > meeting.date && register.group(later.group) === body;
  });
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
