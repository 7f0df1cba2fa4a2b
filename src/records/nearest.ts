import { keyOf } from "./cell";
import { lookOf } from "./look-alike-letters";

/** Above this many names nobody is asked "did you mean": looking would take longer than it helps. */
const MOST_NAMES = 3000;

/**
 * Which of these names is most likely meant by a mistyped one? Null where none is near: more than one letter
 * in four differs, or in as many as `lettersForAChange`. Capitals and spaces at the ends do not count, nor does
 * the script of a letter that looks like another's.
 * @example nearest("Presnt", ["Present", "Absent"]) // "Present"
 */
export function nearest(written: string, names: readonly string[], lettersForAChange = 4): string | null {
  if (names.length > MOST_NAMES) return null;
  const key = lookOf(keyOf(written));
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(key.length / lettersForAChange)) + 1;
  for (const name of names) {
    const other = lookOf(keyOf(name));
    if (Math.abs(other.length - key.length) >= fewest) continue;
    const changes = changesBetween(key, other, fewest);
    if (changes >= fewest) continue;
    fewest = changes;
    best = name;
  }
  return best;
}

/**
 * May a mistyped name mean a row of these names (`own`), and none of all rows better? `all` is asked for only where it may.
 * @example isNearest("EB-2026-012", ["EB-2026-06"], () => ["EB-2026-06", "EB-2026-12"]) // false
 */
export function isNearest(written: string, own: readonly string[], all: () => readonly string[]): boolean {
  if (nearest(written, own) === null) return false;
  const best = nearest(written, [...own, ...all()]);
  return best === null || own.includes(best);
}

/** Letters put in, taken out, changed or swapped with the next; anything from `enough` on is `enough`. */
function changesBetween(a: string, b: string, enough: number): number {
  let [start, endOfA, endOfB] = [0, a.length, b.length];
  while (start < endOfA && start < endOfB && a[start] === b[start]) start++;
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1])
    [endOfA, endOfB] = [endOfA - 1, endOfB - 1];
  return changesInside(a.slice(start, endOfA), b.slice(start, endOfB), enough);
}

/** Letters whose places are `enough` apart are not compared: so many would have to be put in or taken out between them. */
function changesInside(a: string, b: string, enough: number): number {
  let twoAbove: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= b.length; j++) above.push(Math.min(j, enough));
  for (let i = 1; i <= a.length; i++) {
    const row = [Math.min(i, enough)];
    let fewest = at(row, 0);
    for (let j = 1; j <= b.length; j++) {
      let changes = enough;
      if (Math.abs(i - j) < enough) {
        const same = a[i - 1] === b[j - 1];
        changes = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) changes = Math.min(changes, at(twoAbove, j - 2) + 1);
      }
      row.push(changes);
      fewest = Math.min(fewest, changes);
    }
    if (fewest >= enough) return enough;
    twoAbove = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.MAX_SAFE_INTEGER;
}
