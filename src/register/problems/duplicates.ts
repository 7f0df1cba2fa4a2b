import { tables, type TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import { columnsOf } from "../../records/columns-of";
import type { Problem } from "../../records/problem";
import type { TableShape } from "../../records/table-shape";
import type { Register } from "../register";
import { isErrorValue } from "./judge-cell";
import { placed } from "./placed";

type RowTable = Exclude<TableName, "Attendance">;

/** Which rows have an id that is in a row above? The first counts, and the others are not used. */
export function repeatedIds(register: Register, table: RowTable): readonly Problem[] {
  const store = register.store(table);
  const { idColumn } = tables[table];
  if (store === undefined || idColumn === null || store.repeatedIds.size === 0) return [];
  const idOf = (position: number): string => String(store.read[position]?.row[idColumn] ?? "");
  const firstRow = new Map<string, number>();
  store.read.forEach((read, position) => {
    const key = keyOf(idOf(position));
    if (read !== null && !firstRow.has(key)) firstRow.set(key, position);
  });
  return [...store.repeatedIds]
    .filter((position) => !isErrorValue(idOf(position)))
    .map((position) => {
      const id = idOf(position);
      const first = store.shape.headerRow + 1 + (firstRow.get(keyOf(id)) ?? 0);
      return placed(
        store.shape,
        { position, property: idColumn },
        {
          severity: "error",
          code: "duplicate-id",
          found: id,
          message: `${columnsOf(table)[idColumn]?.header ?? "Id"} '${id}' is already in row ${first}, so this row is not used.`,
          fix: "Give this row an id of its own, or delete it.",
        },
      );
    });
}

/** The names of a row in the order in which they count, each with the column it stands in. */
type NamesOf = (row: Readonly<Record<string, unknown>>) => readonly (readonly [property: string, name: string])[];

const aliasesOf = (row: Readonly<Record<string, unknown>>) =>
  (row["aliases"] as readonly string[]).map((alias) => ["aliases", alias] as const);

const NAMES: { readonly Agencies: NamesOf; readonly Groups: NamesOf } = {
  Agencies: (row) => [["agency", String(row["agency"])], ...aliasesOf(row)],
  Groups: (row) => [["group", String(row["group"])], ["name", String(row["name"])], ...aliasesOf(row)],
};

/**
 * Which names do two rows bear? An id means its own row all the same; another name means neither.
 */
export function namesClaimedTwice(register: Register, table: "Agencies" | "Groups"): readonly Problem[] {
  const store = register.store(table);
  if (store === undefined) return [];
  const rows = store
    .all()
    .map((row) => ({ row: row as object, names: NAMES[table](row as unknown as Readonly<Record<string, unknown>>) }));
  const found = { shape: store.shape, positionOf: (row: object) => store.positionOf(row) };
  const holder = new Map<string, object>();
  const problems: Problem[] = [];
  const deepest = Math.max(0, ...rows.map(({ names }) => names.length));
  for (let depth = 0; depth < deepest; depth++) {
    for (const { row, names } of rows) {
      const [property, name] = names[depth] ?? ["", ""];
      const key = keyOf(name);
      if (key === "") continue;
      const first = holder.get(key);
      if (first === undefined) holder.set(key, row);
      else if (first !== row) {
        const isId = register.sharedName(table, name)?.meant === first;
        problems.push(claimedTwice(found, { name, property, row, first, isId }));
      }
    }
  }
  return problems;
}

/** A name that two rows bear, and where the lower of them has it. */
interface Claim {
  readonly name: string;
  readonly property: string;
  readonly row: object;
  readonly first: object;
  /** Is it the id of the first? */
  readonly isId: boolean;
}

function claimedTwice(
  { shape, positionOf }: { readonly shape: TableShape; readonly positionOf: (row: object) => number | undefined },
  { name, property, row, first, isId }: Claim,
): Problem {
  const firstRow = shape.headerRow + 1 + (positionOf(first) ?? 0);
  return placed(
    shape,
    { position: positionOf(row) ?? null, property },
    {
      severity: "error",
      code: "duplicate-name",
      found: name,
      message: isId
        ? `'${name}' is what row ${firstRow} of ${shape.table} is called, and is read as that row.`
        : `'${name}' names row ${firstRow} of ${shape.table} too, so nobody is meant by it.`,
      fix: "Take it out of the row that it does not belong to.",
    },
  );
}
