import type { Trend } from "../document";

export const [TREND_WIDTH, TREND_HEIGHT] = [120, 17];
const EDGE = 3;

/** Where a trend's line and its target run, in a picture of that width and height. */
interface TrendLine {
  /** Points one after the other without a gap. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly targetY: number | null;
  /** Where the last value of all stands, known or not. */
  readonly lastX: number;
}

/** Lays out a trend; a value that is not known leaves a gap. */
export function trendLine({ values, target }: Trend): TrendLine {
  const known = [...values, target].filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => round(EDGE + (at / Math.max(1, values.length - 1)) * (TREND_WIDTH - 2 * EDGE));
  const y = (value: number): number =>
    most === least
      ? TREND_HEIGHT / 2
      : round(TREND_HEIGHT - EDGE - ((value - least) / (most - least)) * (TREND_HEIGHT - 2 * EDGE));
  const runs: { x: number; y: number }[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ x: x(at), y: y(value) });
  });
  return {
    runs: runs.filter((run) => run.length > 0),
    targetY: target === null ? null : y(target),
    lastX: x(values.length - 1),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
