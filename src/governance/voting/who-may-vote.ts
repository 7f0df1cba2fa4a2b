import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noGroupOf } from "../../functions/shared-name";
import type { Ballot, Decision } from "../../records/decisions";
import type { Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { WITHOUT_VOTE } from "../../sources/provisions/voting";
import { ballotsOfNobody, judgedAlone, judgedBallots, type JudgedBallot } from "../ballots/ballots";
import { circumstancesOf, type VoteCircumstances } from "../ballots/circumstances";
import type { VotingSeat } from "../ballots/electorate";
import { ABSENT, PRESENT } from "../membership/row-reader";
import { type WhoIsThere, whoIsThere } from "../membership/who-is-there";
import type { WithoutVote } from "./reasons";
import { decisionInPlace, type DecisionInPlace } from "./the-vote";

/** A seat that may vote on a decision, whether it was there at the vote, and its rows of Votes. */
export interface EntitledSeat {
  readonly seat: VotingSeat;
  readonly presence: "here" | "not here" | "not marked";
  /** In the order of the sheet; more than one is a mistake. */
  readonly ballots: readonly JudgedBallot[];
}

/** Who may vote on a decision, and who may not. */
export interface WhoMayVote extends DecisionInPlace {
  readonly may: readonly EntitledSeat[];
  readonly mayNot: readonly WithoutVote[];
  /** Rows of Votes that are of none who may vote. */
  readonly others: readonly JudgedBallot[];
  readonly circumstances: VoteCircumstances;
}

/**
 * Who may vote on a decision, and who of the group's seats and of those there may not, with the reason of each? A seat that is
 * not here may vote by proxy alone. Rows of Votes whose Vote is blank or cannot be read are given with their seat all the same.
 * Where the decision cannot be placed, the answer that says why.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.18, 12.20, 12.29, 12.30, 12.33, 12.35.
 * @example whoMayVote(register, decision, asAt) // { may: [Derby City Council, here, …], mayNot: [The Probation Service, …] }
 */
export function whoMayVote(register: Register, decision: Decision, asAt: PlainDate): WhoMayVote | Answer<never> {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed;
  const room = whoIsThere(register, placed.meeting, asAt);
  if (room === null) return noGroupOf(register, placed.meeting, "GOV 12.10");
  const circumstances = circumstancesOf(register, decision, room);
  const rows = ballotsOf(register, decision, circumstances);
  const { electorate, representation, recused, restriction } = circumstances;
  const isBarred = (seat: VotingSeat): boolean =>
    recused.has(seat) || (restriction.holds && seat.kind !== "statutory partner");
  const may = electorate.seats
    .filter((seat) => !isBarred(seat))
    .map((seat): EntitledSeat => {
      const presence = representation.presenceOf(seat);
      return {
        seat,
        presence: presence === PRESENT ? "here" : presence === ABSENT ? "not here" : "not marked",
        ballots: rows.filter((row) => row.seat === seat),
      };
    });
  const barred = electorate.seats
    .filter(isBarred)
    .map((seat): WithoutVote => ({ who: seat.name, why: recused.has(seat) ? "recused" : "restricted" }));
  return {
    ...placed,
    may,
    mayNot: [...barred, ...withoutVote(register, room, circumstances)],
    others: rows.filter(({ seat }) => seat === null || isBarred(seat)),
    circumstances,
  };
}

function ballotsOf(
  register: Register,
  { decision }: Decision,
  circumstances: VoteCircumstances,
): readonly JudgedBallot[] {
  const broken = register.brokenWhere("Votes", "decision", decision);
  const withoutVoteRead = broken
    .filter(({ faults }) => faults.every(({ column }) => column === "vote"))
    .map(({ row }) => judgedAlone(row as unknown as Ballot, circumstances));
  return [
    ...judgedBallots(register.where("Votes", "decision", decision), circumstances),
    ...withoutVoteRead,
    ...ballotsOfNobody(register, broken),
  ];
}

/** Those of the group's seats that day, and of those there, who carry no vote: each agency once. */
function withoutVote(
  register: Register,
  { membership, attendance, meeting }: WhoIsThere,
  { group, electorate }: VoteCircumstances,
): readonly WithoutVote[] {
  const barredThen = provisionOn(register, WITHOUT_VOTE, meeting.date);
  const barred: ReadonlySet<string> = new Set(barredThen.status === "in force" ? barredThen.value : []);
  const found = new Map<string, WithoutVote>();
  const put = (who: string, why: WithoutVote["why"]): void => {
    if (who !== "" && !found.has(who)) found.set(who, { who, why });
  };
  const ofAgency = (name: string): void => {
    const agency = register.agency(name);
    if (agency === undefined || electorate.ofAgency.has(agency)) return;
    if (agency.type === "Partnership office") put(agency.agency, "officers");
    else if (group.voteRule === "Statutory partners") put(agency.agency, "partners only");
    else put(agency.agency, group.voteRule === "Listed seats" ? "not on the list" : "no core seat");
  };
  const ofSeat = (seat: Seat): void => {
    if (electorate.chairIn.has(seat)) return;
    if (barred.has(seat.category)) put(seat.name === "" ? seat.role : seat.name, seat.category as WithoutVote["why"]);
    else ofAgency(seat.agency);
  };
  membership.seats.forEach(ofSeat);
  for (const { seat, agencyAsWritten } of attendance.rows) {
    if (seat !== null) ofSeat(seat);
    else ofAgency(agencyAsWritten);
  }
  return [...found.values()];
}
