import { type TableName, tables } from "../../records/all-tables";
import { columnsOf } from "../../records/columns-of";
import { nearest } from "../../records/nearest";
import type { Problem } from "../../records/problem";
import type { Register } from "../../register/register";
import { cellOf } from "../cell-place";
import type { RowsAsked } from "../write/rows-asked";

/** The one word that a mistyped cell most likely means, and where it goes. */
export interface LikelyValue {
  readonly table: TableName;
  /** Where its row stands in the table, from 0. */
  readonly position: number;
  readonly header: string;
  readonly found: string;
  /** "Present" */
  readonly meant: string;
}

/** Null where no word of the column is near to what stands there. */
export function likelyValue(register: Register, { code, table, row, column, found }: Problem): LikelyValue | null {
  if (code !== "unknown-word" || row === null || !isTable(table)) return null;
  const [property, kept] = Object.entries(columnsOf(table)).find(([, { header }]) => header === column) ?? [];
  const meant = kept === undefined ? null : nearest(found, kept.choices ?? []);
  const first = property === undefined ? null : cellOf(register, { table, position: 0, property });
  const firstRow = Number(/\d+$/.exec(first?.address ?? "")?.[0] ?? NaN);
  const position = row - firstRow;
  return meant === null || !(position >= 0) ? null : { table, position, header: column, found, meant };
}

/** Puts the word in the place of what stands there. */
export function putIn({ table, position, header, found, meant }: LikelyValue, where: string): RowsAsked {
  return {
    tables: [
      {
        table,
        change: [{ position, row: { [header]: found }, name: where, changes: [{ header, from: found, to: meant }] }],
      },
    ],
    done: `${where}: ${header} says ${meant} now.`,
    undone: `${meant} in ${where}`,
  };
}

function isTable(name: string): name is TableName {
  return name in tables;
}
