import { lastDayOfMonth, type PlainDate, plainDate, toLongDate } from "../../calendar/plain-date";
import { provisionOn } from "../../register/provision-on";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { type DateContext, type DatesRead, datesOf } from "../block-dates";
import type { DateHeading } from "../date-lines";
import type { Reading } from "../read-block";
import type { View } from "../view";
import { headingDate } from "../written-date";
import { linesOf, type ListSheet } from "./list-sheet";

/** The days of one column of a list, by its rows: null where a cell says none. The order of day and month is one for all of them. */
export function daysOfColumn(
  reading: Reading,
  list: ListSheet,
  header: string,
): { readonly days: ReadonlyMap<number, PlainDate | null>; readonly why: string } {
  const { view, headingRow, titles } = list;
  const days = new Map<number, PlainDate | null>();
  const headings: DateHeading[] = [];
  for (const line of linesOf(list)) {
    const [column] = line.filled(header);
    if (column === undefined) continue;
    days.set(line.row, null);
    const date = headingDate(view.at(line.row, column), view.lookOf(line.row, column), view.grid.date1904);
    if (date !== null) headings.push({ ...date, row: line.row, column });
  }
  if (headings.length === 0) return { days, why: "" };
  const read = daysRead(reading, view, { headings, headingRows: [headingRow], titles });
  for (const { heading, day } of read.dated) days.set(heading.row, day);
  return { days, why: read.why };
}

/** A month that is written with its year where the list gives a first or last day: its own first or last. */
export interface MonthTaken {
  readonly row: number;
  readonly day: PlainDate;
  /** "B4 says 'Mar 2023': From is taken as 1 March 2023." */
  readonly why: string;
}

/** The first or last days that a list gives as months. */
export function monthsOfColumn(list: ListSheet, header: "From" | "To"): readonly MonthTaken[] {
  const { view } = list;
  return linesOf(list).flatMap((line): readonly MonthTaken[] => {
    const [column] = line.filled(header);
    if (column === undefined) return [];
    const said = headingDate(view.at(line.row, column), view.lookOf(line.row, column), view.grid.date1904)?.said;
    if (said?.kind !== "month" || said.year === null) return [];
    const first = plainDate(said.year, said.month, 1);
    const day = header === "From" ? first : lastDayOfMonth(said.year, said.month);
    return [
      {
        row: line.row,
        day,
        why: `${line.at(header)} says '${line.said(header)}': ${header} is taken as ${toLongDate(day)}.`,
      },
    ];
  });
}

/** The days that cells mean which stand in a list or plan, all in one order of day and month. */
export function daysRead(
  { register, asAt }: Reading,
  view: View,
  {
    headings,
    headingRows,
    titles,
  }: Pick<DateContext, "headingRows" | "titles"> & { readonly headings: readonly DateHeading[] },
): DatesRead {
  return datesOf(view, headings, {
    headingRows,
    allHeadings: headings,
    titles,
    meetings: register.all("Meetings"),
    asAt,
    startMonth: provisionOn(register, YEAR_STARTS, asAt).value,
    yearGiven: null,
  });
}
