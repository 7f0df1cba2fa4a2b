import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { brokenCell } from "../../functions/unreadable-cell";
import type { CellFault } from "../../records/cell-sentence";
import type { Meeting } from "../../records/meetings";
import type { Agency, Group, Seat } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { COUNTING_CATEGORIES } from "../../sources/provisions/quorum";
import { groupUnknown, mayBeOf, seatsPerhaps } from "../membership/seats-of-no-group";
import { type Turnout, turnoutAt } from "./turnout";
import { isNearlyAgency } from "./unmatched-rows";

/** Whose attendance is asked about. */
type Asked = { readonly seat: Seat } | { readonly agency: Agency };

/**
 * Is there a seat whose Group or Agency means none, and may it have been expected, for the seat or agency asked about, at one of
 * these meetings for which nothing is told of them? Then the answer that names the cell.
 *
 * Source: GOV 11.3b.
 */
export function unmatchedSeatInDoubt(
  register: Register,
  who: Asked,
  { meetings, asAt }: { readonly meetings: readonly Meeting[]; readonly asAt: PlainDate },
): CannotTell | null {
  const unmatched = unmatchedSeats(register);
  if (unmatched.length === 0) return null;
  for (const seat of unmatched.filter((each) => mayBeAsked(register, who, each))) {
    const isOpenAt = (meeting: Meeting): boolean => {
      const kept = isInForce(seat, meeting.date) ? turnoutAt(register, meeting, asAt) : null;
      return kept !== null && isPerhapsIn(register, kept.membership.group, seat) && isUntold(who, kept);
    };
    if (!meetings.some(isOpenAt)) continue;
    const named = "seat" in who ? { what: "seat", id: seat.seat } : { what: "agency", id: who.agency.agency };
    return brokenCell(register, { table: "Seats", row: seat, ...named }, faultOf(register, seat), "GOV 11.3b");
  }
  return null;
}

/** The expected seats whose Group or Agency means none: nearly always none. */
function unmatchedSeats(register: Register): readonly Seat[] {
  return register.remember("unmatched seats", "", () =>
    register
      .all("Seats")
      .filter(({ group, agency }) => register.group(group) === undefined || isNobody(register, agency))
      .filter(({ category }) => COUNTING_CATEGORIES.versions.some(({ value }) => value.includes(category))),
  );
}

function isNobody(register: Register, agency: string): boolean {
  return agency !== "" && register.agency(agency) === undefined;
}

function mayBeAsked(register: Register, who: Asked, seat: Seat): boolean {
  if ("seat" in who) return seat === who.seat;
  return isNobody(register, seat.agency)
    ? isNearlyAgency(register, seat.agency, who.agency)
    : register.agency(seat.agency) === who.agency;
}

function isPerhapsIn(register: Register, group: Group, seat: Seat): boolean {
  return register.group(seat.group) === group || mayBeOf(register, group, seat);
}

function isUntold(who: Asked, { seats, agencies, membership }: Turnout): boolean {
  return "seat" in who ? !seats.has(who.seat) : !agencies.has(membership.numberOf(who.agency));
}

function faultOf(register: Register, seat: Seat): CellFault {
  return register.group(seat.group) === undefined
    ? groupUnknown(seat)
    : { column: "agency", code: "unreadable", found: seat.agency };
}

/** "Left out: Seats!B5 (Group) says 'Exec Bord'; …": the seats, as faults, that may be of one of these groups. */
export function unmatchedSeatsOf(
  register: Register,
  groups: readonly Group[],
): readonly { readonly row: Seat; readonly fault: CellFault }[] {
  const seats = new Set(groups.flatMap((group) => seatsPerhaps(register, group)));
  return [...seats].map((row) => ({ row, fault: groupUnknown(row) }));
}
