import { tables, type TableName } from "../records/all-tables";
import { keyOf, type CellKind, type RawCell } from "../records/cell";
import type { CellReading } from "../records/reader";
import type { Column } from "../records/table";
import type { Register } from "../register/register";
import { referenceOf } from "../workbook/reference";

/**
 * A whole column of one of our tables, by its reference: "Meetings[Meeting]". Every row as a range one column wide,
 * blank rows too, as the sheet would hand it over. Undefined for any other reference, and for a column that the
 * table, or the workbook, does not have.
 */
export function columnValues(register: Register, reference: string): readonly (readonly RawCell[])[] | undefined {
  const named = referenceOf(reference);
  if (named?.kind !== "column" || named.thisRow) return undefined;
  const table = (Object.keys(tables) as TableName[]).find((each) => keyOf(each) === keyOf(named.table ?? ""));
  if (table === undefined) return undefined;
  const columns = Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>);
  const [property, column] = columns.find(([, each]) => keyOf(each.header) === keyOf(named.header)) ?? [];
  if (property === undefined || column === undefined || register.shapeOf(table)?.positions[property] === undefined)
    return undefined;
  return Array.from({ length: register.rowCountOf(table) }, (_, row) => [
    rawOf(readingAt(register, table, property, row), column.kind),
  ]);
}

function readingAt(register: Register, table: TableName, property: string, row: number): CellReading<unknown> | null {
  if (table === "Attendance") {
    const coded = register.attendanceStore?.columns[property as "meeting"];
    return coded?.reading(coded.codeAt(row)) ?? null;
  }
  const read = register.store(table)?.read[row] ?? null;
  return read === null
    ? null
    : { value: read.row[property], fault: read.faults.find(({ column }) => column === property) ?? null };
}

/** Dates as serials, times as fractions of a day, lists as one text; what cannot be read as it stands. */
function rawOf(reading: CellReading<unknown> | null, kind: CellKind): RawCell {
  if (reading === null) return "";
  const { value, fault } = reading;
  if (fault !== null) return fault.found;
  if (Array.isArray(value)) return value.join("; ");
  if (typeof value === "number") return kind === "time" || kind === "moment" ? value / 1440 : value;
  return typeof value === "string" || typeof value === "boolean" ? value : "";
}
