import { placeOf } from "../../records/cell-address";
import type { Register } from "../../register/register";
import type { CellPlace } from "../cell-place";

/** Tables whose rows name a meeting, and the column in which they do. */
const NAMING = [
  { table: "Meetings", property: "meeting" },
  { table: "Decisions", property: "meeting" },
] as const;

/** The id of the meeting that the row of a cell is about, in Meetings, Attendance or Decisions; null for any other cell. */
export function meetingAtCell(register: Register, { sheet, address }: CellPlace): string | null {
  const row = placeOf(address)?.row ?? 0;
  const attendance = register.attendanceStore;
  if (attendance?.shape.sheet === sheet) {
    const position = row - attendance.shape.headerRow - 1;
    if (position < 0 || position >= attendance.rowCount) return null;
    const { meeting } = attendance.columns;
    return knownMeeting(register, meeting.reading(meeting.codeAt(position)).value);
  }
  for (const { table, property } of NAMING) {
    const store = register.store(table);
    if (store?.shape.sheet !== sheet) continue;
    const read = store.read[row - store.shape.headerRow - 1];
    return knownMeeting(register, read?.row[property]);
  }
  return null;
}

function knownMeeting(register: Register, named: unknown): string | null {
  return typeof named === "string" ? (register.meeting(named)?.meeting ?? null) : null;
}
