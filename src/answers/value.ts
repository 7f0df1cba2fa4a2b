import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";

/** A date or a time among the values of an answer, so that each face can print it its own way. */
interface DateValue {
  readonly date: PlainDate;
}
interface TimeValue {
  readonly time: MinuteOfDay;
}

/** What one cell can show. */
export type Value = string | number | boolean | DateValue | TimeValue;

/** A table of cells, rows first: what spills. */
export type Rows = readonly (readonly Value[])[];

export function isRows(value: Value | Rows): value is Rows {
  return Array.isArray(value);
}
