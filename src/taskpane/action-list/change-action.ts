import type { PlainDate } from "../../calendar/plain-date";
import type { FormAsked, FormOutcome, Typed } from "../form/form-asked";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import type { CellChanged, RowsAsked } from "../write/rows-asked";
import type { ActionLine } from "./actions-view-model";
import { targetAsWritten, targetFault, targetTold } from "./target-typed";

/** An action that was done today: the day goes into Completed. Null where it is done, or no longer there. */
export function actionDone(line: ActionLine, today: PlainDate): RowsAsked | null {
  const { state, action } = line;
  if (state === "Done" || action.completed !== null || action.unreadable.includes("completed")) return null;
  return changing(line, [{ header: "Completed", from: { day: null }, to: { day: today } }], "is done today");
}

/** The form under an action: the day it was done, its target, and how far it is. */
export function changeAction(line: ActionLine): FormAsked {
  const { action, target } = line;
  const start = {
    Target: target,
    Progress: action.progress,
    Completed: action.completed === null ? "" : shortDate(action.completed),
  };
  return {
    id: "change-action",
    title: "",
    button: "Save",
    start,
    fields: () => [
      { name: "Target", label: "Target", placeholder: "31/3/2027, June, On-going" },
      { name: "Completed", label: "Completed", placeholder: "20 November" },
      { name: "Progress", label: "Progress", isWide: true },
    ],
    told: (typed, register, today) =>
      typed["Target"] === target ? [] : targetTold(register, { ...action, target: typed["Target"] ?? "" }, today),
    outcome: (typed, register, today): FormOutcome => {
      const day = completedOn(typed["Completed"] ?? "", today);
      const faults = {
        ...(typed["Target"] === target ? {} : targetFault(register, action, { typed: typed["Target"] ?? "", today })),
        ...(typeof day === "string" ? { Completed: day } : {}),
      };
      if (Object.keys(faults).length > 0 || typeof day === "string") return { faults };
      const changes = changesOf(line, { start, typed, completed: day });
      const asked = changing(line, changes, changes.some(({ header }) => header === "Completed") ? "" : "was changed");
      return asked === null || changes.length === 0 ? "nothing" : { asked };
    },
  };
}

/** The day, null for none, or what is wrong with it. */
function completedOn(typed: string, today: PlainDate): PlainDate | null | string {
  if (typed.trim() === "") return null;
  const day = writtenDay(typed, today);
  if (day === null) return "Enter the day it was done, like 20 November 2026.";
  return day > today ? `${nearDay(day, today)} is still to come.` : day;
}

interface Changed {
  readonly start: Typed;
  readonly typed: Typed;
  readonly completed: PlainDate | null;
}

/** The cells that the officer has changed, against what the form showed when it was opened. */
function changesOf({ action }: ActionLine, { start, typed, completed }: Changed): readonly CellChanged[] {
  const differs = (name: string): boolean => (typed[name] ?? "").trim() !== start[name];
  return [
    ...(differs("Target")
      ? [{ header: "Target", from: action.target, to: targetAsWritten(typed["Target"] ?? "") }]
      : []),
    ...(differs("Progress")
      ? [{ header: "Progress", from: action.progress, to: (typed["Progress"] ?? "").trim() }]
      : []),
    ...(completed === action.completed
      ? []
      : [{ header: "Completed", from: { day: action.completed }, to: { day: completed } }]),
  ];
}

function changing(
  { action: { action }, position }: ActionLine,
  changes: readonly CellChanged[],
  done: string,
): RowsAsked | null {
  if (position === null) return null;
  const completed = changes.find(({ header }) => header === "Completed")?.to;
  const day = typeof completed === "object" && completed !== null && "day" in completed ? completed.day : null;
  const said = done !== "" ? done : day === null ? "is not done any more" : `was done ${shortDate(day)}`;
  return {
    tables: [{ table: "Actions", change: [{ position, row: { Action: action }, changes }] }],
    done: `Action ${action} ${said}.`,
    undone: `the change to action ${action}`,
  };
}
