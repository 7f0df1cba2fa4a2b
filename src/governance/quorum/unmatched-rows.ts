import { addressOf } from "../../functions/unreadable-cell";
import { isNearest } from "../../records/nearest";
import type { Meeting } from "../../records/meetings";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import { type Presences, presencesOf } from "../membership/presences";
import type { CountingOptions } from "./counting";
import type { UnmatchedCells } from "./reasons";

/** Rows of Attendance under one id that no meeting has. */
export interface UnmatchedRows {
  /** "EB-2026-3" */
  readonly written: string;
  readonly attendance: MeetingAttendance;
}

/**
 * Which rows of Attendance name no meeting of Meetings, but may mean this one: spelled nearly so, and no other meeting's id is
 * nearer?
 *
 * Source: GOV 11.3b.
 */
export function unmatchedRowsFor(register: Register, { meeting }: Meeting): readonly UnmatchedRows[] {
  const all = (): readonly string[] => (register.store("Meetings")?.all() ?? []).map((row) => row.meeting);
  return register.unmatched.meetings
    .filter((written) => isNearest(written, [meeting], all) && !isOfUnusableRow(register, written))
    .map((written) => ({ written, attendance: register.attendanceOf(written) }));
}

/** Has a meeting that id, in a row that cannot be used? Then that one is meant. */
function isOfUnusableRow(register: Register, written: string): boolean {
  return register.brokenWhere("Meetings", "meeting", written).length > 0;
}

/** Who would be there if those rows were of this meeting: of several rows for one agency or seat the best counts. */
export function presencesWithUnmatched(
  membership: Membership,
  found: Presences,
  { unmatched, counting }: { readonly unmatched: readonly UnmatchedRows[]; readonly counting: CountingOptions },
): Presences {
  return unmatched
    .map(({ attendance }) => presencesOf(membership, attendance, { ...counting, awaited: [] }))
    .reduce(
      (sum, more) => ({
        agencies: better(sum.agencies, more.agencies),
        seats: sum.seats === null || more.seats === null ? sum.seats : better(sum.seats, more.seats),
        unknown: sum.unknown + more.unknown,
        besides: sum.besides | more.besides,
      }),
      found,
    );
}

function better(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((presence, i) => Math.max(presence, b[i] ?? 0));
}

/** How many cells a sentence names before it only counts the rows. */
const MOST_NAMED = 3;

/** Their Meeting cells by what is written there: the first few, and how many there are. */
export function cellsOf(register: Register, { written, attendance }: UnmatchedRows): UnmatchedCells {
  const positions = attendance.positions();
  const cells = positions
    .slice(0, MOST_NAMED)
    .map((position) => addressOf(register, "Attendance", attendance.rowAt(position), "meeting"));
  return { written, cells, rows: positions.length };
}
