import { addressOf } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { nameOfRow } from "../membership/row-name";
import { ABSENT, PRESENT, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import { awayButReplaced } from "./away-but-replaced";
import { groupNotOpen } from "./group-not-open";
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

/**
 * What should an officer know beside a forecast? Seats that are not in force, but count; and, short of Quorate, partners
 * without a seat, rows that cannot be read, names that no table knows, and rows that contradict themselves where they could decide it.
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
  if (forecast === "Quorate") return notes;
  const beyond = requirement.conditions.find(asksForMoreThanItNames);
  if (beyond !== undefined)
    notes.push({ kind: "asks for more than it names", what: beyond.kind === "seats" ? "seats" : "agencies" });
  const seatless = requirement.seatless.map(({ agency }) => agency);
  if (seatless.length > 0) notes.push({ kind: "no seat", group: membership.group.name, agencies: seatless });
  const unreadable = attendance.rows.filter(
    (row) => row.isUnreadable("status") && presences.agencies[membership.agencyOf(row)] === UNKNOWN,
  );
  if (forecast === "At risk" && unreadable.length > 0)
    notes.push({
      kind: "unreadable rows",
      rows: unreadable.map(nameOfRow),
      cells: unreadable.map((row) => addressOf(register, "Attendance", row, "status")),
    });
  const unknown = attendance.rows.filter(
    ({ position }) => reading.agencyAt(position) === UNKNOWN_AGENCY && reading.expectedAt(position) > ABSENT,
  );
  if (unknown.length > 0) notes.push({ kind: "unknown names", names: unknownNames(register, unknown) });
  notes.push(...seatsOfNoGroup(register, { membership, attendance }, presences));
  notes.push(...seatsOfUnknown(register, membership));
  const shared = sharedNames(register, { membership, attendance }, true);
  if (shared.length > 0) notes.push({ kind: "shared names", said: shared });
  return [...notes, ...awayButReplaced(register, { membership, attendance, requirement, presences })];
}
