import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { actionStatus } from "../actions/action-status";
import { readAction } from "../actions/read-action";
import type { AgendaItem } from "./reasons";
import type { JudgedItems } from "./report-items";
import { sayAction } from "./why-words";

/**
 * Which actions of a group are open on a day? Not those done, nor those of a plan that has not started. One that
 * cannot be judged is listed as written.
 *
 * Source: GOV 8.3a; CSP App. 5.
 */
export function actionItems(register: Register, group: string, day: PlainDate): JudgedItems {
  const items: AgendaItem[] = [];
  const notJudged: string[] = [];
  for (const action of register.where("Actions", "group", group)) {
    if (action.planStarts !== null && action.planStarts > day) continue;
    const status = actionStatus(register, action, { asAt: day, today: day });
    if (status.status === "answered" && status.value === "Done") continue;
    if (status.status !== "answered") notJudged.push(`action ${action.action}`);
    items.push({
      part: "action",
      item: action.description,
      from: action.leads === "" ? "Nobody leads it" : action.leads,
      why: sayAction(action, readAction(register, action, day).target, status),
    });
  }
  return { items, notJudged };
}
