import { type TableName, tables } from "../../records/all-tables";
import type { Agency } from "../../records/people";
import { isBlankRow } from "../../register/problems/blank-rows";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { type CopiedDays, judgesFor, type RowValues } from "./may-have";
import type { RowReason, SharingReason } from "./reasons";
import { withheldFrom } from "./withheld";

/** What a copy does without, and by which paragraph. */
export interface LeftOut {
  readonly because: SharingReason;
  readonly paragraph: Citation;
}

/** A row of a table that goes into a copy, and the properties of the cells that stay blank. */
export interface CopiedRow {
  readonly values: RowValues;
  readonly withheld: readonly string[];
}

const PARAGRAPHS: Record<RowReason, Citation> = {
  "not its group": "GOV 9.6",
  "before its days": "GOV 9.6",
  "other area": "TOR CSPR",
  "area not told": "TOR CSPR",
  complaint: "GOV 13.8",
  "another person": "GOV 9.7",
  "not matched": "GOV 9.7",
  "another purse": "MASA 15.1",
  "how it counts": "GOV 9.6",
};

/**
 * Which rows of which tables go into a copy for this agency, and how many stay out for which reason? Rows that cannot
 * be read or matched stay out; a cell that cannot be read stays blank, and is counted by its table.
 *
 * Source: GOV 9.6, 9.7, 13; TOR CSPR.
 */
export function rowsToCopy(
  register: Register,
  agency: Agency,
  { asAt, since }: CopiedDays,
): { readonly rows: ReadonlyMap<TableName, readonly CopiedRow[]>; readonly leftOut: readonly LeftOut[] } {
  const rows = new Map<TableName, CopiedRow[]>();
  const leftOut: LeftOut[] = [];
  const judges = judgesFor(register, agency, { asAt, since });
  for (const table of Object.keys(tables) as readonly TableName[]) {
    const counts = new Map<RowReason, number>();
    const kept: CopiedRow[] = [];
    let read = 0;
    let unreadCells = 0;
    for (const values of recordsOf(register, table)) {
      read++;
      const reason = judges[table]?.(values) ?? null;
      if (reason === null) {
        const withheld = withheldFrom(register, agency, { table, values });
        kept.push({ values, withheld });
        unreadCells += unreadIn(register, table, values).filter((property) => !withheld.includes(property)).length;
      } else counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const unread = rowsWritten(register, table) - read;
    if (unread > 0) counts.set("not matched", unread);
    rows.set(table, kept);
    for (const [reason, count] of counts)
      leftOut.push({ because: { kind: "rows", table, count, reason }, paragraph: PARAGRAPHS[reason] });
    if (unreadCells > 0)
      leftOut.push({ because: { kind: "unread cells", table, cells: unreadCells }, paragraph: "GOV 9.7" });
  }
  return { rows, leftOut };
}

/** The properties of a row whose cells hold what cannot be read. A column that is not there has no cells. */
function unreadIn(register: Register, table: TableName, { unreadable }: RowValues): readonly string[] {
  const { positions = {} } = register.shapeOf(table) ?? {};
  return (unreadable as readonly string[]).filter((property) => positions[property] !== undefined);
}

const MAY_BE_UNREAD = ["status", "briefed", "arrived", "left"] as const;

function* recordsOf(register: Register, table: TableName): Iterable<RowValues> {
  if (table !== "Attendance") {
    yield* register.all(table) as readonly unknown[] as readonly RowValues[];
    return;
  }
  for (const { meeting } of register.all("Meetings")) {
    for (const row of register.attendanceOf(meeting).rows) {
      const { seatAsWritten, agencyAsWritten, name, status, deputy, briefed, reason, arrived, left } = row;
      const agencyMeant = row.seat === null ? row.agency : register.agency(row.seat.agency);
      const written = { meeting, seat: seatAsWritten, agency: agencyAsWritten };
      const unreadable = MAY_BE_UNREAD.filter((property) => row.isUnreadable(property));
      yield { ...written, name, status, deputy, briefed, reason, arrived, left, agencyMeant, unreadable };
    }
  }
}

/** How many rows of a table hold anything. */
function rowsWritten(register: Register, table: TableName): number {
  if (table !== "Attendance") return register.store(table)?.read.filter((row) => row !== null).length ?? 0;
  const { attendanceStore } = register;
  let count = 0;
  for (let row = 0; row < register.rowCountOf("Attendance"); row++)
    if (attendanceStore !== null && !isBlankRow(attendanceStore, row)) count++;
  return count;
}
