import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { addressOf, cellOf, isBlank, saidAt, type View, viewOf } from "../view";
import { headingDate } from "../written-date";
import { type ListColumns, listHeadings } from "./list-headings";

/** A sheet that is a list, a thing a row under one row of headings. */
export interface ListSheet extends ListColumns {
  readonly view: View;
  readonly headingRow: number;
  /** What stands above the headings, and the name of the sheet. */
  readonly titles: readonly { readonly text: string; readonly where: string }[];
}

/** One row of a list: what its cells say, by the headers of ours. */
export class ListLine {
  constructor(
    readonly list: ListSheet,
    readonly row: number,
  ) {}

  /** The text of a column; of several, those that say something. */
  said(header: string, between = "; "): string {
    return this.filled(header)
      .map((column) => saidAt(this.list.view, this.row, column))
      .join(between);
  }

  /** The columns of that header that are filled in this row. */
  filled(header: string): readonly number[] {
    return (this.list.of.get(header) ?? []).filter((column) => !isBlank(this.list.view.at(this.row, column)));
  }

  /** The addresses of the filled cells of these headers; of all columns of ours without any. */
  cells(...headers: readonly string[]): readonly string[] {
    const wanted = headers.length > 0 ? headers : [...this.list.of.keys()];
    return wanted.flatMap((header) => this.filled(header)).map((column) => addressOf(this.list.view, this.row, column));
  }

  /** "B4" */
  at(header: string): string {
    const [column] = this.filled(header);
    return cellOf(this.list.view, this.row, column ?? 1);
  }
}

const LAST_HEADING_ROW = 20;
const MOST_COLUMNS = 40;

/** Words that only attendance is headed with: such a list is one of who came. */
const ATTENDANCE =
  /^(?:present|attended|attendance|apolog(?:y|ies)|apols|absent|in attendance|in person|online|remote)$/;
const ATTENDANCE_TITLE = /attend|present|apolog/i;

/** Reads a sheet as a list of members, of actions or of meetings to come, as far as its headings tell; null for another. */
export function listSheet(grid: SheetGrid, register: Register): ListSheet | null {
  const view = viewOf(grid);
  for (let row = 1; row <= Math.min(view.rows - 1, LAST_HEADING_ROW); row++) {
    const headings = headingsIn(view, row, register);
    const columns = headings === null ? null : listHeadings(headings);
    if (columns === null) continue;
    const titles = titlesAbove(view, row);
    const isOfWhoCame = columns.kind === "members" && titles.some(({ text }) => ATTENDANCE_TITLE.test(text));
    return isOfWhoCame ? null : { ...columns, view, headingRow: row, titles };
  }
  return null;
}

/** The headings of a row by their columns; null where a date, an agency or a status stands among them: that row heads marks. */
function headingsIn(view: View, row: number, register: Register): ReadonlyMap<number, string> | null {
  const headings = new Map<number, string>();
  for (let column = 1; column <= Math.min(view.columns, MOST_COLUMNS); column++) {
    const raw = view.at(row, column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "string" || headingDate(raw, view.lookOf(row, column), view.grid.date1904) !== null) return null;
    const said = keyOf(saidAt(view, row, column)).replace(/[:.?]+$/, "");
    if (ATTENDANCE.test(said) || register.agency(said) !== undefined) return null;
    headings.set(column, said);
  }
  return headings.size < 2 ? null : headings;
}

function titlesAbove(view: View, headingRow: number): ListSheet["titles"] {
  const titles: { text: string; where: string }[] = [];
  for (let row = headingRow - 1; row >= 1; row--)
    for (let column = 1; column <= Math.min(view.columns, MOST_COLUMNS); column++)
      if (!isBlank(view.at(row, column)))
        titles.push({ text: saidAt(view, row, column), where: cellOf(view, row, column) });
  return [...titles, { text: view.grid.sheet, where: "the sheet's name" }];
}

/** The rows below the headings in which anything stands. */
export function linesOf(list: ListSheet): readonly ListLine[] {
  const { view, headingRow } = list;
  const lines: ListLine[] = [];
  for (let row = headingRow + 1; row <= view.rows; row++)
    if ((view.grid.rows[row] ?? []).some((raw) => !isBlank(raw ?? ""))) lines.push(new ListLine(list, row));
  return lines;
}
