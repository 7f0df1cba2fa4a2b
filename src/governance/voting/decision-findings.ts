import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { hoursOf, minuteIn } from "../membership/meeting-hours";
import { mayBeSameGroup } from "../membership/likely-meant";
import { escalationOf } from "./escalation";
import { lostLater } from "./notes";
import type { JudgedDecision } from "./outcome";
import { bodyKindOf } from "./paragraphs";
import type { Outcome } from "./reasons";
import { restrictionOf } from "../ballots/restriction";
import { restrictionInDoubt } from "./restriction-in-doubt";
import type { DecisionInPlace } from "./the-vote";
import { sayWhyOpen } from "./words";

const NONE: readonly RowFinding[] = [];

/**
 * What about one decision cannot be right or complete? Its meeting cancelled or not quorate, quorum lost later
 * with no Time to show when it was taken, a Time outside the meeting, an implementation date before the decision or
 * none, consent not recorded, a restriction that does not hold, an escalation to a body other than the one it goes to.
 *
 * Source: GOV 12.8, 12.19 to 12.21, 12.34 to 12.36.
 */
export function decisionFindings(
  register: Register,
  placed: DecisionInPlace,
  judged: JudgedDecision,
): readonly RowFinding[] {
  const found: (RowFinding | null)[] = [timeFinding(placed), restrictionFinding(register, placed)];
  const { answer } = judged;
  if (answer.status === "answered") {
    found.push(
      escalationFinding(register, placed, answer.value),
      ...causeFindings(placed, judged),
      lostLaterFinding(placed, judged),
      consentFinding(placed, judged),
      beforeDecisionFinding(placed),
      undatedFinding(placed, answer.value),
    );
  }
  return found.filter((each) => each !== null);
}

function warning(
  { decision }: DecisionInPlace,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Decisions", row: decision, property };
}

function timeFinding(placed: DecisionInPlace): RowFinding | null {
  const {
    decision: { decision, time },
    meeting,
  } = placed;
  if (time === null) return null;
  const hours = hoursOf(meeting);
  const minute = minuteIn(hours, time) ?? time;
  const isEarly = hours.start !== null && minute < hours.start;
  if (!isEarly && !(hours.end !== null && minute > hours.end)) return null;
  return {
    ...warning(placed, "time", "decision-outside-meeting"),
    found: toClock(time),
    message: `${decision} is recorded as taken at ${toClock(time)}, ${isEarly ? "before the Start" : "after the End"} of ${meeting.meeting}.`,
    fix: "Correct the Time, or the meeting's Start and End.",
  };
}

function restrictionFinding(register: Register, placed: DecisionInPlace): RowFinding | null {
  const { decision, group } = placed;
  const restriction = restrictionOf(register, decision, group);
  if (decision.restricted !== true || restriction.holds) return null;
  if (restrictionInDoubt(register, decision, group) !== null) return null;
  const property = restriction.why === "not confirmed" ? "restrictionConfirmed" : "restrictedBy";
  return {
    ...warning(placed, property, "restriction-does-not-hold"),
    found: decision.restrictedBy.join("; "),
    message: `${decision.decision} is marked Restricted, but ${sayWhyOpen(restriction)}; the vote was taken as open.`,
    fix: "Correct Restricted by or Restriction confirmed, or make Restricted No.",
  };
}

function escalationFinding(register: Register, placed: DecisionInPlace, outcome: Outcome): RowFinding | null {
  const { decision, group } = placed;
  if (decision.escalatedTo === "" || outcome !== "Deadlock" || bodyKindOf(group) === "chief officers") return null;
  const { to } = escalationOf(register, placed);
  const named = register.group(decision.escalatedTo)?.group ?? decision.escalatedTo;
  if (to === "" || mayBeSameGroup(register, named, to)) return null;
  return {
    ...warning(placed, "escalatedTo", "escalated-elsewhere"),
    found: decision.escalatedTo,
    message: `The deadlock on ${decision.decision} is escalated to ${named}; from ${group.group} it goes to ${to}.`,
    fix: `Enter ${to}, or correct Escalates to in Groups.`,
  };
}

function causeFindings(placed: DecisionInPlace, { cause }: JudgedDecision): readonly RowFinding[] {
  if (cause === "cancelled") return [cancelledFinding(placed)];
  if (cause === "not quorate") return [notQuorateFinding(placed)];
  const isVote = cause === "vote" || cause === "no ballots";
  return isVote && placed.decision.consensus === true ? [consensusFinding(placed)] : NONE;
}

function cancelledFinding(placed: DecisionInPlace): RowFinding {
  const { meeting } = placed.meeting;
  return {
    ...warning(placed, "meeting", "decision-of-cancelled-meeting"),
    found: meeting,
    message: `${placed.decision.decision} is a decision of ${meeting}, which is marked Cancelled.`,
    fix: "Correct the meeting here, or its Status in Meetings.",
  };
}

function consensusFinding(placed: DecisionInPlace): RowFinding {
  return {
    ...warning(placed, "consensus", "vote-with-consensus"),
    found: "Yes",
    message: `${placed.decision.decision} is recorded as taken by consensus and by a vote; the vote was believed.`,
    fix: "Make Consensus No if it went to a vote, or Method Consensus and remove the ballots.",
  };
}

function notQuorateFinding(placed: DecisionInPlace): RowFinding {
  const { decision, time } = placed.decision;
  return {
    ...warning(placed, "time", "decision-not-quorate"),
    found: time === null ? "" : toClock(time),
    message: `${decision} was taken when ${placed.meeting.meeting} was not quorate, so it is not valid.`,
    fix: "Correct Attendance or the decision's Time if they are wrong; otherwise take the decision again at a quorate meeting.",
  };
}

function lostLaterFinding(placed: DecisionInPlace, { cause, quorum }: JudgedDecision): RowFinding | null {
  const {
    decision: { decision, time },
    meeting: { meeting },
  } = placed;
  const [lost] = cause === "not quorate" || quorum === null ? [] : lostLater(quorum, time);
  if (lost === undefined) return null;
  return {
    ...warning(placed, "time", "quorum-lost-later"),
    found: "",
    message: `${decision} has no Time, and ${meeting} lost its quorum${lost.from === null ? " later" : ` at ${toClock(lost.from)}`}; it was judged by the opening.`,
    fix: "Enter the time at which it was taken.",
  };
}

function consentFinding(placed: DecisionInPlace, { consent }: JudgedDecision): RowFinding | null {
  if (consent?.state !== "not recorded") return null;
  return {
    ...warning(placed, "chairConsents", "consent-not-recorded"),
    found: "",
    message: `${placed.decision.decision} has a majority, but the presiding chair's consent is not recorded, so it is pending.`,
    fix: "Enter Yes or No in Chair consents.",
  };
}

function beforeDecisionFinding(placed: DecisionInPlace): RowFinding | null {
  const { decision, implementationDate } = placed.decision;
  const { date } = placed.meeting;
  if (implementationDate === null || implementationDate >= date) return null;
  return {
    ...warning(placed, "implementationDate", "implementation-before-decision"),
    found: toLongDate(implementationDate),
    message: `${decision} is to take effect on ${toLongDate(implementationDate)}, before it was taken on ${toLongDate(date)}.`,
    fix: "Correct the Implementation date or the meeting.",
  };
}

function undatedFinding(placed: DecisionInPlace, outcome: Outcome): RowFinding | null {
  const { decision, implementationDate, unreadable } = placed.decision;
  const isCarried = outcome === "Carried" || outcome === "Carried by consensus";
  if (!isCarried || implementationDate !== null || unreadable.includes("implementationDate")) return null;
  return {
    ...warning(placed, "implementationDate", "no-implementation-date"),
    found: "",
    message: `${decision} is carried but has no Implementation date; the minutes must give one.`,
    fix: "Enter the day it takes effect.",
  };
}
