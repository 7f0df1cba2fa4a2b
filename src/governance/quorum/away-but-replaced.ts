import { addressOf } from "../../functions/unreadable-cell";
import { BLANK } from "../../register/coded-column";
import type { AttendanceRow, MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { againstAway, AWAY_BITS } from "../membership/marked-away";
import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { PRESENT } from "../membership/row-reader";
import type { QuorumNote } from "./reasons";
import type { ReadRequirement } from "./requirement";
import { verdictOn } from "./verdict";

interface Judged {
  readonly membership: Membership;
  readonly attendance: MeetingAttendance;
  readonly requirement: ReadRequirement;
  readonly presences: Presences;
}

/**
 * Which rows say that nobody came, and yet that a deputy was named or briefed, and could decide the quorum? Those marked
 * Apologies, Absent or Not expected, where the verdict would be another if the deputies had come.
 *
 * Source: GOV 7.2f, 11.2.
 */
export function awayButReplaced(register: Register, judged: Judged): readonly QuorumNote[] {
  const { attendance, requirement, presences } = judged;
  if (!attendance.says(AWAY_BITS)) return [];
  const { deputy, briefed } = attendance.columns;
  if (deputy.isBlank && briefed.isBlank) return [];
  const rows = attendance
    .rowsWhere((at) => (attendance.saidAt(at) & AWAY_BITS) !== 0 && (deputy.codeAt(at) | briefed.codeAt(at)) !== BLANK)
    .filter((row) => againstAway(row)?.deputy === true);
  if (rows.length === 0) return [];
  const { conditions } = requirement;
  if (verdictOn(conditions, withThese(judged, rows)) === verdictOn(conditions, presences)) return [];
  return [{ kind: "away but replaced", cells: rows.map((row) => addressOf(register, "Attendance", row, "status")) }];
}

function withThese({ membership, presences }: Judged, rows: readonly AttendanceRow[]): Presences {
  const agencies = Uint8Array.from(presences.agencies);
  const seats = presences.seats === null ? null : Uint8Array.from(presences.seats);
  for (const row of rows) {
    const agency = membership.agencyOf(row);
    if (agency >= 0) agencies[agency] = PRESENT;
    const place = row.seat === null ? -1 : membership.counted.indexOf(row.seat);
    if (seats !== null && place >= 0) seats[place] = PRESENT;
  }
  return { ...presences, agencies, seats };
}
