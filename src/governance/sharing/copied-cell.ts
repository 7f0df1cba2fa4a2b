import type { Value } from "../../answers/value";
import type { MinuteOfDay, Moment, PlainDate } from "../../calendar/plain-date";
import { toLongDate } from "../../calendar/plain-date";
import { dateOfMoment, minuteOfMoment, toClock } from "../../calendar/time-of-day";
import type { CellKind } from "../../records/cell";
import { type TimeBefore, timeInCell } from "../../records/time-before";

/**
 * A record's value as the cell of a copy: dates and times as such, several things in one cell with semicolons, Yes and
 * No as words.
 */
export function asCell(kind: CellKind, value: unknown): Value {
  if (value === null || value === undefined) return "";
  switch (kind) {
    case "date":
      return { date: value as PlainDate };
    case "date or yes":
      return value === true ? "Yes" : { date: value as PlainDate };
    case "time":
      return { time: value as MinuteOfDay };
    case "moment":
      return `${toLongDate(dateOfMoment(value as Moment))} ${toClock(minuteOfMoment(value as Moment))}`;
    case "yes or no":
      return value === true ? "Yes" : "No";
    case "texts":
    case "references":
      return (value as readonly string[]).join("; ");
    case "time before":
      return timeInCell(value as TimeBefore);
    case "number":
    case "share":
      return value as number;
    case "text":
    case "id":
    case "reference":
    case "word":
      return String(value as string);
    default:
      return kind satisfies never;
  }
}
