import { type PlainDate, toLongDate, WEEKDAY_NAMES, weekdayOf } from "../../calendar/plain-date";
import type { TableName } from "../../records/all-tables";
import { textOf } from "../../records/cell";
import { columnsOf } from "../../records/columns-of";
import { dayOfOtherWeekday, isLikelyYear, readDate } from "../../records/dates";
import type { Finding } from "../../records/finding";
import { didYouMean } from "../../records/look-alike-letters";
import { nearest } from "../../records/nearest";
import { HOLDS_DATES, type CellReading, type Fault } from "../../records/reader";
import type { Column } from "../../records/table";
import { followsUnread } from "../../records/unread-cell";
import type { References } from "./references";

/** Says what is wrong with what one cell holds; null where nothing is. */
export type Judge = (cell: CellReading<unknown>) => Finding | null;

/** A column of a table, by its property. */
interface ColumnPlace {
  readonly table: TableName;
  readonly property: string;
}

const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/i;

/** Is this what a cell shows whose formula failed? */
export function isErrorValue(shown: string): boolean {
  return shown.startsWith("#") && ERROR_VALUE.test(shown);
}

/** The judge of one column: error values first, then cells that cannot be read, then names that no row has. */
export function judgeOf({ table, property }: ColumnPlace, references: References): Judge {
  const column = columnsOf(table)[property] as Column<unknown>;
  const follows = column.required ? "the row cannot be used" : followsUnread(table, property);
  return ({ value, fault }) => {
    const shown = fault?.found ?? textOf(typeof value === "string" ? value : null);
    if (isErrorValue(shown)) return errorValue(column, shown);
    if (fault !== null) return fault.code === "missing" ? missing(column) : unreadable(column, fault, follows);
    if (column.refersTo === undefined) return null;
    const names = Array.isArray(value) ? (value as readonly string[]) : shown === "" ? [] : [shown];
    const error = names.find(isErrorValue);
    return error === undefined ? references.judge(column, names) : errorValue(column, error);
  };
}

function errorValue(column: Column<unknown>, found: string): Finding {
  return {
    severity: "error",
    code: "error-value",
    found,
    message: `${column.header} shows the error ${found}.`,
    fix: `Correct the formula in this cell, or enter in its place ${column.expects}.`,
  };
}

function missing(column: Column<unknown>): Finding {
  return {
    severity: "error",
    code: "missing-cell",
    found: "",
    message: `${column.header} is blank; ${column.blankMeans ?? "the row cannot be used without it"}.`,
    fix: `Enter ${column.expects}.`,
  };
}

const WHAT_IT_IS_NOT: { readonly [K in Column<unknown>["kind"]]?: readonly [code: string, what?: string] } = {
  date: ["unreadable-date", "a date"],
  "date or yes": ["unreadable-date", "a date, nor Yes or No"],
  time: ["unreadable-time", "a time of day"],
  moment: ["unreadable-date", "a date and time"],
  number: ["unreadable-number"],
  "time before": ["unreadable-number"],
  share: ["unreadable-number", "a percentage"],
  "yes or no": ["unknown-word", "Yes or No"],
  word: ["unknown-word", "one of the words this column takes"],
};

/** @param follows what is so until the cell is put right. */
function unreadable(column: Column<unknown>, { found }: Fault, follows: string): Finding {
  const [code, what = column.expects] = WHAT_IT_IS_NOT[column.kind] ?? ["unreadable-cell"];
  const meant = nearest(found, column.choices ?? []);
  const dated = HOLDS_DATES.has(column.kind) ? whyNoDate(found) : null;
  return {
    severity: "error",
    code,
    found,
    message: `${column.header} says '${found}', ${dated ?? `which is not ${what}`}; ${follows} until it is put right.`,
    fix: meant === null ? `Enter ${column.expects}.` : `${didYouMean(found, meant)} Enter ${column.expects}.`,
  };
}

/** What keeps a day that the calendar has from being taken; null where no day can be made out. */
function whyNoDate(found: string): string | null {
  const day = dayOfOtherWeekday(found);
  if (day !== undefined) return `but ${toLongDate(day)} is a ${WEEKDAY_NAMES[weekdayOf(day)]}`;
  const number = Number(found);
  if (isLikelyYear(number)) return "which is a year alone, not a date";
  if (readDate(found) === undefined && readDate(number) === undefined) return null;
  // Up to 60 Excel shows a day that its numbers do not mean: it takes 1900 for a leap year.
  const shown = Number.isInteger(number) && number > 60 ? `${toLongDate(number as PlainDate)}, ` : "";
  return `which as a date is ${shown}before 1 January 2000`;
}
