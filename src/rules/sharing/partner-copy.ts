import type { Rows, Value } from "../../answers/value";
import type { PlainDate } from "../../calendar/plain-date";
import { tables, type TableName } from "../../records/all-tables";
import type { Column } from "../../records/table";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import { asCell } from "./copied-cell";
import { pseudonymsFor, type Pseudonyms } from "./pseudonyms";
import { type CopiedRow, type LeftOut, rowsToCopy } from "./rows-to-copy";

/** One table as the partner may have it: its headers, and the cells as values. */
export interface CopiedTable {
  readonly table: TableName;
  readonly headers: readonly string[];
  readonly rows: Rows;
}

export interface PartnerCopy {
  /** In the order of the template's sheets; tables of which nothing may be had are not among them. */
  readonly tables: readonly CopiedTable[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What may a copy of the workbook for this agency hold? The tables' known columns as values: of meetings, and what hangs on them, those
 * of groups in which it holds a seat that day; of people, its own by name and others by post or number; no complaints, no other agency's
 * checks, and no cases of the other area's authority where a group keeps them apart. What is left out is said, with how much and why.
 * Rows that cannot be read are left out too. Free text is searched for names, but only an officer can tell what else it gives away.
 *
 * Source: GOV 9.6, 9.7, 13; TOR CSPR; MASA 15.1.
 */
export function partnerCopy(register: Register, agency: Agency, asAt: PlainDate): PartnerCopy {
  const { rows, leftOut } = rowsToCopy(register, agency, asAt);
  const names = pseudonymsFor(register, agency);
  const copied = (Object.keys(tables) as readonly TableName[]).flatMap((table) => {
    const own = rows.get(table) ?? [];
    return own.length === 0 ? [] : [tableOf(table, own, names)];
  });
  const people: LeftOut = {
    what: `The names of ${names.hidden} ${names.hidden === 1 ? "person" : "people"} of other agencies, their e-mail addresses, and why they were away`,
    why: "they are called by post or by number instead; why somebody was away is a matter of that agency", paragraph: "GOV 9.7",
  };
  return { tables: copied, leftOut: [...leftOut, ...(names.hidden > 0 ? [people] : []), ONLY_VALUES] };
}

const ONLY_VALUES: LeftOut = {
  what: "Formulas, comments, hidden sheets, and sheets and columns of your own",
  why: "a copy holds the known columns of the tables, as values", paragraph: "GOV 9.6",
};

function tableOf(table: TableName, rows: readonly CopiedRow[], names: Pseudonyms): CopiedTable {
  const columns = Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>);
  return {
    table, headers: columns.map(([, { header }]) => header),
    rows: rows.map((row) => columns.map(([property, { kind }]): Value => {
      if (row.withheld.includes(property)) return "";
      const cell = asCell(kind, row.values[property]);
      if (typeof cell !== "string" || kind === "id" || kind === "reference" || kind === "references" || kind === "word") return cell;
      return names.text(PEOPLE[table]?.includes(property) === true ? names.people(cell) : cell);
    })),
  };
}

/** Columns that name people. */
const PEOPLE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Seats: ["name"], Attendance: ["name", "deputy"], Votes: ["castBy", "proxyGivenTo"], Chairs: ["chair", "viceChair"], Checks: ["person"], Requests: ["requestedBy"],
  Actions: ["leads"],
};
