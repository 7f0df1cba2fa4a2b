import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { brokenCell, unreadableCell } from "../../functions/unreadable-cell";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { paragraphsOf } from "./paragraphs-of";

/**
 * On which days was a standing duty done? The rows of Done and Last done, earliest first, each day once. A Last done,
 * or a row of Done, that cannot be read: cannot tell.
 *
 * Source: GOV 10.4; TOR QA.
 */
export function daysDone(register: Register, obligation: Obligation): readonly PlainDate[] | CannotTell {
  const asked = { table: "Obligations", row: obligation, what: "obligation", id: obligation.obligation } as const;
  const unreadable = unreadableCell(register, asked, ["lastDone"], paragraphsOf(obligation)[0]);
  if (unreadable !== null) return unreadable;
  const [broken] = register.brokenWhere("Done", "obligation", obligation.obligation);
  const [fault] = broken?.faults ?? [];
  if (broken !== undefined && fault !== undefined)
    return brokenCell(register, { ...asked, table: "Done", row: broken.row }, fault, paragraphsOf(obligation)[0]);
  const days = register.where("Done", "obligation", obligation.obligation).map(({ date }) => date);
  if (obligation.lastDone !== null) days.push(obligation.lastDone);
  return [...new Set(days)].sort((a, b) => a - b);
}
