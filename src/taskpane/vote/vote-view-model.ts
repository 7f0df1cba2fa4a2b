import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { sayWithoutVote } from "../../governance/voting/ballot-words";
import type { Consent } from "../../governance/voting/reasons";
import { type WhoMayVote, whoMayVote } from "../../governance/voting/who-may-vote";
import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf } from "../cell-place";
import { shortDate } from "../words/day-words";
import { type CameOrLeft, cameOrLeft } from "./came-or-left";
import { type BallotLine, linesOf, nameOfSeat } from "./ballot-lines";
import { type Presiding, presidingAt } from "./presiding";
import { type VoteStanding, voteStanding } from "./standing-view-model";
import { strayBallots, type VoteFact, voteFacts } from "./vote-facts";

/** Somebody without a vote, and why. */
interface NoVoteLine {
  readonly who: string;
  readonly why: string;
}

/** What is filled in for a decision beside its ballots; each as the control shows it, "" for blank. */
export interface DecisionFields {
  /** "10:30" */
  readonly time: string;
  /** Null where the rules ask for no consent. */
  readonly consent: { readonly says: "" | "Yes" | "No"; readonly hint: string } | null;
  readonly consultation: "" | "Awaited" | "Answered";
  /** Null where no vote of the presiding chair's is asked for. */
  readonly presiding: Presiding | null;
  /** "15 Dec 2026"; null while it is not carried. */
  readonly inForceFrom: string | null;
}

/** A decision, how it stands, and who may vote on it. */
export interface VoteModel {
  readonly decision: string;
  readonly title: string;
  /** Where its row stands in Decisions, from 0, and its first cell. */
  readonly position: number;
  readonly place: CellPlace | null;
  readonly standing: VoteStanding;
  readonly facts: readonly VoteFact[];
  readonly lines: readonly BallotLine[];
  /** Entitled, and not yet marked in the register. */
  readonly notMarked: readonly string[];
  readonly mayNot: readonly NoVoteLine[];
  readonly stray: readonly VoteFact[];
  /** Who may vote at one time of the meeting and not at another; null where nobody came late or left early. */
  readonly cameOrLeft: CameOrLeft | null;
  readonly fields: DecisionFields;
}

/** Everything the pane shows of one decision; null where it is no longer in the workbook. */
export function voteModel(register: Register, id: string, today: PlainDate): VoteModel | null {
  const decision = register.find("Decisions", id);
  if (decision === undefined) return null;
  const found = whoMayVote(register, decision, today);
  const who = isAnswer(found) ? null : found;
  const lines = who === null ? [] : linesOf(register, who);
  const here = lines.filter(({ isHere }) => isHere);
  const stray = who === null ? [] : strayBallots(register, who);
  const moved = who === null ? null : cameOrLeft(register, who, today);
  const turnout = {
    here: here.length,
    notVoted: here.filter(({ cells }) => cells.vote === "").length,
    atOpening: moved !== null && decision.time === null,
    notCounted: lines.filter(({ fault }) => fault !== "").length + stray.length,
  };
  const standing = voteStanding(register, decision, { today, turnout });
  const position = register.store("Decisions")?.positionOf(decision) ?? 0;
  return {
    decision: decision.decision,
    title: decision.title,
    position,
    place: cellOf(register, { table: "Decisions", position, property: "decision" }),
    standing,
    facts: who === null ? [] : voteFacts(register, who, standing.consent),
    lines,
    notMarked: who === null ? [] : notMarkedIn(who),
    mayNot: who === null ? [] : who.mayNot.map((each) => ({ who: calledBy(who, each.who), why: sayWithoutVote(each) })),
    stray,
    cameOrLeft: moved,
    fields: fieldsOf(decision, standing, {
      presiding: who === null ? null : presidingAt(register, who, standing.consent),
      isOwn: register.settings.isOwn,
    }),
  };
}

function notMarkedIn(who: WhoMayVote): readonly string[] {
  return who.may
    .filter(({ presence, ballots }) => presence === "not marked" && ballots.length === 0)
    .map(({ seat }) => nameOfSeat(who, seat));
}

/** A group's chair by the group's name. */
function calledBy(who: WhoMayVote, name: string): string {
  const seat = who.circumstances.electorate.seats.find((each) => each.name === name);
  return seat === undefined ? name : nameOfSeat(who, seat);
}

function fieldsOf(
  decision: Decision,
  { consent, isCarried }: VoteStanding,
  { presiding, isOwn }: { readonly presiding: Presiding | null; readonly isOwn: boolean },
): DecisionFields {
  const { chairConsents, implementationDate, time } = decision;
  return {
    time: time === null ? "" : toClock(time),
    consent:
      consent === null
        ? null
        : { says: chairConsents === null ? "" : chairConsents ? "Yes" : "No", hint: consentHint(consent) },
    consultation: decision.consultation ?? "",
    presiding,
    inForceFrom: implementationDate !== null ? shortDate(implementationDate) : isCarried && !isOwn ? "" : null,
  };
}

/** By what the consent is known, where nobody has entered it. */
function consentHint({ state, by }: Consent): string {
  switch (by.kind) {
    case "record":
      return "";
    case "own vote":
      return state === "given"
        ? `Taken from the chair's own vote: ${by.votingSeat}, For.`
        : state === "withheld"
          ? `Taken from the chair's own vote: ${by.votingSeat}, Against.`
          : `The chair's own vote (${by.votingSeat}) does not say it.`;
    case "no presiding chair":
      return by.why === "blank"
        ? "Nobody is said to preside: choose above who does, or say here what the Chair says."
        : "Chaired by in Meetings does not say whose vote is the chair's: choose above who presides.";
    default:
      return by satisfies never;
  }
}
