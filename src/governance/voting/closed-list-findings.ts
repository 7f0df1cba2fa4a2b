import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BOARD, BOARD_NAME, CHAIR_EXAMPLE } from "../../sources/memberships/body-codes";
import { BOARD_AGENCIES, BOARD_CHAIRS } from "../../sources/provisions/voting";
import { bearersOf, namedVotingSeat } from "../ballots/voting-seat-name";

/**
 * Which seats of the Executive Board have a vote by Seats, but are not on the closed list of those who vote there? Such a
 * seat keeps its vote, and is named here; so is a Group chair seat whose Role names no group, which has none. An agency
 * that is in no row of Agencies is another problem. Nothing is asked of a Board with another Vote rule.
 *
 * Source: GOV 12.15.
 */
export function* closedListFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const board = register.settings.isOwn ? undefined : register.group(BOARD);
  const agencies = provisionOn(register, BOARD_AGENCIES, asAt);
  const chairs = provisionOn(register, BOARD_CHAIRS, asAt);
  if (board?.voteRule !== "Listed seats" || agencies.status !== "in force" || chairs.status !== "in force") return;
  const listed = new Set(agencies.value.map((name) => register.agency(name)));
  const chaired = new Set(chairs.value.map(({ group }) => register.group(group)));
  for (const seat of register.seatsOn(board.group, asAt)) {
    if (seat.category === "Group chair") {
      const named = namedVotingSeat(register, seat.role);
      if (named.kind !== "chair") yield namesNoGroup(seat, bearersOf(register, seat.role));
      else if (!chaired.has(named.group)) yield notOnTheList(seat);
    } else if (seat.category === "Core") {
      const agency = register.agency(seat.agency);
      const mayVote = agency?.type === "Relevant agency" || agency?.type === "Other";
      if (mayVote && !listed.has(agency)) yield notOnTheList(seat);
    }
  }
}

/** @param bearers who bear the name in its Role, where several do; else "". */
function namesNoGroup(seat: Seat, bearers: string): RowFinding {
  const why = bearers === "" ? "its Role does not name the group" : `its Role does not say which group: ${bearers}`;
  return {
    severity: "warning",
    code: "group-chair-not-named",
    table: "Seats",
    row: seat,
    property: "role",
    found: seat.role,
    message: `${seat.seat} is a Group chair seat, but ${why}, so it has no vote.`,
    fix: `Write Chair of and the group's code, like ${CHAIR_EXAMPLE}.`,
  };
}

function notOnTheList(seat: Seat): RowFinding {
  return {
    severity: "warning",
    code: "vote-not-on-list",
    table: "Seats",
    row: seat,
    property: "category",
    found: seat.category,
    message: `${seat.seat} has a vote at the ${BOARD_NAME} by its Category, but is not on the closed list of GOV 12.15.`,
    fix: "Give it another Category, such as As required, if it should not vote.",
  };
}
