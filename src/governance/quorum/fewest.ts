import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { ToTelephone } from "./reasons";
import type { Condition } from "./requirement";
import { countFrom, verdictOn } from "./verdict";

/** More agencies than this to choose among are not searched through: the first that help are named. */
const WORTH_SEARCHING = 16;

/**
 * Which are the fewest agencies to win so that the conditions are met? Those that every way needs come first, by name;
 * where one list is left to choose from, `any 2 of` it. Where several lists overlap, the smallest set that meets them
 * all, the first such in the order of the lists. Where a seat's agency is in no table more may be asked for than can be
 * named: then all who can.
 */
export function fewestToWin(
  conditions: readonly Condition[],
  membership: Membership,
  presences: Presences,
): readonly ToTelephone[] {
  const name = (condition: Condition, member: number): string =>
    (condition.kind === "seats" ? membership.counted[member]?.seat : membership.agencies[member]?.agency) ?? "";
  const won: Presences = { ...presences, agencies: Uint8Array.from(presences.agencies) };
  const must = new Set<number>();
  for (const condition of conditions.filter(({ kind }) => kind !== "seats")) {
    if (
      countFrom(PRESENT, condition, presences) < condition.needed &&
      countFrom(UNKNOWN, condition, presences) <= condition.needed
    )
      for (const member of openIn(condition, presences)) must.add(member);
  }
  for (const member of must) won.agencies[member] = PRESENT;
  const first = [...must].map((member) => membership.agencies[member]?.agency ?? "");
  const rest = conditions.filter((condition) => countFrom(PRESENT, condition, won) < condition.needed);
  const named: ToTelephone[] = first.length > 0 ? [{ needed: first.length, agencies: first }] : [];
  const [only] = rest;
  if (only === undefined) return named;
  if (rest.length === 1 || rest.some(({ kind }) => kind === "seats")) {
    const lists = rest.map((each) => {
      const agencies = openIn(each, won).map((member) => name(each, member));
      return { needed: Math.min(each.needed - countFrom(PRESENT, each, won), agencies.length), agencies };
    });
    return [...named, ...lists.filter(isList)];
  }
  const chosen = smallestSet(rest, won).map((member) => membership.agencies[member]?.agency ?? "");
  return [...named, { needed: chosen.length, agencies: chosen }].filter(isList);
}

function isList({ agencies }: ToTelephone): boolean {
  return agencies.length > 0;
}

function openIn({ kind, of }: Condition, { agencies, seats }: Presences): readonly number[] {
  const present = kind === "seats" ? (seats ?? agencies) : agencies;
  return of.filter((member) => present[member] === UNKNOWN);
}

function smallestSet(conditions: readonly Condition[], presences: Presences): readonly number[] {
  const candidates = [...new Set(conditions.flatMap((condition) => openIn(condition, presences)))].slice(
    0,
    WORTH_SEARCHING,
  );
  const isEnough = (chosen: readonly number[]): boolean => {
    const agencies = Uint8Array.from(presences.agencies);
    for (const member of chosen) agencies[member] = PRESENT;
    return verdictOn(conditions, { ...presences, agencies }) === "quorate";
  };
  const search = (size: number, from: number, chosen: readonly number[]): readonly number[] | null => {
    if (chosen.length === size) return isEnough(chosen) ? chosen : null;
    for (let next = from; next <= candidates.length - (size - chosen.length); next++) {
      const found = search(size, next + 1, [...chosen, candidates[next] as number]);
      if (found !== null) return found;
    }
    return null;
  };
  for (let size = 1; size <= candidates.length; size++) {
    const found = search(size, 0, []);
    if (found !== null) return found;
  }
  return candidates;
}
