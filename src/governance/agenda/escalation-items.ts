import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { codeOf } from "../reporting/expected-reports";
import type { ItemOfArea } from "./by-area";
import type { AgendaItem } from "./reasons";
import { sayEscalation } from "./why-words";

/**
 * Which decisions were escalated to a body since its last meeting? From the day of its last meeting that was not
 * cancelled to the day before this one. Without Escalated on, the day of the meeting that took the decision counts;
 * without that either, it is left out.
 *
 * Source: GOV 12.19, 12.34.
 */
export function escalationItems(
  register: Register,
  meeting: Meeting,
  group: string,
): readonly ItemOfArea<AgendaItem>[] {
  const since = register
    .meetingsOf(group)
    .filter(({ date, status }) => date < meeting.date && status !== "Cancelled")
    .at(-1)?.date;
  return register.where("Decisions", "escalatedTo", group).flatMap((decision): readonly ItemOfArea<AgendaItem>[] => {
    const taken = register.meeting(decision.meeting);
    const on = decision.escalatedOn ?? taken?.date ?? null;
    if (on === null || on >= meeting.date || (since !== undefined && on < since)) return [];
    const from = taken === undefined ? decision.meeting : codeOf(register, taken.group);
    const item: AgendaItem = { part: "escalation", item: decision.title, from, why: sayEscalation(decision) };
    return [{ item, area: decision.area }];
  });
}
