import type { AgencyByProxy } from "../ballots/proxies";
import type { QuorumVerdict } from "./reasons";

/** More ways to mean them than these are not gone through. */
const MOST_WAYS = 256;

/**
 * The verdict where each proxy that may be one of several agencies' is one's at most, instead of all of theirs: not quorate
 * where it is so whoever is meant. `verdictWith` gives the verdict with these proxies alone.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function verdictWhoeverIsMeant(
  proxies: readonly AgencyByProxy[],
  verdictWith: (proxies: readonly AgencyByProxy[]) => QuorumVerdict,
): QuorumVerdict {
  const ways = waysMeant(proxies);
  if (ways.length === 1 || ways.length > MOST_WAYS) return "undecided";
  return ways.every((way) => verdictWith(way) === "not quorate") ? "not quorate" : "undecided";
}

/** Each way to mean them, every proxy one agency's; some of them where they are more than are gone through. */
function waysMeant(proxies: readonly AgencyByProxy[]): readonly (readonly AgencyByProxy[])[] {
  const byCell = new Map<unknown, AgencyByProxy[]>();
  for (const each of proxies) {
    const cell = each.unread ?? each;
    byCell.set(cell, [...(byCell.get(cell) ?? []), each]);
  }
  let ways: readonly (readonly AgencyByProxy[])[] = [[]];
  for (const meant of byCell.values()) {
    if (ways.length > MOST_WAYS) break;
    ways = ways.flatMap((way) => meant.map((agency) => [...way, agency]));
  }
  return ways;
}
