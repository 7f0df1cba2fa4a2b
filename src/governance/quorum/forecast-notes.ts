import { addressOf } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import { type AttendanceRow, type MeetingAttendance, SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { nameOfRow } from "../membership/row-name";
import { ABSENT, PERHAPS_ITS_AGENCY, PRESENT, UNKNOWN_AGENCY } from "../membership/row-reader";
import { awayButReplaced } from "./away-but-replaced";
import { groupNotOpen } from "./group-not-open";
import { openConditions } from "./open-conditions";
import type { QuorumForecast, QuorumNote } from "./reasons";
import { agenciesAskedFor, asksForMoreThanItNames, type ReadRequirement } from "./requirement";
import { sharedNames } from "./reading-notes";
import { seatsOfNoGroup, seatsOfUnknown, unknownNames } from "./unknown-names";

/** What a forecast rests on, and what it came to. */
export interface Forecast {
  readonly meeting: Meeting;
  readonly membership: Membership;
  readonly attendance: MeetingAttendance;
  readonly requirement: ReadRequirement;
  readonly presences: Presences;
  readonly forecast: QuorumForecast;
}

/** Rows of which nobody knows whether, or for whom, they count. */
const NOBODY_KNOWS: ReadonlySet<number> = new Set([UNKNOWN_AGENCY, PERHAPS_ITS_AGENCY]);

/**
 * What should an officer know beside a forecast? Seats that are not in force, but count; each Status that cannot be read,
 * whether it could decide or not; and, short of Quorate, partners without a seat, names that no table knows, and rows that contradict themselves where they could decide it.
 */
export function forecastNotes(register: Register, given: Forecast): readonly QuorumNote[] {
  const { meeting, membership, attendance, requirement, presences, forecast } = given;
  const { reading } = membership;
  const notes: QuorumNote[] = [...groupNotOpen(membership, meeting)];
  const asked = agenciesAskedFor(requirement);
  const strays = attendance.rows.filter(
    ({ position }) =>
      reading.isStrayAt(position) && asked.has(reading.agencyAt(position)) && reading.expectedAt(position) === PRESENT,
  );
  if (strays.length > 0) notes.push({ kind: "not in seat", seats: strays.map(({ seat }) => seat?.seat ?? "") });
  const unread = attendance.rowsWhere((row) => (attendance.saidAt(row) & SAID.unreadable) !== 0);
  const wanted = openConditions(membership, requirement, presences);
  const couldDecide = (row: AttendanceRow): boolean => {
    const agency = membership.agencyOf(row);
    return wanted.agencies.has(agency) || wanted.seats.has(row.seat) || NOBODY_KNOWS.has(agency);
  };
  const deciding = forecast === "At risk" ? unread.filter(couldDecide) : [];
  if (unread.length > 0 && deciding.length === 0) {
    const cellOf = (row: AttendanceRow) => addressOf(register, "Attendance", row, "status");
    notes.push({ kind: "unread cells", cells: unread.map((row) => ({ cell: cellOf(row), column: "Status" })) });
  }
  if (forecast === "Quorate") return notes;
  const beyond = requirement.conditions.find(asksForMoreThanItNames);
  if (beyond !== undefined)
    notes.push({ kind: "asks for more than it names", what: beyond.kind === "seats" ? "seats" : "agencies" });
  const seatless = requirement.seatless.map(({ agency }) => agency);
  if (seatless.length > 0) notes.push({ kind: "no seat", group: membership.group.name, agencies: seatless });
  if (deciding.length > 0)
    notes.push({
      kind: "unreadable rows",
      rows: deciding.map(nameOfRow),
      cells: deciding.map((row) => addressOf(register, "Attendance", row, "status")),
    });
  const unknown = attendance.rows.filter(
    ({ position }) => reading.agencyAt(position) === UNKNOWN_AGENCY && reading.expectedAt(position) > ABSENT,
  );
  if (unknown.length > 0) notes.push({ kind: "unknown names", names: unknownNames(register, unknown), decides: true });
  notes.push(...seatsOfNoGroup(register, { membership, attendance }, presences));
  notes.push(...seatsOfUnknown(register, membership));
  const shared = sharedNames(register, { membership, attendance }, true);
  if (shared.length > 0) notes.push({ kind: "shared names", said: shared });
  return [...notes, ...awayButReplaced(register, { membership, attendance, requirement, presences })];
}
