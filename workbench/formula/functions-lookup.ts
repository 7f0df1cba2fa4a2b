import { parseA1, SHEET_COLUMNS, SHEET_ROWS, splitSheet } from "../book/address";
import { CellError, isError, type Value } from "../book/cell";
import { matcher, wildcard } from "./criteria";
import type { Argument, FormulaContext } from "./evaluate";
import type { WorkbookFunction } from "./functions";
import { compareValues, isArea, isMatrix, toBoolean, toNumber, unwrap, type Matrix, type Operand } from "./matrix";

const NOT_FOUND = new CellError("#N/A");
const WRONG = new CellError("#VALUE!");

function matrix(arg: Argument | undefined): Matrix {
  const value = arg?.value() ?? null;
  return isMatrix(value) ? value : [[value]];
}

function single(arg: Argument | undefined, otherwise: Value = null): Value {
  const value = arg === undefined || arg.omitted ? otherwise : arg.value();
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** The rows and values that meet each pair of range and criterion. */
function chosen(pairs: readonly Argument[]): boolean[] {
  let kept: boolean[] | undefined;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const test = matcher(single(pairs[at + 1]));
    const hits = matrix(pairs[at]).flat().map(test);
    kept = kept ? kept.map((keep, index) => keep && (hits[index] ?? false)) : hits;
  }
  return kept ?? [];
}

function gathered(of: Argument | undefined, pairs: readonly Argument[], total: (numbers: number[]) => Value): Value {
  const kept = chosen(pairs);
  const numbers = matrix(of)
    .flat()
    .filter((value, index): value is number => typeof value === "number" && (kept[index] ?? false));
  return total(numbers);
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: number[]): Value =>
  numbers.length === 0 ? new CellError("#DIV/0!") : sum(numbers) / numbers.length;

function position(wanted: Value, line: readonly Value[], mode: number): number {
  if (mode === 0) {
    const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcard(wanted) : undefined;
    return line.findIndex((value) =>
      pattern
        ? typeof value === "string" && pattern.test(value)
        : value !== null && typeof value === typeof wanted && compareValues(value, wanted) === 0,
    );
  }
  let found = -1;
  line.forEach((value, index) => {
    if (value !== null && typeof value === typeof wanted && compareValues(value, wanted) * mode <= 0) found = index;
  });
  return found;
}

/** Where each value stands first in a block, text without case: hundreds of formulas look through the same column. */
const firstPlaces = new WeakMap<Matrix, ReadonlyMap<Value, number>>();

function placeOf(wanted: Value, block: Matrix): number {
  if (typeof wanted === "object" || (typeof wanted === "string" && /[*?~]/.test(wanted)))
    return position(wanted, block.flat(), 0);
  let places = firstPlaces.get(block);
  if (places === undefined) firstPlaces.set(block, (places = placesIn(block)));
  return places.get(withoutCase(wanted)) ?? -1;
}

function placesIn(block: Matrix): ReadonlyMap<Value, number> {
  const places = new Map<Value, number>();
  let place = 0;
  for (const line of block) {
    for (const value of line) {
      const key = withoutCase(value);
      if (!places.has(key)) places.set(key, place);
      place += 1;
    }
  }
  return places;
}

const withoutCase = (value: Value): Value => (typeof value === "string" ? value.toLowerCase() : value);

function lookup(args: readonly Argument[], across: boolean): Operand {
  const table = matrix(args[1]);
  const number = toNumber(single(args[2]));
  const near = toBoolean(single(args[3], true));
  if (isError(number)) return number;
  const keys = across ? (table[0] ?? []) : table.map((row) => row[0] ?? null);
  const at = position(single(args[0]), keys, near === true ? 1 : 0);
  if (at < 0) return NOT_FOUND;
  return (
    (across ? table[number - 1]?.[at] : table[at]?.[number - 1]) ??
    (number > (across ? table.length : (table[0]?.length ?? 0)) ? new CellError("#REF!") : null)
  );
}

function xlookup(args: readonly Argument[]): Operand {
  const keys = matrix(args[1]);
  const results = matrix(args[2]);
  const at = placeOf(single(args[0]), keys);
  if (at < 0) return args[3] && !args[3].omitted ? args[3].operand() : NOT_FOUND;
  return unwrap(keys.length >= (keys[0]?.length ?? 0) ? [results[at] ?? []] : results.map((row) => [row[at] ?? null]));
}

/** The sum of the products of cells at the same place; what is no number counts as 0, and blocks of different sizes are `#VALUE!`. */
function sumProduct(args: readonly Argument[]): Value {
  const [first = [], ...others] = args.map(matrix);
  const isLike = (other: Matrix): boolean =>
    other.length === first.length && other.every((line, row) => line.length === first[row]?.length);
  if (!others.every(isLike)) return WRONG;
  let total = 0;
  for (const [row, line] of first.entries()) {
    for (const [column, value] of line.entries()) {
      const factors = [value, ...others.map((other) => other[row]?.[column] ?? null)];
      const broken = factors.find(isError);
      if (broken) return broken;
      total += factors.reduce<number>((product, factor) => product * (typeof factor === "number" ? factor : 0), 1);
    }
  }
  return total;
}

/** `OFFSET(from, rows, columns, height, width)`: a block so far from another; a negative size reaches up or to the left. */
function offset([from, ...numbers]: readonly Argument[]): Operand {
  const area = from?.operand() ?? null;
  if (!isArea(area)) return WRONG;
  const { rect } = area;
  const [down, right, height, width] = [0, 0, rect.rows, rect.columns].map((otherwise, at) =>
    toNumber(single(numbers[at], otherwise)),
  );
  if (isError(down)) return down;
  if (isError(right)) return right;
  if (isError(height)) return height;
  if (isError(width)) return width;
  const line = (start: number, moved = 0, size = 1): readonly [number, number] => {
    const at = start + Math.trunc(moved);
    return size < 0 ? [at + Math.trunc(size) + 1, -Math.trunc(size)] : [at, Math.trunc(size)];
  };
  const [row, rows] = line(rect.row, down, height);
  const [column, columns] = line(rect.column, right, width);
  const isThere = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  return isThere && rows > 0 && columns > 0
    ? { sheetId: area.sheetId, rect: { row, column, rows, columns } }
    : new CellError("#REF!");
}

function index(args: readonly Argument[], context: FormulaContext): Operand {
  const row = toNumber(single(args[1], 0));
  const column = toNumber(single(args[2], 0));
  if (isError(row)) return row;
  if (isError(column)) return column;
  const source = args[0]?.operand() ?? null;
  if (isArea(source)) {
    const flat = source.rect.rows === 1 && args[2] === undefined;
    const [down, right] = flat ? [0, row] : [row, column];
    if (down > source.rect.rows || right > source.rect.columns) return new CellError("#REF!");
    const rows = down === 0 ? source.rect.rows : 1;
    const columns = right === 0 ? source.rect.columns : 1;
    return {
      ...source,
      rect: {
        row: source.rect.row + Math.max(0, down - 1),
        column: source.rect.column + Math.max(0, right - 1),
        rows,
        columns,
      },
    };
  }
  const values = isMatrix(source) ? source : [[source]];
  void context;
  return values[Math.max(0, row - 1)]?.[Math.max(0, column - 1)] ?? new CellError("#REF!");
}

function filter(args: readonly Argument[]): Operand {
  const rows = matrix(args[0]);
  const keep = matrix(args[1]);
  const byRow = keep.length === rows.length;
  const truth = (value: Value | undefined): boolean => toBoolean(value ?? null) === true;
  const kept = byRow
    ? rows.filter((_, row) => truth(keep[row]?.[0]))
    : rows.map((row) => row.filter((_, column) => truth(keep[0]?.[column])));
  if (kept.length > 0 && (kept[0]?.length ?? 0) > 0) return kept;
  return args[2] && !args[2].omitted ? args[2].operand() : new CellError("#CALC!");
}

function sorted(args: readonly Argument[]): Operand {
  const by = toNumber(single(args[1], 1));
  const order = toNumber(single(args[2], 1));
  if (isError(by) || isError(order)) return WRONG;
  return matrix(args[0]).toSorted((a, b) => compareValues(a[by - 1] ?? null, b[by - 1] ?? null) * order);
}

function unique(args: readonly Argument[]): Operand {
  const seen = new Set<string>();
  return matrix(args[0]).filter((row) => {
    const key = JSON.stringify(row.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

function size(arg: Argument | undefined, side: "rows" | "columns"): number {
  const operand = arg?.operand() ?? null;
  if (isArea(operand)) return operand.rect[side];
  const values = isMatrix(operand) ? operand : [[operand]];
  return side === "rows" ? values.length : (values[0]?.length ?? 0);
}

export const lookupFunctions: Readonly<Record<string, WorkbookFunction>> = {
  COUNTIF: (args) => chosen(args).filter(Boolean).length,
  COUNTIFS: (args) => chosen(args).filter(Boolean).length,
  SUMIF: ([range, criterion, of]) => gathered(of ?? range, range && criterion ? [range, criterion] : [], sum),
  SUMIFS: ([of, ...pairs]) => gathered(of, pairs, sum),
  AVERAGEIF: ([range, criterion, of]) => gathered(of ?? range, range && criterion ? [range, criterion] : [], mean),
  AVERAGEIFS: ([of, ...pairs]) => gathered(of, pairs, mean),
  MAXIFS: ([of, ...pairs]) => gathered(of, pairs, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MINIFS: ([of, ...pairs]) => gathered(of, pairs, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MATCH: (args) => {
    const mode = toNumber(single(args[2], 1));
    if (isError(mode)) return mode;
    const block = matrix(args[1]);
    const at = mode === 0 ? placeOf(single(args[0]), block) : position(single(args[0]), block.flat(), Math.sign(mode));
    return at < 0 ? NOT_FOUND : at + 1;
  },
  XMATCH: (args) => {
    const at = placeOf(single(args[0]), matrix(args[1]));
    return at < 0 ? NOT_FOUND : at + 1;
  },
  VLOOKUP: (args) => lookup(args, false),
  HLOOKUP: (args) => lookup(args, true),
  XLOOKUP: xlookup,
  INDEX: index,
  FILTER: filter,
  SORT: sorted,
  UNIQUE: unique,
  ROWS: ([arg]) => size(arg, "rows"),
  COLUMNS: ([arg]) => size(arg, "columns"),
  ROW: ([arg], context) => {
    const area = arg?.operand() ?? null;
    return isArea(area)
      ? Array.from({ length: area.rect.rows }, (_, row) => [area.rect.row + row + 1])
      : context.place.row + 1;
  },
  COLUMN: ([arg], context) => {
    const area = arg?.operand() ?? null;
    return isArea(area)
      ? [Array.from({ length: area.rect.columns }, (_, column) => area.rect.column + column + 1)]
      : context.place.column + 1;
  },
  OFFSET: offset,
  SUMPRODUCT: sumProduct,
  INDIRECT: ([arg], context) => {
    const { sheet, address } = splitSheet(String(single(arg) ?? ""));
    const found = sheet === undefined ? context.book.sheetById(context.place.sheetId) : context.book.sheetNamed(sheet);
    const rect = parseA1(address);
    return found && rect ? { sheetId: found.id, rect } : new CellError("#REF!");
  },
  HYPERLINK: ([target, label]) => single(label, single(target)),
};
