import type { Answer } from "../../answers/answer";
import { toLongDate } from "../../calendar/plain-date";
import type { Decision } from "../../records/decisions";
import type { AgendaRequest } from "../../records/meetings";
import type { Action } from "../../records/work";
import type { ActionState } from "../actions/reasons";
import type { Target } from "../actions/target";
import type { ReportBasis, ReportStanding } from "../reporting/reasons";

const BASES: Record<ReportBasis, string> = {
  schedule: "Scheduled",
  duty: "Every meeting has one",
  exception: "Asked for by exception",
  report: "Listed in Reports",
};

/** "Scheduled; due by 20 March 2026: overdue" */
export function sayReport({ basis, due, state, received }: ReportStanding): string {
  const how =
    received === null ? `due by ${toLongDate(due)}: ${state.toLowerCase()}` : `received on ${toLongDate(received)}`;
  return `${BASES[basis]}; ${how}`;
}

/** "Asked for on 11 March 2026, late; the chair has not decided yet". Null: no last day is stated for requests. */
export function sayRequest({ requestedOn, decision }: AgendaRequest, timing: "In time" | "Late" | null): string {
  const when = timing === null ? "no last day is stated" : timing.toLowerCase();
  const decided = decision === "Accepted" ? "" : "; the chair has not decided yet";
  return `Asked for on ${toLongDate(requestedOn)}, ${when}${decided}`;
}

/** "Decision D1 escalated on 1 February 2026" */
export function sayEscalation({ decision, meeting, escalatedOn }: Decision): string {
  return `Decision ${decision} escalated ${escalatedOn === null ? `at ${meeting}` : `on ${toLongDate(escalatedOn)}`}`;
}

/** "Open action A1, target 28 February 2026: overdue". The day a target comes to, or the target as written. */
export function sayAction({ action, target: written }: Action, target: Target, status: Answer<ActionState>): string {
  const state = status.status === "answered" ? status.value.toLowerCase() : "cannot be judged";
  const until = target.kind === "date" ? toLongDate(target.date) : `'${written}'`;
  return `Open action ${action}, ${written === "" ? "without a target" : `target ${until}`}: ${state}`;
}
