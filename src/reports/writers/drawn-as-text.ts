import { type DrawnCell, drawnOf, type TableCell, type Trend } from "../document";

const BAR_SIGNS = 10;
const LINE_SIGNS = "▁▂▃▄▅▆▇█";

/** A cell where there is no drawing but letters: a bar of blocks before its text, a trend as small columns. */
export function drawnAsText(cell: TableCell): string {
  const { text, bar, trend }: DrawnCell = drawnOf(cell);
  if (bar !== undefined) {
    const { full, rest } = barParts(bar);
    return `${full}${rest} ${text}`;
  }
  return trend === undefined ? text : columnsOf(trend);
}

/** @example barParts(0.5) // { full: "█████", rest: "░░░░░" } */
export function barParts(share: number): { readonly full: string; readonly rest: string } {
  const within = Math.min(1, Math.max(0, share));
  // Only what is whole looks full, and only what is nothing looks empty.
  const least = within > 0 ? 1 : 0;
  const most = within < 1 ? BAR_SIGNS - 1 : BAR_SIGNS;
  const full = Math.min(most, Math.max(least, Math.round(within * BAR_SIGNS)));
  return { full: "█".repeat(full), rest: "░".repeat(BAR_SIGNS - full) };
}

/** @example columnsOf({ values: [1, 3, null, 2], target: null }) // "▁█ ▄" */
function columnsOf({ values }: Trend): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const sign = (value: number | null): string => {
    if (value === null) return " ";
    const share = most === least ? 0.5 : (value - least) / (most - least);
    return LINE_SIGNS[Math.round(share * (LINE_SIGNS.length - 1))] ?? "";
  };
  return values.map(sign).join("");
}
