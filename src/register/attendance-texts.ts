import type { MinuteOfDay } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { type RawCell, textOf } from "../records/cell";
import type { AttendanceStore } from "./attendance-store";

/** The columns of Attendance that are filled in for each seat. */
export const FILLED_IN = ["status", "deputy", "briefed", "reason", "arrived", "left"] as const;
export type FilledInColumn = (typeof FILLED_IN)[number];

/** What the cells of a row show, each as text; "" where one is blank. */
export type AttendanceTexts = Readonly<Record<FilledInColumn, string>>;

export const BLANK_TEXTS: AttendanceTexts = { status: "", deputy: "", briefed: "", reason: "", arrived: "", left: "" };

/** What the row at a position shows; a cell that cannot be read shows what stands in it. */
export function textsAt(columns: AttendanceStore["columns"], position: number): AttendanceTexts {
  const shown = { ...BLANK_TEXTS };
  for (const column of FILLED_IN) {
    const { value, fault } = columns[column].reading(columns[column].codeAt(position));
    shown[column] = fault === null ? textFor(value) : fault.found;
  }
  return shown;
}

/** What a value of these columns shows. */
export function textFor(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "number" ? toClock(value as MinuteOfDay) : textOf(value as RawCell);
}
