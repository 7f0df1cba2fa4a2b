import type { MinuteOfDay } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { JudgedBallot } from "../ballots/ballots";
import { proxyHours } from "../ballots/proxy";
import type { UncastBallot } from "../ballots/uncast";
import { believedOf, objectionsAmong } from "./consensus";
import type { JudgedQuorum } from "../quorum/quorate";
import type { CountedVote } from "./count";
import type { ConsensusContradicted, VoteNote } from "./reasons";
import type { TheVote } from "./the-vote";

/** Where a decision without a Time stands by a quorum that was lost after the opening: the note that says when. */
export function lostLater(
  quorum: JudgedQuorum,
  time: MinuteOfDay | null,
): readonly (VoteNote & { readonly kind: "quorum lost later" })[] {
  const { openedAt } = quorum;
  if (time !== null || openedAt === null) return [];
  const lost = quorum
    .spans()
    .find(({ from, verdict }) => verdict === "not quorate" && from !== null && from > openedAt);
  return lost === undefined ? [] : [{ kind: "quorum lost later", from: lost.from }];
}

/** What of the quorum an officer should know beside an outcome: that it was lost later, times that were not believed, and a group that was not open. */
export function notesOfQuorum(
  quorum: JudgedQuorum | null,
  time: MinuteOfDay | null,
  { kind }: Pick<Meeting, "kind">,
): readonly VoteNote[] {
  if (quorum === null) return kind === "Written" ? [] : [{ kind: "no quorum rule" }];
  const { notes } = quorum.reason();
  return [
    ...lostLater(quorum, time),
    ...notes.filter((note) => note.kind === "times not believed" || note.kind === "group not open"),
  ];
}

/**
 * What an officer should know beside a vote's outcome: proxies of those who ought to be represented, two votes
 * of one employer, interests, a consensus beside ballots, ballots not yet cast, rows still blank that change nothing, and
 * an escalation on record.
 *
 * Source: GOV 12.15, 12.16, 12.19, 12.31.
 */
export function voteNotes(register: Register, vote: TheVote, { open }: CountedVote): readonly VoteNote[] {
  const { decision, meeting, ballots, recusedSeats } = vote;
  const counted = ballots.filter(({ counts }) => counts === "surely");
  const votingAgencies = new Set(
    counted.flatMap(({ seat }) => (seat === null || seat.kind === "group chair" ? [] : [seat.agency])),
  );
  const notes: VoteNote[] = [];
  const partners: string[] = [];
  const others: string[] = [];
  const twice: string[] = [];
  for (const { ballot, seat } of counted) {
    if (seat === null) continue;
    if (ballot.proxy === true) (seat.kind === "statutory partner" ? partners : others).push(seat.name);
    if (seat.kind === "group chair" && seat.agency !== null && votingAgencies.has(seat.agency)) twice.push(seat.name);
  }
  const hours = proxyHours(register, meeting);
  if (partners.length > 0)
    notes.push({ kind: "proxies counted", votingSeats: partners, hours, toBeRepresented: false });
  if (others.length > 0) notes.push({ kind: "proxies counted", votingSeats: others, hours, toBeRepresented: true });
  if (twice.length > 0) notes.push({ kind: "two votes", chairs: twice });
  const { isOwn } = register.settings;
  const own = isOwn ? ({ isOwn: true } as const) : {};
  if (recusedSeats.size > 0) notes.push({ kind: "recused", seats: [...recusedSeats].map(({ seat }) => seat), ...own });
  if (!isOwn && decision.financial === true && decision.restricted === false)
    notes.push({ kind: "financial though marked open" });
  notes.push(...recordNotes(register, vote));
  if (open.length > 0)
    notes.push({ kind: "blank rows that change nothing", votingSeats: open.map(({ name }) => name) });
  if (decision.escalatedTo !== "")
    notes.push({ kind: "escalated", to: decision.escalatedTo, on: decision.escalatedOn });
  return notes;
}

/** What an officer should know of the record itself, with ballots or without: a consensus beside a vote, and ballots not yet cast. */
export function recordNotes(register: Register, vote: TheVote): readonly VoteNote[] {
  const notes = consensusNotes(register, vote);
  return vote.uncast.length === 0 ? notes : [...notes, notYetCast(register, vote.uncast)];
}

/** What goes by the ballots says which of the two records is believed. */
function consensusNotes(register: Register, { decision, ballots }: TheVote): readonly VoteNote[] {
  if (decision.consensus !== true) return [];
  const believed = believedOf(decision, ballots);
  if (believed === "contradiction") return [contradictionOf(register, decision, ballots)];
  if (believed === "vote") return [{ kind: "a vote though by consensus" }];
  return ballots.some(({ counts }) => counts !== "not") ? [{ kind: "consensus though there are ballots" }] : [];
}

/** The cells that contradict each other: Consensus, and each ballot Against that counts. */
export function contradictionOf(
  register: Register,
  decision: Decision,
  ballots: readonly JudgedBallot[],
): ConsensusContradicted {
  return {
    kind: "consensus contradicted",
    cell: addressOf(register, "Decisions", decision, "consensus"),
    against: objectionsAmong(ballots).map(({ ballot, seat }) => ({
      votingSeat: seat?.name ?? ballot.votingSeat,
      cell: addressOf(register, "Votes", ballot, "vote"),
    })),
  };
}

/** Who may still vote, with the cell that waits for it. */
function notYetCast(register: Register, uncast: readonly UncastBallot[]): VoteNote {
  const ballots = uncast.map(({ row, seat }) => ({
    votingSeat: seat.name,
    cell: addressOf(register, "Votes", row, "vote"),
  }));
  return { kind: "not yet cast", ballots };
}
