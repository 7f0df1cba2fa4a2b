import { contains } from "../book/address";
import { CellError, isError, type Value } from "../book/cell";
import {
  broadcast,
  compareValues,
  isArea,
  isMatrix,
  mapMatrix,
  toNumber,
  toText,
  unwrap,
  type Area,
  type Matrix,
  type Operand,
} from "./matrix";
import { areaMatrix, namedFormula, resolveCells, resolveTable, type FormulaBook, type Place } from "./references";
import type { Formula } from "./syntax";

export interface FormulaContext {
  readonly book: FormulaBook;
  readonly place: Place;
  /** Brings the formulas in an area up to date before they are read. */
  readonly settle: (area: Area) => void;
  /** Calls a function of the workbook's library or of an add-in. */
  readonly call: (name: string, args: readonly Argument[], context: FormulaContext) => Operand;
  /** The block that the array formula at this cell fills. */
  readonly spillAt: (place: Place) => Area | undefined;
}

/** One argument, computed when asked for. */
export interface Argument {
  readonly omitted: boolean;
  /** As it stands: an area stays an area. */
  operand(): Operand;
  /** With areas read; one cell is its value. */
  value(): Value | Matrix;
}

/** Computes a formula at its place. Never throws for what a user can type: errors are values. */
export function evaluateFormula(formula: Formula, context: FormulaContext): Value | Matrix {
  return read(evaluate(formula, context), context);
}

/** An operand with its area, if it is one, read. */
function read(operand: Operand, context: FormulaContext): Value | Matrix {
  if (!isArea(operand)) return isMatrix(operand) ? unwrap(operand) : operand;
  context.settle(operand);
  return unwrap(areaMatrix(operand, context.book));
}

function evaluate(formula: Formula, context: FormulaContext): Operand {
  switch (formula.kind) {
    case "value":
      return formula.value;
    case "array":
      return formula.rows;
    case "reference":
      return resolveCells(formula, context.book, context.place);
    case "table":
      return resolveTable(formula, context.book, context.place);
    case "name": {
      const named = namedFormula(formula.name, context.book, context.place);
      return named === undefined
        ? new CellError("#NAME?", `There is no name “${formula.name}” in this workbook.`)
        : evaluate(named, context);
    }
    case "call":
      return context.call(
        formula.name,
        formula.args.map((arg) => argument(arg, context)),
        context,
      );
    case "spill":
      return spilled(evaluate(formula.of, context), context);
    case "single":
      return intersect(evaluate(formula.of, context), context.place);
    case "unary":
      return mapMatrix(read(evaluate(formula.of, context), context), (value) =>
        formula.operator === "-" ? negate(value) : value,
      );
    case "binary":
      return formula.operator === ":" ? span(formula.left, formula.right, context) : operation(formula, context);
  }
}

function argument(formula: Formula | undefined, context: FormulaContext): Argument {
  return {
    omitted: formula === undefined,
    operand: () => (formula ? evaluate(formula, context) : null),
    value: () => (formula ? read(evaluate(formula, context), context) : null),
  };
}

function negate(value: Value): Value {
  const number = toNumber(value);
  return isError(number) ? number : -number;
}

function spilled(operand: Operand, context: FormulaContext): Operand {
  if (!isArea(operand)) return new CellError("#REF!");
  context.settle(operand);
  return context.spillAt({ sheetId: operand.sheetId, ...operand.rect }) ?? new CellError("#REF!");
}

/** `@`: the cell of a column or row that is level with the formula. */
function intersect(operand: Operand, place: Place): Operand {
  if (isMatrix(operand)) return operand[0]?.[0] ?? null;
  if (!isArea(operand)) return operand;
  const { rect } = operand;
  const row = rect.rows === 1 ? rect.row : place.row;
  const column = rect.columns === 1 ? rect.column : place.column;
  return contains(rect, row, column)
    ? { ...operand, rect: { row, column, rows: 1, columns: 1 } }
    : new CellError("#VALUE!");
}

function span(left: Formula, right: Formula, context: FormulaContext): Operand {
  const a = evaluate(left, context);
  const b = evaluate(right, context);
  if (!isArea(a) || !isArea(b) || a.sheetId !== b.sheetId) return new CellError("#REF!");
  const row = Math.min(a.rect.row, b.rect.row);
  const column = Math.min(a.rect.column, b.rect.column);
  const rows = Math.max(a.rect.row + a.rect.rows, b.rect.row + b.rect.rows) - row;
  const columns = Math.max(a.rect.column + a.rect.columns, b.rect.column + b.rect.columns) - column;
  return { sheetId: a.sheetId, rect: { row, column, rows, columns } };
}

function operation(formula: Extract<Formula, { kind: "binary" }>, context: FormulaContext): Operand {
  const left = read(evaluate(formula.left, context), context);
  const right = read(evaluate(formula.right, context), context);
  return broadcast(left, right, (a, b) => (isError(a) ? a : isError(b) ? b : combine(formula.operator, a, b)));
}

function combine(operator: string, a: Value, b: Value): Value {
  switch (operator) {
    case "&":
      return `${toText(a)}${toText(b)}`;
    case "=":
      return compareValues(a, b) === 0;
    case "<>":
      return compareValues(a, b) !== 0;
    case "<":
      return compareValues(a, b) < 0;
    case ">":
      return compareValues(a, b) > 0;
    case "<=":
      return compareValues(a, b) <= 0;
    case ">=":
      return compareValues(a, b) >= 0;
    default:
      return arithmetic(operator, toNumber(a), toNumber(b));
  }
}

function arithmetic(operator: string, a: number | CellError, b: number | CellError): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "/" && b === 0) return new CellError("#DIV/0!");
  const result =
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a ** b;
  return Number.isFinite(result) ? result : new CellError("#NUM!");
}
