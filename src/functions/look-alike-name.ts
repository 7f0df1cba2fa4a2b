import { type TableName, tables } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { didYouMean, lookOf } from "../records/look-alike-letters";
import { ALSO_NAMED_BY } from "../register/problems/known-names";
import type { Register } from "../register/register";

type IdTable = Exclude<TableName, "Attendance">;

/** The names in columns of a table by how they look, for as long as its rows stay the same. */
const byLook = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

/**
 * Is an argument that names nothing a name that is there to the eye, but for letters of another script? Then the question whether
 * that is meant, with those letters; "" where none looks like it. `among`: the tables looked in, by default by the columns that
 * name a row.
 *
 * @example sayLookAlike(register, "QА-2026-01", ["Meetings"]) // "Did you mean 'QA-2026-01'? In the argument its second letter is a Cyrillic А."
 */
export function sayLookAlike(
  register: Register,
  written: string,
  among: readonly (IdTable | readonly [IdTable, ...columns: readonly string[]])[],
): string {
  const key = keyOf(written);
  for (const each of among) {
    const [table, ...columns] = typeof each === "string" ? ([each] as const) : each;
    const of = columns.length > 0 ? columns : [tables[table].idColumn ?? "", ...(ALSO_NAMED_BY[table] ?? [])];
    const meant = namesByLook(register.all(table), of).get(lookOf(key));
    if (meant !== undefined && keyOf(meant) !== key) return didYouMean(written, meant, "In the argument");
  }
  return "";
}

function namesByLook(rows: readonly object[], columns: readonly string[]): ReadonlyMap<string, string> {
  const known = byLook.get(rows) ?? new Map<string, ReadonlyMap<string, string>>();
  byLook.set(rows, known);
  let names = known.get(columns.join());
  if (names === undefined) {
    const all = rows.flatMap((row) =>
      columns.flatMap((column) => (row as Readonly<Record<string, string>>)[column] ?? ""),
    );
    known.set(columns.join(), (names = new Map(all.map((name) => [lookOf(keyOf(name)), name]))));
  }
  return names;
}
