import { columnsOf } from "./cell-sentence";
import type { TableName } from "./all-tables";
import { keyOf } from "./cell";
import { nearest } from "./nearest";
import type { OtherHeader, TableShape } from "./table-shape";

/** Of a header, one letter in so many may differ: there are few columns to mistake one for, and "State" is for Status. */
const LETTERS_FOR_A_CHANGE = 3;

/** Words of a header that say nothing of which column it is. */
const FILLERS = /\b(?:a|an|at|by|date|day|for|is|no|number|of|on|the|was)\b/g;

/**
 * Which header of a table, that no column of ours has, is likely meant for one that is missing? One that differs by few
 * letters, or by the order of its words and by words like "date" or "of". Null where none is.
 *
 * @example likelyHeader(shape, "status")?.header // "State"
 */
export function likelyHeader({ table, others = [] }: TableShape, property: string): OtherHeader | null {
  const { header } = columnsOf(table as TableName)[property] ?? { header: property };
  const close = nearest(
    header,
    others.map((other) => other.header),
    LETTERS_FOR_A_CHANGE,
  );
  return (
    others.find((other) => other.header === close) ??
    others.find((other) => gist(other.header) !== "" && gist(other.header) === gist(header)) ??
    null
  );
}

/**
 * Which header stands where a missing column stands in the template: between the same two columns? Null where none does.
 *
 * @example headerInPlaceOf(shape, "received")?.header // "In"
 */
export function headerInPlaceOf({ table, others = [], positions }: TableShape, property: string): OtherHeader | null {
  const properties = Object.keys(columnsOf(table as TableName));
  const at = properties.indexOf(property);
  const placeOf = (neighbour: string | undefined): number | undefined =>
    neighbour === undefined ? undefined : positions[neighbour];
  const before = placeOf(properties[at - 1]);
  if (before === undefined || placeOf(properties[at + 1]) !== before + 2) return null;
  return others.find((other) => other.at === before + 1) ?? null;
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
