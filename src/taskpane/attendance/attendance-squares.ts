import type { Turnout, Outcome } from "../../governance/attendance/turnout";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf, placeOfRow } from "../cell-place";

/** How a meeting was kept, by the letters of the register; "?" is not yet marked, "" not expected, or nothing recorded. */
type SquareLetter = "P" | "R" | "D" | "A" | "X" | "?" | "";

/** Whose attendance a line shows: an agency by its number, or a member's seat. */
export type Attender = number | Seat;

/** How one agency, or one member, kept one meeting. */
export interface Square {
  /** The meeting's id. */
  readonly meeting: string;
  readonly letter: SquareLetter;
  /** "Apologies", "Not expected" */
  readonly said: string;
  /** The row of Attendance it comes from, else the meeting's in Meetings. */
  readonly place: CellPlace | null;
}

const OF_OUTCOME: Readonly<Record<Outcome, { readonly letter: SquareLetter; readonly said: string }>> = {
  present: { letter: "P", said: "Present" },
  deputy: { letter: "D", said: "Deputy" },
  apologies: { letter: "A", said: "Apologies" },
  absent: { letter: "X", said: "Absent" },
  unmarked: { letter: "?", said: "Not yet marked" },
};

/** The statuses of a row that an outcome can come from, the likeliest first. */
const STATUSES: Readonly<Record<Outcome, readonly AttendanceRow["status"][]>> = {
  present: ["Present", "Remote"],
  deputy: ["Deputy"],
  apologies: ["Apologies"],
  absent: ["Absent"],
  unmarked: [null, "Coming"],
};

/**
 * How did an agency keep a meeting, and which cell says so? `turnout` is null for a meeting of which nothing is recorded.
 *
 * Source: GOV 11.3b.
 */
export function squareOf(
  register: Register,
  { meeting, turnout }: { readonly meeting: Meeting; readonly turnout: Turnout | null },
  of: Attender,
): Square {
  const outcome = typeof of === "number" ? turnout?.agencies.get(of) : turnout?.seats.get(of);
  const meant = { meeting: meeting.meeting, place: placeOfRow(register, "Meetings", meeting, "meeting") };
  if (turnout === null || outcome === undefined)
    return { ...meant, letter: "", said: turnout === null ? "Nothing recorded" : "Not expected" };
  const row = rowBehind(rowsOf(register, turnout, of), outcome);
  const { letter, said } = OF_OUTCOME[outcome];
  const place =
    row === null ? meant.place : cellOf(register, { table: "Attendance", position: row.position, property: "status" });
  if (row?.status === "Remote" && outcome === "present") return { ...meant, place, letter: "R", said: "Remote" };
  return { ...meant, place, letter, said: row === null && outcome === "absent" ? "Absent: no row of it" : said };
}

function rowsOf(register: Register, turnout: Turnout, of: Attender): readonly AttendanceRow[] {
  if (typeof of === "number") return rowsByAgency(register, turnout).get(of) ?? [];
  return register.attendanceOf(turnout.meeting.meeting).rows.filter(({ seat }) => seat === of);
}

/** The row that tells the outcome; one of another status only where no row has one of its own. */
function rowBehind(rows: readonly AttendanceRow[], outcome: Outcome): AttendanceRow | null {
  for (const status of STATUSES[outcome]) {
    const found = rows.find((row) => row.status === status);
    if (found !== undefined) return found;
  }
  return rows[0] ?? null;
}

const known = new WeakMap<Turnout, ReadonlyMap<number, readonly AttendanceRow[]>>();

/** The rows of the meeting for each agency, looked through once for all of them. */
function rowsByAgency(register: Register, turnout: Turnout): ReadonlyMap<number, readonly AttendanceRow[]> {
  const before = known.get(turnout);
  if (before !== undefined) return before;
  const { meeting, membership } = turnout;
  const byAgency = new Map<number, AttendanceRow[]>();
  for (const row of register.attendanceOf(meeting.meeting).rows) {
    const agency = membership.agencyOf(row);
    const rows = byAgency.get(agency);
    if (rows === undefined) byAgency.set(agency, [row]);
    else rows.push(row);
  }
  known.set(turnout, byAgency);
  return byAgency;
}
