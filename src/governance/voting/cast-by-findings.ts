import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Ballot } from "../../records/decisions";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { Seat, SeatCategory } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { WITHOUT_VOTE } from "../../sources/provisions/voting";
import { seatsCalled } from "../ballots/seats-called";
import { namedVotingSeat } from "../ballots/voting-seat-name";

/**
 * Which ballots were cast by somebody who is nowhere in the workbook, or who never votes? Cast by may name a seat, its
 * holder or Role, an agency, a voting seat, a chair or vice chair of Chairs, or a Name or Deputy in the meeting's Attendance. Nobody votes
 * whose seats in the group that day all have no vote (legal adviser, officer of the partnership, lay member, consultant).
 * The ballot is its voting seat's and counts all the same: these are warnings.
 *
 * Source: GOV 12.14, 12.18, 12.29, 12.33.
 */
export function* castByFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const ballot of register.all("Votes")) {
    if (ballot.castBy === "") continue;
    const meeting = register.meeting(register.find("Decisions", ballot.decision)?.meeting ?? "");
    if (meeting === undefined || meeting.date > asAt) continue;
    const seats = seatsCalled(register, ballot.castBy);
    const barred = barredFrom(register, meeting, seats);
    if (barred !== null) yield castByOneWithoutVote(ballot, barred);
    else if (seats.length === 0 && !isKnownOtherwise(register, meeting, ballot.castBy)) yield castByUnknown(ballot);
  }
}

function castByUnknown(ballot: Ballot): RowFinding {
  return {
    severity: "warning",
    code: "cast-by-unknown",
    table: "Votes",
    row: ballot,
    property: "castBy",
    found: ballot.castBy,
    message: `The ballot of ${ballot.votingSeat} on ${ballot.decision} was cast by '${ballot.castBy}', who is in no row of Seats, Chairs, Agencies or the meeting's Attendance; it counts for ${ballot.votingSeat} all the same.`,
    fix: "Correct Cast by, or enter who came in Attendance (Name, or Deputy).",
  };
}

function castByOneWithoutVote(ballot: Ballot, { seat, category }: Seat): RowFinding {
  return {
    severity: "warning",
    code: "cast-by-one-without-vote",
    table: "Votes",
    row: ballot,
    property: "castBy",
    found: ballot.castBy,
    message: `The ballot of ${ballot.votingSeat} on ${ballot.decision} was cast by '${ballot.castBy}', whose seat ${seat} (${category}) has no vote; it counts for ${ballot.votingSeat} all the same.`,
    fix: "Correct Cast by, or remove the ballot.",
  };
}

/** The first of somebody's seats in the group that day, where none of them may vote. */
function barredFrom(register: Register, meeting: Meeting, seats: readonly Seat[]): Seat | null {
  const group = register.group(meeting.group);
  const withoutVote = provisionOn(register, WITHOUT_VOTE, meeting.date);
  if (group === undefined || withoutVote.status !== "in force") return null;
  const barred: ReadonlySet<string> = new Set<SeatCategory | string>(withoutVote.value);
  const own = register.seatsOn(group.group, meeting.date).filter((seat) => seats.includes(seat));
  return own.every(({ category }) => barred.has(category)) ? (own[0] ?? null) : null;
}

function isKnownOtherwise(register: Register, meeting: Meeting, name: string): boolean {
  const key = keyOf(name);
  if (namedVotingSeat(register, name).kind !== "unknown") return true;
  if (register.all("Chairs").some(({ chair, viceChair }) => keyOf(chair) === key || keyOf(viceChair) === key))
    return true;
  return register
    .attendanceOf(meeting.meeting)
    .rows.some((row) => keyOf(row.name) === key || keyOf(row.deputy) === key);
}
