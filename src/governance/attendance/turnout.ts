import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import { whoIsThere } from "../membership/who-is-there";

/** How a seat or agency that was expected kept a meeting; unmarked where its row or register is still open. */
export type Outcome = "present" | "deputy" | "unmarked" | "apologies" | "absent";

/** Of several rows the first in this order stands: whoever came, came. */
const ORDER: readonly Outcome[] = ["present", "deputy", "unmarked", "apologies", "absent"];

/** Who was expected at one meeting, and how each kept it. Who was not expected is in neither map. */
export interface Turnout {
  readonly meeting: Meeting;
  readonly membership: Membership;
  readonly seats: ReadonlyMap<Seat, Outcome>;
  /** By the agency's number; an agency counts once, whoever came. */
  readonly agencies: ReadonlyMap<number, Outcome>;
}

/**
 * How did those expected keep a meeting? Null where nothing can be said: it is still ahead, cancelled, not recorded, or
 * before the first document.
 *
 * Expected are the core seats of the day that somebody holds (without a row: not yet marked while the register is open,
 * absent once it is closed), and whoever else has a row that says they came, sent a deputy or apologies, or stayed away.
 * Not expected and In attendance expect nobody.
 *
 * Source: GOV 11.3b, 6.5k, 7.2f.
 */
export function turnoutAt(register: Register, meeting: Meeting, asAt: PlainDate): Turnout | null {
  if (meeting.status === "Cancelled" || meeting.date > asAt) return null;
  const room = whoIsThere(register, meeting, asAt);
  if (room === null || !room.recorded) return null;
  const { membership, attendance } = room;
  const core = new Set(membership.awaited);
  const seats = new Map<Seat, Outcome>();
  const agencies = new Map<number, Outcome>();
  for (const row of attendance.rows) {
    const outcome = outcomeOf(row, membership, core);
    if (outcome === null) continue;
    if (row.seat !== null) keepBetter(seats, row.seat, outcome);
    const agency = membership.agencyOf(row);
    if (agency >= 0) keepBetter(agencies, agency, outcome);
  }
  for (const seat of room.seatsWithoutRow()) {
    const outcome: Outcome = room.registerOpen ? "unmarked" : "absent";
    keepBetter(seats, seat, outcome);
    const agency = membership.agencyOfSeat(seat);
    if (agency >= 0) keepBetter(agencies, agency, outcome);
  }
  return { meeting, membership, seats, agencies };
}

/** Null where the row expects nobody. Who came in a way that represents nobody was not there for the agency. */
function outcomeOf(
  { status, seat }: AttendanceRow,
  { presentStatuses }: Membership,
  core: ReadonlySet<Seat>,
): Outcome | null {
  switch (status) {
    case "Not expected":
    case "In attendance":
      return null;
    case "Coming":
    case null:
      return seat !== null && core.has(seat) ? "unmarked" : null;
    case "Apologies":
      return "apologies";
    default:
      if (!presentStatuses.has(status)) return "absent";
      return status === "Deputy" ? "deputy" : "present";
  }
}

function keepBetter<K>(kept: Map<K, Outcome>, who: K, outcome: Outcome): void {
  const before = kept.get(who);
  if (before === undefined || ORDER.indexOf(outcome) < ORDER.indexOf(before)) kept.set(who, outcome);
}
