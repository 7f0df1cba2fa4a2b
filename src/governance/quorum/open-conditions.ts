import type { Seat } from "../../records/people";
import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { ReadRequirement } from "./requirement";
import { countFrom } from "./verdict";

/** The agencies, and where the rule counts seats the seats, that may have been there and that a condition not yet met asks for. */
export function openConditions(membership: Membership, { conditions }: ReadRequirement, presences: Presences) {
  const agencies = new Set<number>();
  const seats = new Set<Seat | null>();
  for (const condition of conditions.filter((each) => countFrom(PRESENT, each, presences) < each.needed)) {
    for (const member of condition.of) {
      if (condition.kind !== "seats") {
        if (presences.agencies[member] === UNKNOWN) agencies.add(member);
      } else if (presences.seats?.[member] === UNKNOWN) seats.add(membership.counted[member] ?? null);
    }
  }
  return { agencies, seats };
}
