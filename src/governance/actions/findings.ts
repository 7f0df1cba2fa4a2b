import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { MUST_HAVE } from "../../sources/provisions/actions";
import { isOfCaseReview, reviewGroupsOn } from "./case-reviews";
import { readAction } from "./read-action";
import { contradictsCompleted, saySaidDone } from "./said-done";
import type { Target } from "./target";
import { sayWhyUnreadable } from "./words";

/**
 * Which actions have a target that cannot be read, are completed on a day to come or, by their target alone, on another day, or belong to a case review plan
 * without somebody who leads, a date or a measure? An action that goes on, or whose date is to be confirmed, has no
 * date.
 *
 * Source: CSP App. 5; TOR CSPR-AP.
 */
export function* actionsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const mustHave = provisionOn(register, MUST_HAVE, asAt);
  const smart = mustHave.status === "in force" ? mustHave.value : [];
  const reviewGroups = reviewGroupsOn(register, asAt);
  for (const action of register.all("Actions")) {
    const { target, met } = readAction(register, action, asAt);
    if (target.kind === "unreadable") {
      yield {
        severity: "error",
        code: "unreadable-target",
        table: "Actions",
        row: action,
        property: "target",
        found: action.target,
        message: `The target of action ${action.action} says '${action.target}', ${sayWhyUnreadable(target.why)}; it is kept as written.`,
        fix: "Enter a date, like 31/03/2026, or words like June 2026, Q3 2026-27, On-going or tbc.",
      };
    }
    if (action.completed !== null && action.completed > asAt) {
      yield {
        ...warning(action, "completed", toLongDate(action.completed)),
        code: "completed-in-the-future",
        message: `Action ${action.action} is marked completed on ${toLongDate(action.completed)}, which is still to come.`,
        fix: "Correct the date, or clear it until it is done.",
      };
    }
    if (contradictsCompleted(action, met)) {
      yield {
        ...warning(action, "completed", action.completed === null ? "" : toLongDate(action.completed)),
        code: "target-says-done",
        message: `For action ${action.action}, ${saySaidDone(register, action)}; where the two differ, neither is believed.`,
        fix: "Enter in Completed the day it was done, or take that out of Target.",
      };
    }
    if (isOfCaseReview(register, action, reviewGroups)) yield* notSmart(action, target.kind, smart);
  }
}

function* notSmart(action: Action, target: Target["kind"], mustHave: readonly string[]): Iterable<RowFinding> {
  const name = `Action ${action.action} of ${action.plan === "" ? "a case review plan" : action.plan}`;
  if (mustHave.includes("Leads") && action.leads === "") {
    yield {
      ...warning(action, "leads", ""),
      code: "action-without-lead",
      message: `${name} has nobody who leads it.`,
      fix: "Enter who leads it.",
    };
  }
  if (mustHave.includes("Target") && target !== "date" && target !== "unreadable") {
    yield {
      ...warning(action, "target", action.target),
      code: "action-without-date",
      message: `${name} has no date by which it is to be done.`,
      fix: "Enter a date.",
    };
  }
  if (mustHave.includes("Measure") && action.measure === "") {
    yield {
      ...warning(action, "measure", ""),
      code: "action-without-measure",
      message: `${name} does not say how people will know that it is done.`,
      fix: "Enter a measure.",
    };
  }
}

function warning(
  row: Action,
  property: keyof Action,
  found: string,
): Pick<RowFinding, "severity" | "table" | "row" | "property" | "found"> {
  return { severity: "warning", table: "Actions", row, property, found };
}
