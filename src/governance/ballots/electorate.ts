import type { PlainDate } from "../../calendar/plain-date";
import type { Agency, Group, Seat } from "../../records/people";
import { nearestOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { COUNTING_CATEGORIES } from "../../sources/provisions/quorum";
import { type DoubtfulVoter, doubtfulVoters } from "./doubtful-voters";
import { groupChairSeats } from "./group-chair-seats";
import { isHeld, type Membership } from "../membership/membership";

/** What carries one vote: an agency, or the chair of a group. A vote belongs to it, never to a person. */
export interface VotingSeat {
  /** As answers print it: "Derby City Council", "Chair of QA (Derbyshire County Council)". */
  readonly name: string;
  readonly kind: "statutory partner" | "relevant agency" | "group chair" | "member";
  /** For a group's chair the employer, who tells joint chairs apart; null where Seats names none. */
  readonly agency: Agency | null;
  /** The place in the Agencies table of the agency whose vote it is; null for a group's chair. */
  readonly agencyNumber: number | null;
}

/** Everyone who may have a vote in a group on a day; whether represented is another question. */
export interface Electorate {
  readonly seats: readonly VotingSeat[];
  readonly ofAgency: ReadonlyMap<Agency, VotingSeat>;
  /** By the group's code; joint chairs in the order of Seats. */
  readonly chairsOf: ReadonlyMap<string, readonly VotingSeat[]>;
  /** Whose chair's vote a person in this seat carries: the Group chair seat itself, or the chair's own seat in the group. */
  readonly chairIn: ReadonlyMap<Seat, VotingSeat>;
  /** True where each seat has a vote of its own, whatever its agency: `chairIn` then gives the voting seat of each. */
  readonly bySeat: boolean;
  /** Rows of Seats that leave it open who may vote. */
  readonly doubts: readonly DoubtfulVoter[];
}

/**
 * Who may vote in this group on this day? Each statutory partner always. By the group's Vote rule besides:
 * `Listed seats` the agencies of its Core seats and its Group chair seats, a vote for each joint chair;
 * `Represented agencies` (also where blank) the relevant agencies holding a core seat; `Statutory partners`
 * nobody else; `Each seat` every filled seat of a member, and no agency as such. The partnership's office never votes. A rule `None` is for the caller to ask about first.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.18, 12.29, 12.30, 12.33.
 * @example electorateOn(register, board, day, membership).seats.length // 21 on the printed Executive Board
 */
export function electorateOn(register: Register, group: Group, day: PlainDate, membership: Membership): Electorate {
  const made = register.remember("electorate", "", () => new Map<Membership, Map<PlainDate, Electorate>>());
  let ofDay = made.get(membership);
  if (ofDay === undefined) made.set(membership, (ofDay = new Map()));
  // Only the chairs of other groups can change while a group's own membership does not.
  const key = group.voteRule === "Listed seats" ? day : ANY_DAY;
  let electorate = ofDay.get(key);
  if (electorate === undefined) ofDay.set(key, (electorate = make(register, group, day, membership)));
  return electorate;
}

/** The same, were these the group's seats. */
export function electorateWith(
  register: Register,
  day: PlainDate,
  membership: Membership,
  seats: readonly Seat[],
): Electorate {
  const counting: readonly string[] = nearestOn(register, COUNTING_CATEGORIES, day);
  const numbers = seats.filter(({ category }) => counting.includes(category)).map(membership.agencyOfSeat);
  const relevantAnyway = [...new Set(numbers)].filter((number) => {
    const type = membership.agencies[number]?.type;
    return type !== undefined && type !== "Statutory partner" && type !== "Partnership office";
  });
  return make(register, membership.group, day, { ...membership, seats, relevantAnyway });
}

const ANY_DAY = 0 as PlainDate;

function make(register: Register, group: Group, day: PlainDate, membership: Membership): Electorate {
  if (group.voteRule === "Each seat") return ofEachSeat(register, day, membership);
  const { agencies, partners } = membership;
  const ofAgency = new Map<Agency, VotingSeat>();
  const put = (agency: Agency, kind: VotingSeat["kind"]): void => {
    if (!ofAgency.has(agency))
      ofAgency.set(agency, { name: agency.agency, kind, agency, agencyNumber: membership.numberOf(agency) });
  };
  for (const number of partners) put(agencies[number] as Agency, "statutory partner");
  for (const agency of otherAgencies(register, group, membership)) put(agency, "relevant agency");
  const chairSeats = group.voteRule === "Listed seats" ? membership.seats : [];
  const { chairsOf, chairIn } = chairsAmong(register, chairSeats, day);
  const doubts = doubtfulVoters(register, membership, day);
  return {
    seats: [...ofAgency.values(), ...[...chairsOf.values()].flat()],
    ofAgency,
    chairsOf,
    chairIn,
    bySeat: false,
    doubts,
  };
}

/** One member, one vote: several of one organisation too. A vacant seat has none. */
function ofEachSeat(register: Register, day: PlainDate, membership: Membership): Electorate {
  const counting = nearestOn(register, COUNTING_CATEGORIES, day);
  const chairIn = new Map<Seat, VotingSeat>();
  for (const seat of membership.seats) {
    const isMember = counting.includes(seat.category) || seat.category === "Group chair";
    if (!isMember || !isHeld(seat)) continue;
    const agency = register.agency(seat.agency) ?? null;
    chairIn.set(seat, { name: seat.seat, kind: "member", agency, agencyNumber: null });
  }
  return {
    seats: [...chairIn.values()],
    ofAgency: new Map(),
    chairsOf: new Map(),
    chairIn,
    bySeat: true,
    doubts: doubtfulVoters(register, membership, day),
  };
}

function otherAgencies(register: Register, group: Group, membership: Membership): readonly Agency[] {
  if (group.voteRule === "Statutory partners") return [];
  if (group.voteRule !== "Listed seats")
    return membership.relevantAnyway.map((number) => membership.agencies[number] as Agency);
  return membership.seats.flatMap((seat) => {
    const agency = seat.category === "Core" ? register.agency(seat.agency) : undefined;
    return agency === undefined || agency.type === "Partnership office" ? [] : [agency];
  });
}

function chairsAmong(
  register: Register,
  seats: readonly Seat[],
  day: PlainDate,
): Pick<Electorate, "chairsOf" | "chairIn"> {
  const chairsOf = new Map<string, VotingSeat[]>();
  const chairIn = new Map<Seat, VotingSeat>();
  for (const { seat, group, agency, isJoint, own } of groupChairSeats(register, seats, day)) {
    const code = group.group;
    const name = isJoint && agency !== null ? `Chair of ${code} (${agency.agency})` : `Chair of ${code}`;
    const voting: VotingSeat = { name, kind: "group chair", agency, agencyNumber: null };
    chairsOf.set(code, [...(chairsOf.get(code) ?? []), voting]);
    for (const each of [seat, ...own]) chairIn.set(each, voting);
  }
  return { chairsOf, chairIn };
}
