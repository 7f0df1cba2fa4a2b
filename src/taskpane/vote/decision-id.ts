import { keyOf } from "../../records/cell";
import { type PlainDate, yearOf } from "../../calendar/plain-date";

const FIRST = "001";

/**
 * The id for a decision to come, made as those that are there: the number at the end of the highest one of that year, and one
 * more. Where none is of that year, the first of it; where ids name no year, one more than the last.
 *
 * @example nextDecisionId(["D-2025-010", "D-2026-030"], plainDate(2026, 12, 1)) // "D-2026-031"
 */
export function nextDecisionId(ids: readonly string[], day: PlainDate): string {
  const year = String(yearOf(day));
  const last = ids.at(-1) ?? "";
  const hasYears = /(?:19|20)\d\d(?=\D+\d+$)/.test(last) || last === "";
  const ofYear = hasYears ? ids.filter((id) => startOf(id).includes(year)) : ids;
  const model = highest(ofYear) ?? (last === "" ? `D-${year}-${FIRST}` : ofFirst(last, year));
  const taken = new Set(ids.map(keyOf));
  let next = ofYear.length === 0 ? model : plusOne(model);
  while (taken.has(keyOf(next))) next = plusOne(next);
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
  return startOf(model).replace(/(?:19|20)\d\d/, year) + FIRST.slice(-number.length).padStart(number.length, "0");
}

function plusOne(id: string): string {
  const number = numberOf(id);
  return number === "" ? `${id}-2` : startOf(id) + String(Number(number) + 1).padStart(number.length, "0");
}
