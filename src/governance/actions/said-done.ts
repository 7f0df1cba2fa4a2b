import { type CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import type { Action } from "../../records/work";
import type { Register } from "../../register/register";
import type { Met } from "./target";

/**
 * Does an action's Target say that it was done, while Completed is blank or gives a day on which the Target does not have it?
 *
 * Source: CSP App. 5.
 */
export function contradictsCompleted({ completed, unreadable }: Action, met: Met | null): met is Met {
  if (met === null || unreadable.includes("completed")) return false;
  return completed === null || (met.first !== null && (completed < met.first || completed > met.last));
}

/** Would the action be done on a day by one of the two cells, and not by the other? */
export function isDoneInDoubt({ completed }: Action, met: Met, day: PlainDate): boolean {
  const isDoneByColumn = completed !== null && completed <= day;
  const [mayBe, isSurely] = [met.first === null || met.first <= day, met.last !== null && met.last <= day];
  return isDoneByColumn ? !isSurely : mayBe;
}

/** "Cannot tell: for the action 'A1', Actions!H2 (Target) says '30/9/26 completed 1/8/26', but Actions!K2 (Completed) is blank; …" */
export function doneInDoubt(register: Register, action: Action): CannotTell {
  const { cell, message } = cellsOf(register, action);
  return unreadableRow({ what: "action", id: action.action, cell, message: `${message}; ${WHAT_TO_DO}` }, "CSP App. 5");
}

/** "Actions!H2 (Target) says '30/9/26 completed 1/8/26', but Actions!K2 (Completed) is blank" */
export function saySaidDone(register: Register, action: Action): string {
  const { cell, message } = cellsOf(register, action);
  return `${cell} ${message}`;
}

const WHAT_TO_DO = "enter in Completed the day it was done, or take that out of Target.";

function cellsOf(register: Register, action: Action): { readonly cell: string; readonly message: string } {
  const { completed, target } = action;
  const other = `${addressOf(register, "Actions", action, "completed")} (Completed)`;
  const said = completed === null ? "is blank" : `says ${toLongDate(completed)}`;
  return {
    cell: addressOf(register, "Actions", action, "target"),
    message: `(Target) says '${target}', but ${other} ${said}`,
  };
}
