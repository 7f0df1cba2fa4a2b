import { inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { sayGroupNotOpen } from "../quorum/condition-words";
import { sayTimesNotBelieved } from "../quorum/time-words";
import type { ConsensusContradicted, VoteNote } from "./reasons";

/** "EMAS was represented", "EMAS and DCHS were represented" */
export function sayRepresented(votingSeats: readonly string[]): string {
  return `${inWords(votingSeats)} ${votingSeats.length === 1 ? "was" : "were"} represented`;
}

/** "Consensus says Yes (Decisions!E2), but EMAS voted Against (Votes!C7): correct one of the two." */
export function sayContradiction({ cell, against }: ConsensusContradicted): string {
  const voted = inWords(against.map((each) => `${each.votingSeat} voted Against (${each.cell})`));
  return `The record contradicts itself: Consensus says Yes (${cell}), but ${voted}. Correct one of them; until then the outcome is Pending.`;
}

/** What an officer should know beside the outcome: a sentence or two. */
export function sayVoteNote(note: VoteNote): string {
  switch (note.kind) {
    case "no quorum rule":
      return "No quorum is stated for this body, so none was needed.";
    case "quorum lost later":
      return `The meeting lost its quorum${note.from === null ? " later" : ` at ${toClock(note.from)}`}; enter the decision's Time to show that it was taken before.`;
    case "group not open":
      return sayGroupNotOpen(note);
    case "times not believed":
      return sayTimesNotBelieved(note);
    case "proxies counted": {
      const counted = `${note.votingSeats.length === 1 ? "The proxy" : "The proxies"} of ${inWords(note.votingSeats)} ${note.votingSeats.length === 1 ? "was" : "were"} counted`;
      return note.toBeRepresented
        ? `${counted}, but the documents ask every voter other than a statutory partner to be represented at the vote.`
        : `${counted}; the ${note.hours} hours were read as those before the meeting's start.`;
    }
    case "two votes":
      return `${inWords(note.chairs)} voted, and so did the organisation that employs the chair; a vote belongs to the seat, so each counts.`;
    case "recused":
      return `${inWords(note.seats)} declared an interest and took no part in the vote. That is the local setting Recusal${note.isOwn === true ? "" : "; the documents say nothing of it"}.`;
    case "financial though marked open":
      return "Restricted says No, but a matter of money is always for the statutory partners alone.";
    case "a vote though by consensus":
      return "Consensus says Yes although Method says Vote; the vote was believed.";
    case "consensus though there are ballots":
      return "Consensus says Yes and nobody objected, so the outcome goes by the consensus and not by these ballots.";
    case "consensus contradicted":
      return sayContradiction(note);
    case "not yet cast":
      return `${note.ballots.length} ${note.ballots.length === 1 ? "has" : "have"} not voted yet: ${inWords(note.ballots.map(({ votingSeat, cell }) => `${votingSeat} (${cell} is blank)`))}.`;
    case "blank rows that change nothing":
      return `Attendance does not say yet whether ${sayRepresented(note.votingSeats)}; that can change the count, not the outcome.`;
    case "escalated":
      return `It is recorded as escalated to ${note.to}${note.on === null ? "" : ` on ${toLongDate(note.on)}`}.`;
    default:
      return note satisfies never;
  }
}
