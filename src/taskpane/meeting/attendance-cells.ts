import type { MinuteOfDay } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { type RawCell, textOf } from "../../records/cell";
import type { AttendanceStore } from "../../register/attendance-store";
import type { CellTexts } from "../marking/marked-table";

/** The columns of Attendance that are filled in here. */
const MARKED = ["status", "deputy", "briefed", "reason", "arrived", "left"] as const;
export type MarkedColumn = (typeof MARKED)[number];

/** What the cells of a row show, each as text; "" where one is blank. */
export type CellsShown = CellTexts<MarkedColumn>;

export const BLANK_CELLS: CellsShown = { status: "", deputy: "", briefed: "", reason: "", arrived: "", left: "" };

/** What the row at a position shows; a cell that cannot be read shows what stands in it. */
export function cellsAt(columns: AttendanceStore["columns"], position: number): CellsShown {
  const shown = { ...BLANK_CELLS };
  for (const column of MARKED) {
    const { value, fault } = columns[column].reading(columns[column].codeAt(position));
    shown[column] = fault === null ? textFor(value) : fault.found;
  }
  return shown;
}

function textFor(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "number" ? toClock(value as MinuteOfDay) : textOf(value as RawCell);
}
