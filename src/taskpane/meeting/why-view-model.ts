import type { PlainDate } from "../../calendar/plain-date";
import { whoIsThere, type WhoIsThere } from "../../governance/membership/who-is-there";
import { whyMissing } from "../../governance/quorum/why-missing";
import type { Meeting } from "../../records/meetings";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf, placeOfRow } from "../cell-place";
import { type ParagraphLine, paragraphLine } from "../parts/paragraph-line";
import type { Signal } from "../parts/signal";
import { openHeading, thereHeading, WHY_HEADINGS } from "./why-headings";
import { othersAsked } from "./why-others";
import { type Gap, quorumCard, type Tally } from "./quorum-view-model";

/** Somebody whom the verdict rests on, and the cell that says so. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  /** "deputy", "remote"; "" where the heading says it. */
  readonly how: string;
  readonly signal: Signal;
  readonly place: CellPlace | null;
}

/** Facts of one kind, under what is said of all of them: "Apologies (2)". */
export interface FactGroup {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

export interface WhyModel {
  readonly sentence: string;
  readonly tallies: readonly Tally[];
  /** Those who are not there first, each kind under its own heading. */
  readonly groups: readonly FactGroup[];
  readonly paragraphs: readonly ParagraphLine[];
}

/** Why a meeting's quorum is judged as it is: the sentence, each fact with its cell, and the paragraphs. Null where the meeting is gone. */
export function whyModel(register: Register, id: string, today: PlainDate): WhyModel | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  const { sentence, citations, tallies, gaps } = quorumCard(register, meeting, today);
  const whoIs = whoIsThere(register, meeting, today);
  const missing = gaps.map((gap) => ({
    heading: gap.heading,
    facts: gap.names.map((name) => factOf({ register, meeting, whoIs }, gap, name)),
  }));
  const isJudged = whoIs !== null && tallies.length > 0;
  const there = {
    heading: thereHeading({ recorded: whoIs?.recorded === true }),
    facts: isJudged ? those(register, whoIs) : [],
  };
  const known = [...missing, there].flatMap(({ heading, facts }) => facts.map((fact) => ({ heading, fact })));
  const listed = new Set(known.map(({ fact }) => fact.name));
  const others = isJudged ? othersAsked(register, whoIs, listed) : [];
  const all = [...known, ...others];
  return {
    sentence,
    tallies,
    groups: inOrder(all.map(({ heading }) => heading)).map((heading) => {
      const facts = all.filter((each) => each.heading === heading).map(({ fact }) => fact);
      return { heading: `${heading} (${facts.length})`, facts };
    }),
    paragraphs: citations.map(paragraphLine),
  };
}

/** Those who are not there first, then those of whom it is not told, and those who are there last. */
function inOrder(headings: readonly string[]): readonly string[] {
  const last = [openHeading({ recorded: true }), openHeading({ recorded: false }), "Not certain", "Cannot be read"];
  const there = [thereHeading({ recorded: true }), thereHeading({ recorded: false })];
  const order = [...Object.values(WHY_HEADINGS), ...last, ...there];
  return [...new Set(headings)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

interface Of {
  readonly register: Register;
  readonly meeting: Meeting;
  readonly whoIs: WhoIsThere | null;
}

function factOf(of: Of, { heading, signal }: Gap, name: string): Fact {
  return { key: `${heading} ${name}`, name, how: "", signal, place: placeOf(of, name) };
}

/** The row of Attendance that says so; without one the seat, and without a seat the rule that asks for it. */
function placeOf({ register, meeting, whoIs }: Of, name: string): CellPlace | null {
  if (whoIs === null) return null;
  const row =
    whyMissing(whoIs, name).row ??
    whoIs.attendance.rows.find((each) => each.seat?.seat === name || whoIs.agencyOf(each)?.agency === name);
  if (row !== undefined) return statusCell(register, row);
  const { membership } = whoIs;
  const seat = membership.seats.find(
    (each) => each.seat === name || membership.agencies[membership.agencyOfSeat(each)]?.agency === name,
  );
  if (seat !== undefined) return placeOfRow(register, "Seats", seat, "seat");
  const group = register.group(meeting.group);
  return group === undefined ? null : placeOfRow(register, "Groups", group, "quorumRule");
}

/** Those who are there, or said that they come. */
function those(register: Register, whoIs: WhoIsThere): readonly Fact[] {
  const rows = whoIs.attendance.rows;
  const agencies = whoIs.recorded ? new Set(whoIs.agenciesAt()) : null;
  const isThere = (row: AttendanceRow): boolean =>
    agencies === null ? row.status === "Coming" : whoIs.membership.presentStatuses.has(row.status);
  const named = new Map<string, AttendanceRow>();
  for (const row of rows.filter(isThere)) {
    const agency = whoIs.agencyOf(row);
    if (agency === null || (agencies !== null && !agencies.has(agency))) continue;
    if (!named.has(agency.agency)) named.set(agency.agency, row);
  }
  return [...named].map(([name, row]) => ({
    key: `there ${name}`,
    name,
    how: ["Present", "Coming"].includes(row.status ?? "") ? "" : (row.status ?? "").toLowerCase(),
    signal: "good",
    place: statusCell(register, row),
  }));
}

function statusCell(register: Register, { position }: AttendanceRow): CellPlace | null {
  return cellOf(register, { table: "Attendance", position, property: "status" });
}
