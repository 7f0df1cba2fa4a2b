import { isSame, KEPT } from "../../bring-in/attendance-rows";
import type { Plan, PlannedRow, PlannedValue } from "../../bring-in/plan";
import { seatWords } from "../../bring-in/who";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { Register } from "../../register/register";

/** What a row of a table says now, and what the sheet would have it say. */
export interface ChangeShown {
  /** "Police, Detective Inspector on 14 January 2026" */
  readonly of: string;
  /** "Status: Apologies becomes Present" */
  readonly says: string;
}

/** Each row that would be changed: whose, of which meeting, from what to what. */
export function changesShown({ rows }: Plan, register: Register): readonly ChangeShown[] {
  return rows
    .filter(({ change }) => change === "changed")
    .map((row) => ({ of: rowOf(row, register), says: differences(row, "becomes").join("; ") }));
}

/** Each row that would be added to a table whose rows are few, as seats and meetings are, with what stands in it. */
export function rowsAdded({ rows }: Plan, register: Register): readonly ChangeShown[] {
  return rows
    .filter(({ change, table }) => change === "new" && table !== "Attendance")
    .map((row) => ({
      of: rowOf(row, register),
      says: Object.values(row.values)
        .slice(1)
        .map(inWords)
        .filter((text) => text !== "blank")
        .join(", "),
    }));
}

/** Each row that was changed by hand since it was brought in, and stays as the hand left it. */
export function handsKept({ rows }: Plan, register: Register): readonly ChangeShown[] {
  return rows
    .filter(({ notes }) => notes.includes(KEPT))
    .map((row) => ({ of: rowOf(row, register), says: differences(row, "stays; the sheet says").join("; ") }));
}

function differences({ table, values, there }: PlannedRow, between: string): readonly string[] {
  return Object.entries(values)
    .filter(([header]) => there?.values[header] !== undefined && (header !== "Name" || table !== "Attendance"))
    .filter(([header, value]) => !isSame(value, there?.values[header]))
    .map(([header, value]) => `${header}: ${inWords(there?.values[header] ?? "")} ${between} ${inWords(value)}`);
}

function rowOf({ table, values }: PlannedRow, register: Register): string {
  if (table !== "Attendance") {
    const [id = ""] = Object.values(values);
    return `${table}, ${inWords(id)}`;
  }
  const seat = register.seat(String(values.Seat ?? ""));
  const who =
    seat === undefined
      ? [values.Name, values.Agency]
          .flatMap((each) => each ?? [])
          .map(inWords)
          .join(", ")
      : seatWords(register, seat);
  const meeting = register.meeting(String(values.Meeting));
  return `${who}, ${meeting === undefined ? String(values.Meeting) : toLongDate(meeting.date)}`;
}

function inWords(value: PlannedValue): string {
  if (value === "") return "blank";
  if (typeof value === "string") return value;
  return "day" in value ? toLongDate(value.day) : toClock(value.time);
}
