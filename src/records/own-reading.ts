import type { ReadRow } from "./reader";
import type { TableSchema } from "./table";

/** Does a workbook that goes by its own rules ask less of any column of this table? */
export function asksLessUnderOwn({ columns }: TableSchema): boolean {
  return Object.values(columns).some(({ underOwn }) => underOwn !== undefined);
}

/**
 * A row as a workbook that goes by its own rules reads it: a cell that the documents alone require may be blank, and where they
 * know a few words any text may stand. The row itself where that makes no difference.
 *
 * @example readAsOwn(groups, row) // Quorum rule blank: usable; Area "Northshire": read as it stands
 */
export function readAsOwn(schema: TableSchema, read: ReadRow): ReadRow {
  const { columns } = schema;
  const isExcused = ({ column, code }: ReadRow["faults"][number]): boolean => {
    const { underOwn } = columns[column] ?? {};
    return underOwn === "any words" ? code === "unreadable" : underOwn === "optional" && code === "missing";
  };
  const excused = read.faults.filter(isExcused);
  if (excused.length === 0) return read;
  const faults = read.faults.filter((fault) => !isExcused(fault));
  const words = new Map(excused.map(({ column, found }) => [column, found]));
  const valueOf = (property: string): unknown =>
    columns[property]?.underOwn === "any words" && words.has(property) ? words.get(property) : read.row[property];
  const values = Object.fromEntries(Object.keys(columns).map((property) => [property, valueOf(property)]));
  return {
    row: { ...values, unreadable: read.row.unreadable.filter((property) => !words.has(property)) },
    faults,
    usable: faults.every(({ column }) => columns[column]?.required !== true),
    flawed: read.flawed,
    underDocuments: read,
  };
}
