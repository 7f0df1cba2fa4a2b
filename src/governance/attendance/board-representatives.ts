import type { PlainDate } from "../../calendar/plain-date";
import { openPlace } from "../../records/open-place";
import type { Agency, Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";

/** Seats in which somebody speaks for their agency at the Board; a group's chair speaks for the group there. */
const SPEAKS_FOR_AGENCY: ReadonlySet<string> = new Set(["Chair", "Co-chair", "Vice chair", "Core"]);

/**
 * Who is an agency's representative on the Executive Board on a day? A chair raises concerns about attendance with them. The
 * holders of its core seats there, in the order of Seats; none where all are vacant, or it has no such seat.
 *
 * Source: GOV 6.5k, 11.3b.
 */
export function boardRepresentatives(register: Register, agency: Agency, day: PlainDate): readonly Seat[] {
  if (register.settings.isOwn) return [];
  return register
    .seatsOn(BOARD, day)
    .filter(
      (seat) =>
        SPEAKS_FOR_AGENCY.has(seat.category) &&
        register.agency(seat.agency) === agency &&
        openPlace(seat.name) !== "vacant",
    );
}
