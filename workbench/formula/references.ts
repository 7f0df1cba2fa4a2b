import { intersection, parseA1, type Rect } from "../book/address";
import { CellError } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { bodyRect, headerRect, totalsRect, type Table } from "../book/table";
import type { Area, Matrix } from "./matrix";
import { parseFormula } from "./parse";
import { copyFormula } from "./rewrite";
import type { CellReference, Formula, TableReference } from "./syntax";

/** What a formula may ask of the workbook. */
export interface FormulaBook {
  sheetById(id: string): Sheet | undefined;
  sheetNamed(name: string): Sheet | undefined;
  tableNamed(name: string): Table | undefined;
  tableAt(sheetId: string, row: number, column: number): Table | undefined;
  nameFormula(name: string, sheetId: string): string | undefined;
}

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function resolveCells(reference: CellReference, book: FormulaBook, place: Place): Area | CellError {
  const sheet = reference.sheet === undefined ? book.sheetById(place.sheetId) : book.sheetNamed(reference.sheet);
  const rect = parseA1(reference.address);
  return sheet && rect ? { sheetId: sheet.id, rect } : new CellError("#REF!");
}

/** The cells a table reference names; `[@X]` outside the table's rows is `#VALUE!`, an unknown column `#REF!`. */
export function resolveTable(reference: TableReference, book: FormulaBook, place: Place): Area | CellError {
  const table =
    reference.table === "" ? book.tableAt(place.sheetId, place.row, place.column) : book.tableNamed(reference.table);
  if (!table) return new CellError("#REF!");
  const columns = columnSpan(reference, table);
  if (!columns) return new CellError("#REF!");
  const rows = rowSpan(reference, table, place);
  if (rows instanceof CellError) return rows;
  return { sheetId: table.sheetId, rect: { ...rows, ...columns } };
}

function columnSpan(reference: TableReference, table: Table): Pick<Rect, "column" | "columns"> | undefined {
  if (reference.from === undefined) return { column: table.rect.column, columns: table.rect.columns };
  const first = columnNumber(table, reference.from);
  const last = reference.to === undefined ? first : columnNumber(table, reference.to);
  if (first < 0 || last < 0) return undefined;
  return { column: table.rect.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function columnNumber(table: Table, name: string): number {
  const asWritten = table.columns.findIndex((column) => column.name === name);
  if (asWritten >= 0) return asWritten;
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowSpan(reference: TableReference, table: Table, place: Place): Pick<Rect, "row" | "rows"> | CellError {
  const areas = reference.areas.length === 0 ? ["#Data"] : reference.areas;
  if (areas.includes("#All")) return { row: table.rect.row, rows: table.rect.rows };
  const body = bodyRect(table);
  if (areas.includes("#This Row")) {
    const inside = place.sheetId === table.sheetId && place.row >= body.row && place.row < body.row + body.rows;
    return inside ? { row: place.row, rows: 1 } : new CellError("#VALUE!");
  }
  const parts = [
    areas.includes("#Headers") ? headerRect(table) : undefined,
    areas.includes("#Data") ? body : undefined,
    areas.includes("#Totals") ? totalsRect(table) : undefined,
  ].filter((part) => part !== undefined);
  const first = parts[0];
  return first ? { row: first.row, rows: parts.reduce((sum, part) => sum + part.rows, 0) } : new CellError("#REF!");
}

/** What larger areas held, as long as their sheet has not changed: hundreds of look-ups read the same column. */
const read = new WeakMap<Sheet, { readonly version: number; readonly areas: Map<string, Matrix> }>();
const WORTH_KEEPING = 20;
const KEPT = 200;

/** The values in an area; a whole column ends where the sheet is used. */
export function areaMatrix(area: Area, book: FormulaBook): Matrix {
  const sheet = book.sheetById(area.sheetId);
  if (!sheet) return [[new CellError("#REF!")]];
  const { row, column, rows, columns } = area.rect;
  if (rows * columns < WORTH_KEEPING) return valuesIn(sheet, area.rect);
  const now = read.get(sheet);
  const known = now?.version === sheet.version ? now : { version: sheet.version, areas: new Map<string, Matrix>() };
  const key = `${row} ${column} ${rows} ${columns}`;
  const matrix = known.areas.get(key) ?? valuesIn(sheet, area.rect);
  if (known.areas.size >= KEPT) known.areas.clear();
  known.areas.set(key, matrix);
  read.set(sheet, known);
  return matrix;
}

function valuesIn(sheet: Sheet, whole: Rect): Matrix {
  const endless = whole.rows > 100_000 || whole.columns > 1_000;
  const used = endless ? sheet.used(true) : undefined;
  const far = used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const rect = endless ? ((far && intersection(whole, far)) ?? { ...whole, rows: 1, columns: 1 }) : whole;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from(
      { length: rect.columns },
      (_unused, column) => sheet.get(rect.row + row, rect.column + column)?.value ?? null,
    ),
  );
}

/** The formula a name stands for, as it reads at a place: what it refers to without `$` is counted from A1, as in Excel. */
export function namedFormula(name: string, book: FormulaBook, place: Place): Formula | undefined {
  const text = book.nameFormula(name, place.sheetId);
  return text === undefined ? undefined : parseFormula(copyFormula(text, place.row, place.column));
}

/** Every area a formula reads, as far as its text says; names are looked up. */
export function precedents(formula: Formula, book: FormulaBook, place: Place): Area[] {
  const areas: Area[] = [];
  const add = (area: Area | CellError): void => {
    if (!(area instanceof CellError)) areas.push(area);
  };
  const visit = (part: Formula | undefined, depth: number): void => {
    if (!part || depth > 60) return;
    switch (part.kind) {
      case "reference":
        return add(resolveCells(part, book, place));
      case "table":
        return add(resolveTable(part, book, place));
      case "name": {
        const named = namedFormula(part.name, book, place);
        return named && visit(named, depth + 10);
      }
      case "call":
        return part.args.forEach((arg) => visit(arg, depth + 1));
      case "binary":
        visit(part.left, depth + 1);
        return visit(part.right, depth + 1);
      case "unary":
      case "spill":
      case "single":
        return visit(part.of, depth + 1);
      case "value":
      case "array":
        return undefined;
    }
  };
  visit(formula, 0);
  return areas;
}
