import type { PlainDate } from "../../calendar/plain-date";
import { actionStatus } from "../../governance/actions/action-status";
import { sayActions } from "../../governance/actions/words";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import { nearDay } from "../words/near-day";
import { type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

/** The actions that are overdue, and those nobody can judge. */
export function actionsNow(register: Register, today: PlainDate): readonly TodayLine[] {
  return register.all("Actions").flatMap((action): readonly TodayLine[] => {
    const answer = actionStatus(register, action, { asAt: today, today });
    const line = {
      key: `action ${action.action}`,
      leadsTo: { page: "actions", meeting: null, line: action.action },
      listedOn: "actions",
      where: action.leads === "" ? action.description : `${action.description} (${action.leads})`,
      place: placeOfRow(register, "Actions", action, "completed"),
    } as const;
    if (answer.status !== "answered")
      return untoldLine(answer, {
        ...line,
        day: today,
        what: "An action cannot be judged",
        many: "actions that cannot be judged",
        place: placeOfRow(register, "Actions", action, "target"),
      });
    const facts = answer.because.isSaidBy(sayActions) ? answer.because.facts : null;
    if (answer.value !== "Overdue" || facts?.kind !== "date") return [];
    return [
      todayLine({
        ...line,
        group: "Overdue",
        day: facts.due,
        signal: "bad",
        what: "Action overdue",
        when: `due ${nearDay(facts.due, today)}`,
        many: "actions overdue",
      }),
    ];
  });
}
