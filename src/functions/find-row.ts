import type { CannotTell } from "../answers/answer";
import { missingTable } from "../answers/lookup";
import type { RowIn, TableName } from "../records/all-tables";
import { keyOf } from "../records/cell";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { found, type FoundParameter, type Parameter } from "./parameter";
import { nobodyMeant } from "./shared-name";
import { brokenCell } from "./unreadable-cell";

type IdTable = Exclude<TableName, "Attendance">;

const WHAT: Partial<Record<IdTable, string>> = {
  Meetings: "meeting",
  Decisions: "decision",
  Groups: "group",
  Agencies: "agency",
  Seats: "seat",
  Reports: "report",
  Obligations: "obligation",
  Actions: "action",
  Complaints: "complaint",
  Priorities: "priority",
};

/**
 * The row an officer means, or the answer that says why there is none: "No meeting 'X' in Meetings",
 * or which of its cells keeps it from being judged.
 */
export function findRow<N extends IdTable>(
  register: Register,
  table: N,
  id: string,
  paragraph: Citation,
): RowIn<N> | CannotTell {
  const row =
    table === "Groups" ? register.group(id) : table === "Agencies" ? register.agency(id) : register.find(table, id);
  if (row !== undefined) return row as RowIn<N>;
  const what = WHAT[table] ?? "row";
  const broken = brokenRow(register, table, id, paragraph);
  if (broken !== null) return broken;
  if (!register.has(table)) return missingTable({ table, column: "" }, paragraph);
  return nobodyMeant(register, { what, id, table }, paragraph);
}

/**
 * Is there a row that goes by this name, but cannot be used? Then the answer that names the cell which keeps it from being
 * judged.
 *
 * @example brokenRow(register, "Seats", "QA-DH", "GOV 11.3b") // "Cannot tell: for the seat 'QA-DH', Seats!E26 (Category) …"
 */
export function brokenRow(register: Register, table: IdTable, id: string, paragraph: Citation): CannotTell | null {
  const broken = register.store(table)?.unusable(keyOf(id));
  if (broken === undefined) return null;
  return brokenCell(register, { table, row: broken.row, what: WHAT[table] ?? "row", id }, broken.fault, paragraph);
}

/** The row that an id names, or a group or an agency that any of its names means. `paragraph` is cited where there is none: else the function's own. */
export function rowOf<N extends IdTable>(
  table: N,
  id: Parameter<string>,
  paragraph: Citation | null = null,
): FoundParameter<RowIn<N>> {
  return found(id, [table], (register, written, ofFunction) =>
    findRow(register, table, written, paragraph ?? ofFunction),
  );
}
