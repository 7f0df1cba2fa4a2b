import { toLongDate, type PlainDate } from "../calendar/plain-date";

/** A table that is not there, or the column that it lacks. */
export interface MissingTable {
  readonly table: string;
  /** "" where the table itself is missing. */
  readonly column: string;
}

/** What a group does not say in Groups. */
export interface NotGiven {
  readonly group: string;
  /** The header of the column: "Papers". */
  readonly column: string;
  /** Where to say it: "Groups!K2". */
  readonly cell: string;
  /** "5 clear days" */
  readonly like: string;
}

/** Why a question could not be put to a rule at all. */
type LookupFacts =
  | {
      readonly kind: "unknown";
      readonly what: string;
      readonly id: string;
      readonly table: string;
      readonly hint: string;
    }
  | { readonly kind: "wrong argument"; readonly argument: string; readonly found: string; readonly expected: string }
  | {
      readonly kind: "unreadable row";
      readonly what: string;
      readonly id: string;
      readonly cell: string;
      readonly message: string;
    }
  | ({ readonly kind: "missing table" } & MissingTable)
  | ({ readonly kind: "missing column" } & MissingTable)
  | { readonly kind: "shared name"; readonly sentence: string }
  | { readonly kind: "no rule in force"; readonly what: string; readonly day: PlainDate }
  | { readonly kind: "not of its own"; readonly what: string }
  | ({ readonly kind: "not given" } & NotGiven);

/** How such a question is answered. */
export function sayLookup(facts: LookupFacts): string {
  switch (facts.kind) {
    case "unknown":
      return `No ${facts.what} '${facts.id}' in ${facts.table}${facts.hint === "" ? "" : `. ${facts.hint}`}`;
    case "wrong argument":
      return sayWrongArgument(facts);
    case "unreadable row":
      return `Cannot tell: for the ${facts.what} '${facts.id}', ${facts.cell} ${facts.message}`;
    case "missing table":
      return sayMissingTable(facts);
    case "missing column":
      return sayMissingColumn(facts);
    case "shared name":
      return facts.sentence;
    case "no rule in force":
      return `Cannot tell: no rule in force on ${toLongDate(facts.day)}; the documents gave no ${facts.what} then.`;
    case "not of its own":
      return `Cannot tell: the setting Documents says Own, and the workbook gives no ${facts.what}.`;
    case "not given":
      return `Cannot tell: Groups gives no ${facts.column} for ${facts.group}. Enter it in ${facts.cell}, like ${facts.like}.`;
    default:
      return facts satisfies never;
  }
}

function sayWrongArgument({ argument, found, expected }: Extract<LookupFacts, { kind: "wrong argument" }>): string {
  const named = argument.includes(" ") ? argument : `The argument '${argument}'`;
  return found === "" ? `${named} is missing; give ${expected}.` : `${named} must be ${expected}, not ${found}.`;
}

/** What is said of a table, or of a required column, that is not there. */
export function sayMissingTable({ table, column }: MissingTable): string {
  return column === ""
    ? `The workbook has no table named ${table}.`
    : `${table} has no column headed ${column}; none of its rows can be used without it.`;
}

/** What is said of a column that may be left out, where an answer cannot do without it. */
export function sayMissingColumn({ table, column }: MissingTable): string {
  return `The table ${table} has no column ${column}.`;
}
