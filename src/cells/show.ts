import type { Answer } from "../answers/answer";
import { isRows, type Rows, type Value } from "../answers/value";

/** What a cell gets: a value, or an error with its sentence. Excel shows a sentence with these two codes only. */
export type CellError = { readonly error: "#N/A" | "#VALUE!"; readonly message: string };
export type Shown = string | number | boolean | CellError;

export function isCellError(shown: Shown | readonly (readonly Shown[])[]): shown is CellError {
  return typeof shown === "object" && "error" in shown;
}

/** A value as a cell holds it: a date as its serial, a time as a fraction of a day. */
export function shownValue(value: Value): string | number | boolean {
  if (typeof value !== "object") return value;
  return "date" in value ? value.date : value.time / 1440;
}

/** An answer as it stands in the sheet: one cell, or rows; an error with its sentence. */
export function shown(answer: Answer<Value | Rows>): Shown | readonly (readonly Shown[])[] {
  switch (answer.status) {
    case "answered":
      return isRows(answer.value) ? answer.value.map((row) => row.map(shownValue)) : shownValue(answer.value);
    case "does not apply":
      return answer.value;
    case "cannot tell":
      return { error: "#N/A", message: answer.because.sentence };
    case "wrong question":
      return { error: "#VALUE!", message: answer.because.sentence };
    default:
      return answer satisfies never;
  }
}

/** Rows squeezed into one cell, for a formula that asks about a whole range: cells by ", ", lines by "; ". */
export function inOneCell(cells: Shown | readonly (readonly Shown[])[]): Shown {
  if (!Array.isArray(cells)) return cells as Shown;
  const rows = cells as readonly (readonly Shown[])[];
  return rows.map((row) => row.map((cell) => (isCellError(cell) ? cell.error : String(cell))).join(", ")).join("; ");
}
