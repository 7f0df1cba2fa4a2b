import type { PlainDate } from "../../calendar/plain-date";
import { reportingYearOf } from "../../calendar/reporting-year";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { PARTS_OF_MONTH, type PartsOfMonth } from "../../sources/provisions/actions";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import type { AskedAction } from "./reasons";
import { readTarget, type Target } from "./target";

/** An action's target, and what its sentence says of the action. */
interface ReadAction {
  readonly target: Target;
  readonly about: AskedAction;
}

/**
 * What does an action's Target come to? A day or month without a year counts from the plan's start; without Plan
 * starts, from the reporting year of `today`.
 *
 * Source: CSP App. 5.
 */
export function readAction(register: Register, action: Action, today: PlainDate): ReadAction {
  const startMonth = provisionOn(register, YEAR_STARTS, today).value;
  const base = action.planStarts ?? reportingYearOf(today, startMonth).start;
  const target = readTarget(action.target, {
    base,
    planStarts: action.planStarts,
    startMonth,
    workingDays: register.workingDays,
    partsOfMonth: (day) => partsOfMonthOn(register, day),
    date1904: register.shapeOf("Actions")?.date1904 ?? false,
  });
  const { action: id, leads, planStarts } = action;
  return { target, about: { action: id, leads, target: action.target, base, hasPlanStart: planStarts !== null } };
}

/** The days of the month that an early and a middle target come to; null before any document says it. */
function partsOfMonthOn(register: Register, day: PlainDate): PartsOfMonth | null {
  const parts = provisionOn(register, PARTS_OF_MONTH, day);
  return parts.status === "in force" ? parts.value : null;
}
