import { headingDate, type WrittenDate } from "./written-date";
import { isBlank, type View } from "./view";

/** A heading that says a date: where it stands in the view. */
export interface DateHeading extends WrittenDate {
  readonly row: number;
  readonly column: number;
}

/** The dates of one row of a view that stand together. */
export interface DateLine {
  readonly row: number;
  readonly headings: readonly DateHeading[];
}

/** More columns of dates than any register has. */
const MOST_DATES_LOOKED_FOR = 2000;

/**
 * The rows of a view that are headed by dates: two or more that stand together, with a column or two between them at most. A row
 * in which other things than dates outnumber them is none.
 */
export function dateLines(view: View): readonly DateLine[] {
  const lines: DateLine[] = [];
  const known = new Map<string, boolean>();
  for (let row = 1; row <= view.rows; row++) {
    const headings = headingsIn(view, row, known);
    if (headings.length >= 2) lines.push({ row, headings });
  }
  return lines;
}

function headingsIn(view: View, row: number, known: Map<string, boolean>): readonly DateHeading[] {
  const headings: DateHeading[] = [];
  let others = 0;
  for (let column = 1; column <= Math.min(view.columns, MOST_DATES_LOOKED_FOR); column++) {
    const raw = view.at(row, column);
    if (raw === "" || raw === null || typeof raw === "boolean") continue;
    if (typeof raw === "string" && known.get(raw) === false) {
      others++;
      continue;
    }
    const date =
      view.isFormula(row, column) && typeof raw !== "number"
        ? null
        : headingDate(raw, view.lookOf(row, column), view.grid.date1904);
    if (typeof raw === "string") known.set(raw, date !== null);
    if (date === null) others++;
    else headings.push({ ...date, row, column });
    if (others > headings.length + 40) return headings.length > 3 ? headings : [];
  }
  return headings;
}

/** A row of the view that holds one date alone among its columns of dates: a further block of one meeting. */
export function singleDateAt(view: View, row: number, columns: readonly number[]): DateHeading | null {
  let only: number | null = null;
  for (const column of columns) {
    if (isBlank(view.at(row, column))) continue;
    if (only !== null) return null;
    only = column;
  }
  if (only === null) return null;
  const date = headingDate(view.at(row, only), view.lookOf(row, only), view.grid.date1904);
  return date === null ? null : { ...date, row, column: only };
}

/** Does it say which day, and not only which month or quarter? */
export function saysDay({ said }: WrittenDate): boolean {
  return said.kind !== "month" && said.kind !== "quarter" && said.kind !== "placeholder";
}
