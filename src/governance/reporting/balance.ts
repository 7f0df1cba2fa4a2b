/** Reports that are to fall on the same meetings, and where they may. */
export interface Bundle {
  /** How many reports it puts on each of its meetings. */
  readonly weight: number;
  /** How many more meetings it needs. */
  readonly needed: number;
  /** Places of the meetings it may be put on. */
  readonly open: readonly number[];
  /** Places of the meetings it is on already. */
  readonly taken: readonly number[];
}

type Places = readonly (readonly number[])[];

/** Compared in this order: how uneven the meetings' loads are, how unevenly bundles are spaced, how late they stand. */
type Cost = readonly [number, number, number];

/**
 * On which meetings should each bundle fall, so that every meeting carries about the same number of reports, and each
 * bundle's own are spread over the year, as early as may be? Begins with the least loaded meetings, then moves and
 * swaps while that makes it better; the same input always gives the same answer. A bundle that needs more meetings
 * than are open to it gets those there are.
 *
 * `loads` is what each meeting carries already; the answer names places in it, ascending, for each bundle.
 *
 * Source: no paragraph says which meetings; the reading of GOV 10.3 is an even spread.
 * @example balance([0, 0, 0, 0], [{ weight: 1, needed: 2, open: [0, 1, 2, 3], taken: [] }]) // [[0, 2]]
 */
export function balance(loads: readonly number[], bundles: readonly Bundle[]): Places {
  let places = firstPlaces(loads, bundles);
  for (let next = improved(loads, bundles, places); next !== null; next = improved(loads, bundles, places))
    places = next;
  return places;
}

function firstPlaces(loads: readonly number[], bundles: readonly Bundle[]): Places {
  const carried = [...loads];
  const places: number[][] = bundles.map(() => []);
  const heaviestFirst = bundles.map((_, i) => i).sort((a, b) => weightOf(bundles, b) - weightOf(bundles, a));
  for (const i of heaviestFirst) {
    const bundle = bundles[i] as Bundle;
    const lightest = [...bundle.open]
      .sort((a, b) => (carried[a] ?? 0) - (carried[b] ?? 0) || a - b)
      .slice(0, bundle.needed);
    for (const place of lightest) carried[place] = (carried[place] ?? 0) + bundle.weight;
    places[i] = lightest.sort((a, b) => a - b);
  }
  return places;
}

function weightOf(bundles: readonly Bundle[], i: number): number {
  return bundles[i]?.weight ?? 0;
}

/** The best arrangement one move away, else one move each of two bundles away; null where neither is better. */
function improved(loads: readonly number[], bundles: readonly Bundle[], places: Places): Places | null {
  const moves = bundles.flatMap((bundle, i) => movesOf(bundle, places[i] ?? []).map((to) => ({ i, to })));
  const best = (arrangements: readonly Places[]): Places | null => {
    let [found, cost]: [Places | null, Cost] = [null, costOf(loads, bundles, places)];
    for (const each of arrangements) {
      const own = costOf(loads, bundles, each);
      if (isLess(own, cost)) [found, cost] = [each, own];
    }
    return found;
  };
  return (
    best(moves.map(({ i, to }) => replaced(places, i, to))) ??
    best(
      moves.flatMap((first, n) =>
        moves
          .slice(n + 1)
          .filter(({ i }) => i !== first.i)
          .map((second) => replaced(replaced(places, first.i, first.to), second.i, second.to)),
      ),
    )
  );
}

function movesOf(bundle: Bundle, places: readonly number[]): readonly (readonly number[])[] {
  return places.flatMap((from) =>
    bundle.open
      .filter((to) => !places.includes(to))
      .map((to) => [...places.filter((place) => place !== from), to].sort((a, b) => a - b)),
  );
}

function replaced(places: Places, i: number, to: readonly number[]): Places {
  return places.map((own, at) => (at === i ? to : own));
}

function costOf(loads: readonly number[], bundles: readonly Bundle[], places: Places): Cost {
  const carried = [...loads];
  let spacing = 0;
  let late = 0;
  for (const [i, { weight, taken }] of bundles.entries()) {
    const own = places[i] ?? [];
    for (const place of own) {
      carried[place] = (carried[place] ?? 0) + weight;
      late += place;
    }
    spacing += unevenness(
      [...own, ...taken].sort((a, b) => a - b),
      loads.length,
    );
  }
  return [carried.reduce((sum, load) => sum + load * load, 0), spacing, late];
}

/** The squared gaps between one report and the next, the year closed to a ring. */
function unevenness(places: readonly number[], meetings: number): number {
  return places.reduce((sum, place, i) => {
    const next = places[i + 1] ?? (places[0] ?? 0) + meetings;
    return sum + (next - place) ** 2;
  }, 0);
}

function isLess(a: Cost, b: Cost): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
