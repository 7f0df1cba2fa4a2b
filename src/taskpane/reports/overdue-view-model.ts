import { inSentences } from "../../answers/english";
import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { missingAmong, sayAbsent } from "../../functions/absent-tables";
import { overdueReports } from "../../governance/reporting/overdue-reports";
import type { ReportStanding } from "../../governance/reporting/reasons";
import { sayLate } from "../../governance/timescales/words";
import type { Register } from "../../register/register";

export interface OverdueLine {
  readonly key: string;
  /** "Quality Assurance Group" */
  readonly group: string;
  /** "Highlight report" */
  readonly what: string;
  /** The meeting it is for: "EB-2026-12 on 9 December 2026" */
  readonly meeting: string;
  readonly due: string;
  readonly late: string;
  readonly state: "Overdue" | "Missed";
}

export interface OverdueList {
  readonly lines: readonly OverdueLine[];
  /** "3 reports are overdue and 1 was missed." */
  readonly heading: string;
  readonly sentence: string;
}

/** The reports that are overdue today, and those missed until the next of their kind comes. */
export function overdueList(register: Register, today: PlainDate): OverdueList {
  const missing = missingAmong(register, ["Groups", "Meetings"]);
  if (missing !== null) return { lines: [], heading: missing, sentence: missing };
  const answer = overdueReports(register, today);
  const standings = answer.status === "answered" ? answer.value : [];
  const lines = standings.map((standing) => lineOf(register, standing));
  const heading = answer.status === "answered" ? headingOf(lines) : "Cannot tell which reports are overdue.";
  return {
    lines,
    heading: inSentences([heading, sayAbsent(register, ["Reports"])]),
    sentence: answer.because.sentence,
  };
}

function lineOf(
  register: Register,
  { group, meeting, meetingDate, kind, due, workingDaysLate, state }: ReportStanding,
): OverdueLine {
  return {
    key: `${group}|${meeting}|${kind}|${due}`,
    group: register.group(group)?.name ?? group,
    what: /report/i.test(kind) ? kind : `${kind} report`,
    meeting: `${meeting} on ${toLongDate(meetingDate)}`,
    due: toLongDate(due),
    late: sayLate(workingDaysLate),
    state: state === "Missed" ? "Missed" : "Overdue",
  };
}

function headingOf(lines: readonly OverdueLine[]): string {
  const overdue = lines.filter(({ state }) => state === "Overdue").length;
  const missed = lines.length - overdue;
  if (lines.length === 0) return "No report is overdue.";
  const parts = [
    overdue === 0 ? "" : overdue === 1 ? "1 report is overdue" : `${overdue} reports are overdue`,
    missed === 0 ? "" : missed === 1 ? "1 was missed" : `${missed} were missed`,
  ].filter((part) => part !== "");
  return overdue === 0
    ? `${missed === 1 ? "1 report was" : `${missed} reports were`} missed.`
    : `${parts.join(" and ")}.`;
}
