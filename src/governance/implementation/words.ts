import { answersSaid } from "../../answers/answer";
import { inSentences } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { BOARD_NAME } from "../../sources/memberships/body-codes";
import type { ImplementationReason, NoticeFacts, NoticeFault } from "./reasons";

export const { answered } = answersSaid(sayImplementation);

/** Where a decision stands and why, in whole sentences. */
export function sayImplementation(reason: ImplementationReason): string {
  switch (reason.kind) {
    case "status":
      return [saySituation(reason), ...reason.notices.map(sayNotice)].join(" ");
    case "by outcome":
      return inSentences([sayEscalated(reason), reason.outcome.sentence]);
    case "not taken yet":
      return `${reason.decision} is not taken yet: ${reason.meeting} is on ${toLongDate(reason.date)}.`;
    default:
      return reason satisfies never;
  }
}

/** "Escalated to COG on 9 March 2026.", "Pending: D is deadlocked, and no escalation is recorded yet." */
function sayEscalated({
  decision,
  awaitsEscalation,
  escalatedTo,
  escalatedOn,
}: Extract<ImplementationReason, { kind: "by outcome" }>): string {
  const day = escalatedOn === null ? "" : ` on ${toLongDate(escalatedOn)}`;
  if (!awaitsEscalation) return escalatedTo === "" ? "" : `Escalated to ${escalatedTo}${day}.`;
  return escalatedTo === ""
    ? `Pending: ${decision} is deadlocked, and no escalation is recorded yet.`
    : `Pending: ${decision} is deadlocked, and is escalated to ${escalatedTo} only${day}.`;
}

function saySituation({
  decision,
  status,
  implementationDate,
  effectiveFrom,
}: Extract<ImplementationReason, { kind: "status" }>): string {
  const date = implementationDate === null ? "" : toLongDate(implementationDate);
  const effect = effectiveFrom === null ? "" : toLongDate(effectiveFrom);
  const after =
    implementationDate !== effectiveFrom && effectiveFrom !== null
      ? `, the day of the special meeting that confirmed it; its Implementation date was ${date}`
      : "";
  switch (status) {
    case "No date set":
      return `${decision} is carried but has no Implementation date; the minutes must give one.`;
    case "Scheduled":
      return `${decision} is carried and takes effect on ${effect}${after}.`;
    case "In force":
      return `${decision} has been in force since ${effect}${after}.`;
    case "Suspended":
      return `${decision} is suspended by a notice until a special meeting has dealt with it${date === "" ? "" : `; its Implementation date was ${date}`}.`;
    case "Referred":
      return `${decision} is suspended by a notice and referred on by the Chair, without a special meeting.`;
    case "Changed":
      return `${decision} was changed when it was reconsidered; record the new decision in Decisions.`;
    case "Withdrawn":
      return `${decision} was withdrawn when it was reconsidered.`;
    case "Pending":
    case "Not carried":
    case "Not valid":
      return `${decision}: ${status}.`;
    default:
      return status satisfies never;
  }
}

function sayNotice(notice: NoticeFacts): string {
  const opening = `The notice from ${notice.from} of ${toLongDate(notice.received)}`;
  if (notice.faults.length > 0)
    return `${opening} suspends nothing: ${notice.faults.map(sayNoticeFault).join("; ")}.${sayResult(notice)}`;
  const stranger =
    notice.unknownFrom === null ? "" : `, although From (${notice.unknownFrom}) names no agency of Agencies`;
  return `${opening} counts${stranger}.${sayResult(notice)}`;
}

function sayResult(notice: NoticeFacts): string {
  const { effect, unknownMeeting } = notice;
  const unknown =
    effect === "nothing" || unknownMeeting === null
      ? ""
      : ` ${unknownMeeting.cell} (Special meeting) says '${unknownMeeting.says}', which is no meeting in Meetings; correct it.`;
  return `${sayEffect(notice)}${unknown}`;
}

function sayEffect(notice: NoticeFacts): string {
  switch (notice.effect) {
    case "suspends":
      return ` ${saySpecialMeeting(notice)}`;
    case "refers":
      return ` ${sayReferral(notice)}`;
    case "confirmed":
      return ` The decision was confirmed${at(notice)}.`;
    case "changed":
      return ` The decision was changed${at(notice)}.`;
    case "withdrawn":
      return ` The decision was withdrawn${at(notice)}.`;
    case "notice withdrawn":
      return " It was withdrawn, so the decision goes ahead.";
    case "nothing":
      return "";
    default:
      return notice.effect satisfies never;
  }
}

function at({ specialMeeting }: NoticeFacts): string {
  return specialMeeting === null ? "" : ` at ${specialMeeting.id} on ${toLongDate(specialMeeting.date)}`;
}

function saySpecialMeeting(notice: NoticeFacts): string {
  const { specialMeeting, unknownMeeting, noticeDays, earliestMeeting, urgent } = notice;
  const earliest = urgent
    ? "The Chair fixed a shorter time for urgency."
    : `With ${noticeDays} days' notice (calendar days, as the rule was read), the special meeting can be on ${toLongDate(earliestMeeting)} at the earliest.`;
  if (specialMeeting === null)
    return unknownMeeting === null ? `No special meeting is recorded yet. ${earliest}` : earliest;
  if (specialMeeting.isCancelled) return `Its special meeting ${specialMeeting.id} was cancelled. ${earliest}`;
  if (specialMeeting.isTooSoon)
    return `Its special meeting ${specialMeeting.id} on ${toLongDate(specialMeeting.date)} is too soon. ${earliest}`;
  return specialMeeting.isAhead
    ? `Its special meeting ${specialMeeting.id} is on ${toLongDate(specialMeeting.date)}.`
    : `Its special meeting ${specialMeeting.id} was on ${toLongDate(specialMeeting.date)}, and no Result is recorded.`;
}

function sayReferral({ referral }: NoticeFacts): string {
  if (referral === null) return "";
  const { to, holder, expected } = referral;
  const who = holder === null ? to : `${to} (${holder})`;
  return to === expected
    ? `The Chair referred it to ${who}.`
    : `The Chair referred it to ${who}; the documents name ${expected} for that.`;
}

/** "Written is blank", to stand after the notice's name. */
export function sayNoticeFault(fault: NoticeFault): string {
  switch (fault.kind) {
    case "not before the date":
      return `it was not received before the Implementation date, ${toLongDate(fault.implementationDate)}`;
    case "before the decision":
      return `it was received before the decision was taken on ${toLongDate(fault.decided)}`;
    case "no such notice here":
      return `the documents provide for notices at the ${BOARD_NAME} and subgroups, not here`;
    case "condition":
      if (fault.column === "Reasons") return "Reasons gives no reason";
      return fault.isBlank ? `${fault.column} is blank` : `${fault.column} says No`;
    default:
      return fault satisfies never;
  }
}
