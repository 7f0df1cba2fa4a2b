import { answeredBy, type Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import { openSeat } from "../../records/open-place";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { Membership } from "../membership/membership";
import { isHeld } from "../membership/membership";
import { namesOfSeats } from "../membership/names-of-seats";
import { UNKNOWN } from "../membership/row-reader";
import { whoIsThere, type WhoIsThere } from "../membership/who-is-there";
import { quorumForecast } from "./forecast";
import { lastDeputy, type NamedDeputy } from "./last-deputy";
import type { QuorumCondition, QuorumForecast, QuorumForecastReason } from "./reasons";
import { sayQuorum } from "./words";

/** Somebody to ring. */
export interface PersonToRing {
  readonly seat: string;
  /** Who holds the seat; "" where Seats gives no name. */
  readonly name: string;
  readonly role: string;
  /** As Seats has them; "" where it has none. */
  readonly phone: string;
  readonly email: string;
  readonly deputy: NamedDeputy | null;
}

/** An agency that is wanted for quorum, and who can be rung for it: those who have not answered first. */
export interface AgencyToRing {
  readonly agency: string;
  /** What a seat of a board's own is called, with its post: the member is wanted, not an agency. */
  readonly member?: string;
  /**
   * "no seat": there is no seat for it in this group; "vacant": nobody holds the seat it has; "no deputy": it is not coming, and by
   * the group's Counts as present no deputy counts.
   */
  readonly standing: "not answered" | "not coming" | "no deputy" | "vacant" | "no seat";
  readonly people: readonly PersonToRing[];
}

/** What one condition of the quorum still lacks. */
export interface Call {
  /** How many of the agencies, or of the seats where seats are counted, would do. */
  readonly needed: number;
  readonly agencies: readonly AgencyToRing[];
}

export interface Telephoning {
  readonly forecast: QuorumForecast;
  /** Empty where those marked Coming suffice. Each agency stands in the first that needs it. */
  readonly calls: readonly Call[];
}

/**
 * Whom should the officer telephone so that a meeting will be quorate? For each condition that those marked Coming do not
 * meet: the agencies that have not answered, then those that do not come and may send a deputy, each with the holders of
 * its seats. Whoever has not answered is rung before whoever has sent apologies, a member before a virtual one. A partner
 * for which the group has no seat has nobody to ring, and so has one whose seat is vacant. What the forecast cannot tell,
 * this cannot either.
 *
 * Source: GOV 11.1 to 11.3, 7.2f.
 * @example whomToTelephone(register, board, asAt) // { forecast: "At risk", calls: [{ needed: 1, agencies: [police] }] }
 */
export function whomToTelephone(register: Register, meeting: Meeting, asAt: PlainDate): Answer<Telephoning> {
  const answer = quorumForecast(register, meeting, asAt);
  if (answer.status !== "answered") return answer;
  const whoIs = whoIsThere(register, meeting, asAt);
  const facts = answer.because.isSaidBy(sayQuorum) ? answer.because.facts : null;
  const calls = whoIs === null || facts?.kind !== "forecast" ? [] : callsFor(register, whoIs, facts);
  return answeredBy({ forecast: answer.value, calls }, answer);
}

function callsFor(register: Register, whoIs: WhoIsThere, facts: QuorumForecastReason): readonly Call[] {
  const seatless = new Set(facts.notes.flatMap((note) => (note.kind === "no seat" ? note.agencies : [])));
  const listed = new Set<string>();
  const members = register.settings.isOwn ? namesOfSeats(whoIs.membership.counted, ["post", "id"]) : {};
  return facts.conditions.flatMap((condition): readonly Call[] => {
    const lacking = condition.needed - condition.represented;
    if (lacking <= 0) return [];
    const names = [...condition.undecided, ...condition.missing].filter((name) => !listed.has(name));
    for (const name of names) listed.add(name);
    const agencies = names.map((name) => agencyToRing(register, whoIs, { condition, name, seatless, members }));
    return agencies.length === 0 ? [] : [{ needed: Math.min(lacking, agencies.length), agencies }];
  });
}

interface Wanted {
  readonly condition: QuorumCondition;
  /** An agency, or a seat where the condition counts seats. */
  readonly name: string;
  readonly seatless: ReadonlySet<string>;
  /** What seats are called where members are rung, not agencies. */
  readonly members: Readonly<Record<string, string>>;
}

function agencyToRing(
  register: Register,
  whoIs: WhoIsThere,
  { condition, name, seatless, members }: Wanted,
): AgencyToRing {
  const { membership, meeting } = whoIs;
  const seats =
    condition.kind === "seats"
      ? membership.counted.filter(({ seat }) => seat === name)
      : [...membership.seats, ...seatsNamed(whoIs)].filter((seat) => agencyOf(membership, seat) === name);
  const held = seats.filter(isHeld);
  const agency = condition.kind === "seats" ? (seats[0]?.agency ?? "") : name;
  const member = condition.kind === "seats" ? members[name] : undefined;
  const whom = member === undefined ? { agency } : { agency, member };
  const people = inOrder(whoIs, held).map((seat) => personIn(register, meeting, seat));
  if (seats.length === 0 && (seatless.has(name) || condition.kind === "some"))
    return { ...whom, standing: "no seat", people };
  if (seats.length > 0 && held.length === 0) return { ...whom, standing: "vacant", people };
  if (condition.undecided.includes(name)) return { ...whom, standing: "not answered", people };
  return { ...whom, standing: membership.presentStatuses.has("Deputy") ? "not coming" : "no deputy", people };
}

function agencyOf(membership: Membership, seat: Seat): string | undefined {
  return membership.agencies[membership.agencyOfSeat(seat)]?.agency;
}

/** Seats of another group, or out of force, that a row of the meeting names. */
function seatsNamed({ attendance, membership }: WhoIsThere): readonly Seat[] {
  const named = attendance.rows.map(({ seat }) => seat).filter((seat) => seat !== null);
  return [...new Set(named)].filter((seat) => !membership.seats.includes(seat));
}

function inOrder({ attendance, membership }: WhoIsThere, seats: readonly Seat[]): readonly Seat[] {
  const rank = (seat: Seat): number => {
    const rows = attendance.rows.filter((row) => row.seat === seat);
    const isOpen = rows.length === 0 || rows.some(({ position }) => membership.reading.expectedAt(position) >= UNKNOWN);
    return (isOpen ? 0 : 2) + (membership.expected.includes(seat) ? 0 : 1);
  };
  return [...seats].sort((a, b) => rank(a) - rank(b));
}

function personIn(register: Register, meeting: Meeting, seat: Seat): PersonToRing {
  const { seat: id, name, role, phone, email } = seat;
  const isNamed = openSeat(seat) === null;
  return { seat: id, name: isNamed ? name : "", role, phone, email, deputy: lastDeputy(register, meeting, seat) };
}
