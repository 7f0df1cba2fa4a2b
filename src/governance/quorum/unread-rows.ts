import { addressOf } from "../../functions/unreadable-cell";
import { type AttendanceRow, type MeetingAttendance, SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { nameOfRow } from "../membership/row-name";
import { hasRowsOf, type Presences } from "../membership/presences";
import { ABSENT, type At, PRESENT, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import { timesOf } from "../membership/row-times";
import type { WhoIsThere } from "../membership/who-is-there";
import type { CellOfRow, QuorumNote, QuorumVerdict, TimesReversed } from "./reasons";
import { unknownNames } from "./unknown-names";

/** A verdict, the minute of it, and the rows that are open, could decide it and may say something that cannot be read. */
interface Judged {
  readonly at: At;
  readonly open: readonly AttendanceRow[];
  readonly verdict: QuorumVerdict;
  readonly presences: Presences;
}

/**
 * What in the rows of a meeting cannot be read, or says that somebody left before they came? Where rows that could decide say
 * so, those alone; else all of them, as changing nothing. Besides, names that no table knows.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function unreadNotes(register: Register, room: WhoIsThere, judged: Judged): readonly QuorumNote[] {
  const { at, open } = judged;
  const notes: QuorumNote[] = [];
  const deciding = open.filter((row) => unreadCellsOf(row, at).length > 0);
  const reversed = open.filter((row) => isReversed(row, room, at));
  if (deciding.length > 0)
    notes.push({
      kind: "unreadable rows",
      rows: deciding.map(nameOfRow),
      cells: deciding.map((row) => addressOf(register, "Attendance", row, unreadCellsOf(row, at)[0] ?? "status")),
    });
  if (reversed.length > 0)
    notes.push({ kind: "left before arrived", times: timesReversed(register, reversed), decides: true });
  if (notes.length === 0) notes.push(...changingNothing(register, room, at));
  return [...notes, ...namesUnknown(register, room, judged)];
}

function changingNothing(register: Register, room: WhoIsThere, at: At): readonly QuorumNote[] {
  const { attendance, membership } = room;
  const said = SAID.unreadable | (at === null ? 0 : SAID.timesInDoubt);
  if (!attendance.says(said)) return [];
  const rows = attendance.rowsWhere(
    (row) => mayBeUnread(attendance, row) && membership.reading.presenceAt(row, null) !== ABSENT,
  );
  const cells = rows.flatMap((row) =>
    unreadCellsOf(row, at).map((property): CellOfRow => ({
      cell: addressOf(register, "Attendance", row, property),
      column: HEADERS[property],
    })),
  );
  const reversed = rows.filter((row) => isReversed(row, room, at));
  return [
    ...(cells.length > 0 ? [{ kind: "unread cells", cells } as const] : []),
    ...(reversed.length > 0
      ? [{ kind: "left before arrived", times: timesReversed(register, reversed), decides: false } as const]
      : []),
  ];
}

function namesUnknown(
  register: Register,
  { attendance, membership: { reading } }: WhoIsThere,
  { at, verdict, presences }: Judged,
): readonly QuorumNote[] {
  if (!hasRowsOf(presences, UNKNOWN_AGENCY)) return [];
  const decides = verdict === "undecided";
  const least = decides ? UNKNOWN : PRESENT;
  const unknown = attendance.rowsWhere(
    (row) => reading.agencyAt(row) === UNKNOWN_AGENCY && reading.presenceAt(row, at) >= least,
  );
  return unknown.length === 0 ? [] : [{ kind: "unknown names", names: unknownNames(register, unknown), decides }];
}

/** Only a row with times, or with a Status that cannot be read, may say something that cannot be read, or that contradicts itself. */
export function mayBeUnread(attendance: MeetingAttendance, position: number): boolean {
  return (attendance.saidAt(position) & SAID.unreadable) !== 0 || attendance.isTimedAt(position);
}

const HEADERS = { status: "Status", arrived: "Arrived", left: "Left" } as const;

/** The cells of a row that cannot be read, where they are looked at: times only at a minute. */
export function unreadCellsOf(row: AttendanceRow, at: At): readonly (keyof typeof HEADERS)[] {
  const cells = at === null ? (["status"] as const) : (["status", "arrived", "left"] as const);
  return cells.filter((cell) => row.isUnreadable(cell));
}

/** Did somebody leave before they came, or at that minute? */
function isReversed(row: AttendanceRow, { hours }: WhoIsThere, at: At): boolean {
  if (at === null) return false;
  const { arrived, left } = timesOf(row, hours);
  return arrived !== null && left !== null && left <= arrived;
}

function timesReversed(register: Register, rows: readonly AttendanceRow[]): readonly TimesReversed[] {
  const cellOf = (row: AttendanceRow, property: "arrived" | "left") => addressOf(register, "Attendance", row, property);
  return rows.flatMap((row) =>
    row.arrived === null || row.left === null
      ? []
      : [{ left: cellOf(row, "left"), saysLeft: row.left, arrived: cellOf(row, "arrived"), saysArrived: row.arrived }],
  );
}
