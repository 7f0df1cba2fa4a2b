import type { Answer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { reportingYearOf } from "../../calendar/reporting-year";
import { addressOf, unreadableCell } from "../../functions/unreadable-cell";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DUE_SOON_DAYS, PARTS_OF_MONTH, type PartsOfMonth } from "../../sources/provisions/actions";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import type { ActionState } from "./reasons";
import { readTarget, type Target } from "./target";
import { answered, cannotTell, doesNotApply } from "./words";

export type Rag = "Red" | "Amber" | "Green" | "Blue";

export interface ReadAction {
  readonly target: Target;
  /** The month from which a target without a year counts. */
  readonly base: PlainDate;
}

/**
 * What does an action's Target come to? A day or month without a year counts from the plan's start; without
 * Plan starts, from the reporting year of `today`.
 *
 * Source: CSP App. 5.
 */
export function targetOf(register: Register, action: Action, today: PlainDate): ReadAction {
  const startMonth = provisionOn(register, YEAR_STARTS, today).value;
  const base = action.planStarts ?? reportingYearOf(today, startMonth).start;
  const date1904 = register.shapeOf("Actions")?.date1904 ?? false;
  return {
    target: readTarget(action.target, {
      base,
      planStarts: action.planStarts,
      startMonth,
      workingDays: register.workingDays,
      partsOfMonth: (day) => partsOfMonthOn(register, day),
      date1904,
    }),
    base,
  };
}

/** The days of the month that an early and a middle target come to; null before any document says it. */
function partsOfMonthOn(register: Register, day: PlainDate): PartsOfMonth | null {
  const parts = provisionOn(register, PARTS_OF_MONTH, day);
  return parts.status === "in force" ? parts.value : null;
}

/**
 * By when is an action to be done? A date; `Open-ended`, `To be confirmed` or `No date` where its target says so. A target
 * or a Plan starts that cannot be read: cannot tell, and the sentence names the cell.
 *
 * Source: CSP App. 5; TOR CSPR-AP.
 * @example actionDue(register, targetOfJuneInAPlanOf2026, today) // 30 June 2026
 */
export function actionDue(register: Register, action: Action, today: PlainDate): Answer<PlainDate> {
  const unreadable = unreadableCell(register, asked(action), ["planStarts"], "CSP App. 5");
  if (unreadable !== null) return unreadable;
  const { target, base } = targetOf(register, action, today);
  const about = reasonOf(action, base);
  switch (target.kind) {
    case "date":
      return answered(
        target.date,
        { ...about, kind: "date", due: target.date, state: null, asAt: null, dueSoonDays: null },
        "CSP App. 5",
      );
    case "open-ended":
      return doesNotApply("Open-ended", { ...about, kind: "open-ended", first: target.first }, "CSP App. 5");
    case "to be confirmed":
      return doesNotApply("To be confirmed", { ...about, kind: "to be confirmed" }, "CSP App. 5");
    case "none":
      return doesNotApply("No date", { ...about, kind: "none" }, "CSP App. 5");
    case "unreadable":
      return cannotTell(
        { ...about, kind: "unreadable", cell: addressOf(register, "Actions", action, "target") },
        "CSP App. 5",
      );
    default:
      return target satisfies never;
  }
}

/**
 * How does an action stand on a day? Done once completed; overdue after its target; due soon from Actions.DueSoonDays
 * days before it until that day itself; otherwise on track. What is completed after `asAt` is not yet done. A
 * target or completion that cannot be read: cannot tell.
 *
 * Source: CSP App. 5; GOV 6.5k (timely completion of work plan actions).
 * @example actionStatus(register, targetOfJuneInAPlanOf2026, { asAt: plainDate(2026, 7, 1), today }) // "Overdue"
 */
export function actionStatus(
  register: Register,
  action: Action,
  { asAt, today }: { readonly asAt: PlainDate; readonly today: PlainDate },
): Answer<ActionState> {
  const unreadable = unreadableCell(register, asked(action), ["completed"], "CSP App. 5");
  if (unreadable !== null) return unreadable;
  const due = actionDue(register, action, today);
  const { completed } = action;
  if (completed !== null && completed <= asAt) {
    const about = reasonOf(action, targetOf(register, action, today).base);
    return answered<ActionState>(
      "Done",
      { ...about, kind: "done", completed, due: due.status === "answered" ? due.value : null },
      "CSP App. 5",
    );
  }
  if (due.status === "does not apply")
    return answered<ActionState>(due.value === "Open-ended" ? "Open-ended" : "No date", due.because, "CSP App. 5");
  if (due.status !== "answered") return due;
  const dueSoonDays = provisionOn(register, DUE_SOON_DAYS, asAt).value;
  const dueSoonFrom = addDays(due.value, -dueSoonDays);
  const state = asAt > due.value ? "Overdue" : asAt >= dueSoonFrom ? "Due soon" : "On track";
  const about = reasonOf(action, targetOf(register, action, today).base);
  return answered<ActionState>(
    state,
    { ...about, kind: "date", due: due.value, state, asAt, dueSoonDays },
    "CSP App. 5",
    "GOV 6.5k",
  );
}

/**
 * Which colour do people give an action? Red overdue, amber due soon, blue done, green otherwise.
 *
 * @example ragOf("Due soon") // "Amber"
 */
export function ragOf(state: ActionState): Rag {
  switch (state) {
    case "Overdue":
      return "Red";
    case "Due soon":
      return "Amber";
    case "Done":
      return "Blue";
    case "On track":
    case "Open-ended":
    case "No date":
      return "Green";
    default:
      return state satisfies never;
  }
}

function asked(action: Action) {
  return { table: "Actions", row: action, what: "action", id: action.action } as const;
}

function reasonOf(action: Action, base: PlainDate) {
  return {
    action: action.action,
    leads: action.leads,
    target: action.target,
    base,
    hasPlanStart: action.planStarts !== null,
  } as const;
}
