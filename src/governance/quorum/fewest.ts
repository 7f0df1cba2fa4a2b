import type { Membership } from "../membership/membership";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import { countFrom, verdictOn, type WhoWasThere } from "./levels";
import type { ToTelephone } from "./reasons";
import type { Condition } from "./requirement";

/** More agencies than this to choose among are not searched through: the first that help are named. */
const WORTH_SEARCHING = 16;

/**
 * Which are the fewest agencies to win so that the conditions are met? Those that every way needs come first, by name;
 * where one list is left to choose from, `any 2 of` it. Where several lists overlap, the smallest set that meets them
 * all, the first such in the order of the lists.
 */
export function fewestToWin(
  conditions: readonly Condition[],
  membership: Membership,
  levels: WhoWasThere,
): readonly ToTelephone[] {
  const name = (condition: Condition, member: number): string =>
    (condition.kind === "seats" ? membership.counted[member]?.seat : membership.agencies[member]?.agency) ?? "";
  const won: WhoWasThere = { ...levels, agencies: Uint8Array.from(levels.agencies) };
  const must = new Set<number>();
  for (const condition of conditions.filter(({ kind }) => kind !== "seats")) {
    if (
      countFrom(PRESENT, condition, levels) < condition.needed &&
      countFrom(UNKNOWN, condition, levels) <= condition.needed
    )
      for (const member of openIn(condition, levels)) must.add(member);
  }
  for (const member of must) won.agencies[member] = PRESENT;
  const first = [...must].map((member) => membership.agencies[member]?.agency ?? "");
  const rest = conditions.filter((condition) => countFrom(PRESENT, condition, won) < condition.needed);
  const named: ToTelephone[] = first.length > 0 ? [{ needed: first.length, agencies: first }] : [];
  const [only] = rest;
  if (only === undefined) return named;
  if (rest.length === 1 || rest.some(({ kind }) => kind === "seats")) {
    return [
      ...named,
      ...rest.map((each) => ({
        needed: each.needed - countFrom(PRESENT, each, won),
        agencies: openIn(each, won).map((member) => name(each, member)),
      })),
    ];
  }
  const chosen = smallestSet(rest, won);
  return [
    ...named,
    { needed: chosen.length, agencies: chosen.map((member) => membership.agencies[member]?.agency ?? "") },
  ];
}

function openIn({ kind, of }: Condition, { agencies, seats }: WhoWasThere): readonly number[] {
  const levels = kind === "seats" ? (seats ?? agencies) : agencies;
  return of.filter((member) => levels[member] === UNKNOWN);
}

function smallestSet(conditions: readonly Condition[], levels: WhoWasThere): readonly number[] {
  const candidates = [...new Set(conditions.flatMap((condition) => openIn(condition, levels)))].slice(
    0,
    WORTH_SEARCHING,
  );
  const isEnough = (chosen: readonly number[]): boolean => {
    const agencies = Uint8Array.from(levels.agencies);
    for (const member of chosen) agencies[member] = PRESENT;
    return verdictOn(conditions, { ...levels, agencies }) === "quorate";
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
