import type { QuorumNote } from "../../answers/quorum-words";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { AttendanceEntry } from "../../register/roll";
import type { Constituency } from "../constituency";
import { MAYBE, THERE, UNKNOWN } from "../roll-reading";
import { type InTheRoom, readingNotes } from "./reading-notes";
import { countFrom, type Levels, levelsOf, type RollOptions, type Verdict, verdictOn } from "./levels";
import type { Case } from "./quorate";
import type { ReadRequirement } from "./requirement";

interface Judgement {
  readonly roll: RollOptions;
  readonly levels: Levels;
  readonly verdict: Verdict;
  /** Numbers of agencies with a valid proxy. */
  readonly proxies: readonly number[];
}

/** What the officer should know beside the verdict: settings used, seats that are not there, rows that cannot be read. */
export function notesOn(register: Register, given: Case, judgement: Judgement): readonly QuorumNote[] {
  const { constituency, requirement } = given;
  const { roll, verdict } = judgement;
  const notes: QuorumNote[] = [];
  if (roll.without.size > 0) notes.push({ kind: "left out", seats: [...roll.without].map(({ seat }) => seat) });
  if (register.settings.countVirtualMembers && requirement.conditions.some(({ kind }) => kind === "most")) notes.push({ kind: "virtual counted" });
  addProxies(notes, register, given, judgement);
  if (given.roll.isTimed && given.at === null && given.meeting.start === null) notes.push({ kind: "times ignored" });
  addStrays(notes, given, roll);
  if (verdict !== "quorate") addSeatless(notes, constituency, requirement);
  if (verdict === "undecided") addUnreadable(notes, given, judgement);
  const { at, meeting: { end } } = given;
  if (at !== null && end !== null && at > end) notes.push({ kind: "after the end", at, end });
  return [...notes, ...readingNotes(register, constituency, requirement.conditions, given.roll.entries, inTheRoom(given, judgement))];
}

function inTheRoom({ constituency, requirement }: Case, { roll, levels, verdict }: Judgement): InTheRoom {
  const missed = new Set<number>();
  for (const { kind, of } of verdict === "quorate" ? [] : requirement.conditions) {
    if (kind !== "seats") for (const agency of of) if ((levels.agencies[agency] ?? 0) <= MAYBE) missed.add(agency);
  }
  return { isThere: (entry) => constituency.reading.levelAt(entry.position, roll.at) > MAYBE, missed };
}

function addProxies(notes: QuorumNote[], register: Register, { constituency, requirement, roll: rows }: Case, { roll, verdict, proxies }: Judgement): void {
  if (proxies.length === 0) return;
  const agencies = proxies.map((number) => constituency.agencies[number]?.agency ?? "");
  if (register.settings.proxyCounts) notes.push({ kind: "proxies counted", agencies });
  else if (verdict !== "quorate" && verdictOn(requirement.conditions, levelsOf(constituency, rows, { ...roll, besides: proxies })) === "quorate") {
    notes.push({ kind: "proxies would decide", agencies });
  }
}

/** Rows of seats that ended, or are another group's: they counted for their agency like anyone it sends. */
function addStrays(notes: QuorumNote[], { constituency, roll: { entries } }: Case, roll: RollOptions): void {
  const seats = entries.filter((entry) => isStrayThere(constituency, entry, roll)).map(({ seat }) => seat?.seat ?? "");
  if (seats.length > 0) notes.push({ kind: "not in seat", seats });
}

function isStrayThere(constituency: Constituency, entry: AttendanceEntry, { at }: RollOptions): boolean {
  const { seat } = entry;
  if (seat === null || !constituency.isStray(seat) || constituency.agencyOf(entry) < 0) return false;
  return constituency.reading.levelAt(entry.position, at) > MAYBE;
}

function addSeatless(notes: QuorumNote[], constituency: Constituency, requirement: ReadRequirement): void {
  const agencies = requirement.seatless.map(({ agency }) => agency);
  if (agencies.length > 0) notes.push({ kind: "no seat", group: constituency.group.name, agencies });
  if (constituency.unknownCore.length > 0) notes.push({ kind: "unknown seat agency", seats: constituency.unknownCore.map(({ seat }) => seat) });
}

/** A row could decide where it is open, what it stands for is not there by another row, and a condition not yet met asks for that. */
function addUnreadable(notes: QuorumNote[], { constituency, requirement, roll: { entries } }: Case, { roll, levels }: Judgement): void {
  const levelOf = ({ position }: AttendanceEntry) => constituency.reading.levelAt(position, roll.at);
  const wanted = openConditions(constituency, requirement, levels);
  const open = entries.filter((entry) => levelOf(entry) === MAYBE && (wanted.agencies.has(constituency.agencyOf(entry)) || wanted.seats.has(entry.seat)));
  const unreadable = open.filter((entry) => isUnreadable(entry, roll));
  if (unreadable.length > 0) notes.push({ kind: "unreadable rows", rows: unreadable.map(nameOf) });
  const unknown = entries.filter((entry) => constituency.agencyOf(entry) === UNKNOWN && levelOf(entry) >= MAYBE);
  if (unknown.length > 0) notes.push({ kind: "unknown agency", rows: unknown.map(nameOf) });
}

/** The agencies, and where the rule counts seats the seats, that may have been there and that a condition not yet met asks for. */
function openConditions(constituency: Constituency, { conditions }: ReadRequirement, levels: Levels) {
  const agencies = new Set<number>();
  const seats = new Set<Seat | null>();
  for (const condition of conditions.filter((each) => countFrom(THERE, each, levels) < each.needed)) {
    for (const member of condition.of) {
      if (condition.kind !== "seats") {
        if (levels.agencies[member] === MAYBE) agencies.add(member);
      } else if (levels.seats?.[member] === MAYBE) seats.add(constituency.counted[member] ?? null);
    }
  }
  return { agencies, seats };
}

function isUnreadable(entry: AttendanceEntry, { at }: RollOptions): boolean {
  if (entry.isUnreadable("status")) return true;
  if (at === null) return false;
  const { arrived, left } = entry;
  return entry.isUnreadable("arrived") || entry.isUnreadable("left") || (arrived !== null && left !== null && left <= arrived);
}

function nameOf({ seatAsWritten, agencyAsWritten, name }: AttendanceEntry): string {
  return [seatAsWritten, agencyAsWritten, name].find((written) => written !== "") ?? "";
}

