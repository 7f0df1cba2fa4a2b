import { type Presences } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { QuorumVerdict } from "./reasons";
import type { Condition } from "./requirement";

/**
 * Are the conditions met? Undecided exactly when marking what is unmarked could still meet them: the conditions only
 * ever gain from one more agency, so it is enough to look at the fewest and at the most who may have been there.
 */
export function verdictOn(conditions: readonly Condition[], presences: Presences): QuorumVerdict {
  let met = true;
  let lacking = 0;
  for (const condition of conditions) {
    const sure = countFrom(PRESENT, condition, presences);
    if (sure >= condition.needed) continue;
    met = false;
    const possible = countFrom(UNKNOWN, condition, presences);
    if (possible < condition.neededAtLeast) lacking += condition.neededAtLeast - possible;
  }
  if (met) return "quorate";
  return lacking > presences.unknown ? "not quorate" : "undecided";
}

/** How many of a condition's agencies or seats were there (from PRESENT), or may have been (from UNKNOWN). */
export function countFrom(
  least: typeof UNKNOWN | typeof PRESENT,
  { kind, of }: Condition,
  { agencies, seats }: Presences,
): number {
  const present = kind === "seats" ? (seats ?? agencies) : agencies;
  let count = 0;
  for (let i = 0; i < of.length; i++) if ((present[of[i] as number] as number) >= least) count++;
  return count;
}
