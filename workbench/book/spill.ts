import { isMatrix, type Matrix } from "../formula/matrix";
import { cellRect, intersection, sameRect, type Rect } from "./address";
import { CellError, sameValue, type Cell, type Value } from "./cell";
import type { CellPlace, Sheet } from "./sheet";

interface Anchor {
  readonly row: number;
  readonly column: number;
}

interface SpillOutcome {
  readonly changed: readonly Rect[];
  readonly spill: Rect | undefined;
  /** The block that the answer needs but cannot have. */
  readonly blocked?: Rect;
}

/**
 * Writes a formula's answer at its cell, an array into the cells beside and below.
 *
 * A cell in the way, or a table around the formula, makes it `#SPILL!`, as in Excel.
 */
export function spillInto(
  anchor: CellPlace,
  result: Value | Matrix,
  { old, inTable }: { readonly old: Rect | undefined; readonly inTable: boolean },
): SpillOutcome {
  if (!isMatrix(result)) return settleOne(anchor, result, old);
  const rows = result.length;
  const columns = Math.max(1, ...result.map((line) => line.length));
  const rect = { row: anchor.row, column: anchor.column, rows, columns };
  if (rows === 0) return settleOne(anchor, new CellError("#CALC!"), old);
  if (inTable && rows * columns > 1) return settleOne(anchor, IN_TABLE, old);
  if (isBlocked(anchor, rect)) return { ...settleOne(anchor, BLOCKED, old), blocked: rect };
  const changed: Rect[] = [];
  if (old && !sameRect(old, rect)) {
    clearSpill(anchor.sheet, anchor, old);
    changed.push(old);
  }
  if (fill(anchor, rect, result)) changed.push(rect);
  return { changed, spill: rows * columns > 1 ? rect : undefined };
}

const IN_TABLE = new CellError("#SPILL!", "An array cannot spill inside a table. Put the formula outside it.");
const BLOCKED = new CellError("#SPILL!", "A cell in the way is not blank. Clear it to see the whole answer.");

function settleOne(anchor: CellPlace, value: Value, old: Rect | undefined): SpillOutcome {
  const changed: Rect[] = [];
  if (old) {
    clearSpill(anchor.sheet, anchor, old);
    changed.push(old);
  }
  const own = cellRect(anchor.row, anchor.column);
  if (fill(anchor, own, [[value]])) changed.push(own);
  return { changed, spill: undefined };
}

/** Puts the values into the block that begins at the formula's cell; says whether anything changed. */
function fill({ sheet, ...anchor }: CellPlace, rect: Rect, values: Matrix): boolean {
  let changed = false;
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const value = values[row]?.[column] ?? 0;
      const isAnchor = row === 0 && column === 0;
      const old = sheet.get(anchor.row + row, anchor.column + column);
      if (old && sameValue(old.value, value) && (isAnchor || old.spilledFrom)) continue;
      const cell: Cell = { ...(old ?? {}), value, ...(isAnchor ? {} : { spilledFrom: anchor }) };
      sheet.set(anchor.row + row, anchor.column + column, cell);
      changed = true;
    }
  }
  return changed;
}

function isBlocked({ sheet, ...anchor }: CellPlace, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (row === anchor.row && column === anchor.column) continue;
      const cell = sheet.get(row, column);
      if (!cell || isOwn(cell, anchor)) continue;
      if (cell.formula !== undefined || cell.value !== null) return true;
    }
  }
  return false;
}

function isOwn(cell: Cell, anchor: Anchor): boolean {
  return cell.spilledFrom?.row === anchor.row && cell.spilledFrom.column === anchor.column;
}

/** Clears an array's answer from the cells around its formula. */
export function clearSpill(sheet: Sheet, anchor: Anchor, spill: Rect): void {
  const inside = intersection(spill, {
    row: 0,
    column: 0,
    rows: sheet.rows.length,
    columns: spill.column + spill.columns,
  });
  if (!inside) return;
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      const cell = sheet.get(row, column);
      if (!cell?.spilledFrom || !isOwn(cell, anchor)) continue;
      sheet.set(row, column, cell.style ? { value: null, style: cell.style } : undefined);
    }
  }
}

/** Clears every array's answer from a sheet, however far each reached. */
export function clearSpilled(sheet: Sheet): void {
  const spilled: (Anchor & { readonly cell: Cell })[] = [];
  sheet.forEach((cell, row, column) => {
    if (cell.spilledFrom) spilled.push({ row, column, cell });
  });
  for (const { row, column, cell } of spilled)
    sheet.set(row, column, cell.style ? { value: null, style: cell.style } : undefined);
}
