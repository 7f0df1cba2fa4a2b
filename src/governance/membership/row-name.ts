import type { AttendanceRow } from "../../register/meeting-attendance";

/** What a row of Attendance is called in a sentence: its seat, else its agency, else its name, as written; "somebody unnamed" where all are blank. */
export function nameOfRow({ seatAsWritten, agencyAsWritten, name }: AttendanceRow): string {
  return [seatAsWritten, agencyAsWritten, name].find((written) => written !== "") ?? "somebody unnamed";
}
