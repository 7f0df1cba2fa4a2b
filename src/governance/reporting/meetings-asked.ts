import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import { BOARD_TIMES_PER_YEAR, QUARTERLY_GROUPS } from "../../sources/provisions/reporting";

/**
 * How many meetings is a body to hold in a reporting year that begins on a day? The number in Groups; for the Executive Board and
 * the groups that meet quarterly, where that is blank, the documents' on that day: a rule that comes half-way through asks
 * nothing of the months before. Null where nothing is said.
 *
 * Source: GOV 10.3a; TOR QA, EDU, EVYP; CSP 4.1.
 * @example meetingsAskedFor(register, board, plainDate(2026, 4, 1)) // 4
 */
export function meetingsAskedFor(register: Register, body: Group, day: PlainDate): number | null {
  if (body.meetingsPerYear !== null) return body.meetingsPerYear;
  const [board, quarterly] = [
    provisionOn(register, BOARD_TIMES_PER_YEAR, day),
    provisionOn(register, QUARTERLY_GROUPS, day),
  ];
  if (keyOf(body.group) === keyOf(BOARD)) return board.status === "in force" ? board.value : null;
  return quarterly.status === "in force" && quarterly.value.some((code) => keyOf(code) === keyOf(body.group))
    ? QUARTERS
    : null;
}

const QUARTERS = 4;
