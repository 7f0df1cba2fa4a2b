import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { hoursOf, minuteIn } from "../membership/meeting-hours";
import { escalationOf } from "./escalation";
import { lostLater } from "./notes";
import type { JudgedDecision } from "./outcome";
import { bodyKindOf } from "./paragraphs";
import type { Outcome } from "./reasons";
import { restrictionOf } from "../ballots/restriction";
import type { DecisionInPlace } from "./the-vote";
import { sayWhyOpen } from "./words";

/**
 * What about one decision cannot be right or complete? Its meeting cancelled or not quorate, quorum lost later
 * with no Time to show when it was taken, a Time outside the meeting, an implementation date before the decision or
 * none, consent not recorded, a restriction that does not hold, an escalation to a body other than the one it goes to.
 *
 * Source: GOV 12.8, 12.19 to 12.21, 12.34 to 12.36.
 */
export function* decisionFindings(
  register: Register,
  placed: DecisionInPlace,
  judged: JudgedDecision,
): Iterable<RowFinding> {
  yield* timeFindings(placed);
  yield* restrictionFindings(register, placed);
  const { answer } = judged;
  if (answer.status !== "answered") return;
  yield* escalationFindings(register, placed, answer.value);
  yield* causeFindings(placed, judged);
  yield* lostLaterFindings(placed, judged);
  yield* consentFindings(placed, judged);
  yield* implementationFindings(placed, answer.value);
}

function warning(
  { decision }: DecisionInPlace,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Decisions", row: decision, property };
}

function* timeFindings(placed: DecisionInPlace): Iterable<RowFinding> {
  const {
    decision: { decision, time },
    meeting,
  } = placed;
  if (time === null) return;
  const hours = hoursOf(meeting);
  const minute = minuteIn(hours, time) ?? time;
  const isEarly = hours.start !== null && minute < hours.start;
  if (!isEarly && !(hours.end !== null && minute > hours.end)) return;
  yield {
    ...warning(placed, "time", "decision-outside-meeting"),
    found: toClock(time),
    message: `${decision} is recorded as taken at ${toClock(time)}, ${isEarly ? "before the Start" : "after the End"} of ${meeting.meeting}.`,
    fix: "Correct the Time, or the meeting's Start and End.",
  };
}

function* restrictionFindings(register: Register, placed: DecisionInPlace): Iterable<RowFinding> {
  const { decision, group } = placed;
  const restriction = restrictionOf(register, decision, group);
  if (decision.restricted !== true || restriction.holds) return;
  const property = restriction.why === "not confirmed" ? "restrictionConfirmed" : "restrictedBy";
  yield {
    ...warning(placed, property, "restriction-does-not-hold"),
    found: decision.restrictedBy.join("; "),
    message: `${decision.decision} is marked Restricted, but ${sayWhyOpen(restriction)}; the vote was taken as open.`,
    fix: "Correct Restricted by or Restriction confirmed, or make Restricted No.",
  };
}

function* escalationFindings(register: Register, placed: DecisionInPlace, outcome: Outcome): Iterable<RowFinding> {
  const { decision, group } = placed;
  if (decision.escalatedTo === "" || outcome !== "Deadlock" || bodyKindOf(group) === "chief officers") return;
  const { to } = escalationOf(register, placed);
  const named = register.group(decision.escalatedTo)?.group ?? decision.escalatedTo;
  if (to === "" || keyOf(named) === keyOf(to)) return;
  yield {
    ...warning(placed, "escalatedTo", "escalated-elsewhere"),
    found: decision.escalatedTo,
    message: `The deadlock on ${decision.decision} is escalated to ${named}; from ${group.group} it goes to ${to}.`,
    fix: `Enter ${to}, or correct Escalates to in Groups.`,
  };
}

function* causeFindings(placed: DecisionInPlace, { cause }: JudgedDecision): Iterable<RowFinding> {
  const {
    decision: { decision, time, consensus },
    meeting: { meeting },
  } = placed;
  if (cause === "cancelled") {
    yield {
      ...warning(placed, "meeting", "decision-of-cancelled-meeting"),
      found: meeting,
      message: `${decision} is a decision of ${meeting}, which is marked Cancelled.`,
      fix: "Correct the meeting here, or its Status in Meetings.",
    };
  }
  if (consensus === true && (cause === "vote" || cause === "no ballots")) {
    yield {
      ...warning(placed, "consensus", "vote-with-consensus"),
      found: "Yes",
      message: `${decision} is recorded as taken by consensus and by a vote; the vote was believed.`,
      fix: "Make Consensus No if it went to a vote, or Method Consensus and remove the ballots.",
    };
  }
  if (cause === "not quorate") {
    yield {
      ...warning(placed, "time", "decision-not-quorate"),
      found: time === null ? "" : toClock(time),
      message: `${decision} was taken when ${meeting} was not quorate, so it is not valid.`,
      fix: "Correct Attendance or the decision's Time if they are wrong; otherwise take the decision again at a quorate meeting.",
    };
  }
}

function* lostLaterFindings(placed: DecisionInPlace, { cause, quorum }: JudgedDecision): Iterable<RowFinding> {
  const {
    decision: { decision, time },
    meeting: { meeting },
  } = placed;
  const [lost] = cause === "not quorate" || quorum === null ? [] : lostLater(quorum, time);
  if (lost === undefined) return;
  yield {
    ...warning(placed, "time", "quorum-lost-later"),
    found: "",
    message: `${decision} has no Time, and ${meeting} lost its quorum${lost.from === null ? " later" : ` at ${toClock(lost.from)}`}; it was judged by the opening.`,
    fix: "Enter the time at which it was taken.",
  };
}

function* consentFindings(placed: DecisionInPlace, { consent }: JudgedDecision): Iterable<RowFinding> {
  if (consent?.state !== "not recorded") return;
  yield {
    ...warning(placed, "chairConsents", "consent-not-recorded"),
    found: "",
    message: `${placed.decision.decision} has a majority, but the presiding chair's consent is not recorded, so it is pending.`,
    fix: "Enter Yes or No in Chair consents.",
  };
}

function* implementationFindings(placed: DecisionInPlace, outcome: Outcome): Iterable<RowFinding> {
  const {
    decision: { decision, implementationDate, unreadable },
    meeting,
  } = placed;
  if (implementationDate !== null && implementationDate < meeting.date) {
    yield {
      ...warning(placed, "implementationDate", "implementation-before-decision"),
      found: toLongDate(implementationDate),
      message: `${decision} is to take effect on ${toLongDate(implementationDate)}, before it was taken on ${toLongDate(meeting.date)}.`,
      fix: "Correct the Implementation date or the meeting.",
    };
  }
  const isCarried = outcome === "Carried" || outcome === "Carried by consensus";
  if (isCarried && implementationDate === null && !unreadable.includes("implementationDate")) {
    yield {
      ...warning(placed, "implementationDate", "no-implementation-date"),
      found: "",
      message: `${decision} is carried but has no Implementation date; the minutes must give one.`,
      fix: "Enter the day it takes effect.",
    };
  }
}
