import { keyOf, type RawCell } from "../records/cell";

/** A row of a table as it stands. */
export interface SeenRow {
  /** 0 the first row of data. */
  readonly position: number;
  readonly values: readonly RawCell[];
  readonly formulas: readonly unknown[];
}

export function seenRow(range: Excel.Range, at: number, position = at): SeenRow {
  return { position, values: (range.values[at] ?? []) as RawCell[], formulas: range.formulas[at] ?? [] };
}

/** Rows of a range whose first stands at that position. */
export function seenRows(range: Excel.Range, first = 0): readonly SeenRow[] {
  return range.values.map((_, at) => seenRow(range, at, first + at));
}

export function columnOf(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => keyOf(each) === keyOf(header));
}

/** The headers of a table from the range of its header row. */
export function headersIn(range: Excel.Range): readonly string[] {
  return ((range.values[0] ?? []) as readonly RawCell[]).map((cell) => String(cell).trim());
}

/** Text that looks like a formula stands among Excel's formulas as it is. */
export function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Does the row hold something that somebody typed? Formulas of the table's own columns do not count. */
export function isTyped({ values, formulas }: SeenRow): boolean {
  return formulas.some((cell, at) => cell !== "" && !isFormula(values[at], cell));
}
