import type { Argument, FormulaContext } from "../formula/evaluate";
import { VOLATILE } from "../formula/functions";
import type { Area, Operand } from "../formula/matrix";
import { parseFormula } from "../formula/parse";
import type { Place } from "../formula/references";
import type { Formula } from "../formula/syntax";
import type { Rect } from "./address";

/** Functions that an add-in gives to the workbook. */
export interface AddinFunctions {
  has(name: string): boolean;
  call(name: string, args: readonly Argument[], context: FormulaContext): Operand;
  /** Stand around the computing of one cell, so that calls it no longer makes can be ended. */
  begin(cell: string): void;
  end(cell: string): void;
  /** The cell has lost its formula; or (`restart`) the formula was entered again, so that its calls begin again. */
  forget(cell: string, restart: boolean): void;
}

/** A formula in its place, with what can be told from its text. */
export interface FormulaCell {
  readonly place: Place;
  readonly formula: Formula | undefined;
  readonly volatile: boolean;
  readonly callsAddin: boolean;
  reads: readonly Area[] | undefined;
  spill: Rect | undefined;
}

export const NOTHING: Formula = { kind: "value", value: null };

export function cellKey(place: Place): string {
  return `${place.sheetId}!${place.row},${place.column}`;
}

/** The formula's tree; undefined where it cannot be read. */
export function tryParse(text: string): Formula | undefined {
  try {
    return parseFormula(text);
  } catch {
    return undefined;
  }
}

/** A formula's cell as it is first seen; nothing is known yet of what it reads. */
export function formulaCell(
  text: string,
  { place, formula, spill }: Pick<FormulaCell, "place" | "formula" | "spill">,
  addin: AddinFunctions | undefined,
): FormulaCell {
  const names = text.toUpperCase().match(/[A-Z_][\w.]*(?=\()/g) ?? [];
  return {
    place,
    formula,
    volatile: names.some((name) => VOLATILE.has(name)),
    callsAddin: names.some((name) => name.includes(".") || addin?.has(name)),
    reads: undefined,
    spill,
  };
}
