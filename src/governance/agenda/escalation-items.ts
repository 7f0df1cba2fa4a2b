import type { Decision } from "../../records/decisions";
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
  return register.where("Decisions", "escalatedTo", group).flatMap((decision): readonly ItemOfArea<AgendaItem>[] => {
    if (!isEscalatedSince(register, decision, { meeting, group })) return [];
    const taken = register.meeting(decision.meeting);
    const from = taken === undefined ? decision.meeting : codeOf(register, taken.group);
    const item: AgendaItem = { part: "escalation", item: decision.title, from, why: sayEscalation(decision) };
    return [{ item, area: decision.area }];
  });
}

/** Was a decision escalated between a group's last meeting and this one? */
export function isEscalatedSince(
  register: Register,
  decision: Decision,
  { meeting, group }: { readonly meeting: Meeting; readonly group: string },
): boolean {
  const on = decision.escalatedOn ?? register.meeting(decision.meeting)?.date ?? null;
  if (on === null || on >= meeting.date) return false;
  const last = register.meetingsOf(group).findLast(({ date, status }) => date < meeting.date && status !== "Cancelled");
  return last === undefined || on >= last.date;
}
