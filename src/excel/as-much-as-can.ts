import { ExcelRefused, ExcelSilent } from "./plain-sentence";

/** What came of something that was to be done in many cells. */
export interface Attempted {
  readonly done: number;
  readonly refused: number;
  /** Why, of the first that was refused; "" where none was. */
  readonly why: string;
}

/** After so many refusals in a row what is left is taken for refused too: a protected sheet refuses every cell. */
const IN_A_ROW = 20;

/**
 * Does it in all cells at once and, where Excel refuses, in each half of them: one refused cell fails no others. `attempt`
 * says in how many it was done. Where Excel does not answer that is thrown.
 */
export async function asMuchAsCan<T>(
  cells: readonly T[],
  attempt: (cells: readonly T[]) => Promise<number>,
  onRefused: (cells: readonly T[]) => void = () => undefined,
): Promise<Attempted> {
  let [done, refused, inARow, why] = [0, 0, 0, ""];
  const open = cells.length === 0 ? [] : [cells];
  for (let some = open.pop(); some !== undefined; some = open.pop()) {
    try {
      if (inARow < IN_A_ROW) {
        done += await attempt(some);
        inARow = 0;
        continue;
      }
    } catch (error) {
      if (!(error instanceof ExcelRefused) || error instanceof ExcelSilent) throw error;
      inARow++;
      if (why === "") why = error.message;
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        open.push(some.slice(half), some.slice(0, half));
        continue;
      }
    }
    refused += some.length;
    onRefused(some);
  }
  return { done, refused, why };
}

export function together(a: Attempted, b: Attempted): Attempted {
  return { done: a.done + b.done, refused: a.refused + b.refused, why: a.why || b.why };
}
