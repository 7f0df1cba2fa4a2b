import { tables, type TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import type { Register } from "../register";

type NamedTable = Exclude<TableName, "Attendance">;

/** The names under which rows of one table may be referred to: ids, and names and aliases where it has them. */
export interface KnownNames {
  readonly keys: ReadonlySet<string>;
  /** As written, for suggestions. */
  readonly asWritten: readonly string[];
}

/** The columns besides its id by which a row is referred to. */
export const ALSO_NAMED_BY: { readonly [N in NamedTable]?: readonly string[] } = {
  Agencies: ["aliases"],
  Groups: ["name", "aliases"],
};

/**
 * Which names does a table offer? Rows that cannot be used offer theirs too: a meeting without a date is one
 * problem, not one for each attendance row. Null where the names cannot be known: the table, or its id
 * column, is missing and is named as missing already.
 */
export function knownNames(register: Register, table: NamedTable, isRequired: boolean): KnownNames | null {
  const store = register.store(table);
  const idColumn = tables[table].idColumn;
  if (store === undefined) return isRequired || idColumn === null ? null : { keys: new Set(), asWritten: [] };
  if (idColumn === null || store.shape.positions[idColumn] === undefined) return null;
  const repeated = store.repeatedIds;
  const keys = new Set<string>();
  const asWritten: string[] = [];
  store.read.forEach((read, position) => {
    if (read === null || repeated.has(position)) return;
    for (const property of [idColumn, ...(ALSO_NAMED_BY[table] ?? [])]) {
      const value = read.row[property];
      for (const name of Array.isArray(value) ? (value as readonly string[]) : [String(value ?? "")]) {
        const key = keyOf(name);
        if (key === "" || keys.has(key)) continue;
        keys.add(key);
        asWritten.push(name);
      }
    }
  });
  return { keys, asWritten };
}
