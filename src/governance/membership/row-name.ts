import type { AttendanceRow } from "../../register/meeting-attendance";

/** What a row of Attendance is called in a sentence: its seat, else its agency, else its name, as written; "somebody unnamed" where all are blank. */
export function nameOfRow(row: AttendanceRow): string {
  return row.seatAsWritten || row.agencyAsWritten || row.name || "somebody unnamed";
}
