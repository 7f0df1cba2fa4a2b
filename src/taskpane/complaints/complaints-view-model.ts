import { inWords } from "../../answers/english";
import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { clockOf } from "../../governance/complaints/clocks";
import { complaintStatus } from "../../governance/complaints/complaint-status";
import type { Clock, ClockName, ClockState } from "../../governance/complaints/reasons";
import { whyNotOurs } from "../../governance/complaints/not-ours";
import { sayLate } from "../../governance/timescales/words";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import type { Signal } from "../parts/signal";
import { daysAway } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { byTheDocuments } from "../words/by-the-documents";

/** A day of a complaint that one records, by its column. */
export type RecordedDay = "actionConfirmed" | "outcomeGiven" | "timescaleGiven" | "appealed" | "appealConfirmed";

export interface ComplaintLine extends ListLine {
  readonly state: ClockState | "Not ours" | "Cannot tell";
  readonly complaint: Complaint;
  /** Where its row stands; null where it is no longer there. */
  readonly position: number | null;
  /** The day that is waited for next; null where none is. */
  readonly next: RecordedDay | null;
}

/** What each clock waits for, and the column whose day stops it. */
const CLOCKS: Readonly<
  Record<ClockName, { readonly name: string; readonly waits: string; readonly stops: RecordedDay }>
> = {
  Action: { name: "Action", waits: "action to be confirmed", stops: "actionConfirmed" },
  Outcome: { name: "Outcome", waits: "outcome, or a timescale for it", stops: "outcomeGiven" },
  Promised: { name: "Promised outcome", waits: "promised outcome", stops: "outcomeGiven" },
  Appeal: { name: "Appeal", waits: "answer to the appeal", stops: "appealConfirmed" },
};
const NAMES = Object.keys(CLOCKS) as readonly ClockName[];

const ORDER: readonly ComplaintLine["state"][] = ["Overdue", "Running", "Cannot tell", "Late", "Met", "Not ours"];

const SIGNALS: Readonly<Record<ComplaintLine["state"], Signal>> = {
  Overdue: "bad",
  Running: "unsure",
  "Cannot tell": "unsure",
  Late: "quiet",
  Met: "good",
  "Not ours": "quiet",
};

/**
 * How does each complaint and compliment stand today? Overdue ones first, then by the clock that runs out next; what is answered
 * last, the latest first.
 *
 * Source: GOV 13.1, 13.4 to 13.7.
 */
export function complaintList(register: Register, today: PlainDate): ListModel<ComplaintLine> {
  const lines = register.all("Complaints").map((complaint) => lineOf(register, complaint, today));
  lines.sort((a, b) => ORDER.indexOf(a.line.state) - ORDER.indexOf(b.line.state) || a.day - b.day);
  return {
    // A board's own rules say no time for answering.
    heading: register.settings.isOwn ? "Complaints and compliments" : headingOf(lines.map(({ line }) => line)),
    none: lines.length === 0 ? "No complaint or compliment is entered yet." : "",
    lines: lines.map(({ line }) => line),
    paragraphs: byTheDocuments(register, "GOV 13.1, GOV 13.4, GOV 13.5, GOV 13.7"),
  };
}

function headingOf(lines: readonly ComplaintLine[]): string {
  const count = (state: ComplaintLine["state"]): number => lines.filter((line) => line.state === state).length;
  const parts = [
    [count("Overdue"), "overdue"],
    [count("Running"), "to be answered"],
    [count("Cannot tell"), "to be put right"],
  ].flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]));
  if (parts.length > 0) return `Complaints and compliments: ${inWords(parts)}, of ${lines.length}`;
  return lines.length === 0 ? "Complaints and compliments" : "Every complaint and compliment is answered";
}

function lineOf(
  register: Register,
  complaint: Complaint,
  today: PlainDate,
): { readonly line: ComplaintLine; readonly day: number } {
  const status = complaintStatus(register, complaint, today);
  const state =
    status.status === "answered" ? status.value : status.status === "does not apply" ? "Not ours" : "Cannot tell";
  const open = openClocks(register, complaint, today);
  const [first, ...others] = open;
  const group = register.group(complaint.group)?.name ?? complaint.group;
  const { ref, kind } = complaint;
  const line: ComplaintLine = {
    key: ref,
    signal: SIGNALS[state],
    what: ref,
    where: [kind.toLowerCase(), group].filter((word) => word !== "").join(", "),
    when: whenOf(state, { first, sentence: status.because.sentence }, today),
    details: [...others.map((clock) => sayClock(clock, today)), `Received ${nearDay(complaint.received, today)}`],
    place: placeOfRow(register, "Complaints", complaint, first === undefined ? "ref" : CLOCKS[first.name].stops),
    state,
    facets: {
      Clock: open.map(({ name }) => CLOCKS[name].name),
      Group: group === "" ? [] : [group],
      Kind: [kind],
    },
    complaint,
    position: register.store("Complaints")?.positionOf(complaint) ?? null,
    next: first === undefined ? null : CLOCKS[first.name].stops,
  };
  return { line, day: first?.due ?? -complaint.received };
}

/** The clocks that run or are overdue, that which runs out first before the others. */
function openClocks(register: Register, complaint: Complaint, today: PlainDate): readonly Clock[] {
  if (whyNotOurs(register, complaint) !== null || complaint.received > today) return [];
  return NAMES.map((name) => clockOf(register, complaint, { name, asAt: today }))
    .filter((clock): clock is Clock => clock !== null && !isAnswer(clock))
    .filter(({ state }) => state === "Running" || state === "Overdue")
    .sort((a, b) => a.due - b.due);
}

interface Shown {
  readonly first: Clock | undefined;
  readonly sentence: string;
}

function whenOf(state: ComplaintLine["state"], { first, sentence }: Shown, today: PlainDate): string {
  switch (state) {
    case "Overdue":
    case "Running":
      return first === undefined ? sentence : sayClock(first, today);
    case "Late":
      return "answered late";
    case "Met":
      return "answered in time";
    case "Not ours":
      return "about one agency, which answers it itself";
    case "Cannot tell":
      return sentence;
    default:
      return state satisfies never;
  }
}

function sayClock({ name, due, state, workingDaysLate }: Clock, today: PlainDate): string {
  const { waits } = CLOCKS[name];
  if (state === "Overdue") return `${waits}: was due ${nearDay(due, today)}, ${sayLate(workingDaysLate)}`;
  const away = daysAway(due, today);
  return `${waits} by ${nearDay(due, today)}${away === "" ? "" : `, ${away}`}`;
}
