import { type CannotTell, isAnswer } from "../answers/answer";
import { notFound, unreadableRow } from "../answers/lookup";
import type { RowIn, TableName } from "../records/all-tables";
import { NEVER_QUOTED, tables } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { cellAddress } from "../records/table-shape";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";

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
  const broken = register.store(table)?.unusable(keyOf(id));
  const shape = register.shapeOf(table);
  if (broken === undefined || shape === undefined) return notFound({ what, id, table }, paragraph);
  const column = (tables[table].columns as Readonly<Record<string, { header: string; expects: string }>>)[
    broken.fault.column
  ];
  const place = shape.positions[broken.fault.column];
  const address =
    place === undefined
      ? `row ${shape.headerRow + 1 + broken.position}`
      : cellAddress(shape.headerRow + 1 + broken.position, shape.firstColumn + place);
  const says = NEVER_QUOTED.has(table) ? "cannot be read" : `says '${broken.fault.found}'`;
  const message =
    broken.fault.code === "missing"
      ? `(${column?.header ?? ""}) is blank; enter ${column?.expects ?? "it"}.`
      : `(${column?.header ?? ""}) ${says}; enter ${column?.expects ?? "something else"}.`;
  return unreadableRow({ what, id, cell: `${shape.sheet}!${address}`, message }, paragraph);
}

/** True for what `findRow` gives when there is no such row. */
export function isMissing(found: object): found is CannotTell {
  return isAnswer(found);
}
