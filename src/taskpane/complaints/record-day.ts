import type { PlainDate } from "../../calendar/plain-date";
import type { Complaint } from "../../records/work";
import type { FormAsked, FormOutcome, Typed } from "../form/form-asked";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import type { CellChanged, RowsAsked } from "../write/rows-asked";
import type { ComplaintLine, RecordedDay } from "./complaints-view-model";

/** The columns in which a day is recorded, in the order of what happens. */
const HEADERS: Readonly<Record<RecordedDay, string>> = {
  actionConfirmed: "Action confirmed",
  timescaleGiven: "Timescale given",
  outcomeGiven: "Outcome given",
  appealed: "Appealed",
  appealConfirmed: "Appeal confirmed",
};
const COLUMNS = Object.keys(HEADERS) as readonly RecordedDay[];

/** What the button of a line says: what happened today. */
export function nextToday({ next }: ComplaintLine): string {
  return next === "outcomeGiven" ? "Outcome today" : "Confirmed today";
}

/** What is waited for happened today: the day goes into its column. Null where nothing is waited for, or the cell cannot be read. */
export function nextIsDone(line: ComplaintLine, today: PlainDate): RowsAsked | null {
  const { next, complaint } = line;
  if (next === null || complaint.unreadable.includes(next) || complaint[next] !== null) return null;
  return changing(line, [{ header: HEADERS[next], from: { day: null }, to: { day: today } }], today);
}

/** The form under a complaint: what happened, and when; a timescale with the day it promises. */
export function recordDay(line: ComplaintLine, today: PlainDate): FormAsked {
  const { complaint, next } = line;
  return {
    id: "record-day",
    title: "",
    button: "Save",
    start: {
      What: next ?? "appealed",
      On: shortDate(today),
      Promised: complaint.promisedFor === null ? "" : shortDate(complaint.promisedFor),
    },
    fields: ({ What }) => [
      {
        name: "What",
        label: "What happened",
        choices: COLUMNS.map((column) => choiceOf(complaint, column)),
        isWide: true,
      },
      { name: "On", label: "On", placeholder: "20 November" },
      ...(What === "timescaleGiven"
        ? [{ name: "Promised", label: "Outcome promised for", placeholder: "18 December" }]
        : []),
    ],
    told: () => [],
    outcome: (typed) => outcomeOf(line, typed, today),
  };
}

function choiceOf(complaint: Complaint, column: RecordedDay): { readonly value: string; readonly label: string } {
  const day = complaint[column];
  return { value: column, label: day === null ? HEADERS[column] : `${HEADERS[column]} (${shortDate(day)})` };
}

function outcomeOf(line: ComplaintLine, typed: Typed, today: PlainDate): FormOutcome {
  const { complaint } = line;
  const column = COLUMNS.find((each) => each === typed["What"]) ?? "actionConfirmed";
  const isCleared = (typed["On"] ?? "").trim() === "" && complaint[column] !== null;
  const day = isCleared ? null : happenedOn(typed["On"] ?? "", complaint, today);
  const promised = column === "timescaleGiven" && !isCleared ? promisedFor(typed["Promised"] ?? "", today) : null;
  const faults = {
    ...(typeof day === "string" ? { On: day } : {}),
    ...(typeof promised === "string" ? { Promised: promised } : {}),
  };
  if (typeof day === "string" || typeof promised === "string") return { faults };
  const changes = [
    change(HEADERS[column], complaint[column], day),
    ...(column === "timescaleGiven" ? [change("Promised for", complaint.promisedFor, promised)] : []),
  ].flatMap((each) => (each === null ? [] : [each]));
  const asked = changing(line, changes, today);
  return asked === null || changes.length === 0 ? "nothing" : { asked };
}

function change(header: string, from: PlainDate | null, to: PlainDate | null): CellChanged | null {
  return from === to ? null : { header, from: { day: from }, to: { day: to } };
}

/** The day, or what is wrong with it. */
function happenedOn(typed: string, { received }: Complaint, today: PlainDate): PlainDate | string {
  const day = writtenDay(typed, today);
  if (day === null) return "Enter the day on which it happened, like 20 November 2026.";
  if (day > today) return `${nearDay(day, today)} is still to come.`;
  return day < received ? `It was received on ${nearDay(received, today)}, after that day.` : day;
}

function promisedFor(typed: string, today: PlainDate): PlainDate | string {
  return (
    writtenDay(typed, today, "to come") ?? "Enter the day for which the outcome is promised, like 18 December 2026."
  );
}

function changing(
  { complaint: { ref }, position }: ComplaintLine,
  changes: readonly CellChanged[],
  today: PlainDate,
): RowsAsked | null {
  const [first] = changes;
  if (position === null || first === undefined) return null;
  const to = typeof first.to === "object" && first.to !== null && "day" in first.to ? first.to.day : null;
  const said = to === null ? "was cleared" : nearDay(to, today);
  return {
    tables: [{ table: "Complaints", change: [{ position, row: { Ref: ref }, changes }] }],
    done: `${ref}: ${first.header} ${said}.`,
    undone: `${first.header} of ${ref}, ${to === null ? "cleared" : said}`,
  };
}
