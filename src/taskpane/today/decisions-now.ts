import type { PlainDate } from "../../calendar/plain-date";
import { decisionStatus } from "../../governance/implementation/decision-status";
import type { ImplementationReason } from "../../governance/implementation/reasons";
import { sayImplementation } from "../../governance/implementation/words";
import type { VoteCause, VotingReason } from "../../governance/voting/reasons";
import { sayVoting } from "../../governance/voting/words";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import { nearDay } from "../words/near-day";
import { bodyOf } from "../words/meeting-words";
import { type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

/** What a decision waits for, and the column in which that is entered. */
interface Waiting {
  readonly what: string;
  readonly property: keyof Decision & string;
}

/** The decisions that wait for somebody: consent, consultation, votes, an escalation, a special meeting or a date; and those whose outcome cannot be told. */
export function decisionsNow(register: Register, today: PlainDate): readonly TodayLine[] {
  return register.all("Decisions").flatMap((decision): readonly TodayLine[] => {
    const meeting = register.meeting(decision.meeting);
    if (meeting === undefined || meeting.date > today) return [];
    const answer = decisionStatus(register, decision, { asAt: today });
    const line = lineOf(register, { decision, meeting, today });
    if (answer.status !== "answered")
      return untoldLine(answer, { ...line, what: "A decision cannot be told", many: "decisions that cannot be told" });
    const facts = answer.because.isSaidBy(sayImplementation) ? answer.because.facts : null;
    const waiting = facts === null ? null : waitingFor(facts, register.settings.isOwn);
    if (waiting === null) return [];
    return [
      todayLine({
        ...line,
        group: "Waiting for somebody",
        what: waiting.what,
        when: "",
        many: `decisions: ${waiting.what.toLowerCase()}`,
        place: placeOfRow(register, "Decisions", decision, waiting.property),
      }),
    ];
  });
}

function lineOf(
  register: Register,
  { decision, meeting, today }: { readonly decision: Decision; readonly meeting: Meeting; readonly today: PlainDate },
) {
  return {
    key: `decision ${decision.decision}`,
    day: meeting.date,
    where: `${decision.title} (${bodyOf(register, meeting)}, ${nearDay(meeting.date, today)})`,
    place: placeOfRow(register, "Decisions", decision, "decision"),
    leadsTo: { page: "vote", meeting: meeting.meeting },
  } as const;
}

/** That a decision has a day from which it holds, and that a notice suspends it, are rules of the documents. */
function waitingFor(facts: ImplementationReason, isOwn: boolean): Waiting | null {
  switch (facts.kind) {
    case "not taken yet":
      return null;
    case "status":
      if (isOwn) return null;
      if (facts.status === "Suspended") return { what: "Suspended until a special meeting", property: "decision" };
      return facts.status === "No date set"
        ? { what: "Implementation date to be set", property: "implementationDate" }
        : null;
    case "by outcome":
      if (facts.awaitsEscalation) return { what: "Deadlock to be escalated", property: "escalatedTo" };
      return facts.outcome.isSaidBy(sayVoting) ? pendingFor(facts.outcome.facts) : null;
    default:
      return facts satisfies never;
  }
}

function pendingFor(facts: VotingReason): Waiting | null {
  return facts.kind === "outcome" && facts.outcome === "Pending" ? byCause(facts.cause) : null;
}

function byCause(cause: VoteCause): Waiting {
  switch (cause.kind) {
    case "consultation":
      return { what: "Consultation awaited", property: "consultation" };
    case "vote":
      return cause.conclusion.kind === "majority"
        ? { what: "Chair's consent awaited", property: "chairConsents" }
        : { what: "Votes still to be cast", property: "decision" };
    case "no ballots":
      return { what: "Votes to be entered", property: "method" };
    case "consensus not recorded":
      return { what: "Consensus to be recorded", property: "consensus" };
    case "method not recorded":
      return { what: "How it was decided to be recorded", property: "method" };
    default:
      return { what: "The record of the decision to be put right", property: "decision" };
  }
}
