import type { Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { AttendanceRow } from "../../register/roll";
import { COUNT_VIRTUAL_MEMBERS, PROXY_COUNTS } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import { PRESENT, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import { countFrom, type PresenceOptions, type Verdict, verdictOn, type WhoWasThere, whoWasThere } from "./levels";
import type { Case } from "./quorate";
import { type InTheRoom, readingNotes } from "./reading-notes";
import type { QuorumNote } from "./reasons";
import type { ReadRequirement } from "./requirement";

interface Judgement {
  readonly roll: PresenceOptions;
  readonly levels: WhoWasThere;
  readonly verdict: Verdict;
  /** Numbers of agencies with a valid proxy. */
  readonly proxies: readonly number[];
}

/** What the officer should know beside the verdict: settings used, seats that are not there, rows that cannot be read. */
export function notesOn(register: Register, given: Case, judgement: Judgement): readonly QuorumNote[] {
  const { membership, requirement } = given;
  const { roll, verdict } = judgement;
  const notes: QuorumNote[] = [];
  if (roll.without.size > 0) notes.push({ kind: "left out", seats: [...roll.without].map(({ seat }) => seat) });
  if (
    provisionOn(register, COUNT_VIRTUAL_MEMBERS, given.meeting.date).value &&
    requirement.conditions.some(({ kind }) => kind === "most")
  )
    notes.push({ kind: "virtual counted" });
  addProxies(notes, register, given, judgement);
  if (given.roll.isTimed && given.at === null && given.meeting.start === null) notes.push({ kind: "times ignored" });
  addStrays(notes, given, roll);
  if (verdict !== "quorate") addSeatless(notes, membership, requirement);
  if (verdict === "undecided") addUnreadable(notes, given, judgement);
  const {
    at,
    meeting: { end },
  } = given;
  if (at !== null && end !== null && at > end) notes.push({ kind: "after the end", at, end });
  return [
    ...notes,
    ...readingNotes(register, membership, requirement.conditions, given.roll.entries, inTheRoom(given, judgement)),
  ];
}

function inTheRoom({ membership, requirement }: Case, { roll, levels, verdict }: Judgement): InTheRoom {
  const missed = new Set<number>();
  for (const { kind, of } of verdict === "quorate" ? [] : requirement.conditions) {
    if (kind !== "seats") for (const agency of of) if ((levels.agencies[agency] ?? 0) <= UNKNOWN) missed.add(agency);
  }
  return { isThere: (entry) => membership.reading.presenceAt(entry.position, roll.at) > UNKNOWN, missed };
}

function addProxies(
  notes: QuorumNote[],
  register: Register,
  { meeting, membership, requirement, roll: rows }: Case,
  { roll, verdict, proxies }: Judgement,
): void {
  if (proxies.length === 0) return;
  const agencies = proxies.map((number) => membership.agencies[number]?.agency ?? "");
  if (provisionOn(register, PROXY_COUNTS, meeting.date).value) notes.push({ kind: "proxies counted", agencies });
  else if (
    verdict !== "quorate" &&
    verdictOn(requirement.conditions, whoWasThere(membership, rows, { ...roll, besides: proxies })) === "quorate"
  ) {
    notes.push({ kind: "proxies would decide", agencies });
  }
}

/** Rows of seats that ended, or are another group's: they counted for their agency like anyone it sends. */
function addStrays(notes: QuorumNote[], { membership, roll: { entries } }: Case, roll: PresenceOptions): void {
  const seats = entries.filter((entry) => isStrayThere(membership, entry, roll)).map(({ seat }) => seat?.seat ?? "");
  if (seats.length > 0) notes.push({ kind: "not in seat", seats });
}

function isStrayThere(membership: Membership, entry: AttendanceRow, { at }: PresenceOptions): boolean {
  const { seat } = entry;
  if (seat === null || !membership.isStray(seat) || membership.agencyOf(entry) < 0) return false;
  return membership.reading.presenceAt(entry.position, at) > UNKNOWN;
}

function addSeatless(notes: QuorumNote[], membership: Membership, requirement: ReadRequirement): void {
  const agencies = requirement.seatless.map(({ agency }) => agency);
  if (agencies.length > 0) notes.push({ kind: "no seat", group: membership.group.name, agencies });
  if (membership.unknownCore.length > 0)
    notes.push({ kind: "unknown seat agency", seats: membership.unknownCore.map(({ seat }) => seat) });
}

/** A row could decide where it is open, what it stands for is not there by another row, and a condition not yet met asks for that. */
function addUnreadable(
  notes: QuorumNote[],
  { membership, requirement, roll: { entries } }: Case,
  { roll, levels }: Judgement,
): void {
  const presenceOf = ({ position }: AttendanceRow) => membership.reading.presenceAt(position, roll.at);
  const wanted = openConditions(membership, requirement, levels);
  const open = entries.filter(
    (entry) =>
      presenceOf(entry) === UNKNOWN &&
      (wanted.agencies.has(membership.agencyOf(entry)) || wanted.seats.has(entry.seat)),
  );
  const unreadable = open.filter((entry) => isUnreadable(entry, roll));
  if (unreadable.length > 0) notes.push({ kind: "unreadable rows", rows: unreadable.map(nameOf) });
  const unknown = entries.filter(
    (entry) => membership.agencyOf(entry) === UNKNOWN_AGENCY && presenceOf(entry) >= UNKNOWN,
  );
  if (unknown.length > 0) notes.push({ kind: "unknown agency", rows: unknown.map(nameOf) });
}

/** The agencies, and where the rule counts seats the seats, that may have been there and that a condition not yet met asks for. */
function openConditions(membership: Membership, { conditions }: ReadRequirement, levels: WhoWasThere) {
  const agencies = new Set<number>();
  const seats = new Set<Seat | null>();
  for (const condition of conditions.filter((each) => countFrom(PRESENT, each, levels) < each.needed)) {
    for (const member of condition.of) {
      if (condition.kind !== "seats") {
        if (levels.agencies[member] === UNKNOWN) agencies.add(member);
      } else if (levels.seats?.[member] === UNKNOWN) seats.add(membership.counted[member] ?? null);
    }
  }
  return { agencies, seats };
}

function isUnreadable(entry: AttendanceRow, { at }: PresenceOptions): boolean {
  if (entry.isUnreadable("status")) return true;
  if (at === null) return false;
  const { arrived, left } = entry;
  return (
    entry.isUnreadable("arrived") ||
    entry.isUnreadable("left") ||
    (arrived !== null && left !== null && left <= arrived)
  );
}

function nameOf({ seatAsWritten, agencyAsWritten, name }: AttendanceRow): string {
  return [seatAsWritten, agencyAsWritten, name].find((written) => written !== "") ?? "";
}
