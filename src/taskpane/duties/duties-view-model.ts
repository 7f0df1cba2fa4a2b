import { inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { daysDone } from "../../governance/obligations/days-done";
import { obligationDue } from "../../governance/obligations/obligation-due";
import { obligationStatus } from "../../governance/obligations/obligation-status";
import type { ObligationState } from "../../governance/obligations/reasons";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { cellOf, placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import type { Signal } from "../parts/signal";
import { daysAway, shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { byTheDocuments } from "../words/by-the-documents";

export interface DutyLine extends ListLine {
  readonly state: ObligationState | "Cannot tell";
  readonly duty: string;
  readonly position: number | null;
  readonly lastDone: PlainDate | null;
  /** Is there a table Done, in which each time is kept? Else the day goes into Last done. */
  readonly hasDone: boolean;
  /** Is it recorded as done today already? */
  readonly isDoneToday: boolean;
}

const ORDER: readonly DutyLine["state"][] = ["Overdue", "Due", "Cannot tell", "Never done", "Done"];

const SIGNALS: Readonly<Record<DutyLine["state"], Signal>> = {
  Overdue: "bad",
  Due: "unsure",
  "Cannot tell": "unsure",
  "Never done": "quiet",
  Done: "good",
};

/**
 * How does each standing duty stand today? By what is to be done first, then by its next day.
 *
 * Source: GOV 10.4.
 */
export function dutyList(register: Register, today: PlainDate): ListModel<DutyLine> {
  const lines = register.all("Obligations").map((each) => lineOf(register, each, today));
  lines.sort((a, b) => ORDER.indexOf(a.line.state) - ORDER.indexOf(b.line.state) || a.due - b.due);
  return {
    heading: headingOf(lines.map(({ line }) => line)),
    none: lines.length === 0 ? "No standing duty is entered yet. Enter the first in Obligations." : "",
    firstRow:
      lines.length === 0 ? cellOf(register, { table: "Obligations", position: 0, property: "obligation" }) : null,
    lines: lines.map(({ line }) => line),
    paragraphs: byTheDocuments(register, "GOV 10.4"),
  };
}

function headingOf(lines: readonly DutyLine[]): string {
  const parts = (["Overdue", "Due", "Never done"] as const).flatMap((state) => {
    const count = lines.filter((line) => line.state === state).length;
    return count === 0 ? [] : [`${count} ${state.toLowerCase()}`];
  });
  if (parts.length > 0) return `${inWords(parts)} of ${lines.length} standing duties`;
  return lines.length === 0 ? "Standing duties" : "No standing duty is due";
}

function lineOf(
  register: Register,
  obligation: Obligation,
  today: PlainDate,
): { readonly line: DutyLine; readonly due: number } {
  const status = obligationStatus(register, obligation, today);
  const next = obligationDue(register, obligation, today);
  const state = status.status === "answered" ? status.value : "Cannot tell";
  const days = daysDone(register, obligation);
  const last = Array.isArray(days) ? (days as readonly PlainDate[]).filter((day) => day <= today).at(-1) : undefined;
  const due = next.status === "answered" ? next.value : null;
  const { obligation: duty, owner, to } = obligation;
  const line: DutyLine = {
    key: duty,
    signal: SIGNALS[state],
    what: duty,
    where: [owner, to]
      .filter((body) => body !== "")
      .map((body) => register.group(body)?.name ?? body)
      .join(" to "),
    when: state === "Cannot tell" ? status.because.sentence : whenOf(due, state, today),
    details: last === undefined ? [] : [`Last done ${shortDate(last)}`],
    place: placeOfRow(register, "Obligations", obligation, "obligation"),
    state,
    duty,
    position: register.store("Obligations")?.positionOf(obligation) ?? null,
    lastDone: obligation.lastDone,
    hasDone: register.has("Done"),
    isDoneToday: last === today,
  };
  return { line, due: due ?? Infinity };
}

function whenOf(due: PlainDate | null, state: DutyLine["state"], today: PlainDate): string {
  if (due === null) return state === "Never done" ? "not recorded as done" : "as required";
  const away = due < today ? "" : daysAway(due, today);
  return `${state === "Overdue" ? "was due" : "next due"} ${nearDay(due, today)}${away === "" ? "" : `, ${away}`}`;
}
