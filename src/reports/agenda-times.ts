import { type MinuteOfMeeting, toClock } from "../calendar/time-of-day";
import type { Meeting } from "../records/meetings";

/** What kind of item it is, for the time it is likely to need; a standing item with others under it says how many. */
export type ItemWeight = "formal" | "standing" | "report" | "request" | "decision" | { readonly reports: number };

const SLOT = 5;
const SHARES = { standing: 1, report: 1.5, request: 1.5, decision: 3 } as const;

/**
 * When does each item begin? Five minutes for what is formal; the rest of the meeting shared out by weight, most for decisions and
 * for items with several reports under them, in steps of five minutes and never less. Null within another item. No times
 * without a start and an end, where they would be under five minutes, or where all is formal.
 */
export function timesFor(
  { start, end }: Pick<Meeting, "start" | "end">,
  weights: readonly (ItemWeight | null)[],
): readonly (string | null)[] {
  const items = weights.filter((weight) => weight !== null);
  const slots = start === null || end === null ? 0 : Math.floor((end - start) / SLOT);
  if (start === null || slots < items.length || items.every((weight) => weight === "formal")) return [];
  const lengths = slotsFor(items, slots);
  let [at, begins] = [0, start as number];
  return weights.map((weight) => {
    if (weight === null) return null;
    const said = toClock(begins as MinuteOfMeeting);
    begins += (lengths[at++] ?? 0) * SLOT;
    return said;
  });
}

/** How many steps of five minutes each item has; together all of them. */
function slotsFor(items: readonly ItemWeight[], slots: number): readonly number[] {
  const shares = items.map((weight) => (weight === "formal" ? 0 : shareOf(weight)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const free = slots - items.filter((weight) => weight === "formal").length;
  const ideal = shares.map((share) => (share === 0 ? 1 : (free * share) / whole));
  const lengths = ideal.map((each) => Math.max(1, Math.floor(each)));
  // What rounding left over goes to whoever lacks most, and what it took too much comes from whoever has most.
  for (let over = slots - lengths.reduce((sum, each) => sum + each, 0); over !== 0; over -= Math.sign(over)) {
    const gaps = lengths.map((length, at) => {
      const lack = (ideal[at] ?? 0) - length;
      if (shares[at] === 0) return -Infinity;
      return over > 0 ? lack : length > 1 ? -lack : -Infinity;
    });
    const at = gaps.indexOf(Math.max(...gaps));
    lengths[at] = (lengths[at] ?? 0) + Math.sign(over);
  }
  return lengths;
}

function shareOf(weight: Exclude<ItemWeight, "formal">): number {
  return typeof weight === "string" ? SHARES[weight] : 1 + weight.reports / 2;
}
