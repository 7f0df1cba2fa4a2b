import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Agency, Group, Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { namedVotingSeat } from "../chairs/voting-seat-name";
import type { Membership } from "../membership/membership";
import { partnersMiscounted } from "../membership/statutory-partners";
import { isRuleOfItsOwn } from "../quorum/written-rule";
import { paragraphsOf } from "./paragraphs";
import type { TheVote } from "./the-vote";
import { cannotTell } from "./words";

/** What carries one vote: an agency, or the chair of a group. A vote belongs to it, never to a person. */
export interface VotingSeat {
  /** As answers print it: "Derby City Council", "Chair of QA (Derbyshire County Council)". */
  readonly name: string;
  readonly kind: "statutory partner" | "relevant agency" | "group chair";
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
}

/**
 * Who may vote in this group on this day? Each statutory partner always. By the group's Vote rule besides:
 * `Listed seats` the agencies of its Core seats and its Group chair seats, a vote for each joint chair;
 * `Represented agencies` (also where blank) the relevant agencies holding a core seat; `Statutory partners`
 * nobody else. The partnership's office never votes. A rule `None` is for the caller to ask about first.
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

/**
 * Is it in doubt who may vote, because Agencies has another number of statutory partners than the documents name? Each of
 * them has a vote. A body with a quorum rule of its own, which names no partners, votes as its tables say, but for a vote
 * of the partners alone, or one marked so. Null where there is no doubt.
 *
 * Source: GOV 1.3, 12.5, 12.14, 12.20, 12.29, 12.35.
 */
export function votersInDoubt(
  register: Register,
  { decision, meeting, group, isRestricted }: TheVote,
): CannotTell | null {
  const miscounted = partnersMiscounted(register, meeting.date);
  if (miscounted === null) return null;
  const partnersAlone = isRestricted || decision.restricted === true || group.voteRule === "Statutory partners";
  if (!partnersAlone && isRuleOfItsOwn(group.quorumRule)) return null;
  return cannotTell(
    { kind: "partners miscounted", decision: decision.decision, ...miscounted },
    paragraphsOf(group).partners,
    "GOV 1.3",
  );
}

const ANY_DAY = 0 as PlainDate;

function make(register: Register, group: Group, day: PlainDate, membership: Membership): Electorate {
  const { agencies, partners } = membership;
  const ofAgency = new Map<Agency, VotingSeat>();
  const put = (agency: Agency, kind: VotingSeat["kind"]): void => {
    if (!ofAgency.has(agency))
      ofAgency.set(agency, { name: agency.agency, kind, agency, agencyNumber: membership.numberOf(agency) });
  };
  for (const number of partners) put(agencies[number] as Agency, "statutory partner");
  for (const agency of otherAgencies(register, group, membership)) put(agency, "relevant agency");
  const chairSeats =
    group.voteRule === "Listed seats" ? membership.seats.filter(({ category }) => category === "Group chair") : [];
  const { chairsOf, chairIn } = chairsAmong(register, chairSeats, day);
  return { seats: [...ofAgency.values(), ...[...chairsOf.values()].flat()], ofAgency, chairsOf, chairIn };
}

function otherAgencies(register: Register, group: Group, membership: Membership): readonly Agency[] {
  if (group.voteRule === "Statutory partners") return [];
  if (group.voteRule !== "Listed seats")
    return membership.relevant.map((number) => membership.agencies[number] as Agency);
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
  const named = seats.map((seat) => ({ seat, of: namedVotingSeat(register, seat.role) }));
  for (const { seat, of } of named) {
    if (of.kind !== "chair") continue;
    const { group: code } = of.group;
    const agency = register.agency(seat.agency) ?? of.agency;
    const isJoint = named.filter((other) => other.of.kind === "chair" && other.of.group === of.group).length > 1;
    const name = isJoint && agency !== null ? `Chair of ${code} (${agency.agency})` : `Chair of ${code}`;
    const voting: VotingSeat = { name, kind: "group chair", agency, agencyNumber: null };
    chairsOf.set(code, [...(chairsOf.get(code) ?? []), voting]);
    chairIn.set(seat, voting);
    for (const own of chairSeatsOf(register, code, day)) {
      const isOwn = !isJoint || agency === null || register.agency(own.agency) === agency;
      if (isOwn && !chairIn.has(own)) chairIn.set(own, voting);
    }
  }
  return { chairsOf, chairIn };
}

/** The seats in the group itself of those who chair it. */
function chairSeatsOf(register: Register, code: string, day: PlainDate): readonly Seat[] {
  return register.seatsOn(code, day).filter(({ category }) => category === "Chair" || category === "Co-chair");
}
