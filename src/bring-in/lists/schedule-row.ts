import { keyOf } from "../../records/cell";
import type { Group } from "../../records/people";
import type { PlannedRow } from "../plan";
import type { Reading } from "../read-block";
import { rowGiven } from "./list-row";

/** The row of Schedule that says that a group reports at a meeting. */
export function scheduleRow(
  { register }: Reading,
  { group, meeting, kind }: { readonly group: Group; readonly meeting: string; readonly kind: string },
): PlannedRow {
  const there = register
    .all("Schedule")
    .find(
      (row) =>
        register.group(row.group) === group &&
        keyOf(row.meeting) === keyOf(meeting) &&
        keyOf(row.kind === "" ? "Highlight" : row.kind) === keyOf(kind === "" ? "Highlight" : kind),
    );
  const values = { Group: group.group, Meeting: meeting, Kind: kind };
  const position = there === undefined ? -1 : (register.store("Schedule")?.positionOf(there) ?? -1);
  return rowGiven({
    table: "Schedule",
    cells: [],
    values,
    there: there === undefined ? null : { position, values },
  });
}

/** Only what the cell says: without a word it is a highlight report, as Schedule has it. */
export function kindIn(part: string): string {
  const word = /\b(?:highlight|annual|pressures?|finance|exception)\b/i.exec(part)?.[0].toLowerCase() ?? "";
  return word === "" ? "" : word.charAt(0).toUpperCase() + word.slice(1);
}
