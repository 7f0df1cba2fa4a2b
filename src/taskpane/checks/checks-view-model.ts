import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { checkStatus } from "../../governance/checks/check-status";
import { peopleToCheck, type PersonToCheck } from "../../governance/checks/people-to-check";
import type { CheckStanding, CheckStatus } from "../../governance/checks/reasons";
import { sayChecks } from "../../governance/checks/words";
import type { Check } from "../../records/people";
import type { Register } from "../../register/register";
import { cellOf, type CellPlace, placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import type { Signal } from "../parts/signal";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { byTheDocuments } from "../words/by-the-documents";

export interface CheckLine extends ListLine {
  readonly state: CheckStatus | "Cannot tell";
  readonly person: string;
  readonly kind: string;
  /** Its row of Checks, where it stands and what it says; null where there is none. */
  readonly row: { readonly position: number; readonly completed: PlainDate | null } | null;
  /** Can it be marked as done? Not where there is no table to write in, or nothing is asked. */
  readonly canBeDone: boolean;
}

/** What needs somebody first: expired and missing, then what expires next. */
const ORDER: readonly CheckLine["state"][] = [
  "Expired",
  "Missing",
  "Cannot tell",
  "Expires soon",
  "Valid",
  "Not required",
];

const SIGNALS: Readonly<Record<CheckLine["state"], Signal>> = {
  Expired: "bad",
  Missing: "bad",
  "Cannot tell": "unsure",
  "Expires soon": "unsure",
  Valid: "good",
  "Not required": "quiet",
};

/**
 * How does each check of those who take part stand today? Expired and missing ones first, then by the last valid day.
 *
 * Source: GOV 4.3, 5.6; CSP 4.9.
 */
export function checkList(register: Register, today: PlainDate): ListModel<CheckLine> {
  const missing = missingAmong(register, ["Seats"]);
  if (missing !== null) return { heading: missing, none: missing, lines: [], paragraphs: "" };
  const lines = peopleToCheck(register, today).map((each) => lineOf(register, each, today));
  lines.sort((a, b) => ORDER.indexOf(a.line.state) - ORDER.indexOf(b.line.state) || a.until - b.until);
  return {
    heading: headingOf(lines.map(({ line }) => line)),
    none: lines.length === 0 ? "Nobody’s checks are entered yet. Enter the first in Checks." : "",
    firstRow: lines.length === 0 ? cellOf(register, { table: "Checks", position: 0, property: "person" }) : null,
    lines: lines.map(({ line }) => line),
    paragraphs: byTheDocuments(register, "GOV 4.3, GOV 5.6, CSP 4.9"),
  };
}

function headingOf(lines: readonly CheckLine[]): string {
  const count = (...states: CheckLine["state"][]): number => lines.filter(({ state }) => states.includes(state)).length;
  const [expired, missing, soon] = [count("Expired"), count("Missing"), count("Expires soon")];
  const parts = [
    expired === 0 ? "" : `${expired} expired`,
    missing === 0 ? "" : `${missing} missing`,
    soon === 0 ? "" : `${soon} to renew soon`,
  ].filter((part) => part !== "");
  if (parts.length > 0) return `${inWords(parts)} of ${countOf(lines.length, "check")}`;
  return lines.length === 0 ? "Checks" : "No check needs anybody now";
}

function lineOf(
  register: Register,
  { person, kind }: PersonToCheck,
  today: PlainDate,
): { readonly line: CheckLine; readonly until: number } {
  const answer = checkStatus(register, person.name, kind, today);
  const facts = answer.because.isSaidBy(sayChecks) ? answer.because.facts : null;
  const standing = answer.status === "answered" && facts?.kind === "check" ? facts.standing : null;
  const state = standing?.status ?? "Cannot tell";
  const row = person.rows.filter((each) => each.kind === kind).at(-1);
  const position = row === undefined ? undefined : register.store("Checks")?.positionOf(row);
  const line: CheckLine = {
    key: `${person.name} ${kind}`,
    signal: SIGNALS[state],
    what: person.name,
    where: kind,
    when: standing === null ? answer.because.sentence : whenOf(standing, today),
    place: placeFor(register, row, person.seats),
    state,
    person: person.name,
    kind,
    row: row === undefined || position === undefined ? null : { position, completed: row.completed },
    canBeDone: register.has("Checks") && standing !== null && state !== "Not required",
  };
  return { line, until: standing?.validUntil ?? Infinity };
}

function whenOf({ status, completed, validUntil }: CheckStanding, today: PlainDate): string {
  const done = completed === null ? "" : `, done ${shortDate(completed)}`;
  switch (status) {
    case "Missing":
      return "missing";
    case "Not required":
      return "not required";
    case "Expired":
      return `expired after ${nearDay(validUntil ?? today, today)}${done}`;
    case "Expires soon":
    case "Valid":
      return validUntil === null ? `valid without an end${done}` : `valid until ${nearDay(validUntil, today)}${done}`;
    default:
      return status satisfies never;
  }
}

function placeFor(
  register: Register,
  row: Check | undefined,
  seats: PersonToCheck["person"]["seats"],
): CellPlace | null {
  if (row !== undefined) return placeOfRow(register, "Checks", row, "completed");
  const [seat] = seats;
  return seat === undefined ? null : placeOfRow(register, "Seats", seat, "name");
}
