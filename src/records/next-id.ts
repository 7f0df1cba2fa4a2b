import { keyOf } from "./cell";
import { type PlainDate, yearOf } from "../calendar/plain-date";

/** How the first id is made, and which others are taken. */
interface IdAsked {
  readonly day: PlainDate;
  /** Before the year: "D". */
  readonly first: string;
  /** How many digits its number has. */
  readonly digits: number;
  readonly taken?: readonly string[];
}

/**
 * The id for a row to come, made as those that are there: the number at the end of the highest one of that year, and one
 * more. Where none is of that year, the first of it; where ids name no year, one more than the last.
 *
 * @example nextId(["D-2025-010", "D-2026-030"], { day: plainDate(2026, 12, 1), first: "D", digits: 3 }) // "D-2026-031"
 */
export function nextId(ids: readonly string[], { day, first, digits, taken = [] }: IdAsked): string {
  const year = String(yearOf(day));
  const last = ids.at(-1) ?? "";
  const hasYears = /(?:19|20)\d\d(?=\D+\d+$)/.test(last) || last === "";
  const ofYear = hasYears ? ids.filter((id) => startOf(id).includes(year)) : ids;
  const model =
    highest(ofYear) ?? (last === "" ? `${first}-${year}-${"1".padStart(digits, "0")}` : ofFirst(last, year));
  const known = new Set([...ids, ...taken].map(keyOf));
  let next = ofYear.length === 0 ? model : plusOne(model);
  while (known.has(keyOf(next))) next = plusOne(next);
  return next;
}

function startOf(id: string): string {
  return id.replace(/\d+$/, "");
}

function numberOf(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? "";
}

function highest(ids: readonly string[]): string | undefined {
  return ids.toSorted((a, b) => Number(numberOf(a)) - Number(numberOf(b))).at(-1);
}

function ofFirst(model: string, year: string): string {
  const number = numberOf(model);
  return startOf(model).replace(/(?:19|20)\d\d/, year) + "1".padStart(number.length, "0");
}

function plusOne(id: string): string {
  const number = numberOf(id);
  return number === "" ? `${id}-2` : startOf(id) + String(Number(number) + 1).padStart(number.length, "0");
}
