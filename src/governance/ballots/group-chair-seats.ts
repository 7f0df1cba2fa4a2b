import type { PlainDate } from "../../calendar/plain-date";
import type { Agency, Group, Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { namedVotingSeat } from "./voting-seat-name";

/** A Group chair seat of a body: which group's chair it is, and the seats that chair holds in the group itself. */
interface GroupChairSeat {
  readonly seat: Seat;
  readonly group: Group;
  /** The employer, who tells joint chairs apart; null where neither the seat nor its Role names one. */
  readonly agency: Agency | null;
  /** Do other Group chair seats of the body belong to chairs of the same group? */
  readonly isJoint: boolean;
  readonly own: readonly Seat[];
}

/**
 * Which groups' chairs sit on a body, and which seats in those groups are theirs on a day? Of the body's seats those of the
 * Category Group chair whose Role names a group. A joint chair's own seat is the one of the same agency; no seat is two
 * chairs' own.
 *
 * Source: GOV 12.15.
 */
export function groupChairSeats(register: Register, seats: readonly Seat[], day: PlainDate): readonly GroupChairSeat[] {
  const named = seats.flatMap((seat) => {
    const of = seat.category === "Group chair" ? namedVotingSeat(register, seat.role) : null;
    return of?.kind === "chair" ? [{ seat, group: of.group, agency: register.agency(seat.agency) ?? of.agency }] : [];
  });
  const taken = new Set<Seat>();
  return named.map(({ seat, group, agency }) => {
    const isJoint = named.filter((other) => other.group === group).length > 1;
    const own = register
      .seatsOn(group.group, day)
      .filter((each) => (each.category === "Chair" || each.category === "Co-chair") && !taken.has(each))
      .filter((each) => !isJoint || agency === null || register.agency(each.agency) === agency);
    for (const each of own) taken.add(each);
    return { seat, group, agency, isJoint, own };
  });
}
