import type { TableName } from "./all-tables";
import type { TableSchema } from "./table";

/** Columns that came after the first version: a workbook of that version lacks them, and nothing was ever in them. */
const CAME_LATER: { readonly [N in TableName]?: readonly string[] } = {
  Seats: ["phone"],
  Reports: ["waived"],
  Actions: ["area"],
};

/** Columns that record what happened or was agreed. Of others a blank cell says something by itself, like that a meeting is ordinary. */
const RECORDS: { readonly [N in TableName]?: readonly string[] } = {
  Decisions: ["chairConsents", "implementationDate"],
  Notices: ["written", "reasons", "asksForMeeting", "sentToAll", "independentChairTold", "result"],
  Reports: ["received", "due"],
  Obligations: ["lastDone"],
  Actions: ["target", "completed"],
  Complaints: ["actionConfirmed", "outcomeGiven", "timescaleGiven", "promisedFor", "appealed", "appealConfirmed"],
  Checks: ["completed"],
};

/** Did the column come after the first version of the workbook? */
export function cameLater(table: TableName, property: string): boolean {
  return CAME_LATER[table]?.includes(property) ?? false;
}

/** The columns that may be left out of a table, that were in the first version of it, and that are not there. */
export function lackedColumns(
  { name, columns }: TableSchema,
  positions: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.keys(columns).filter(
    (property) =>
      positions[property] === undefined &&
      columns[property]?.required === false &&
      !cameLater(name as TableName, property),
  );
}

/** Can nobody tell, without that column, what its cells would say? */
export function isRecord(table: string, property: string): boolean {
  return RECORDS[table as TableName]?.includes(property) ?? false;
}
