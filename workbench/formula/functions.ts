import * as library from "@formulajs/formulajs";
import { CellError, isError, type Value } from "../book/cell";
import type { Argument, FormulaContext } from "./evaluate";
import { dateFunctions } from "./functions-date";
import { logicalFunctions } from "./functions-logical";
import { lookupFunctions } from "./functions-lookup";
import { isMatrix, type Matrix, type Operand } from "./matrix";

export type WorkbookFunction = (args: readonly Argument[], context: FormulaContext) => Operand;

const OWN: ReadonlyMap<string, WorkbookFunction> = new Map([
  ...Object.entries(logicalFunctions),
  ...Object.entries(lookupFunctions),
  ...Object.entries(dateFunctions),
]);

const LIBRARY = new Map<string, unknown>(Object.entries(library));

/** Functions whose answer may change when no cell has. */
export const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);

/**
 * Calls one of Excel's own functions.
 *
 * Those that work on references, on conditions or on dates are written here; the rest are the library's. A name neither
 * knows is `#NAME?` with a message that says it is the workbench that lacks it.
 */
export function callFunction(name: string, args: readonly Argument[], context: FormulaContext): Operand {
  const own = OWN.get(name);
  if (own) return own(args, context);
  const borrowed = name
    .split(".")
    .reduce<unknown>((found, part) => (found instanceof Map ? found.get(part) : property(found, part)), LIBRARY);
  if (typeof borrowed !== "function") {
    const who = name.includes(".")
      ? `No add-in here gives the function ${name}`
      : `The workbench does not know the function ${name}`;
    return new CellError("#NAME?", `${who}. Excel may know it.`);
  }
  const values = args.map((arg) => arg.value());
  const broken = values.find((value) => isError(value as Value));
  if (broken !== undefined && isError(broken as Value)) return broken as CellError;
  return answer(() => Reflect.apply(borrowed, undefined, values.map(lent)));
}

function property(of: unknown, name: string): unknown {
  return (typeof of === "object" || typeof of === "function") && of !== null ? Reflect.get(of, name) : undefined;
}

function lent(value: Value | Matrix): unknown {
  if (isMatrix(value)) return value.map((line) => line.map((cell) => (isError(cell) ? new Error(cell.code) : cell)));
  return value;
}

function answer(call: () => unknown): Operand {
  try {
    return returned(call());
  } catch (problem) {
    const code = problem instanceof Error && problem.message.startsWith("#") ? problem.message : "#VALUE!";
    return new CellError(code);
  }
}

function returned(result: unknown): Operand {
  if (Array.isArray(result)) {
    const rows: unknown[] = result;
    return rows.map((row) => (Array.isArray(row) ? row.map(scalar) : [scalar(row)]));
  }
  return scalar(result);
}

function scalar(result: unknown): Value {
  if (result instanceof Error) return new CellError(result.message.startsWith("#") ? result.message : "#VALUE!");
  if (typeof result === "number") return Number.isFinite(result) ? result : new CellError("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  return result === null || result === undefined ? 0 : new CellError("#VALUE!");
}
