import type { Answer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { BOARD } from "../../sources/memberships/body-codes";
import { SPECIAL_MEETING_NOTICE_DAYS } from "../../sources/provisions/implementation";
import { dayBefore } from "./day-before";
import { daysIfGiven, daysOfGroup } from "./days-of-group";
import { answered, cannotTell } from "./words";

/**
 * Which is the last day to give notice of a special meeting? So many calendar days before it; that day itself is in
 * time. What the group says in Notice is for every meeting. Otherwise an ordinary meeting needs no notice, and before 3 October
 * 2022 there was no rule: cannot tell.
 *
 * Source: GOV 12.23 for the Executive Board, 12.38 for subgroups.
 * @example noticeDeadline(register, specialBoardOf8April2026) // 1 April 2026
 */
export function noticeDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  const paragraph: Citation =
    keyOf(register.group(meeting.group)?.group ?? meeting.group) === keyOf(BOARD) ? "GOV 12.23" : "GOV 12.38";
  const unreadable = unreadableCell(
    register,
    { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting },
    ["kind"],
    paragraph,
  );
  if (unreadable !== null) return unreadable;
  const own = register.settings.isOwn
    ? daysOfGroup(register, meeting, "notice")
    : daysIfGiven(register, meeting, "notice");
  if (own !== null) return dayBefore(register, meeting, { what: "Notice", days: own });
  if (meeting.kind !== "Special") return cannotTell({ kind: "ordinary meeting", meeting: meeting.meeting }, paragraph);
  const rule = provisionOn(register, SPECIAL_MEETING_NOTICE_DAYS, meeting.date);
  if (rule.status === "no rule in force") return noRuleInForce("rule on notice", meeting.date, rule);
  const day = addDays(meeting.date, -rule.value);
  return answered(
    day,
    {
      kind: "notice",
      meeting: meeting.meeting,
      date: meeting.date,
      days: rule.value,
      deadline: day,
      urgent: isUrgent(register, meeting),
      cancelled: meeting.status === "Cancelled",
    },
    paragraph,
  );
}

/** Has the Chair marked this special meeting urgent in Notices, and so may fix a shorter notice? */
export function isUrgent(register: Register, meeting: Meeting): boolean {
  return register.where("Notices", "specialMeeting", meeting.meeting).some(({ urgent }) => urgent === true);
}
