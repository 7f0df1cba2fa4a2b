import type { CannotTell } from "../../answers/answer";
import type { Month, PlainDate } from "../../calendar/plain-date";
import { reportingYearOf } from "../../calendar/reporting-year";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { PARTS_OF_MONTH, type PartsOfMonth } from "../../sources/provisions/actions";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import type { AskedAction } from "./reasons";
import { readTargetAndMet } from "./target";

type TargetAndMet = ReturnType<typeof readTargetAndMet>;

/** An action's target, and what its sentence says of the action. */
interface ReadAction extends TargetAndMet {
  readonly about: AskedAction;
}

/**
 * What does an action's Target come to? A day or month without a year counts from the plan's start; without Plan
 * starts, from the reporting year of `today`.
 *
 * Source: CSP App. 5.
 */
export function readAction(register: Register, action: Action, today: PlainDate): ReadAction {
  return readWith(register, action, today, provisionOn(register, YEAR_STARTS, today).value);
}

/**
 * Does an action's Target mean one day or another by the month in which the reporting year starts, while the setting that
 * says so cannot be read? Then the answer that names the setting's cell.
 *
 * Source: CSP App. 5; GOV 10.3.
 */
export function yearStartInDoubt(register: Register, action: Action, today: PlainDate): CannotTell | null {
  const unreadable = unreadableSetting(register, YEAR_STARTS, "CSP App. 5");
  if (unreadable === null) return null;
  const targets = MONTHS.map((month) => JSON.stringify(readWith(register, action, today, month).target));
  return new Set(targets).size > 1 ? unreadable : null;
}

const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function readWith(register: Register, action: Action, today: PlainDate, startMonth: Month): ReadAction {
  const { action: id, leads, planStarts, target: written } = action;
  const base = planStarts ?? reportingYearOf(today, startMonth).start;
  const known = register.remember(
    "targets",
    `${base}|${startMonth}|${planStarts}`,
    () => new Map<string, TargetAndMet>(),
  );
  let read = known.get(written);
  if (read === undefined) {
    read = readTargetAndMet(written, {
      base,
      planStarts,
      startMonth,
      workingDays: register.workingDays,
      partsOfMonth: (day) => partsOfMonthOn(register, day),
      date1904: register.shapeOf("Actions")?.date1904 ?? false,
    });
    known.set(written, read);
  }
  return { ...read, about: { action: id, leads, target: written, base, hasPlanStart: planStarts !== null } };
}

/** The days of the month that an early and a middle target come to; null before any document says it. */
function partsOfMonthOn(register: Register, day: PlainDate): PartsOfMonth | null {
  const parts = provisionOn(register, PARTS_OF_MONTH, day);
  return parts.status === "in force" ? parts.value : null;
}
