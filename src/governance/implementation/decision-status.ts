import { type Answer, type Answered, type CannotTell, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { rowsThatMayMean, unmatchedRow } from "../../functions/unmatched-rows";
import { brokenCell, unreadableCell } from "../../functions/unreadable-cell";
import type { Decision, Notice } from "../../records/decisions";
import { namesNobody } from "../../records/open-place";
import type { Register } from "../../register/register";
import { outcomeOf } from "../voting/outcome";
import { paragraphsOf } from "../voting/paragraphs";
import type { Outcome } from "../voting/reasons";
import { decisionInPlace, type DecisionInPlace, type VotingOptions } from "../voting/the-vote";
import { NOTICE_CELLS, noticeEffect } from "./notice-effect";
import type { DecisionStatus, NoticeFacts } from "./reasons";
import { answered } from "./words";

/**
 * Where does a decision stand on a day? By its outcome while it is not carried (a deadlock is pending, and
 * referred once its escalation is recorded). Carried: no date set, scheduled until its implementation date and in
 * force from that day on; suspended by a notice that counts, or referred where the Chair referred it; confirmed
 * decisions are scheduled or in force again, not before the special meeting; changed; withdrawn. Notices received
 * after the day asked about are left out. Whatever the outcome cannot be told for, this cannot be told for either.
 *
 * Source: GOV 12.21 to 12.24, 12.36 to 12.39.
 * @example decisionStatus(register, decision, { asAt: plainDate(2026, 11, 22) }) // "Scheduled"
 */
export function decisionStatus(register: Register, decision: Decision, options: VotingOptions): Answer<DecisionStatus> {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed;
  const { asAt } = options;
  if (asAt < placed.meeting.date) return notTakenYet(placed);
  const outcome = outcomeOf(register, decision, options);
  if (outcome.status !== "answered") return outcome;
  const { value, because, citations } = outcome;
  return value === "Carried" || value === "Carried by consensus"
    ? (unreadableFacts(register, placed) ?? carriedStatus(register, placed, asAt))
    : uncarriedStatus(decision, { value, because, citations }, asAt);
}

function notTakenYet({ decision, meeting, group }: DecisionInPlace): Answer<DecisionStatus> {
  return answered<DecisionStatus>(
    "Pending",
    { kind: "not taken yet", decision: decision.decision, meeting: meeting.meeting, date: meeting.date },
    paragraphsOf(group).implementation,
  );
}

/** An outcome that carries nothing, with its grounds. */
interface Uncarried extends Pick<Answered<unknown>, "because" | "citations"> {
  readonly value: Exclude<Outcome, "Carried" | "Carried by consensus">;
}

function uncarriedStatus(
  { decision, escalatedTo, escalatedOn }: Decision,
  { value, because, citations }: Uncarried,
  asAt: PlainDate,
): Answer<DecisionStatus> {
  const isEscalated =
    value === "Deadlock" && !namesNobody(escalatedTo) && (escalatedOn === null || escalatedOn <= asAt);
  const status = value === "Deadlock" ? (isEscalated ? "Referred" : "Pending") : value;
  return answered<DecisionStatus>(
    status,
    {
      kind: "by outcome",
      decision,
      outcome: because,
      awaitsEscalation: value === "Deadlock" && !isEscalated,
      escalatedTo: value === "Deadlock" ? escalatedTo : "",
      escalatedOn,
    },
    ...citations,
  );
}

function carriedStatus(register: Register, placed: DecisionInPlace, asAt: PlainDate): Answer<DecisionStatus> {
  const { decision, group } = placed;
  const paragraphs = paragraphsOf(group);
  const statusWith = (rows: readonly Notice[]) => {
    const received = rows.filter((notice) => notice.received <= asAt);
    const notices = received.map((notice) => noticeEffect(register, placed, notice, asAt));
    const effectiveFrom = effectiveDay(decision.implementationDate, notices);
    return { notices, effectiveFrom, status: suspendedStatus(notices) ?? scheduledStatus(effectiveFrom, asAt) };
  };
  const own = register.where("Notices", "decision", decision.decision);
  const { notices, effectiveFrom, status } = statusWith(own);
  const maybe = rowsThatMayMean(register, "Notices", decision.decision);
  const inDoubt =
    maybe.length === 0 || statusWith([...own, ...maybe]).status === status
      ? null
      : unmatchedRow(register, { table: "Notices", rows: maybe, id: decision.decision }, paragraphs.notice);
  if (inDoubt !== null) return inDoubt;
  const because = {
    kind: "status",
    decision: decision.decision,
    status,
    asAt,
    implementationDate: decision.implementationDate,
    effectiveFrom,
    notices,
  } as const;
  const citations =
    notices.length === 0
      ? []
      : [
          paragraphs.notice,
          ...(notices.some(({ referral }) => referral !== null) ? [paragraphs.referral] : [paragraphs.specialMeeting]),
        ];
  return answered(status, because, paragraphs.implementation, ...citations);
}

/** What was decided on reconsideration outweighs a notice still open; a referral outweighs another's suspension. */
const BY_WEIGHT = [
  ["withdrawn", "Withdrawn"],
  ["changed", "Changed"],
  ["refers", "Referred"],
  ["suspends", "Suspended"],
] as const satisfies readonly (readonly [NoticeFacts["effect"], DecisionStatus])[];

function suspendedStatus(notices: readonly NoticeFacts[]): DecisionStatus | null {
  return BY_WEIGHT.find(([effect]) => notices.some((notice) => notice.effect === effect))?.[1] ?? null;
}

function scheduledStatus(effectiveFrom: PlainDate | null, asAt: PlainDate): DecisionStatus {
  if (effectiveFrom === null) return "No date set";
  return asAt < effectiveFrom ? "Scheduled" : "In force";
}

function effectiveDay(implementationDate: PlainDate | null, notices: readonly NoticeFacts[]): PlainDate | null {
  if (implementationDate === null) return null;
  return notices.reduce(
    (latest, { effect, specialMeeting }) =>
      effect === "confirmed" && specialMeeting !== null && specialMeeting.date > latest ? specialMeeting.date : latest,
    implementationDate,
  );
}

/** A notice or an implementation date that cannot be read could change the answer: the first such cell is named. */
function unreadableFacts(register: Register, { decision, group }: DecisionInPlace): CannotTell | null {
  const { implementation, notice: paragraph } = paragraphsOf(group);
  const row = { table: "Decisions", row: decision, what: "decision", id: decision.decision } as const;
  const date = unreadableCell(register, row, ["implementationDate"], implementation);
  if (date !== null) return date;
  const [broken] = register.brokenWhere("Notices", "decision", decision.decision);
  const [fault] = broken?.faults ?? [];
  if (broken !== undefined && fault !== undefined) {
    const notice = { table: "Notices", row: broken.row, what: "decision", id: decision.decision } as const;
    return brokenCell(register, notice, fault, paragraph);
  }
  for (const notice of register.where("Notices", "decision", decision.decision)) {
    const unreadable = unreadableCell(
      register,
      { table: "Notices", row: notice, what: "decision", id: decision.decision },
      NOTICE_CELLS,
      paragraph,
    );
    if (unreadable !== null) return unreadable;
  }
  return null;
}
