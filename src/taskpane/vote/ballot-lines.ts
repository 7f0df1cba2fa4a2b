import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { sayFault } from "../../governance/voting/ballot-words";
import { holdersFor } from "../../governance/voting/proxy-to-come";
import type { JudgedBallot } from "../../governance/ballots/ballots";
import type { VotingSeat } from "../../governance/ballots/electorate";
import { namedVotingSeat } from "../../governance/ballots/voting-seat-name";
import { type WhoMayVote, whoMayVote } from "../../governance/voting/who-may-vote";
import { keyOf } from "../../records/cell";
import type { Ballot } from "../../records/decisions";
import type { Register } from "../../register/register";
import { tables } from "../../records/all-tables";
import { type CellPlace, cellOf } from "../cell-place";
import type { CellTexts, MarkedLine } from "../marking/marked-table";
import { shownAs } from "../write/cell-values";
import { personOf } from "../words/person-of";
import { castingSeat } from "./presiding";

/** The columns of Votes that are filled in here. */
const MARKED = ["vote", "proxy", "proxyReason", "proxyScope", "unableSince", "proxyConfirmed", "proxyGivenTo"] as const;
export type VoteColumn = (typeof MARKED)[number];
export type VoteCells = CellTexts<VoteColumn>;

/** Somebody who may vote, and the ballot. */
export interface BallotLine extends MarkedLine<VoteColumn> {
  /** "Derby City Council", "Chair of Quality Assurance Group" */
  readonly name: string;
  /** Of joint chairs the employer, of a member with a vote of its own the seat; "" otherwise. */
  readonly agency: string;
  readonly isHere: boolean;
  /** Is it the presiding chair's, which counts again in a tie? */
  readonly isCasting: boolean;
  /** May it vote by proxy? A board with rules of its own has no rule on proxies. */
  readonly mayGiveProxy: boolean;
  /** Why the ballot on record does not count; "" where it does, or there is none. */
  readonly fault: string;
  /** Who could hold a proxy for it, as Votes names them, and how they are called; none for one that is here. */
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly votingSeat: string;
  readonly name: string;
}

const BLANK: VoteCells = {
  vote: "",
  proxy: "",
  proxyReason: "",
  proxyScope: "",
  unableSince: "",
  proxyConfirmed: "",
  proxyGivenTo: "",
};

/** The lines of a decision as the sheet has them: those here, then those that could vote by proxy alone. Who is not marked has none. */
export function ballotLines(register: Register, id: string, today: PlainDate): readonly BallotLine[] {
  const decision = register.find("Decisions", id);
  const who = decision === undefined ? null : whoMayVote(register, decision, today);
  return who === null || isAnswer(who) ? [] : linesOf(register, who);
}

export function linesOf(register: Register, who: WhoMayVote): readonly BallotLine[] {
  const named = new Map(who.may.map(({ seat }) => [seat.name, nameOfSeat(who, seat)]));
  const { isOwn } = register.settings;
  const casting = castingSeat(register, who);
  const lines = who.may
    .filter(({ presence, ballots }) => ballots.length > 0 || presence === "here" || (presence === "not here" && !isOwn))
    .map((entitled): BallotLine => {
      const { seat, presence, ballots } = entitled;
      const [first] = ballots;
      const isHere = presence !== "not here";
      return {
        key: `seat ${keyOf(seat.name)}`,
        name: chairOrAgency(who, seat),
        agency: besideName(who, seat),
        isHere,
        isCasting: seat === casting,
        mayGiveProxy: !isHere && !isOwn,
        fault: first?.fault == null ? "" : `Not counted: ${sayFault(first.fault)}.`,
        holders: isHere
          ? []
          : holdersFor(who, entitled).map((votingSeat) => ({ votingSeat, name: named.get(votingSeat) ?? votingSeat })),
        row: {
          Decision: first?.ballot.decision ?? who.decision.decision,
          "Voting seat": first?.ballot.votingSeat ?? seat.name,
        },
        position: first === undefined ? null : (register.store("Votes")?.positionOf(first.ballot) ?? null),
        cells: first === undefined ? BLANK : cellsOf(register, first.ballot),
      };
    });
  return [...lines.filter(({ isHere }) => isHere), ...lines.filter(({ isHere }) => !isHere)];
}

/** "Chair of Quality Assurance Group (Derbyshire County Council)": as people call it, joint chairs with their employer. */
export function nameOfSeat(who: WhoMayVote, seat: VotingSeat): string {
  const beside = besideName(who, seat);
  return `${chairOrAgency(who, seat)}${beside === "" ? "" : ` (${beside})`}`;
}

function chairOrAgency({ circumstances }: WhoMayVote, seat: VotingSeat): string {
  const { electorate, register } = circumstances;
  if (electorate.bySeat) return personOf(register, seat.name);
  const [code] = [...electorate.chairsOf].find(([, chairs]) => chairs.includes(seat)) ?? [];
  return code === undefined ? seat.name : `Chair of ${register.group(code)?.name ?? code}`;
}

/** What tells joint chairs apart, and two members of one name; "" for all others. */
function besideName({ circumstances }: WhoMayVote, { kind, name, agency }: VotingSeat): string {
  if (circumstances.electorate.bySeat) return name;
  return kind === "group chair" && name.endsWith(")") ? (agency?.agency ?? "") : "";
}

/** Where a ballot's Vote stands. */
export function placeOfBallot(register: Register, { ballot }: JudgedBallot): CellPlace | null {
  const position = register.store("Votes")?.positionOf(ballot);
  return position === undefined ? null : cellOf(register, { table: "Votes", position, property: "vote" });
}

function cellsOf(register: Register, ballot: Ballot): VoteCells {
  const cells: Record<VoteColumn, string> = { ...BLANK };
  const position = register.store("Votes")?.positionOf(ballot);
  const faults = position === undefined ? [] : (register.store("Votes")?.read[position]?.faults ?? []);
  for (const column of MARKED) {
    const unread = faults.find((fault) => fault.column === column && fault.code === "unreadable");
    const value = ballot[column] as unknown;
    cells[column] = unread?.found ?? (value == null ? "" : shownAs(tables.Votes.columns[column].kind, value));
  }
  return cells;
}

/** Are two rows of Votes ballots of one seat on one decision, whatever names they use? */
export function isSameBallot(register: Register): (row: MarkedLine<VoteColumn>["row"], other: typeof row) => boolean {
  const seatIn = (row: MarkedLine<VoteColumn>["row"]): string => {
    const written = row["Voting seat"] ?? "";
    const named = namedVotingSeat(register, written);
    if (named.kind === "agency") return named.agency.agency;
    if (named.kind === "chair") return `Chair of ${named.group.group} ${named.agency?.agency ?? ""}`;
    return keyOf(written);
  };
  return (row, other) =>
    keyOf(row["Decision"] ?? "") === keyOf(other["Decision"] ?? "") && seatIn(row) === seatIn(other);
}
