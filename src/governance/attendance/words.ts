import { answersSaid } from "../../answers/answer";
import { asPercent } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { AttendanceCounted, AttendanceReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayAttendance);

export function sayAttendance(reason: AttendanceReason): string {
  switch (reason.kind) {
    case "counted":
      return sayCounted(reason);
    case "concerns": {
      const where = reason.group === null ? "in all groups" : `in ${reason.group}`;
      const rule = `attendance under ${asPercent(reason.minimumRate)}, or ${reason.consecutiveMissed} ${reason.consecutiveMissed === 1 ? "meeting" : "meetings"} missed in a row (Settings; the documents give no number), a statutory partner unrepresented, and deputies not briefed or sent for another reason than sickness or annual leave`;
      return `${reason.found === 0 ? "No concerns" : `${reason.found} ${reason.found === 1 ? "concern" : "concerns"} for the chair to raise with the agency's Executive Board representative`} ${where} from ${toLongDate(reason.from)} to ${toLongDate(reason.asAt)}: ${rule}.`;
    }
    default:
      return reason satisfies never;
  }
}

function sayCounted(counted: AttendanceCounted): string {
  const { who, group, from, to, expected, represented, deputy, apologies, absent, unmarked } = counted;
  const span = `${from === null ? "" : ` from ${toLongDate(from)}`}${to === null ? "" : ` until ${toLongDate(to)}`}`;
  const where = `${group === null ? "" : ` of ${group}`}${span}`;
  const left =
    unmarked === 0
      ? ""
      : ` Left out: ${unmarked} ${unmarked === 1 ? "meeting" : "meetings"} at which it is not yet marked.`;
  if (expected === 0) return `${who} was expected at no recorded meeting${where}.${left}`;
  const byDeputy = deputy === 0 ? "" : ` (${deputy} by a deputy)`;
  return `${who} was represented at ${represented}${byDeputy} of ${expected} ${expected === 1 ? "meeting" : "meetings"}${where} at which it was expected; apologies ${apologies}, absent ${absent}.${left}`;
}
