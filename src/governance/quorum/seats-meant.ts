import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { isHeld, type Membership } from "../membership/membership";
import type { QuorumRuleFault, WhichSeats } from "./reasons";
import type { Condition } from "./requirement";
import type { BoundCondition, PlainCondition } from "./written-rule";

interface Faulty {
  readonly fault: QuorumRuleFault;
}

/** So many of a group's seats, or of those of them that are meant; a share of none is a fault. Source: the group's own rule. */
export function ofSeats(
  register: Register,
  membership: Membership,
  which: WhichSeats | undefined,
  neededOf: (count: number) => number,
): Condition | Faulty {
  const of =
    which === undefined ? membership.counted.map((_, place) => place) : seatsMeant(register, membership, which);
  if ("fault" in of) return of;
  const needed = neededOf(of.length);
  if (needed === 0) return { fault: { kind: "share of nobody", of: which === "filled" ? "filled seats" : "seats" } };
  const condition: Condition = { kind: "seats", of, needed, neededAtLeast: needed };
  return which === undefined ? condition : { ...condition, named: which };
}

/**
 * Which of a group's counted seats does a rule mean, by their places? Those that are filled; or those that any of its names
 * means: a category, a role, a seat's id, or an agency. A name that means none is a fault.
 *
 * Source: the group's own rule.
 */
function seatsMeant(register: Register, { counted }: Membership, which: WhichSeats): readonly number[] | Faulty {
  const places = counted.map((_, place) => place);
  if (which === "filled") return places.filter((place) => counted[place] !== undefined && isHeld(counted[place]));
  const meant = new Set<number>();
  for (const name of which) {
    const key = keyOf(name);
    const agency = register.agency(name);
    const found = places.filter((place) => {
      const seat = counted[place];
      if (seat === undefined) return false;
      const isNamed = [seat.category, seat.role, seat.seat].some((each) => keyOf(each) === key);
      return isNamed || (agency !== undefined && register.agency(seat.agency) === agency);
    });
    if (found.length === 0) return { fault: { kind: "unknown seats", name } };
    for (const place of found) meant.add(place);
  }
  return [...meant].sort((a, b) => a - b);
}

/**
 * One condition for the greater or the lesser of two? Where both count the same: then the higher or the lower number of them is
 * needed; seats and filled seats are counted alike, as nobody comes in a vacant one. Of two that differ the greater asks for both; the
 * lesser cannot be worked out.
 *
 * Source: the group's own rule.
 */
export function boundBy(
  { bound, of }: BoundCondition,
  conditionFor: (plain: PlainCondition) => Condition | Faulty,
): readonly Condition[] | Faulty {
  const [one, other] = [conditionFor(of[0]), conditionFor(of[1])];
  if ("fault" in one) return one;
  if ("fault" in other) return other;
  const pick = bound === "greater" ? Math.max : Math.min;
  if (countsAlike(one, other)) {
    const wider = one.of.length >= other.of.length ? one : other;
    const needed = pick(one.needed, other.needed);
    return [{ ...wider, needed, neededAtLeast: pick(one.neededAtLeast, other.neededAtLeast) }];
  }
  if (bound === "greater") return [one, other];
  const why = "its two conditions count different things, so which of them asks for less cannot be told";
  return { fault: { kind: "unreadable", piece: "the lesser of", why } };
}

function countsAlike(one: Condition, other: Condition): boolean {
  if (one.kind !== other.kind) return false;
  const isWhole = ({ kind, named }: Condition): boolean =>
    kind === "seats" && (named === undefined || named === "filled");
  return (isWhole(one) && isWhole(other)) || one.of.join() === other.of.join();
}

/** The fault of a name that no agency has; of a board's own rules its members may be meant. Source: the group's own rule. */
export function unknownAgency({ settings }: Register, agency: string): QuorumRuleFault {
  return { kind: "unknown agency", agency, ...(settings.isOwn ? { isOwn: true } : {}) };
}
