import { addressOf } from "../../functions/unreadable-cell";
import type { Decision } from "../../records/decisions";
import { type AttendanceRow, SAID } from "../../register/meeting-attendance";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { COUNT_VIRTUAL_MEMBERS, PROXY_COUNTS } from "../../sources/provisions/quorum";
import type { AgencyByProxy } from "../ballots/proxies";
import { proxiesOfNobody } from "../ballots/proxies-of-nobody";
import { hasRowsOf, type Presences } from "../membership/presences";
import { NO_AGENCY, PERHAPS_ITS_AGENCY, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import { awayButReplaced } from "./away-but-replaced";
import type { Unreadable } from "./condition-facts";
import { type Case, type CountingOptions, presencesWith } from "./counting";
import { openConditions } from "./open-conditions";
import { type Missed, readingNotes, sharedNames } from "./reading-notes";
import { groupNotOpen } from "./group-not-open";
import type { QuorumNote, QuorumVerdict } from "./reasons";
import { agenciesAskedFor } from "./requirement";
import { timesNotBelieved } from "./times-not-believed";
import { employersOfNoGroup, seatsOfNoGroup, seatsOfUnknown } from "./unknown-names";
import { mayBeUnread, unreadCellsOf, unreadNotes } from "./unread-rows";
import { verdictOn } from "./verdict";

interface Judgement {
  readonly counting: CountingOptions;
  readonly presences: Presences;
  readonly verdict: QuorumVerdict;
  readonly proxies: readonly AgencyByProxy[];
  /** Whose proxies they are; undefined for those of every decision of the meeting. */
  readonly decision: Decision | undefined;
}

/** What the officer should know beside the verdict: settings used, seats that are not there, rows that cannot be read. */
export function notesOn(register: Register, given: Case, judgement: Judgement): readonly QuorumNote[] {
  const { room, requirement, at } = given;
  const { counting, verdict } = judgement;
  const { meeting, membership, attendance } = room;
  const notes: QuorumNote[] = [...groupNotOpen(membership, meeting)];
  const own = register.settings.isOwn ? ({ isOwn: true } as const) : {};
  if (counting.without.size > 0)
    notes.push({ kind: "left out", seats: [...counting.without].map(({ seat }) => seat), ...own });
  if (
    provisionOn(register, COUNT_VIRTUAL_MEMBERS, meeting.date).value &&
    requirement.conditions.some(({ kind }) => kind === "most")
  )
    notes.push({ kind: "virtual counted" });
  addProxies(notes, register, given, judgement);
  if (attendance.isTimed && at === null && meeting.start === null) notes.push({ kind: "times ignored" });
  if (meeting.unreadable.includes("register"))
    notes.push({ kind: "register unread", cell: addressOf(register, "Meetings", meeting, "register") });
  addStrays(notes, given, counting);
  if (verdict !== "quorate") addSeatless(notes, register, given);
  const open = verdict === "undecided" ? doubtfulRows(given, judgement) : NO_ROWS;
  if (verdict === "undecided") notes.push(...seatsOfNoGroup(register, room, judgement.presences));
  notes.push(...unreadNotes(register, room, { at: counting.at, open, verdict, presences: judgement.presences }));
  if (verdict !== "quorate")
    notes.push(...awayButReplaced(register, { membership, attendance, requirement, presences: judgement.presences }));
  const shared = sharedNames(register, room, verdict === "undecided");
  if (shared.length > 0) notes.push({ kind: "shared names", said: shared });
  const disbelieved = counting.at === null ? null : timesNotBelieved(register, room, open);
  if (disbelieved !== null) notes.push(disbelieved);
  const { end } = room.hours;
  if (at !== null && end !== null && at > end)
    notes.push({ kind: "after the end", at, end, decides: given.isOutside && verdict === "undecided" });
  return [...notes, ...readingNotes(register, given, whoWasMissed(given, judgement))];
}

function whoWasMissed({ room: { membership }, requirement }: Case, judgement: Judgement): Missed {
  const { counting, presences, verdict } = judgement;
  const missed = new Set<number>();
  const mayExplain = hasRowsOf(presences, NO_AGENCY) || hasRowsOf(presences, UNKNOWN_AGENCY);
  for (const { kind, of } of verdict === "quorate" || !mayExplain ? [] : requirement.conditions) {
    if (kind !== "seats") for (const agency of of) if ((presences.agencies[agency] ?? 0) <= UNKNOWN) missed.add(agency);
  }
  return { isThereAt: (row) => membership.reading.presenceAt(row, counting.at) > UNKNOWN, agencies: missed };
}

function addProxies(
  notes: QuorumNote[],
  register: Register,
  { room, requirement }: Case,
  { counting, presences, verdict, proxies, decision }: Judgement,
): void {
  const areCounted = provisionOn(register, PROXY_COUNTS, room.meeting.date).value;
  addUnreadProxies(notes, { room, requirement }, { counting, presences, verdict });
  if (areCounted && verdict !== "quorate") addProxiesOfNobody(notes, register, room, decision);
  const sure = proxies.filter(({ isSure }) => isSure);
  if (sure.length === 0) return;
  const agencies = sure.map(({ agency }) => agency.agency);
  if (areCounted) notes.push({ kind: "proxies counted", agencies });
  else if (
    verdict !== "quorate" &&
    verdictOn(requirement.conditions, presencesWith(room, { ...counting, besides: sure })) === "quorate"
  ) {
    notes.push({ kind: "proxies would decide", agencies });
  }
}

/** The cells of proxies that cannot be read: where the agency of one could decide, else all of them. */
function addUnreadProxies(
  notes: QuorumNote[],
  { room: { membership }, requirement }: Pick<Case, "room" | "requirement">,
  { counting, presences, verdict }: Pick<Judgement, "counting" | "presences" | "verdict">,
): void {
  const unread = counting.besides.flatMap(({ agency, unread: cell }) =>
    cell === undefined ? [] : [{ agency: agency.agency, number: membership.numberOf(agency), ...cell }],
  );
  if (unread.length === 0) return;
  const wanted = openConditions(membership, requirement, presences);
  const proxies = verdict === "undecided" ? unread.filter(({ number }) => wanted.agencies.has(number)) : [];
  const cells = unread.flatMap(({ cell, header, fault }) =>
    fault.kind === "unreadable" ? [{ cell, column: header }] : [],
  );
  if (proxies.length > 0) notes.push({ kind: "unread proxies", proxies });
  else if (cells.length > 0) notes.push({ kind: "unread cells", cells });
}

/** Those that nobody has been named for already. */
function addProxiesOfNobody(
  notes: QuorumNote[],
  register: Register,
  { meeting }: WhoIsThere,
  decision: Decision | undefined,
): void {
  const decisions = decision === undefined ? register.where("Decisions", "meeting", meeting.meeting) : [decision];
  const named = new Set(
    notes.flatMap((note) => (note.kind === "unread proxies" ? note.proxies : [])).map(({ cell }) => cell),
  );
  const proxies = proxiesOfNobody(register, decisions).filter(({ cell }) => !named.has(cell));
  if (proxies.length > 0) notes.push({ kind: "proxies of nobody", proxies });
}

/** Rows of seats that ended, or are another group's: they counted for their agency, where the rule asks for it, like anyone it sends. */
function addStrays(notes: QuorumNote[], { room, requirement }: Case, counting: CountingOptions): void {
  const { membership, attendance } = room;
  const { reading } = membership;
  if (!reading.hasMetStrays) return;
  const strays = attendance.rowsWhere(
    (row) => reading.isStrayAt(row) && reading.agencyAt(row) >= 0 && reading.presenceAt(row, counting.at) > UNKNOWN,
  );
  if (strays.length === 0) return;
  const asked = agenciesAskedFor(requirement);
  const seats = strays.filter((row) => asked.has(membership.agencyOf(row))).map(({ seat }) => seat?.seat ?? "");
  if (seats.length > 0) notes.push({ kind: "not in seat", seats });
}

function addSeatless(notes: QuorumNote[], register: Register, { room: { membership }, requirement }: Case): void {
  const agencies = requirement.seatless.map(({ agency }) => agency);
  if (agencies.length > 0) notes.push({ kind: "no seat", group: membership.group.name, agencies });
  notes.push(...seatsOfUnknown(register, membership));
}

const NO_ROWS: readonly AttendanceRow[] = [];

/**
 * Rows that may say something that cannot be read, or believed, and could decide: a row could where it is open, what it
 * stands for is not there by another row, and a condition not yet met asks for that.
 */
function doubtfulRows(
  { room: { membership, attendance }, requirement }: Case,
  { counting, presences }: Judgement,
): readonly AttendanceRow[] {
  if (!attendance.says(SAID.unreadable | SAID.timed)) return NO_ROWS;
  const { reading } = membership;
  const wanted = openConditions(membership, requirement, presences);
  return attendance.rowsWhere(
    (row) =>
      mayBeUnread(attendance, row) &&
      reading.presenceAt(row, counting.at) === UNKNOWN &&
      (wanted.agencies.has(reading.agencyAt(row)) || wanted.seats.has(attendance.seatAt(row))),
  );
}

const NOTHING: Unreadable = { agencies: new Set(), seats: new Set() };

/** Of whom does a row that is open say something that cannot be read? */
export function unreadableAmong(
  { room: { membership, attendance } }: Case,
  counting: CountingOptions,
  presences: Presences,
): Unreadable {
  const besides = counting.besides.flatMap(({ agency, unread }) =>
    unread === undefined ? [] : [membership.numberOf(agency)],
  );
  const employers = hasRowsOf(presences, PERHAPS_ITS_AGENCY) ? employersOfNoGroup(membership, attendance) : [];
  const ofNoGroup = [...employers, ...besides];
  if (!attendance.says(SAID.unreadable | (counting.at === null ? 0 : SAID.timesInDoubt)))
    return ofNoGroup.length === 0 ? NOTHING : { ...NOTHING, agencies: new Set(ofNoGroup) };
  const rows = attendance
    .rowsWhere((row) => mayBeUnread(attendance, row) && membership.reading.presenceAt(row, counting.at) === UNKNOWN)
    .filter((row) => unreadCellsOf(row, counting.at).length > 0);
  return {
    agencies: new Set([...rows.map(membership.agencyOf), ...ofNoGroup]),
    seats: new Set(rows.map(({ seat }) => seat)),
  };
}
