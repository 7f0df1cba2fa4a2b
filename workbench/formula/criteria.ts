import { isError, type Value } from "../book/cell";
import { compareValues, toNumber } from "./matrix";

/** Reads a criterion of COUNTIFS and the like: `">=3"`, `"<>"`, `"Held"`, `"EB-*"`, a number; text without case. */
export function matcher(criterion: Value): (value: Value) => boolean {
  if (typeof criterion !== "string") return (value) => sameAs(value, criterion ?? 0);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = typed(operand);
  switch (operator) {
    case "<>":
      return operand === "" ? (value) => value !== null : (value) => !matches(value, wanted);
    case "":
      return (value) => matches(value, wanted);
    case "=":
      return operand === "" ? (value) => value === null : (value) => matches(value, wanted);
    default:
      return (value) => ordered(value, wanted, operator);
  }
}

function typed(text: string): Value {
  const number = toNumber(text);
  if (!isError(number)) return number;
  return /^(true|false)$/i.test(text) ? /^true$/i.test(text) : text;
}

function sameAs(value: Value, wanted: Value): boolean {
  return typeof value === typeof wanted && compareValues(value, wanted) === 0;
}

function matches(value: Value, wanted: Value): boolean {
  if (isError(value)) return value.code === wanted;
  if (typeof wanted === "number" && typeof value === "string") return toNumber(value) === wanted;
  if (typeof wanted !== "string") return sameAs(value, wanted);
  if (wanted === "") return value === null || value === "";
  return typeof value === "string" && wildcard(wanted).test(value);
}

/** The pattern for Excel's `*` and `?`; `~` stands before one that is meant literally. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, meant?: string, wild?: string, special?: string) => {
      if (wild) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${meant ?? special ?? ""}`;
    },
  );
  return new RegExp(`^${source}$`, "iu");
}

function ordered(value: Value, wanted: Value, operator: string): boolean {
  if (typeof value !== typeof wanted || value === null) return false;
  const order = compareValues(value, wanted);
  return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
}
