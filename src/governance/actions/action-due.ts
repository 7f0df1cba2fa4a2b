import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { addressOf, unreadableCell } from "../../functions/unreadable-cell";
import type { Action } from "../../records/work";
import type { Register } from "../../register/register";
import { readAction, yearStartInDoubt } from "./read-action";
import { answered, cannotTell, doesNotApply } from "./words";

/**
 * By when is an action to be done? A date; `Open-ended`, `To be confirmed` or `No date` where its target says so. A
 * target or a Plan starts that cannot be read, and a setting Year.Starts that cannot where the target hangs on it: cannot
 * tell, and the sentence names the cell.
 *
 * Source: CSP App. 5; TOR CSPR-AP.
 * @example actionDue(register, targetOfJuneInAPlanOf2026, today) // 30 June 2026
 */
export function actionDue(register: Register, action: Action, today: PlainDate): Answer<PlainDate> {
  const asked = { table: "Actions", row: action, what: "action", id: action.action } as const;
  const unreadable = unreadableCell(register, asked, ["planStarts", "target"], "CSP App. 5");
  if (unreadable !== null) return unreadable;
  const inDoubt = yearStartInDoubt(register, action, today);
  if (inDoubt !== null) return inDoubt;
  const { target, about } = readAction(register, action, today);
  switch (target.kind) {
    case "date":
      return answered(target.date, { ...about, kind: "date", due: target.date, standing: null }, "CSP App. 5");
    case "open-ended":
      return doesNotApply("Open-ended", { ...about, kind: "open-ended", first: target.first }, "CSP App. 5");
    case "to be confirmed":
      return doesNotApply("To be confirmed", { ...about, kind: "to be confirmed" }, "CSP App. 5");
    case "none":
      return doesNotApply("No date", { ...about, kind: "none" }, "CSP App. 5");
    case "unreadable": {
      const cell = addressOf(register, "Actions", action, "target");
      return cannotTell({ ...about, kind: "unreadable", why: target.why, cell }, "CSP App. 5");
    }
    default:
      return target satisfies never;
  }
}
