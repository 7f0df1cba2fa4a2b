import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { boardRepresentatives } from "../../governance/attendance/board-representatives";
import { type AttendanceConcern, attendanceConcerns } from "../../governance/attendance/concerns";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import type { ConcernReason } from "../../governance/attendance/reasons";
import { citedFor } from "../../functions/own-source";
import { personOf } from "../words/person-of";
import { inOneCell, chairOn } from "../../governance/chairs/chairs";
import { keyOf } from "../../records/cell";
import type { Agency, Group } from "../../records/people";
import type { Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";
import type { WorkLine } from "../parts/work-list-view";

export interface ConcernList {
  /** "3 concerns to raise" */
  readonly heading: string;
  /** Who raises them, and with whom. */
  readonly who: string;
  readonly lines: readonly WorkLine[];
  /** How many more there are. */
  readonly more: number;
  /** What is a concern, and over which days. */
  readonly sentence: string;
  readonly paragraphs: string;
}

interface ConcernsAsked {
  readonly asAt: PlainDate;
  readonly cellOf: (agency: string) => CellPlace | null;
}

/**
 * Whose attendance is a concern, heaviest first, and whom the chair is to tell? `cellOf`: where an agency's attendance shows it;
 * `most`: so many lines at most.
 *
 * Source: GOV 6.5k, 11.3b.
 */
export function concernList(
  register: Register,
  group: Group,
  { asAt, cellOf, most }: ConcernsAsked & { readonly most: number },
): ConcernList {
  const answer = attendanceConcerns(register, group, asAt);
  const concerns = answer.status === "answered" ? concernsByWeight(answer.value) : [];
  return {
    heading: answer.status === "answered" ? headingOf(concerns.length) : HEADINGS[answer.status],
    who: concerns.length === 0 ? "" : whoRaises(register, group, asAt),
    lines: concerns.slice(0, most).map((concern) => lineOf(register, concern, { asAt, cellOf })),
    more: Math.max(0, concerns.length - most),
    sentence: answer.because.sentence,
    paragraphs: citedFor(register, answer.citations, { group, restsOn: { sheet: "Settings" } }).join(", "),
  };
}

const HEADINGS = {
  "does not apply": "No concern is judged",
  "cannot tell": "Cannot tell whose attendance is a concern",
  "wrong question": "Cannot tell whose attendance is a concern",
} as const;

function headingOf(found: number): string {
  return found === 0 ? "No concerns about attendance" : `${countOf(found, "concern")} to raise`;
}

function whoRaises(register: Register, group: Group, day: PlainDate): string {
  const chair = inOneCell(chairOn(register, group.group, day));
  const named = chair.status === "answered" && chair.value !== "Vacant" ? ` (${chair.value})` : "";
  const withWhom = register.settings.isOwn ? "" : " with the agency’s representative on the Executive Board (GOV 6.5k)";
  return `The Chair${named} raises them${withWhom}.`;
}

function lineOf(register: Register, concern: AttendanceConcern, { asAt, cellOf }: ConcernsAsked): WorkLine {
  const { who, group, attended, expected, reasons } = concern;
  const seat = register.seat(who);
  const agency = register.agency(seat?.agency ?? who);
  const isHeavy = reasons.some(({ kind }) => kind === "partner not represented" || kind === "missed in a row");
  return {
    key: `${group}|${who}`,
    signal: isHeavy ? "bad" : "unsure",
    what: seat === undefined ? who : register.settings.isOwn ? personOf(register, seat.seat) : seat.role,
    where: seat === undefined ? "" : seat.agency,
    when: `${attended} of ${countOf(expected, "meeting")}: ${inWords(reasons.map(sayReason))}`,
    details: register.settings.isOwn
      ? []
      : [`Tell ${agency === undefined ? "the agency" : whomToTell(register, agency, asAt)}`],
    place: seat === undefined ? cellOf(who) : placeOfRow(register, "Seats", seat, "seat"),
  };
}

function sayReason({ kind, meetings, sentence }: ConcernReason): string {
  switch (kind) {
    case "partner not represented":
      return `a statutory partner was not there ${timesIn(meetings)}`;
    case "deputy not briefed":
      return `a deputy was not briefed ${timesIn(meetings)}`;
    case "deputy for another reason":
      return `a deputy came for another reason than sickness or leave ${timesIn(meetings)}`;
    case "missed in a row":
    case "under the rate":
      return sentence;
    default:
      return kind satisfies never;
  }
}

function timesIn(meetings: number): string {
  return meetings === 1 ? "once" : `at ${meetings} meetings`;
}

/** "Superintendent 2, 01234 567890" */
function whomToTell(register: Register, agency: Agency, day: PlainDate): string {
  const representatives = boardRepresentatives(register, agency, day);
  if (representatives.length === 0) return `${agency.agency}: Seats names no representative of it on the Board`;
  return inWords(
    representatives.map(({ name, role, phone }) =>
      [name || role, name === "" || keyOf(name).startsWith(keyOf(role)) ? "" : role, phone]
        .filter((part) => part !== "")
        .join(", "),
    ),
    "or",
  );
}
