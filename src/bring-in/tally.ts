import type { Meaning } from "./mark-words";
import type { SheetSum } from "./sums";

/** What a mark does in a sum: it counts, it does not, nobody was expected, or it does as the deputies of the sheet do. */
export type Counted = "counts" | "does not" | "not expected" | "as deputies";

/** How the marks of a sum are read, and which of them nothing knows. */
interface MarksCounted {
  readonly meaningOf: (mark: string) => Meaning | null;
  readonly unknown: readonly string[];
}

/** A sum with its marks counted: those that are known once, those that are open by their number. */
export interface Tally {
  readonly sum: SheetSum;
  readonly counted: number;
  readonly expected: number;
  /** One a mark of `open`. */
  readonly times: readonly number[];
  /** Of the marks that nothing knows. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** One way of reading: what each open mark does, the deputies first, then what percentages are of. */
export type Way = readonly Counted[];
export type Fixed = ReadonlyMap<string, Counted>;

export const DEPUTIES = "deputies";
/** Are percentages of a sheet of those expected, or of all that is marked? One rule holds in all its rows. */
export const SHARES_OF = "shares";
export const BEFORE_MARKS = [DEPUTIES, SHARES_OF].length;

/** What a mark that means that does in a sum. */
export function countedAs(meaning: Meaning): Exclude<Counted, "as deputies"> {
  switch (meaning) {
    case "Present":
    case "Remote":
    case "Deputy":
      return "counts";
    case "Not expected":
    case "In attendance":
      return "not expected";
    default:
      return "does not";
  }
}

/** The same of a mark that is known: a deputy does as the other deputies of the sheet. */
export function fixedAs(meaning: Meaning): Counted {
  return meaning === "Deputy" ? "as deputies" : countedAs(meaning);
}

/** Counts the marks of a sum; `numbers` says where each open one stands in a way of reading. */
export function tallyOf(
  sum: SheetSum,
  numbers: ReadonlyMap<string, number>,
  { meaningOf, unknown }: MarksCounted,
): Tally {
  const times = Array.from(numbers, () => 0);
  const open = new Map<string, number>();
  let [counted, expected] = [0, 0];
  for (const mark of sum.marks) {
    const meaning = meaningOf(mark);
    const at = numbers.get(mark) ?? (meaning === "Deputy" ? numbers.get(DEPUTIES) : undefined);
    if (at !== undefined) times[at] = (times[at] ?? 0) + 1;
    else if (unknown.includes(mark)) open.set(mark, (open.get(mark) ?? 0) + 1);
    else {
      const way = meaning === null ? "does not" : countedAs(meaning);
      if (way === "counts") counted++;
      if (way !== "not expected") expected++;
    }
  }
  return { sum, counted, expected, times, unknown: open };
}

/** Does a sum agree? Of marks that nothing knows it may count any. */
export function agrees({ sum, times, unknown, ...known }: Tally, way: Way, fixed: Fixed): boolean {
  let { counted, expected } = known;
  let free = 0;
  const count = (many: number, does: Counted | undefined): void => {
    const as = does === "as deputies" ? way[0] : does;
    if (as === "counts") counted += many;
    if (as !== "not expected") expected += many;
  };
  times.forEach((many, at) => count(many, way[at]));
  for (const [mark, many] of unknown)
    if (fixed.has(mark)) count(many, fixed.get(mark));
    else free += many;
  for (let there = 0; there <= free; there++)
    for (let awaited = there; awaited <= free; awaited++)
      if (comesTo(sum, { counted: counted + there, expected: expected + awaited }, way)) return true;
  return false;
}

function comesTo(
  { edge, value, marks }: SheetSum,
  { counted, expected }: { readonly counted: number; readonly expected: number },
  way: Way,
): boolean {
  if (edge === "count") return counted === value;
  if (edge === "possible") return expected === value;
  const of = way[1] === "counts" ? expected : marks.length;
  return of > 0 && Math.abs(counted / of - value) < 0.006;
}
