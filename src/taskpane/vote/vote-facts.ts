import { toClock } from "../../calendar/time-of-day";
import { sayFault } from "../../governance/voting/ballot-words";
import type { Consent } from "../../governance/voting/reasons";
import type { WhoMayVote } from "../../governance/voting/who-may-vote";
import type { TableName } from "../../records/all-tables";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf } from "../cell-place";
import { shortDate } from "../words/day-words";
import { nameOfSeat, placeOfBallot } from "./ballot-lines";

/** What an outcome rests on: a cell, and what it says. */
export interface VoteFact {
  readonly key: string;
  /** "Derby City Council" */
  readonly what: string;
  /** "For" */
  readonly says: string;
  readonly place: CellPlace | null;
}

/** The cells that the outcome was read from: the decision's own, the presiding chair's, and the ballots. */
export function voteFacts(register: Register, who: WhoMayVote, consent: Consent | null): readonly VoteFact[] {
  const { decision, meeting } = who;
  const cell = (table: Exclude<TableName, "Attendance">, row: object, property: string): CellPlace | null => {
    const position = register.store(table)?.positionOf(row);
    return position === undefined ? null : cellOf(register, { table, position, property });
  };
  const own = (property: keyof typeof decision & string, what: string, says: string): VoteFact => ({
    key: property,
    what,
    says,
    place: cell("Decisions", decision, property),
  });
  const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "Yes" : "No");
  const chaired: VoteFact = {
    key: "chairedBy",
    what: "Chaired by",
    says: meeting.chairedBy || "blank",
    place: cell("Meetings", meeting, "chairedBy"),
  };
  const cells = [
    own("method", "Method", decision.method ?? ""),
    own("consensus", "Consensus", yesNo(decision.consensus)),
    own("financial", "About money", decision.financial === true ? "Yes" : ""),
    own("restricted", "Restricted", decision.restricted === true ? "Yes" : ""),
    own("time", "Time of the vote", decision.time === null ? "" : toClock(decision.time)),
    own("consultation", "Consultation", decision.consultation ?? ""),
    own("chairConsents", "Chair consents", yesNo(decision.chairConsents)),
    ...(consent !== null && consent.by.kind !== "record" ? [chaired] : []),
    own(
      "implementationDate",
      "In force from",
      decision.implementationDate === null ? "" : shortDate(decision.implementationDate),
    ),
  ].filter(({ says }) => says !== "");
  const ballots = who.may.flatMap(({ seat, ballots: rows }) =>
    rows.map((row, at) => ({
      key: `${seat.name} ${at}`,
      what: nameOfSeat(who, seat),
      says: [
        row.ballot.vote ?? "not voted",
        row.ballot.proxy === true ? "by proxy" : "",
        row.fault === null ? "" : "not counted",
      ]
        .filter((words) => words !== "")
        .join(", "),
      place: placeOfBallot(register, row),
    })),
  );
  return [...cells, ...ballots];
}

/** Ballots on record that do not count for their seat: of none who may vote, or beside another one. */
export function strayBallots(register: Register, who: WhoMayVote): readonly VoteFact[] {
  const second = who.may.flatMap(({ ballots }) => ballots.slice(1));
  return [...who.others, ...second].map((row, at) => ({
    key: `${row.ballot.votingSeat} ${at}`,
    what: row.ballot.votingSeat || "A ballot",
    says: row.fault === null ? "A second ballot: delete its row." : `Not counted: ${sayFault(row.fault)}.`,
    place: placeOfBallot(register, row),
  }));
}
