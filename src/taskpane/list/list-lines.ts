import { keyOf } from "../../records/cell";
import type { WorkLine } from "../parts/work-list-view";

/** A line of a list that can be filtered. */
export interface ListLine extends WorkLine {
  /** Which lines it stands with: "Expired". */
  readonly state: string;
}

/** What a list page shows. */
export interface ListModel<L extends ListLine = ListLine> {
  /** What there is to know first, in a sentence. */
  readonly heading: string;
  /** Why the list is empty, and what to do; "" where it is not. */
  readonly none: string;
  /** In the order in which they are read. */
  readonly lines: readonly L[];
  /** "GOV 10.4" */
  readonly paragraphs: string;
}

/** Which lines the officer wants. */
export interface ListWanted {
  /** "" for all. */
  readonly state: string;
  /** Words that a line must hold, as typed. */
  readonly search: string;
}

interface StateChoice {
  readonly value: string;
  /** "Expired (2)" */
  readonly label: string;
}

export interface ListShown<L extends ListLine> extends Omit<ListModel<L>, "lines"> {
  readonly lines: readonly L[];
  /** How many that fit are not shown yet. */
  readonly more: number;
  readonly states: readonly StateChoice[];
  readonly wanted: ListWanted;
  /** "Nothing fits. …"; "" where something does. */
  readonly nothingFits: string;
}

/** The lines that are wanted, in pieces; a state that no line has any more counts as all. */
export function listShown<L extends ListLine>(model: ListModel<L>, wanted: ListWanted, most: number): ListShown<L> {
  const counts = new Map<string, number>();
  for (const { state } of model.lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  const state = counts.has(wanted.state) ? wanted.state : "";
  const words = keyOf(wanted.search)
    .split(" ")
    .filter((word) => word !== "");
  const found = model.lines.filter(
    (line) => (state === "" || line.state === state) && (words.length === 0 || holdsAll(line, words)),
  );
  return {
    ...model,
    lines: found.slice(0, most),
    more: Math.max(0, found.length - most),
    states: [
      { value: "", label: `All (${model.lines.length.toLocaleString("en-GB")})` },
      ...[...counts].map(([value, count]) => ({ value, label: `${value} (${count.toLocaleString("en-GB")})` })),
    ],
    wanted: { ...wanted, state },
    nothingFits: found.length === 0 && model.lines.length > 0 ? "Nothing fits. Clear Find, or show all." : "",
  };
}

function holdsAll({ what, where, when, details = [], state }: ListLine, words: readonly string[]): boolean {
  const text = keyOf([what, where, when, state, ...details].join(" "));
  return words.every((word) => text.includes(word));
}
