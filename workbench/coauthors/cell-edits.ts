import { columnLetters, type Rect } from "../book/address";
import { clearCells, writeCells, type Content } from "../book/edit-cells";
import { fillDown as fillRect } from "../book/fill";
import { bodyRect } from "../book/table";
import { copyFormula } from "../formula/rewrite";
import { contentFor, NOTE_CELLS, NOTES, rowFor, someTable, type Edit } from "./desk";

function where(name: string, { row, column, rows, columns }: Rect): string {
  return `${name} ${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}

export const typeIntoCell: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const body = bodyRect(table);
  const column = desk.random.below(table.columns.length);
  const rect = { row: body.row + desk.random.below(body.rows), column: body.column + column, rows: 1, columns: 1 };
  if (desk.random.chance(0.1)) {
    clearCells(desk.book, { sheet, rect }, "Contents");
    return `clears ${where(table.name, rect)}`;
  }
  const content = contentFor(desk, found, column);
  writeCells(desk.book, { sheet, rect }, [[content]]);
  return `types ${String(content)} into ${where(table.name, rect)}`;
};

/** Copies a block of the table to another place in it; if it reaches below the last row, the table grows. */
export const paste: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const { random } = desk;
  const body = bodyRect(table);
  const rows = random.between(1, Math.min(12, body.rows));
  const column = random.below(table.columns.length);
  const columns = random.between(1, Math.min(4, table.columns.length - column));
  const from = body.row + random.below(body.rows - rows + 1);
  const to = { row: body.row + random.below(body.rows), column: body.column + column, rows, columns };
  const contents = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right): Content => {
      const cell = sheet.get(from + down, to.column + right);
      return cell?.formula === undefined ? (cell?.value ?? null) : copyFormula(cell.formula, to.row - from, 0);
    }),
  );
  writeCells(desk.book, { sheet, rect: to }, contents);
  return `pastes row ${from + 1} on over ${where(table.name, to)}`;
};

export const fillDown: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const body = bodyRect(table);
  const first = desk.random.below(body.rows);
  const rows = Math.min(desk.random.between(1, 6), body.rows - first - 1);
  if (rows < 1) return null;
  const column = body.column + desk.random.below(table.columns.length);
  const rect = { row: body.row + first, column, rows: rows + 1, columns: 1 };
  fillRect(desk.book, sheet, rect);
  return `fills ${where(table.name, rect)} down`;
};

export const typeBelow: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const rect = { ...table.rect, row: table.rect.row + table.rect.rows, rows: 1 };
  writeCells(desk.book, { sheet, rect }, [rowFor(desk, found)]);
  return `types below ${table.name}`;
};

/** Changes a note; the cells that refer to it change by calculation alone. */
export const changeNote: Edit = (desk) => {
  const sheet = desk.book.sheetNamed(NOTES);
  const found = someTable(desk);
  if (!sheet || !found) return null;
  const content = contentFor(desk, found, desk.random.below(found.table.columns.length));
  const rect = { row: desk.random.below(NOTE_CELLS), column: 0, rows: 1, columns: 1 };
  // A note that refers to a note would go round in circles.
  writeCells(desk.book, { sheet, rect }, [[typeof content === "string" && content.startsWith("=") ? null : content]]);
  return `notes ${String(content)} in A${rect.row + 1}`;
};
