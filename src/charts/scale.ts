import { nice, ticks } from "d3-array";

/** Numbers on a line: where each stands, and the round ones to mark. */
export interface Scale {
  readonly marks: readonly number[];
  /** Where a number stands. */
  readonly at: (value: number) => number;
}

interface Ends {
  /** Where the least and the greatest number stand. */
  readonly from: number;
  readonly to: number;
  /** About so many marks. */
  readonly count: number;
}

/** A scale from 0, or below it where a number is, to a round number that none is above. */
export function scaleFor(values: readonly (number | null)[], { from, to, count }: Ends): Scale {
  const known = values.filter((value) => value !== null);
  const [least, greatest] = nice(Math.min(0, ...known), Math.max(0, ...known) || 1, count);
  const at = (value: number): number => from + ((value - least) / (greatest - least)) * (to - from);
  return { marks: ticks(least, greatest, count), at };
}
