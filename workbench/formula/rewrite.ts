import { columnIndex, columnLetters, SHEET_COLUMNS, SHEET_ROWS, splitSheet } from "../book/address";
import { tokenise, type Token } from "./tokens";

/** Cells that move: `count` lines put in (or, negative, taken out) before line `at`, only for references inside `within`. */
export interface Shift {
  readonly sheetName: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The columns (for rows) or rows (for columns) that move; all of them when absent. */
  readonly within?: { readonly from: number; readonly to: number };
}

/** A formula as Excel rewrites it when cells move under it; a reference whose cells are all gone is `#REF!`. */
export function shiftFormula(text: string, homeSheet: string, shift: Shift): string {
  return rewrite(text, (token) => (token.kind === "reference" ? shifted(token.text, homeSheet, shift) : token.text));
}

/** A formula as it reads when copied some cells down and across: references without `$` move along. */
export function copyFormula(text: string, down: number, across: number): string {
  return rewrite(text, (token) => {
    if (token.kind !== "reference") return token.text;
    const { address } = splitSheet(token.text);
    const prefix = token.text.slice(0, token.text.length - address.length);
    const corners = address.split(":").map((corner) => moveCorner(readCorner(corner), down, across));
    return corners.includes(undefined) ? "#REF!" : prefix + corners.join(":");
  });
}

function moveCorner(corner: Corner, down: number, across: number): string | undefined {
  const row = corner.row === undefined || corner.fixedRow ? corner.row : corner.row + down;
  const column = corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + across;
  if ((row ?? 0) < 0 || (column ?? 0) < 0 || (row ?? 0) >= SHEET_ROWS || (column ?? 0) >= SHEET_COLUMNS)
    return undefined;
  return writeCorner({ ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) });
}

/** A formula with a table called something else. */
export function renameTableIn(text: string, from: string, to: string): string {
  return rewrite(text, (token) => {
    if (token.kind === "table") {
      const open = token.text.indexOf("[");
      return token.text.slice(0, open).toLowerCase() === from.toLowerCase() ? to + token.text.slice(open) : token.text;
    }
    return token.kind === "name" && token.text.toLowerCase() === from.toLowerCase() ? to : token.text;
  });
}

/** A table's column that gets another name; `inTable`: the formula stands in that table, where the table's name may be left out. */
interface ColumnRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly inTable: boolean;
}

/** A formula with a table's column called something else. */
export function renameColumnIn(text: string, { table, from, to, inTable }: ColumnRename): string {
  return rewrite(text, (token) => {
    if (token.kind !== "table") return token.text;
    const open = token.text.indexOf("[");
    const named = token.text.slice(0, open);
    if (named === "" ? !inTable : named.toLowerCase() !== table.toLowerCase()) return token.text;
    const escaped = to.replaceAll(/['#[\]]/g, "'$&");
    return (
      named +
      token.text.slice(open).replaceAll(/(\[@?)((?:'.|[^'[\]])*)(?=\])/g, (all, opening: string, column: string) => {
        return column.replaceAll(/'(.)/g, "$1").trim().toLowerCase() === from.toLowerCase() ? opening + escaped : all;
      })
    );
  });
}

function rewrite(text: string, change: (token: Token) => string): string {
  if (!text.startsWith("=")) return text;
  try {
    return `=${tokenise(text.slice(1)).map(change).join("")}`;
  } catch {
    return text;
  }
}

interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly fixedColumn: string;
  readonly fixedRow: string;
}

function readCorner(text: string): Corner {
  const [, fixedColumn = "", letters, fixedRow = "", digits] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  return {
    fixedColumn: letters ? fixedColumn : "",
    fixedRow: letters ? fixedRow : fixedColumn || fixedRow,
    ...(letters ? { column: columnIndex(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === undefined ? "" : corner.fixedColumn + columnLetters(corner.column);
  return column + (corner.row === undefined ? "" : `${corner.fixedRow}${corner.row + 1}`);
}

function shifted(text: string, homeSheet: string, shift: Shift): string {
  const { sheet, address } = splitSheet(text);
  if ((sheet ?? homeSheet).toLowerCase() !== shift.sheetName.toLowerCase()) return text;
  const prefix = text.slice(0, text.length - address.length);
  const [first = "", second] = address.split(":");
  const start = readCorner(first);
  const end = readCorner(second ?? first);
  const cross = shift.axis === "row" ? "column" : "row";
  if (shift.within && !inside(start[cross], end[cross], shift.within)) return text;
  const low = start[shift.axis];
  const high = end[shift.axis];
  if (low === undefined || high === undefined) return text;
  const moved = moveSpan(low, high, shift);
  if (!moved) return `${prefix}#REF!`;
  const limit = (shift.axis === "row" ? SHEET_ROWS : SHEET_COLUMNS) - 1;
  const from = writeCorner({ ...start, [shift.axis]: moved.from });
  const to = writeCorner({ ...end, [shift.axis]: Math.min(limit, moved.to) });
  return prefix + (second === undefined ? from : `${from}:${to}`);
}

function inside(
  low: number | undefined,
  high: number | undefined,
  within: { readonly from: number; readonly to: number },
): boolean {
  return low !== undefined && high !== undefined && low >= within.from && high <= within.to;
}

/** Where lines `low` to `high` stand after the shift; undefined when all of them were taken out. */
export function moveSpan(
  low: number,
  high: number,
  shift: Pick<Shift, "at" | "count">,
): { readonly from: number; readonly to: number } | undefined {
  const { at, count } = shift;
  if (count >= 0) return { from: low >= at ? low + count : low, to: high >= at ? high + count : high };
  const gone = -count;
  if (low >= at && high < at + gone) return undefined;
  const from = low >= at + gone ? low - gone : Math.min(low, at);
  const to = high >= at + gone ? high - gone : Math.min(high, at - 1);
  return { from, to };
}
