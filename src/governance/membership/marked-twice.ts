import type { Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/roll";

const THERE: ReadonlySet<string | null> = new Set(["Present", "Remote", "Deputy"]);

/** Two rows of one seat that say different things of the same time. */
export interface MarkedTwice {
  readonly seat: Seat;
  readonly before: AttendanceRow;
  readonly entry: AttendanceRow;
  /** A deputy beside the member; either way the agency was there. */
  readonly isDeputyBesideMember: boolean;
  /** The status that the answers believe: somebody was there; null where neither row says so. */
  readonly believed: string | null;
}

/**
 * Which seats are marked twice at a meeting, and differently? A member who left and came back has two rows with one
 * mark, and a deputy may follow the member by the clock; a deputy beside the member, or Present beside Absent, is a
 * contradiction. Rows that are not marked yet contradict nothing.
 *
 * Source: GOV 7.2f, 11.2, 11.3b.
 */
export function markedTwice(entries: readonly AttendanceRow[]): readonly MarkedTwice[] {
  const first = new Map<Seat, AttendanceRow>();
  const found: MarkedTwice[] = [];
  for (const entry of entries) {
    const { seat, status } = entry;
    if (seat === null || status === null) continue;
    const before = first.get(seat);
    if (before === undefined) first.set(seat, entry);
    else if (before.status !== status && !isHandover(before, entry)) found.push(contradiction(seat, before, entry));
  }
  return found;
}

/** One after the other: the member left before the deputy came, or the other way round. */
function isHandover(a: AttendanceRow, b: AttendanceRow): boolean {
  if (!THERE.has(a.status) || !THERE.has(b.status)) return false;
  return (
    (a.left !== null && b.arrived !== null && a.left <= b.arrived) ||
    (b.left !== null && a.arrived !== null && b.left <= a.arrived)
  );
}

function contradiction(seat: Seat, before: AttendanceRow, entry: AttendanceRow): MarkedTwice {
  const marks = [before.status, entry.status];
  const isDeputyBesideMember =
    marks.includes("Deputy") && marks.some((mark) => mark === "Present" || mark === "Remote");
  return {
    seat,
    before,
    entry,
    isDeputyBesideMember,
    believed: [entry, before].find(({ status }) => THERE.has(status))?.status ?? null,
  };
}
