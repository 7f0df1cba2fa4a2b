import type { PlainDate } from "../calendar/plain-date";
import { agendaOf } from "../governance/agenda/agenda";
import { isOrdinary } from "../records/meetings";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { isReceived, lacksBusiness, nameOf, sayWhy } from "./agenda-items";
import { deadlineFact } from "./meeting-facts";
import { decisionNotes } from "./minutes-decisions";
import { quorumNotes } from "./minutes-quorum";

/** What a clerk should know while making a meeting's agenda, in sentences: by when items and reports are to come, and what is not in, or not decided. */
export function agendaNotes(register: Register, meeting: Meeting, asAt: PlainDate): readonly string[] {
  const answer = agendaOf(register, meeting, asAt);
  const items = answer.status === "answered" ? answer.value : [];
  const deadlines = isOrdinary(meeting)
    ? [
        ...deadlineFact(register, meeting, "Agenda requests", "Items are to be asked for by"),
        ...deadlineFact(register, meeting, "Reports", "Reports are to be in by"),
      ]
    : [];
  return [
    ...deadlines.map(({ name, says }) => `${name} ${says}.`),
    ...items
      .filter(({ part, why }) => (part === "report" && !isReceived(why)) || part === "late request")
      .map((item) => `${nameOf(register, item)}: ${sayWhy(item)}.`),
    ...(lacksBusiness(register, meeting, asAt) ? ["No notice in the workbook names this meeting."] : []),
  ];
}

/** What a clerk should know while writing a meeting's minutes, in sentences. It is never part of them, so that it cannot go round with them. */
export function minutesNotes(register: Register, meeting: Meeting, asAt: PlainDate): readonly string[] {
  return [...quorumNotes(register, meeting, asAt), ...decisionNotes(register, meeting, asAt)];
}
