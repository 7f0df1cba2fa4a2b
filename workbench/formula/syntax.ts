import type { Value } from "../book/cell";

type TableArea = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What `Meetings[[#All],[Quorate]:[Missing]]` names. `table` is empty where the formula leaves it out, inside the table itself. */
export interface TableReference {
  readonly kind: "table";
  readonly table: string;
  readonly areas: readonly TableArea[];
  readonly from?: string;
  readonly to?: string;
}

export interface CellReference {
  readonly kind: "reference";
  readonly sheet?: string;
  readonly address: string;
}

export type Formula =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "array"; readonly rows: readonly (readonly Value[])[] }
  | CellReference
  | TableReference
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "spill"; readonly of: Formula }
  | { readonly kind: "single"; readonly of: Formula }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Formula | undefined)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Formula; readonly right: Formula };

const AREAS: Readonly<Record<string, TableArea>> = {
  "#all": "#All",
  "#data": "#Data",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#this row": "#This Row",
};

/** Reads the text of a table token; `'` stands before a bracket, `#` or `'` that belongs to a column's name. */
export function readTableReference(text: string): TableReference {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  const areas: TableArea[] = [];
  const columns: string[] = [];
  let body = inside;
  if (body.startsWith("@")) {
    areas.push("#This Row");
    body = body.slice(1).trim();
  }
  const parts = body.includes("[") ? bracketed(body) : body === "" ? [] : [body];
  for (const part of parts) {
    const area = AREAS[part.trim().toLowerCase()];
    if (area) areas.push(area);
    else columns.push(part.replaceAll(/'(.)/g, "$1"));
  }
  const [from, to] = columns;
  return { kind: "table", table, areas, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function bracketed(body: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at];
    if (letter === "'") at += 1;
    else if (letter === "[") start = at + 1;
    else if (letter === "]" && start >= 0) {
      parts.push(body.slice(start, at));
      start = -1;
    }
  }
  return parts;
}
