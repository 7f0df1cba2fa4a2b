import type { Rect } from "../book/address";
import { CellError, isError, type Value } from "../book/cell";

export type Matrix = readonly (readonly Value[])[];

/** A block of a sheet as a formula's value: still knows where it stands. */
export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

export type Operand = Value | Matrix | Area;

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function isArea(operand: Operand): operand is Area {
  return typeof operand === "object" && operand !== null && !Array.isArray(operand) && "sheetId" in operand;
}

/** A one-celled matrix as its value; others stay. */
export function unwrap(matrix: Matrix): Value | Matrix {
  return matrix.length === 1 && matrix[0]?.length === 1 ? (matrix[0][0] ?? null) : matrix;
}

/** Applies a function of two values over two shapes as Excel does: a single row, column or value is repeated. */
export function broadcast(
  left: Value | Matrix,
  right: Value | Matrix,
  apply: (a: Value, b: Value) => Value,
): Value | Matrix {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const a: Matrix = isMatrix(left) ? left : [[left]];
  const b: Matrix = isMatrix(right) ? right : [[right]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => apply(at(a, row, column), at(b, row, column))),
  );
}

function at(matrix: Matrix, row: number, column: number): Value {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? new CellError("#N/A") : cell;
}

export function mapMatrix(operand: Value | Matrix, apply: (value: Value) => Value): Value | Matrix {
  return isMatrix(operand) ? operand.map((line) => line.map(apply)) : apply(operand);
}

/** A value as a number where Excel would take it as one in arithmetic. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  const text = value.trim().replaceAll(",", "");
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text === "" || Number.isNaN(number) ? new CellError("#VALUE!") : number;
}

/** A value as the text that `&` joins. */
export function toText(value: Value): string | CellError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** A value as a condition. */
export function toBoolean(value: Value): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (isError(value)) return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : new CellError("#VALUE!");
  }
  return value !== null && value !== 0;
}

const ORDER = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before text before logical values; text without case. */
export function compareValues(a: Value, b: Value): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (isError(left) || isError(right)) return 0;
  const leftKind = typeof left as keyof typeof ORDER;
  const rightKind = typeof right as keyof typeof ORDER;
  if (leftKind !== rightKind) return ORDER[leftKind] - ORDER[rightKind];
  if (typeof left === "string" && typeof right === "string") {
    const x = left.toLowerCase();
    const y = right.toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: Value): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
