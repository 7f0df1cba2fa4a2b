/**
 * Divides a number of pence by weights that add up to one: by largest remainder, of equal remainders the first. `odd`
 * are the places that carry a penny more than their weight rounded down.
 *
 * @example divided(10001, [0.25, 0.25, 0.25, 0.25]) // { pence: [2501, 2500, 2500, 2500], odd: [0] }
 */
export function divided(
  pence: number,
  weights: readonly number[],
): { readonly pence: readonly number[]; readonly odd: readonly number[] } {
  const exact = weights.map((weight) => pence * weight);
  const down = exact.map((amount) => Math.floor(amount + 1e-9));
  const left = pence - down.reduce((sum, amount) => sum + amount, 0);
  const remainder = (place: number): number => (exact[place] ?? 0) - (down[place] ?? 0);
  const odd = weights
    .map((_, place) => place)
    .sort((a, b) => remainder(b) - remainder(a) || a - b)
    .slice(0, left)
    .sort((a, b) => a - b);
  return { pence: down.map((amount, place) => amount + (odd.includes(place) ? 1 : 0)), odd };
}
