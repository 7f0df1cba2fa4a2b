import type { Seat } from "../../records/people";
import type { Membership } from "../membership/membership";
import { namesOfSeats } from "../membership/names-of-seats";
import type { Presences } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { QuorumCondition } from "./reasons";
import type { Condition } from "./requirement";
import { countFrom } from "./verdict";

/** Agencies, by number, and seats of whom a row says something that cannot be read. */
export interface Unreadable {
  readonly agencies: ReadonlySet<number>;
  readonly seats: ReadonlySet<Seat | null>;
}

const NOBODY: Unreadable = { agencies: new Set(), seats: new Set() };

/** How one condition stands, by name. */
export function factsOf(
  condition: Condition,
  membership: Membership,
  presences: Presences,
  { unread = NOBODY, isOwn = false }: { readonly unread?: Unreadable; readonly isOwn?: boolean } = {},
): QuorumCondition {
  const { kind, of, needed, neededAtLeast, named } = condition;
  const sure = countFrom(PRESENT, condition, presences);
  const missing: string[] = [];
  const undecided: string[] = [];
  const unreadable: string[] = [];
  const each = kind === "seats" ? (presences.seats ?? presences.agencies) : presences.agencies;
  for (const member of of) {
    const presence = each[member] ?? 0;
    if (presence === PRESENT) continue;
    const seat = membership.counted[member] ?? null;
    const name = kind === "seats" ? seat?.seat : membership.agencies[member]?.agency;
    (presence === UNKNOWN ? undecided : missing).push(name ?? "");
    const isUnread = kind === "seats" ? unread.seats.has(seat) : unread.agencies.has(member);
    if (presence === UNKNOWN && isUnread) unreadable.push(name ?? "");
  }
  const authority = kind === "authority" ? (membership.agencies[of[0] ?? -1]?.agency ?? "") : "";
  const found = {
    kind,
    authority,
    represented: sure,
    of: of.length,
    needed,
    neededAtLeast,
    missing,
    undecided,
    unreadable,
  };
  const called = isOwn && kind === "seats" ? { called: namesOfSeats(membership.counted) } : {};
  return named === undefined ? { ...found, ...called } : { ...found, named, ...called };
}
