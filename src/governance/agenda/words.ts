import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { AgendaReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayAgenda);

export function sayAgenda(reason: AgendaReason): string {
  const { meeting, group, date, cancelled, standing, reports, requests, late, escalations, actions, notJudged } =
    reason;
  const parts = [
    countOf(standing, "standing item"),
    countOf(reports, "report"),
    `${countOf(requests, "request")} in time`,
    `${late} late`,
    countOf(escalations, "escalation"),
    `${countOf(actions, "open action")} of ${group}`,
  ];
  const none = standing === 0 ? ` Agenda lists no standing items for ${group}.` : "";
  const broken =
    notJudged.length === 0 ? "" : ` Listed as written, because a cell cannot be read: ${notJudged.join("; ")}.`;
  return `The agenda of ${meeting} on ${toLongDate(date)}: ${parts.join(", ")}.${none}${broken}${cancelled ? " The meeting is cancelled." : ""}`;
}
