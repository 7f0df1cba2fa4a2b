import type { PlainDate } from "../../calendar/plain-date";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { EXCEPTION_ASKED_BY } from "../../sources/provisions/reporting";

/**
 * Which bodies of the workbook may ask a group on a day to report by exception? None before the first document.
 *
 * Source: GOV 10.4.
 * @example exceptionAskers(register, plainDate(2026, 11, 30)) // the Executive Board, the Core Business Group and the Chief Officer Group
 */
export function exceptionAskers(register: Register, day: PlainDate): readonly Group[] {
  const rule = provisionOn(register, EXCEPTION_ASKED_BY, day);
  return rule.status === "in force" ? rule.value.flatMap((code) => register.group(code) ?? []) : [];
}
