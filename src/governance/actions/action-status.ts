import { type Answer, withNote } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { sayDaysToCome } from "../../functions/day-to-come";
import { unreadableCell } from "../../functions/unreadable-cell";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DUE_SOON_DAYS } from "../../sources/provisions/actions";
import { actionDue } from "./action-due";
import { readAction } from "./read-action";
import type { ActionState, AskedAction } from "./reasons";
import { contradictsCompleted, doneInDoubt, isDoneInDoubt, saySaidDone } from "./said-done";
import { answered } from "./words";

interface AskedDays {
  readonly asAt: PlainDate;
  readonly today: PlainDate;
}

/**
 * How does an action stand on a day? Done once completed; overdue after its target; due soon from Actions.DueSoonDays
 * days before it until that day itself; otherwise on track. What is completed after `asAt` is not yet done. A
 * target or completion that cannot be read, and a target that says the action was done where Completed does not: cannot
 * tell.
 *
 * Source: CSP App. 5; GOV 6.5k (timely completion of work plan actions).
 * @example actionStatus(register, targetOfJuneInAPlanOf2026, { asAt: plainDate(2026, 7, 1), today }) // "Overdue"
 */
export function actionStatus(register: Register, action: Action, days: AskedDays): Answer<ActionState> {
  const answer = stateOn(register, action, days);
  const done = { table: "Actions", row: action, property: "completed", day: action.completed } as const;
  const toCome = sayDaysToCome(register, [done], days.asAt);
  return toCome === null ? answer : withNote(answer, `${toCome}.`);
}

/** The state, and behind it what the target says of when it was done, where Completed says another thing that day. */
function stateOn(register: Register, action: Action, days: AskedDays): Answer<ActionState> {
  const { met, about } = readAction(register, action, days.today);
  if (!contradictsCompleted(action, met)) return stateByCompleted(register, action, about, days);
  if (isDoneInDoubt(action, met, days.asAt)) return doneInDoubt(register, action);
  return withNote(stateByCompleted(register, action, about, days), `${saySaidDone(register, action)}.`);
}

function stateByCompleted(
  register: Register,
  action: Action,
  about: AskedAction,
  { asAt, today }: AskedDays,
): Answer<ActionState> {
  const asked = { table: "Actions", row: action, what: "action", id: action.action } as const;
  const unreadable = unreadableCell(register, asked, ["completed"], "CSP App. 5");
  if (unreadable !== null) return unreadable;
  const due = actionDue(register, action, today);
  const { completed } = action;
  if (completed !== null && completed <= asAt) {
    const target = due.status === "answered" ? due.value : null;
    return answered<ActionState>("Done", { ...about, kind: "done", completed, due: target }, "CSP App. 5");
  }
  if (due.status === "does not apply")
    return answered<ActionState>(due.value === "Open-ended" ? "Open-ended" : "No date", due.because, "CSP App. 5");
  if (due.status !== "answered") return due;
  const inDoubt = asAt > due.value ? null : unreadableSetting(register, DUE_SOON_DAYS, "CSP App. 5");
  if (inDoubt !== null) return inDoubt;
  const dueSoonDays = provisionOn(register, DUE_SOON_DAYS, asAt).value;
  const dueSoonFrom = addDays(due.value, -dueSoonDays);
  const state = asAt > due.value ? "Overdue" : asAt >= dueSoonFrom ? "Due soon" : "On track";
  return answered<ActionState>(
    state,
    { ...about, kind: "date", due: due.value, standing: { state, asAt, dueSoonDays } },
    "CSP App. 5",
    "GOV 6.5k",
  );
}
