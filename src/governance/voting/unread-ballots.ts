import { withNote } from "../../answers/answer";
import { inWords } from "../../answers/english";
import { shownBy } from "../../functions/register-in-doubt";
import { addressOf } from "../../functions/unreadable-cell";
import { columnsOf } from "../../records/columns-of";
import type { Ballot } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { readAs, type UnreadBallot, unreadBallots } from "../ballots/unread-ballots";
import type { JudgedDecision } from "./outcome";
import type { DecisionInPlace, VotingOptions } from "./the-vote";

/** More ways than these are not gone through, and are taken to differ. */
const MOST_WAYS = 256;

/**
 * What does a decision come to that cannot be told, if that is only for ballots that cannot be read, and the outcome is the
 * same without them and in each way to read them? That outcome, with a sentence that names their cells; else null.
 *
 * Source: GOV 12.4, 12.16, 12.19, 12.34.
 */
export function judgedAllTheSame(
  register: Register,
  { decision: { decision }, meeting }: DecisionInPlace,
  judge: (as: Pick<VotingOptions, "ballots">) => JudgedDecision,
): JudgedDecision | null {
  const unread = unreadBallots(register, decision);
  if (unread.length === 0) return null;
  const left = new Set(unread.map(({ ballot }) => ballot));
  const read = register.where("Votes", "decision", decision).filter((ballot) => !left.has(ballot));
  const without = judge({ ballots: read });
  const ways = waysToRead(unread, meeting);
  if (without.answer.status !== "answered" || ways === null) return null;
  const shown = shownBy(without.answer);
  if (ways.some((ballots) => shownBy(judge({ ballots: [...read, ...ballots] }).answer) !== shown)) return null;
  return { ...without, answer: withNote(without.answer, sayUnread(register, unread)) };
}

/** Each way to read the ballots, or to leave some of them out; null where these are too many. */
function waysToRead(unread: readonly UnreadBallot[], meeting: Meeting): readonly (readonly Ballot[])[] | null {
  let ways: readonly (readonly Ballot[])[] = [[]];
  for (const each of unread) {
    const readings = readingsOf(each.ballot, meeting);
    ways = ways.flatMap((before) => [before, ...readings.map((reading) => [...before, reading])]);
    if (ways.length > MOST_WAYS) return null;
  }
  return ways;
}

function readingsOf(ballot: Ballot, meeting: Meeting): readonly Ballot[] {
  const isVoteRead = (ballot as { readonly vote: string | null }).vote !== null;
  const votes: readonly Ballot["vote"][] = isVoteRead ? [ballot.vote] : ["For", "Against", "Abstain"];
  const proxies = ballot.unreadable.includes("proxy") ? [true, false] : [ballot.proxy];
  return votes.flatMap((vote) => proxies.map((proxy) => readAs(ballot, meeting, { vote, proxy })));
}

/** "Votes!C6 (Vote) cannot be read; whatever was meant, the outcome is the same." */
function sayUnread(register: Register, unread: readonly UnreadBallot[]): string {
  const cells = unread.map(
    ({ ballot, property }) =>
      `${addressOf(register, "Votes", ballot, property)} (${columnsOf("Votes")[property]?.header ?? property})`,
  );
  return `${inWords(cells)} cannot be read; whatever was meant, the outcome is the same.`;
}
