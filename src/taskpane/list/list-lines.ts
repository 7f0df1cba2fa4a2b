import { keyOf } from "../../records/cell";
import type { NamedChart } from "../chart/put-chart";
import type { CellPlace } from "../cell-place";
import type { WorkLine } from "../parts/work-list-view";

/** A line of a list that can be filtered. */
export interface ListLine extends WorkLine {
  /** Which lines it stands with: "Expired". */
  readonly state: string;
  /** By what else it can be filtered: { Lead: ["HG", "NM"] }. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** What a list page shows. */
export interface ListModel<L extends ListLine = ListLine> {
  /** What there is to know first, in a sentence. */
  readonly heading: string;
  /** Why the list is empty, and what to do; "" where it is not. */
  readonly none: string;
  /** Where the first is entered, of an empty list whose lines are entered in the sheet. */
  readonly firstRow?: CellPlace | null;
  /** In the order in which they are read. */
  readonly lines: readonly L[];
  /** What can be shown as a chart. */
  readonly charts?: readonly NamedChart[];
  /** "GOV 10.4" */
  readonly paragraphs: string;
}

/** Which lines the officer wants. */
export interface ListWanted {
  /** "" for all. */
  readonly state: string;
  /** Words that a line must hold, as typed. */
  readonly search: string;
  /** What is chosen of each other filter; "" for all. */
  readonly facets: Readonly<Record<string, string>>;
}

/** Another filter: "Lead", and what there is of it. */
interface Facet {
  readonly name: string;
  readonly choices: readonly StateChoice[];
  /** "" for all. */
  readonly chosen: string;
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
  readonly facets: readonly Facet[];
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
  const facets = facetsOf(model.lines, wanted.facets);
  const found = model.lines.filter(
    (line) =>
      (state === "" || line.state === state) &&
      facets.every(({ name, chosen }) => chosen === "" || isOf(line, name, chosen)) &&
      (words.length === 0 || holdsAll(line, words)),
  );
  return {
    ...model,
    lines: found.slice(0, most),
    more: Math.max(0, found.length - most),
    states: [
      { value: "", label: `All (${model.lines.length.toLocaleString("en-GB")})` },
      ...[...counts].map(([value, count]) => ({ value, label: `${value} (${count.toLocaleString("en-GB")})` })),
    ],
    facets,
    wanted: { ...wanted, state },
    nothingFits: found.length === 0 && model.lines.length > 0 ? "Nothing fits. Clear Find, or show all." : "",
  };
}

/** The filters of which the lines hold more than one, with what there is of each in its order; what no line has any more counts as all. */
function facetsOf(lines: readonly ListLine[], wanted: ListWanted["facets"]): readonly Facet[] {
  const found = new Map<string, Map<string, string>>();
  for (const { facets = {} } of lines)
    for (const [name, values] of Object.entries(facets)) {
      const known = found.get(name) ?? new Map<string, string>();
      found.set(name, known);
      for (const value of values) if (!known.has(keyOf(value))) known.set(keyOf(value), value);
    }
  return [...found]
    .filter(([, known]) => known.size > 1)
    .map(([name, known]) => {
      const values = [...known.values()].sort((a, b) => a.localeCompare(b, "en-GB"));
      return {
        name,
        choices: [{ value: "", label: "All" }, ...values.map((value) => ({ value, label: value }))],
        chosen: known.get(keyOf(wanted[name] ?? "")) ?? "",
      };
    });
}

function isOf({ facets = {} }: ListLine, name: string, chosen: string): boolean {
  return (facets[name] ?? []).some((value) => keyOf(value) === keyOf(chosen));
}

function holdsAll({ what, where, when, details = [], state }: ListLine, words: readonly string[]): boolean {
  const text = keyOf([what, where, when, state, ...details].join(" "));
  return words.every((word) => text.includes(word));
}
