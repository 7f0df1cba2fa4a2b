import type { CellFault } from "../../records/cell-sentence";
import { nearest } from "../../records/nearest";
import type { Group, Seat } from "../../records/people";
import type { Register } from "../../register/register";

const NONE: readonly Seat[] = [];
/** Stands for the group of a name that is like none. */
const LIKE_NONE = {};

/** May a seat, or a meeting, whose Group means none be one of this group? Not where it is spelled more like another. */
export function mayBeOf(register: Register, group: Group, { group: written }: Pick<Seat, "group">): boolean {
  if (register.group(written) !== undefined) return false;
  const shared = register.sharedName("Groups", written);
  if (shared !== undefined) return shared.rows.includes(group);
  const meant = groupLike(register, written);
  return meant === null || meant === group;
}

/** The seats whose Group means none, but is spelled nearly as this group: nearly always none. */
export function seatsNearly(register: Register, group: Group): readonly Seat[] {
  const byGroup = byGroupMeant(register);
  return byGroup.size === 0 ? NONE : (byGroup.get(group) ?? NONE);
}

/** The same, and those whose Group is spelled like none: they may be any group's. */
export function seatsPerhaps(register: Register, group: Group): readonly Seat[] {
  const byGroup = byGroupMeant(register);
  return byGroup.size === 0 ? NONE : [...(byGroup.get(group) ?? NONE), ...(byGroup.get(LIKE_NONE) ?? NONE)];
}

function byGroupMeant(register: Register): ReadonlyMap<object, readonly Seat[]> {
  return register.remember("seats of no group", "", () => {
    const found = new Map<object, Seat[]>();
    for (const seat of register.all("Seats")) {
      if (register.group(seat.group) !== undefined) continue;
      const like = groupLike(register, seat.group);
      const meant = register.sharedName("Groups", seat.group)?.rows ?? [like ?? LIKE_NONE];
      for (const each of meant) found.set(each, [...(found.get(each) ?? []), seat]);
    }
    return found;
  });
}

/** What is wrong with such a seat. */
export function groupUnknown({ group }: Seat): CellFault {
  return { column: "group", code: "unreadable", found: group };
}

function groupLike(register: Register, written: string): Group | null {
  return register.remember("group like", written, () => {
    const groups = register.all("Groups");
    const names = new Map(groups.flatMap((group) => namesOf(group).map((name) => [name, group] as const)));
    const name = nearest(written, [...names.keys()]);
    return name === null ? null : (names.get(name) ?? null);
  });
}

function namesOf({ group, name, aliases }: Group): readonly string[] {
  return [group, name, ...aliases];
}
