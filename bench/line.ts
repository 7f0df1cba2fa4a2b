/** A bound that a figure keeps or misses. */
type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table, and its key in results.json. */
export interface Line {
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly goal: Goal;
  /** The absolute times or sizes that the figure is made of. */
  readonly beside: string;
}

type Measured = readonly Line[] | { readonly skipped: string };

/** What one part of the bench measured, or why it could not. */
export type Part = () => Measured | Promise<Measured>;

export function isMet({ value, goal }: Line): boolean {
  return "atMost" in goal ? value <= goal.atMost : value >= goal.atLeast;
}

export function goalInWords(goal: Goal): string {
  return "atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}
