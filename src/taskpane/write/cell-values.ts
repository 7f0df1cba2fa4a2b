import { DAYS_FROM_1904_TO_1900, type MinuteOfDay, type Moment, type PlainDate } from "../../calendar/plain-date";
import { dateOfMoment, minuteOfMoment, toClock } from "../../calendar/time-of-day";
import type { CellContent } from "../../excel/rows-to-write";
import { type TableName, tables } from "../../records/all-tables";
import { keyOf, type RawCell, textOf } from "../../records/cell";
import { ColumnReader } from "../../records/reader";
import type { Column } from "../../records/table";
import { shortDate } from "../words/day-words";
import type { CellValue } from "./rows-asked";

const MINUTES_IN_DAY = 1440;

/** What is written into a cell: a day as the serial of the workbook's own date system. */
export function contentOf(value: CellValue, date1904: boolean): CellContent {
  if (value === null) return { value: "" };
  if (typeof value === "boolean") return { value: value ? "Yes" : "No" };
  if (typeof value !== "object") return { value };
  const first = date1904 ? DAYS_FROM_1904_TO_1900 : 0;
  if ("day" in value) return numbered(value.day, (day) => day - first, "dd/mm/yyyy");
  if ("time" in value) return numbered(value.time, (minute) => minute / MINUTES_IN_DAY, "hh:mm");
  return numbered(value.moment, (minute) => minute / MINUTES_IN_DAY - first, "dd/mm/yyyy hh:mm");
}

function numbered(held: number | null, serialOf: (held: number) => number, format: string): CellContent {
  return held === null ? { value: "" } : { value: serialOf(held), format };
}

/**
 * Says what cells of a table show, so that two ways to write the same are the same.
 * @example shownIn("Reports", false)("Received", 46329) // "3 Nov 2026"
 */
export function shownIn(table: TableName, date1904: boolean): (header: string, raw: RawCell) => string {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const readers = new Map(
    Object.entries(columns).map(([property, column]) => [
      keyOf(column.header),
      { kind: column.kind, reader: new ColumnReader(property, column, date1904) },
    ]),
  );
  return (header, raw) => {
    const known = readers.get(keyOf(header));
    const reading = known?.reader.read(raw);
    return known === undefined || reading === undefined || reading.fault !== null || reading.value === null
      ? textOf(raw)
      : shownAs(known.kind, reading.value);
  };
}

/** What a cell of that kind shows for what was read from it. */
export function shownAs(kind: Column<unknown>["kind"], value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value !== "number") return textOf(value as RawCell);
  switch (kind) {
    case "date":
    case "date or yes":
      return shortDate(value as PlainDate);
    case "time":
      return toClock(value as MinuteOfDay);
    case "moment":
      return momentShown(value as Moment);
    default:
      return String(value);
  }
}

/** @example momentShown(when) // "30 Nov 2026 18:00" */
export function momentShown(when: Moment): string {
  return `${shortDate(dateOfMoment(when))} ${toClock(minuteOfMoment(when))}`;
}
