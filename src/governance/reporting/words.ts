import { answersSaid } from "../../answers/answer";
import { countOf, isOrAre } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { sayHolidaysUnknown, sayLate } from "../timescales/words";
import type { NamedReport, ReportBasis, ReportingReason, ReportStanding } from "./reasons";

type Of<K extends ReportingReason["kind"]> = Extract<ReportingReason, { readonly kind: K }>;

export const { answered, doesNotApply } = answersSaid(sayReporting);

export function sayReporting(reason: ReportingReason): string {
  switch (reason.kind) {
    case "standing":
      return sayStanding(reason.standing) + sayOthers(reason);
    case "not scheduled":
      return sayNotScheduled(reason);
    case "nothing due":
      return `As at ${toLongDate(reason.asAt)} nothing is due from ${reason.group}${reason.reportKind === null ? "" : ` (${reason.reportKind})`}: no report is still to come, and none is overdue.`;
    case "list":
      return sayList(reason);
    default:
      return reason satisfies never;
  }
}

function sayStanding(standing: ReportStanding): string {
  const { group, kind, meeting, meetingDate, due } = standing;
  const opening = `${group}'s ${kind} report for ${meeting} on ${toLongDate(meetingDate)}`;
  return `${opening}, ${BASES[standing.basis]}, is due by ${toLongDate(due)}${whyThatDay(standing)}; ${sayState(standing)}${standing.toCome === null ? "" : `, but ${standing.toCome}`}.${sayHolidaysUnknown(standing.unknown)}`;
}

const BASES: Record<ReportBasis, string> = {
  schedule: "listed in Schedule",
  duty: "owed to every ordinary meeting (Duties)",
  exception: "asked for by exception",
  report: "listed in Reports, not in Schedule",
};

function whyThatDay({ basis, ownDueMissing }: ReportStanding): string {
  if (basis !== "exception") return "";
  return ownDueMissing ? " (it has no Due of its own, so the meeting's deadline holds)" : " (its own Due)";
}

function sayState(standing: ReportStanding): string {
  const { state, received, waived, workingDaysLate, asAt, dueFrom } = standing;
  const late = sayLate(workingDaysLate);
  switch (state) {
    case "Received on time":
      return `it came on ${toLongDate(received ?? asAt)}, in time`;
    case "Received late":
      return `it came on ${toLongDate(received ?? asAt)}, ${late}`;
    case "Scheduled":
      return `it will show as due from ${toLongDate(dueFrom)}, by the setting Reports.DueDays`;
    case "Due":
      return `nothing has been received yet as at ${toLongDate(asAt)}; it shows as due from ${toLongDate(dueFrom)}, by the setting Reports.DueDays`;
    case "Overdue":
      return `as at ${toLongDate(asAt)} nothing has been received, so it is ${late}`;
    case "Missed":
      return `the meeting passed without it, and as at ${toLongDate(asAt)} it is ${late}`;
    case "Waived":
      return waived === null || waived === true
        ? "it is not asked for, since Waived in Reports says Yes"
        : `it is not asked for any more, since Reports says that it was waived on ${toLongDate(waived)}`;
    default:
      return state satisfies never;
  }
}

function sayOthers({ others, notJudged }: Of<"standing">): string {
  const more = others > 0 ? ` ${others} more ${isOrAre(others)} outstanding.` : "";
  return notJudged.length === 0
    ? more
    : `${more} ${countOf(notJudged.length, "report")} cannot be judged.${sayWhys(notJudged)}`;
}

function sayNotScheduled({ group, meeting, reportKind, cancelled, otherKinds }: Of<"not scheduled">): string {
  const why = cancelled
    ? `${meeting} is cancelled, so no ${reportKind} report of ${group} is due for it.`
    : `No ${reportKind} report of ${group} is scheduled for ${meeting}: no row in Schedule or Reports, and no duty for every ordinary meeting.`;
  return otherKinds.length === 0 ? why : `${why} Reports of other kinds for it: ${otherKinds.join(", ")}.`;
}

/** So many reasons are said; Problems has all of them. */
const MOST_REASONS = 3;

function sayWhys(whys: readonly string[]): string {
  return [...new Set(whys.map((why) => ` ${why}`))].slice(0, MOST_REASONS).join("");
}

function sayList({
  group,
  asAt,
  overdue,
  missed,
  atNought,
  notJudged,
  withoutRule,
  unread,
  notCounted,
}: Of<"list">): string {
  const whose = group === null ? "" : ` of ${group}`;
  const found =
    overdue + missed === 0
      ? `no report${whose} is overdue`
      : `${countOf(overdue + missed, "report")}${whose} ${isOrAre(overdue + missed)} outstanding: ${overdue} overdue and ${missed} missed`;
  const nought = atNought ? " Where Working days late is 0, no working day has passed since the deadline." : "";
  const rest =
    sayNotJudged("a cell cannot be read", notJudged) +
    sayWhys(notJudged.map(({ why }) => why)) +
    sayNotJudged("no rule was in force on the day of the meeting", withoutRule) +
    unread.map((said) => ` Not counted as a holiday: ${said}`).join("") +
    sayWhys(notCounted);
  return `As at ${toLongDate(asAt)}, ${found}. A missed report stays in the list until the group's next report of that kind is received, or until it is waived in Reports.${nought}${rest}`;
}

function sayNotJudged(why: string, reports: readonly NamedReport[]): string {
  const named = reports.map(({ group, reportKind, meeting }) => `${group} ${reportKind} for ${meeting}`).join("; ");
  return named === "" ? "" : ` Not judged, because ${why}: ${named}.`;
}
