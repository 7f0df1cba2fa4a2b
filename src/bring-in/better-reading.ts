import type { Meaning } from "./mark-words";
import { BLANK_MARK, type SheetSum } from "./sums";
import { agrees, type Counted, DEPUTIES, fixedAs, SHARES_OF, type Tally, tallyOf, type Way } from "./tally";

/** Marks that are known, and what each is read as. */
type MarksRead = ReadonlyMap<string, Meaning>;

/** What marks would have to do in sums, where they are read otherwise. */
export type Otherwise = ReadonlyMap<string, Exclude<Counted, "as deputies">>;

const CLASSES = ["counts", "does not", "not expected"] as const;
/** So many marks are tried at once, and so many are looked at. */
const MOST_CHANGED = 2;
const MOST_MARKS = 10;
/** What is left of the sums that differ must be so small a part of them. */
const LEFT = 1 / 8;

/**
 * Which marks, read otherwise, would make the sheet's own sums agree that differ now? The fewest that do; none where no such reading is far
 * better than the present one. Marks that are open or unknown are no part of it.
 */
export function betterReading(
  sums: readonly SheetSum[],
  known: MarksRead,
  { differing, mayChange }: { readonly differing: number; readonly mayChange: (mark: string) => boolean },
): Otherwise {
  const times = new Map<string, number>();
  for (const { marks } of sums) for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  const marks = [...known.keys()]
    .filter((mark) => times.has(mark))
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const open = [DEPUTIES, SHARES_OF, ...marks];
  const numbers = new Map(open.map((mark, at) => [mark, at]));
  const unknown = [...times.keys()].filter((mark) => mark !== BLANK_MARK);
  const tallies = sums.map((sum) => tallyOf(sum, numbers, { meaningOf: () => null, unknown }));
  const now = marks.map((mark): Counted => fixedAs(known.get(mark) ?? "Not yet marked"));
  let best: { readonly wrong: number; readonly otherwise: Otherwise } | null = null;
  const changing = marks.filter(mayChange).slice(0, MOST_MARKS);
  for (const otherwise of changesOf(
    changing,
    changing.map((mark) => now[marks.indexOf(mark)] ?? "does not"),
  )) {
    if (best !== null && otherwise.size > best.otherwise.size) break;
    const most = Math.min(best?.wrong ?? Infinity, Math.floor(differing * LEFT) + 1);
    const wrong = differingIn(
      tallies,
      marks.map((mark, at) => otherwise.get(mark) ?? now[at] ?? "does not"),
      most,
    );
    if (wrong < most) best = { wrong, otherwise };
  }
  return best?.otherwise ?? new Map();
}

/** Each way to read one mark otherwise, then two. */
function* changesOf(marks: readonly string[], now: readonly Counted[]): Generator<Otherwise> {
  let before: readonly Otherwise[] = [new Map()];
  for (let many = 1; many <= MOST_CHANGED; many++) {
    const next: Otherwise[] = [];
    for (const otherwise of before)
      for (const [at, mark] of marks.entries())
        for (const does of CLASSES) {
          const isLater = [...otherwise.keys()].every((each) => marks.indexOf(each) < at);
          if (!isLater || does === now[at]) continue;
          const changed = new Map(otherwise).set(mark, does);
          next.push(changed);
          yield changed;
        }
    before = next;
  }
}

/** How many sums differ, deputies and percentages taken as it fits best; no more than `most` are counted. */
function differingIn(tallies: readonly Tally[], marks: Way, most: number): number {
  let fewest = most;
  for (const deputies of ["counts", "does not"] as const)
    for (const shares of ["counts", "does not"] as const) {
      const way = [deputies, shares, ...marks];
      let wrong = 0;
      for (const tally of tallies) if (!agrees(tally, way, NOTHING_FIXED) && ++wrong >= fewest) break;
      fewest = Math.min(fewest, wrong);
    }
  return fewest;
}

const NOTHING_FIXED = new Map<string, Counted>();
