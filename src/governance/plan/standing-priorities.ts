import { readYearLabel } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import { plainText } from "../../records/plain-text";
import type { Priority } from "../../records/work";

/**
 * Which priorities stand in a year? Of several plans those of the latest that has begun; one without a year always
 * stands.
 *
 * Source: BP.
 * @example standingPriorities(register.all("Priorities"), "2026-27")
 */
export function standingPriorities(priorities: readonly Priority[], year: string): readonly Priority[] {
  const yearOf = (priority: Priority): string => readYearLabel(plainText(priority.year)) ?? keyOf(priority.year);
  const begun = priorities.map(yearOf).filter((own) => own !== "" && own <= year);
  const latest = begun.reduce((last, own) => (own > last ? own : last), "");
  return priorities.filter((priority) => priority.year === "" || yearOf(priority) === latest);
}
