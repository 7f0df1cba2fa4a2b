import type { RawCell } from "../records/cell";
import type { RawArgument } from "./ask";

/** An argument as Excel hands it over: an error value comes as an object with its code, and is read as what it shows. */
export function asRead(given: unknown): RawArgument {
  return Array.isArray(given) ? given.map((row: readonly unknown[]) => row.map(cellAsRead)) : cellAsRead(given);
}

function cellAsRead(given: unknown): RawCell {
  if (typeof given === "object" && given !== null && "code" in given) return String(given.code);
  return (given ?? null) as RawCell;
}
