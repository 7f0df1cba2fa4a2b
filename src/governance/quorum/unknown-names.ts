import { addressOf } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { AttendanceRow, MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import { hasRowsOf, type Presences } from "../membership/presences";
import { ABSENT, PERHAPS_ITS_AGENCY, UNKNOWN } from "../membership/row-reader";
import type { QuorumNote, UnknownName } from "./reasons";

/**
 * What do rows say that stand for an agency nobody knows, and why does nobody? Each name once, with its cells.
 *
 * @example unknownNames(register, rows) // [{ written: "Trust", cells: ["Attendance!C17", "Attendance!C18"], why: "several agencies" }]
 */
export function unknownNames(register: Register, rows: readonly AttendanceRow[]): readonly UnknownName[] {
  const byName = new Map<string, UnknownName>();
  for (const row of rows) {
    const property = row.agencyAsWritten === "" ? "seat" : "agency";
    const written = property === "seat" ? row.seatAsWritten : row.agencyAsWritten;
    const why = property === "seat" ? whyNoSeat(register, row) : whyNoAgency(register, written);
    const key = `${property}|${keyOf(written)}`;
    const cells = [...(byName.get(key)?.cells ?? []), addressOf(register, "Attendance", row, property)];
    byName.set(key, { written: byName.get(key)?.written ?? written, cells, why });
  }
  return [...byName.values()];
}

function whyNoSeat(register: Register, { seat, seatAsWritten }: AttendanceRow): UnknownName["why"] {
  if (seat !== null) {
    const isShared = register.sharedName("Agencies", seat.agency) !== undefined;
    return isShared ? "seat of several agencies" : "seat of no agency";
  }
  return register.store("Seats")?.unusable(keyOf(seatAsWritten)) === undefined ? "no seat" : "unusable seat";
}

function whyNoAgency(register: Register, written: string): UnknownName["why"] {
  return register.sharedName("Agencies", written) === undefined ? "no agency" : "several agencies";
}

/** Which core seats stand for an agency that is not in Agencies, and which for a name that several bear? */
export function seatsOfUnknown(register: Register, { unknownCore }: Membership): readonly QuorumNote[] {
  const isShared = ({ agency }: { readonly agency: string }) => register.sharedName("Agencies", agency) !== undefined;
  const unknown = unknownCore.filter((seat) => !isShared(seat)).map(({ seat }) => seat);
  const shared = unknownCore.filter(isShared).map(({ seat }) => seat);
  return [
    ...(unknown.length > 0 ? [{ kind: "unknown seat agency", seats: unknown } as const] : []),
    ...(shared.length > 0 ? [{ kind: "shared seat agency", seats: shared } as const] : []),
  ];
}

/** The agencies, by number, of the rows whose seat may be the group's or none of its: its Group means none. */
export function employersOfNoGroup(
  { reading, employerOf }: Membership,
  attendance: MeetingAttendance,
): readonly number[] {
  return attendance
    .rowsWhere((row) => reading.agencyAt(row) === PERHAPS_ITS_AGENCY)
    .flatMap(({ seat }) => (seat === null ? [] : [employerOf(seat)]));
}

/** Which of those seats could decide a quorum: no other row says that somebody came for the agency. */
export function seatsOfNoGroup(
  register: Register,
  { membership, attendance }: { readonly membership: Membership; readonly attendance: MeetingAttendance },
  presences: Presences,
): readonly QuorumNote[] {
  if (!hasRowsOf(presences, PERHAPS_ITS_AGENCY)) return [];
  const { agencies } = presences;
  const { reading, employerOf, group } = membership;
  const rows = attendance.rowsWhere((row) => {
    if (reading.agencyAt(row) !== PERHAPS_ITS_AGENCY || reading.presenceAt(row, null) === ABSENT) return false;
    const seat = attendance.seatAt(row);
    return seat !== null && agencies[employerOf(seat)] === UNKNOWN;
  });
  const seats = [...new Set(rows.flatMap(({ seat }) => seat ?? []))].map((seat) => ({
    seat: seat.seat,
    written: seat.group,
    cell: addressOf(register, "Seats", seat, "group"),
  }));
  return seats.length === 0 ? [] : [{ kind: "seats of no group", group: group.name, seats }];
}
