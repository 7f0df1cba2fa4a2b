import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { AgendaReason } from "./reasons";

export const { answered } = answersSaid(sayAgenda);

export function sayAgenda({ meeting, group, date, cancelled, counts, notJudged }: AgendaReason): string {
  const parts = [
    countOf(counts.standing, "standing item"),
    countOf(counts.report, "report"),
    `${countOf(counts.request, "request")} in time`,
    `${counts["late request"]} late`,
    countOf(counts.escalation, "escalation"),
    `${countOf(counts.action, "open action")} of ${group}`,
  ];
  return [
    `The agenda of ${meeting} on ${toLongDate(date)}: ${parts.join(", ")}.`,
    ...(counts.standing === 0 ? [`Agenda lists no standing items for ${group}.`] : []),
    ...(notJudged.length === 0 ? [] : [`Listed as written, because they cannot be judged: ${notJudged.join("; ")}.`]),
    ...(cancelled ? ["The meeting is cancelled."] : []),
  ].join(" ");
}
