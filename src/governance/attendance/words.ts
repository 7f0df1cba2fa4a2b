import { answersSaid } from "../../answers/answer";
import { asPercent, countOf, inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { BOARD_NAME } from "../../sources/memberships/body-codes";
import { sayPartnersMiscounted } from "../membership/words";
import { sayUnmatchedRows } from "../quorum/unknown-name-words";
import type { AttendanceCounted, AttendanceReason } from "./reasons";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayAttendance);

/** How often somebody came, or whose attendance is a concern, in whole sentences. */
export function sayAttendance(reason: AttendanceReason): string {
  switch (reason.kind) {
    case "counted":
      return sayCounted(reason);
    case "concerns":
      return sayConcerns(reason);
    case "not judged":
      return "Attendance is not judged: Settings gives neither Attendance.MinimumRate nor Attendance.ConsecutiveMissed, so nothing is a concern by itself.";
    case "rows elsewhere":
      return `Cannot tell: ${sayUnmatchedRows(reason.meeting, reason.found, true)}`;
    default:
      return reason satisfies never;
  }
}

function sayConcerns(concerns: Extract<AttendanceReason, { kind: "concerns" }>): string {
  const { group, from, asAt, found, minimumRate, consecutiveMissed, miscounted, isOwn } = concerns;
  const some = `${countOf(found, "concern")} for the chair to raise${isOwn ? "" : ` with the agency's ${BOARD_NAME} representative`}`;
  const where = `${found === 0 ? "No concerns" : some} in ${group ?? (found === 0 ? "any group" : "all groups")}`;
  const span = `${where} from ${toLongDate(from)} to ${toLongDate(asAt)}.`;
  const limits = sayLimits(minimumRate, consecutiveMissed);
  if (isOwn) return `${span} By Settings a concern is ${limits}.${sayNotJudged(minimumRate, consecutiveMissed)}`;
  const numbers = `${limits} (by Settings; the documents give no number)`;
  return `${span} A concern is ${numbers}, a statutory partner not represented, or a deputy not briefed or sent for another reason than sickness or annual leave.${miscounted === null ? "" : ` But ${sayPartnersMiscounted(miscounted)}, so a partner may be missing here, or be named by mistake.`}`;
}

function sayLimits(minimumRate: number | null, consecutiveMissed: number | null): string {
  const rate = minimumRate === null ? "" : `attendance under ${asPercent(minimumRate)}`;
  const missed = consecutiveMissed === null ? "" : `${countOf(consecutiveMissed, "meeting")} missed in a row`;
  return rate === "" || missed === "" ? `${rate}${missed}` : `${rate}, or ${missed}`;
}

function sayNotJudged(minimumRate: number | null, consecutiveMissed: number | null): string {
  if (minimumRate === null) return " It gives no Attendance.MinimumRate, so no rate is judged.";
  return consecutiveMissed === null
    ? " It gives no Attendance.ConsecutiveMissed, so meetings missed in a row are not judged."
    : "";
}

function sayCounted(counted: AttendanceCounted): string {
  const { who, group, from, to, expected, represented, deputy, apologies, absent, unmarked, outOfForce } = counted;
  const span = `${from === null ? "" : ` from ${toLongDate(from)}`}${to === null ? "" : ` until ${toLongDate(to)}`}`;
  const where = `${group === null ? "" : ` of ${group}`}${span}`;
  const notMarked = unmarked === 0 ? "" : ` Left out: ${countOf(unmarked, "meeting")} at which it is not yet marked.`;
  const left = `${notMarked}${sayOutOfForce(outOfForce)}`;
  if (expected === 0) return `${who} was expected at no recorded meeting${where}.${left}`;
  const byDeputy = deputy === 0 ? "" : ` (${deputy} by a deputy)`;
  return `${who} was represented at ${represented}${byDeputy} of ${countOf(expected, "meeting")}${where} at which it was expected; apologies ${apologies}, absent ${absent}.${left}`;
}

/** Named as far as a sentence bears it; the list of problems has every row. */
function sayOutOfForce(meetings: readonly string[]): string {
  if (meetings.length === 0) return "";
  const some = meetings.slice(0, MOST_NAMED);
  const more = meetings.length - some.length;
  const named = inWords(more === 0 ? some : [...some, `${more} more`]);
  return ` Not counted: rows at ${named} of a seat that was not in force that day.`;
}

const MOST_NAMED = 3;
