import type { PlainDate } from "../../calendar/plain-date";
import { agendaOf } from "../../governance/agenda/agenda";
import { outcomeOf } from "../../governance/voting/outcome";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import type { WorkLine } from "../parts/work-list-view";

/** A line of the agenda. */
export interface AgendaLine {
  readonly key: string;
  readonly item: string;
  /** "Executive Board · Standing item (GOV 8.3)" */
  readonly why: string;
  /** Asked for too late: it stands apart, at the end. */
  readonly isLate: boolean;
}

export interface AgendaModel {
  /** What is on it, or why nothing can be said. */
  readonly sentence: string;
  readonly lines: readonly AgendaLine[];
}

/**
 * The agenda of a meeting as it stands today; null where the meeting is gone.
 *
 * Source: GOV 8.1 to 8.5.
 */
export function agendaModel(register: Register, id: string, today: PlainDate): AgendaModel | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  const agenda = agendaOf(register, meeting, today);
  const items = agenda.status === "answered" ? agenda.value : [];
  return {
    sentence: agenda.because.sentence,
    lines: items.map(({ part, item, from, why }, at) => ({
      key: `${at} ${item}`,
      item,
      why: [register.group(from)?.name ?? from, why].filter((words) => words !== "").join(" · "),
      isLate: part === "late request",
    })),
  };
}

/** The decisions of a meeting, each with what it came to; null where the meeting is gone. */
export function decisionsModel(register: Register, id: string, today: PlainDate): readonly WorkLine[] | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  return register.where("Decisions", "meeting", meeting.meeting).map((decision) => {
    const outcome = outcomeOf(register, decision, { asAt: today });
    const isKnown = outcome.status === "answered" || outcome.status === "does not apply";
    return {
      key: decision.decision,
      signal: isKnown ? (SIGNALS[outcome.value] ?? "quiet") : "unsure",
      what: decision.title,
      where: "",
      when: isKnown ? outcome.value : "Cannot tell",
      details: [outcome.because.sentence],
      place: placeOfRow(register, "Decisions", decision, "decision"),
    };
  });
}

const SIGNALS: Readonly<Record<string, WorkLine["signal"]>> = {
  Carried: "good",
  "Carried by consensus": "good",
  "Not carried": "bad",
  "Not valid": "bad",
  Deadlock: "unsure",
  Pending: "unsure",
};
