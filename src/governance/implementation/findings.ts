import { isAnswer } from "../../answers/answer";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { Notice } from "../../records/decisions";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { mayBeSameGroup } from "../membership/likely-meant";
import { decisionInPlace, type DecisionInPlace } from "../voting/the-vote";
import { NOTICE_CELLS, noticeEffect } from "./notice-effect";
import { sayNoticeFault } from "./words";

/**
 * Which notices on a decision suspend nothing, have a special meeting too soon or of another kind, or are referred
 * to another body than the documents name? A meeting that is still to come is left alone, and so is what a notice does while
 * a cell of it cannot be read.
 *
 * Source: GOV 12.22 to 12.24, 12.37 to 12.39.
 */
export function* noticeFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const noticed = new Set(register.all("Notices").map(({ decision }) => register.find("Decisions", decision)));
  for (const decision of noticed) {
    const placed = decision === undefined ? null : decisionInPlace(register, decision);
    if (placed === null || isAnswer(placed) || placed.meeting.date > asAt) continue;
    yield* findingsOn(register, placed, asAt);
  }
}

function* findingsOn(register: Register, placed: DecisionInPlace, asAt: PlainDate): Iterable<RowFinding> {
  for (const notice of register.where("Notices", "decision", placed.decision.decision)) {
    const { faults, from, specialMeeting, noticeDays, earliestMeeting, referral } = noticeEffect(
      register,
      placed,
      notice,
      asAt,
    );
    const isUnread = NOTICE_CELLS.some((cell) => notice.unreadable.includes(cell));
    if (faults.length > 0 && !isUnread) {
      yield {
        ...warning(notice, "decision", "notice-does-not-count"),
        found: notice.decision,
        message: `The notice from ${from} on ${notice.decision} suspends nothing: ${faults.map(sayNoticeFault).join("; ")}.`,
        fix: "Correct the row if it is wrong; otherwise the decision goes ahead.",
      };
    }
    if (specialMeeting?.isTooSoon === true && !isUnread) {
      yield {
        ...warning(notice, "specialMeeting", "special-meeting-too-soon"),
        found: notice.specialMeeting,
        message: `${specialMeeting.id} on ${toLongDate(specialMeeting.date)} is not ${noticeDays} days after the notice of ${toLongDate(notice.received)}; ${toLongDate(earliestMeeting)} is the earliest day.`,
        fix: "Move the meeting, or enter Yes in Urgent if the Chair fixed a shorter time.",
      };
    }
    yield* otherKind(register, placed, notice);
    if (referral !== null && !mayBeSameGroup(register, referral.to, referral.expected))
      yield referredElsewhere(placed, notice, referral);
  }
}

/** Above some bodies there is none to refer to. */
function referredElsewhere(
  { group }: DecisionInPlace,
  notice: Notice,
  { to, expected }: { readonly to: string; readonly expected: string },
): RowFinding {
  const may =
    expected === "" ? "no body is known to which the Chair may refer it" : `the Chair may refer it to ${expected}`;
  return {
    ...warning(notice, "referredTo", "referred-elsewhere"),
    found: notice.referredTo,
    message: `${notice.decision} is referred to ${to}; from ${group.group} ${may}.`,
    fix: expected === "" ? "Leave it blank, or enter Escalates to in Groups." : `Enter ${expected}, or leave it blank.`,
  };
}

function* otherKind(register: Register, { group }: DecisionInPlace, notice: Notice): Iterable<RowFinding> {
  const meeting = notice.specialMeeting === "" ? undefined : register.meeting(notice.specialMeeting);
  const held = meeting === undefined ? undefined : register.group(meeting.group);
  if (meeting === undefined || held === undefined) return;
  const isOtherGroup = held !== group;
  if (!isOtherGroup && meeting.kind === "Special") return;
  yield {
    ...warning(notice, "specialMeeting", "not-a-special-meeting"),
    found: notice.specialMeeting,
    message: `${meeting.meeting} is ${isOtherGroup ? `a meeting of ${meeting.group}, not of ${group.group}` : "not marked Special"}, but a notice is for a special meeting of ${group.group}.`,
    fix: isOtherGroup
      ? "Enter the special meeting of that group."
      : "Enter Special in its Kind in Meetings, or another meeting here.",
  };
}

function warning(
  notice: Notice,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Notices", row: notice, property };
}
