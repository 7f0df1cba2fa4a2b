import { type Month } from "../calendar/plain-date";
import type { DateHeading } from "./date-lines";
import { dateIn } from "./written-date";
import { cellOf, isBlank, saidAt, saidInBlock, type View } from "./view";

/** A year that is written once for several dates: 2026, or 2025-26. */
export interface YearWritten {
  readonly first: number;
  /** The second of two years; the first again where one is written. */
  readonly last: number;
  /** Where it stands: "C2", "the sheet's name". */
  readonly where: string;
}

/** @example yearIn("2019/20", "A5") // { first: 2019, last: 2020, where: "A5" } */
export function yearIn(text: string, where: string): YearWritten | null {
  const match = /(?<![\d/.-])(20\d{2})(?: ?[-/–] ?(20\d{2}|\d{2}))?(?![\d/.-])/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = match[2] === undefined ? first : match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  return second === first || second === first + 1 ? { first, last: second, where } : null;
}

/** Where years may stand that hold for a heading. */
interface Around {
  readonly headingRows: readonly number[];
  /** Of each row of headings the first column: a year that stands before it is a title. */
  readonly firstColumns: ReadonlyMap<number, number>;
  /** Texts that stand over the whole block, the nearest first. */
  readonly titles: readonly { readonly text: string; readonly where: string }[];
}

/**
 * The year that is written for a heading that has none of its own: above it, or above an earlier one with nothing written between; then before it in its row; then in the titles and in the name of the sheet.
 */
export function yearFor(
  view: View,
  heading: DateHeading,
  { headingRows, firstColumns, titles }: Around,
): YearWritten | null {
  const top = Math.min(...headingRows);
  const first = firstColumns.get(heading.row) ?? heading.column;
  for (let row = heading.row - 1; row >= Math.max(1, top - 2); row--) {
    let column = heading.column;
    while (column > first && isBlank(saidInBlock(view, row, column))) column--;
    const text = saidInBlock(view, row, column);
    const found = yearIn(text, cellOf(view, row, column));
    if (found !== null && isAlone(text)) return found;
  }
  for (let column = heading.column - 1; column >= 1; column--) {
    const text = saidAt(view, heading.row, column);
    const found = isAlone(text) ? yearIn(text, cellOf(view, heading.row, column)) : null;
    if (found !== null) return found;
  }
  for (const { text, where } of titles) {
    const found = dateIn(text)?.said.kind === "day" ? null : yearIn(text, where);
    if (found !== null) return found;
  }
  return null;
}

/** Is a text no more than a year, with a word beside it at most? */
function isAlone(text: string): boolean {
  return text.length <= 24;
}

/** Which of two years is a month of: the first from the month on in which the year starts. */
export function yearOfMonth({ first, last }: YearWritten, month: Month, startMonth: Month): number {
  return first === last || month >= startMonth ? first : last;
}
