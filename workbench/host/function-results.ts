import { CellError, type Value } from "../book/cell";
import type { Matrix } from "../formula/matrix";
import { record } from "./argument";
import type { FunctionMetadata } from "./function-metadata";

/** One answer of a custom function, as it came. */
export interface FunctionResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: unknown;
}

const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Reads the arguments of `SetInvocationArrayResults` or the older `SetInvocationResults`. */
export function readResultList(list: unknown): FunctionResult[] {
  const results: unknown[] = Array.isArray(list) ? list : [];
  return results.map((entry) => {
    if (Array.isArray(entry)) {
      const parts: unknown[] = entry;
      return { id: Number(parts[0]), ok: parts[1] === true, value: parts[2], errorCode: parts[3] };
    }
    const old = record(entry);
    return { id: Number(old.id), ok: old.failed !== true, value: old.value, errorCode: old.errorCode };
  });
}

/** What the cell shows for an answer. A null shows as 0, as in Excel; messages come only with `#N/A` and `#VALUE!`. */
export function readResult(result: FunctionResult, metadata: FunctionMetadata): Value | Matrix {
  if (!result.ok) {
    const code = CODES[Number(result.errorCode)] ?? "#VALUE!";
    const message = typeof result.value === "string" && result.value !== "" ? result.value : undefined;
    return new CellError(code, code === "#N/A" || code === "#VALUE!" ? message : undefined);
  }
  if (!Array.isArray(result.value)) return single(result.value, metadata);
  const rows: unknown[] = result.value;
  return rows.map((row) =>
    Array.isArray(row) ? row.map((value: unknown) => single(value, metadata)) : [single(row, metadata)],
  );
}

function single(value: unknown, metadata: FunctionMetadata): Value {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (value === null || value === undefined) return 0;
  const given = record(value);
  if (given.valueType === "CustomFunctionError") {
    const code = String(given.code ?? "#VALUE!");
    const message = typeof given.message === "string" && given.message !== "" ? given.message : undefined;
    return new CellError(code, code === "#N/A" || code === "#VALUE!" ? message : undefined);
  }
  if (given.type === "FormattedNumber" && typeof given.basicValue === "number") return given.basicValue;
  return new CellError(
    "#VALUE!",
    `The workbench does not emulate the kind of value that ${metadata.name} answered with.`,
  );
}
