import type { ExistingRow, TableToWrite } from "../../excel/rows-to-write";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { contentOf, shownIn } from "./cell-values";
import type { CellValue, RowAdded, TableAsked } from "./rows-asked";

/** What is asked for a table, in what Excel understands. */
export function tableToWrite(register: Register, asked: TableAsked): TableToWrite {
  const { table, add = [], change = [], isThere = sameInAll } = asked;
  const date1904 = register.shapeOf(table)?.date1904 ?? false;
  const shown = shownIn(table, date1904);
  const contentsOf = (row: RowAdded) =>
    Object.fromEntries(Object.entries(row).map(([header, value]) => [header, contentOf(value, date1904)]));
  return {
    table,
    changes: change.map(({ position, row, name, changes }) => ({
      position,
      row,
      name: name ?? Object.values(row).join(", "),
      changes: changes.map(({ header, from, to }) => ({
        header,
        from: shown(header, rawOf(from, date1904)),
        to: contentOf(to, date1904),
      })),
    })),
    adds: add.map(contentsOf),
    removes: [],
    shown,
    isThere,
  };
}

function rawOf(value: CellValue, date1904: boolean): string | number | boolean {
  return contentOf(value, date1904).value;
}

function sameInAll(row: ExistingRow, existing: ExistingRow): boolean {
  return Object.entries(row).every(([header, text]) => keyOf(existing[header] ?? "") === keyOf(text));
}
