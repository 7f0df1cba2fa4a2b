import { columnsOf } from "./columns-of";
import type { TableName } from "./all-tables";
import { keyOf } from "./cell";
import { wordsFor } from "./header-words";
import { nearest } from "./nearest";
import type { OtherHeader, TableShape } from "./table-shape";

/** Of a header, one letter in so many may differ: there are few columns to mistake one for, and "State" is for Status. */
const LETTERS_FOR_A_CHANGE = 3;

/** Words of a header that say nothing of which column it is. */
const FILLERS = /\b(?:a|an|at|by|date|day|for|is|no|number|of|on|the|was)\b/g;

/** The columns that a table does not have, by property. */
interface Missing {
  readonly all: readonly string[];
  /** Those whose absence is said whatever other headers stand there. */
  readonly said: readonly string[];
}

/**
 * Which header of a table, that no column of ours has, is likely meant for which missing column? One that people use in its
 * place; one that differs by few letters, or by the order of its words and by words like "date" or "of"; one that stands where
 * the template has the column, between the same two. None is meant for two. That a column of the officer's own is the only one
 * left says nothing.
 *
 * @example likelyHeaders(shape, { all: ["status"], said: ["status"] }).get("status")?.header // "State"
 */
export function likelyHeaders(shape: TableShape, { all, said }: Missing): ReadonlyMap<string, OtherHeader> {
  const likely = new Map<string, OtherHeader>();
  const left = new Set(shape.others ?? []);
  const pair = (properties: readonly string[], meant: (property: string) => OtherHeader | undefined): void => {
    for (const property of properties) {
      const other = likely.has(property) ? undefined : meant(property);
      if (other === undefined) continue;
      likely.set(property, other);
      left.delete(other);
    }
  };
  const headerOf = (property: string) => columnsOf(shape.table as TableName)[property]?.header ?? property;
  if (left.size > 0) pair(all, (property) => inOtherWords(headerOf(property), [...left]));
  if (left.size > 0) pair(all, (property) => alike(headerOf(property), [...left]));
  if (left.size > 0) pair(said, (property) => inPlaceOf(shape, property, left));
  return likely;
}

function inOtherWords(header: string, others: readonly OtherHeader[]): OtherHeader | undefined {
  const words = wordsFor(header);
  return others.find((other) => words.includes(keyOf(other.header)));
}

function alike(header: string, others: readonly OtherHeader[]): OtherHeader | undefined {
  const close = nearest(
    header,
    others.map((other) => other.header),
    LETTERS_FOR_A_CHANGE,
  );
  return (
    others.find((other) => other.header === close) ??
    others.find((other) => gist(other.header) !== "" && gist(other.header) === gist(header))
  );
}

/** The header that stands where a missing column stands in the template: between the same two columns. */
function inPlaceOf(
  { table, positions }: TableShape,
  property: string,
  others: ReadonlySet<OtherHeader>,
): OtherHeader | undefined {
  const properties = Object.keys(columnsOf(table as TableName));
  const at = properties.indexOf(property);
  const placeOf = (neighbour: string | undefined): number | undefined =>
    neighbour === undefined ? undefined : positions[neighbour];
  const before = placeOf(properties[at - 1]);
  if (before === undefined || placeOf(properties[at + 1]) !== before + 2) return undefined;
  return [...others].find((other) => other.at === before + 1);
}

/** The words of a header that tell it from others, in the order of the alphabet. */
function gist(header: string): string {
  return (
    keyOf(header)
      .replace(FILLERS, " ")
      .match(/[^\s.:]+/g) ?? []
  )
    .sort()
    .join(" ");
}
