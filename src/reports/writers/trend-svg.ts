import type { Trend } from "../document";
import { escaped } from "./escaped";
import { TREND_HEIGHT, TREND_WIDTH, trendLine } from "./trend-line";

/** A trend as a small line with its target dashed; in words for those who cannot see it. */
export function trendAsSvg(trend: Trend, words: string): string {
  const { target } = trend;
  const { runs, targetY, lastX } = trendLine(trend);
  if (runs.length === 0) return escaped(words);
  const lines = runs
    .filter((run) => run.length > 1)
    .map(
      (run) =>
        `<polyline points="${run.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="#1f3864" stroke-width="1.5"/>`,
    );
  const dots = runs.flatMap((run) =>
    run.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${x === lastX ? 2.5 : 1.3}" fill="#1f3864"/>`),
  );
  const dashed =
    targetY === null
      ? ""
      : `<line x1="0" x2="${TREND_WIDTH}" y1="${targetY}" y2="${targetY}" stroke="#8a5a00" stroke-width="1" stroke-dasharray="3 2"/>`;
  const said = `${words}${target === null ? "" : `; target ${target}`}`;
  return `<svg role="img" aria-label="${escaped(said)}" width="${TREND_WIDTH}" height="${TREND_HEIGHT}" viewBox="0 0 ${TREND_WIDTH} ${TREND_HEIGHT}">${dashed}${lines.join("")}${dots.join("")}</svg>`;
}
