import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { groupChairSeats } from "../ballots/group-chair-seats";
import type { Membership } from "../membership/membership";

/**
 * Whose Group chair seat at the Board is the seat of a row? A group's chair who comes in the own seat in that group is that
 * Group chair. Null for any other seat.
 *
 * Source: GOV 11.3b, 12.15.
 */
export function asGroupChair(
  register: Register,
  { seats }: Membership,
  { group, date }: Meeting,
  seat: Seat,
): Seat | null {
  const chairs = register.remember("group chairs in own seats", `${group}|${date}`, () => {
    const found = groupChairSeats(register, seats, date);
    return new Map(found.flatMap((chair) => chair.own.map((own) => [own, chair.seat] as const)));
  });
  return chairs.get(seat) ?? null;
}
