import type { Trend } from "../document";
import { escaped } from "./escaped";

const [WIDTH, HEIGHT, EDGE] = [120, 22, 3];

/** A trend as a small line with its target dashed; in words for those who cannot see it. A value that is not known leaves a gap. */
export function trendAsSvg({ values, target }: Trend, words: string): string {
  const known = [...values, target].filter((value) => value !== null);
  if (known.length === 0) return escaped(words);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => round(EDGE + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE));
  const y = (value: number): number =>
    round(most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE));
  const lines = runsOf(values).map((run) =>
    run.length === 1
      ? ""
      : `<polyline points="${run.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")}" fill="none" stroke="#1f3864" stroke-width="1.5"/>`,
  );
  const dots = runsOf(values).flatMap((run) =>
    run.map(
      ({ at, value }) =>
        `<circle cx="${x(at)}" cy="${y(value)}" r="${at === values.length - 1 ? 2.5 : 1.3}" fill="#1f3864"/>`,
    ),
  );
  const dashed =
    target === null
      ? ""
      : `<line x1="0" x2="${WIDTH}" y1="${y(target)}" y2="${y(target)}" stroke="#8a5a00" stroke-width="1" stroke-dasharray="3 2"/>`;
  return `<svg role="img" aria-label="${escaped(words)}${target === null ? "" : `; target ${target}`}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${dashed}${lines.join("")}${dots.join("")}</svg>`;
}

interface KnownValue {
  readonly at: number;
  readonly value: number;
}

/** Values one after the other without a gap. */
function runsOf(values: readonly (number | null)[]): readonly (readonly KnownValue[])[] {
  const runs: KnownValue[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ at, value });
  });
  return runs.filter((run) => run.length > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
