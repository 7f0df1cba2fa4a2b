import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { MUST_HAVE } from "../../sources/provisions/actions";
import { targetOf } from "./action-status";
import { isOfCaseReview, reviewGroupsOn } from "./case-reviews";

/**
 * Which actions have a target that cannot be read, are completed on a day to come, or belong to a case review plan
 * without somebody who leads, a date or a measure? A duty that goes on has no date; neither has one to be confirmed.
 *
 * Source: CSP App. 5; TOR CSPR-AP.
 */
export function* actionsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const mustHave = provisionOn(register, MUST_HAVE, asAt);
  const smart = mustHave.status === "in force" ? mustHave.value : [];
  const reviewGroups = reviewGroupsOn(register, asAt);
  for (const action of register.all("Actions")) {
    const { kind } = targetOf(register, action, asAt).target;
    if (kind === "unreadable") {
      yield {
        severity: "error",
        code: "unreadable-target",
        table: "Actions",
        row: action,
        property: "target",
        found: action.target,
        message: `The target of action ${action.action} cannot be read as one day; it is kept as written.`,
        fix: "Enter a date, like 31/03/2026, or words like June 2026, Q3 2026-27, On-going or tbc.",
      };
    }
    if (action.completed !== null && action.completed > asAt) {
      yield warning(
        action,
        "completed-in-the-future",
        "completed",
        toLongDate(action.completed),
        `Action ${action.action} is marked completed on ${toLongDate(action.completed)}, which is still to come.`,
        "Correct the date, or clear it until it is done.",
      );
    }
    if (isOfCaseReview(register, action, reviewGroups)) yield* notSmart(action, kind, smart);
  }
}

function* notSmart(action: Action, target: string, mustHave: readonly string[]): Iterable<RowFinding> {
  const plan = action.plan === "" ? "a case review plan" : action.plan;
  if (mustHave.includes("Leads") && action.leads === "") {
    yield warning(
      action,
      "action-without-lead",
      "leads",
      "",
      `Action ${action.action} of ${plan} has nobody who leads it.`,
      "Enter who leads it.",
    );
  }
  if (mustHave.includes("Target") && target !== "date" && target !== "unreadable") {
    yield warning(
      action,
      "action-without-date",
      "target",
      action.target,
      `Action ${action.action} of ${plan} has no date by which it is to be done.`,
      "Enter a date.",
    );
  }
  if (mustHave.includes("Measure") && action.measure === "") {
    yield warning(
      action,
      "action-without-measure",
      "measure",
      "",
      `Action ${action.action} of ${plan} does not say how it will be known to be done.`,
      "Enter a measure.",
    );
  }
}

function warning(row: Action, code: string, property: string, found: string, message: string, fix: string): RowFinding {
  return { severity: "warning", code, table: "Actions", row, property, found, message, fix };
}
