import type { AttendanceStatus } from "../../records/meetings";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { WhoIsThere } from "../membership/who-is-there";

/** Why somebody whom the quorum asks for is not there. */
export type WhyMissing = "no seat" | "apologies" | "absent" | "not represented";

/** Somebody whom the quorum asks for and who is not there. */
export interface Missing {
  readonly why: WhyMissing;
  /** The row of Attendance that says so; null where none does. */
  readonly row: AttendanceRow | null;
}

/**
 * Why is an agency that the quorum asks for not there, or a seat where the rule counts seats? No seat: the group has none for it
 * that day, and no row is for it. Apologies: it sent some, and nobody came. Absent: so marked, or without a row once the register is
 * closed. Not represented: whoever has a row came later, had left, or represents nobody.
 *
 * Source: GOV 11.1 to 11.3, 7.2f.
 * @example whyMissing(whoIs, "Derbyshire Constabulary").why // "apologies"
 */
export function whyMissing(whoIs: WhoIsThere, name: string): Missing {
  const rows = whoIs.attendance.rows.filter((row) => row.seat?.seat === name || whoIs.agencyOf(row)?.agency === name);
  if (rows.length === 0) return { why: hasSeat(whoIs, name) ? "absent" : "no seat", row: null };
  const marked = (status: AttendanceStatus): AttendanceRow | undefined => rows.find((row) => row.status === status);
  const apologies = marked("Apologies");
  if (apologies !== undefined) return { why: "apologies", row: apologies };
  const absent = marked("Absent");
  return absent === undefined ? { why: "not represented", row: rows[0] ?? null } : { why: "absent", row: absent };
}

function hasSeat({ membership }: WhoIsThere, name: string): boolean {
  return membership.seats.some(
    (seat) => seat.seat === name || membership.agencies[membership.agencyOfSeat(seat)]?.agency === name,
  );
}
