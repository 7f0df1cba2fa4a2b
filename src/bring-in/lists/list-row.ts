import type { TableName } from "../../records/all-tables";
import { isSame } from "../attendance-rows";
import type { PlannedRow, PlannedValue } from "../plan";

type Values = Readonly<Record<string, PlannedValue>>;

/** A row as the sheet gives it. */
interface RowGiven {
  readonly table: TableName;
  readonly cells: readonly string[];
  readonly values: Values;
  readonly notes?: readonly string[];
  /** The row that is there, by the same headers; null for a new one. */
  readonly there: PlannedRow["there"];
}

/** A row to plan: what is blank on the sheet is not among its values, and clears nothing. */
export function rowGiven({ table, cells, values, notes = [], there }: RowGiven): PlannedRow {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  if (there === null) return { table, change: "new", cells, values: given, there, notes };
  const differs = Object.entries(given).some(([header, value]) => !isSame(value, there.values[header] ?? ""));
  return { table, change: differs ? "changed" : "same", cells, values: given, there, notes };
}
