import { isError, type Value } from "../book/cell";

/** A cell's value as it travels to the add-in: an empty cell is `""`, an error its code. */
export function sentValue(value: Value): unknown {
  return value === null ? "" : isError(value) ? value.code : value;
}

/** Excel's word for what a cell holds: `Empty`, `Double`, `String`, … */
export function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
