import type { TableName } from "./all-tables";
import { columnsOf } from "./columns-of";
import type { Finding } from "./finding";
import type { Fault } from "./reader";

/** Tables whose cells may tell of people who complain: messages give a cell's place there, never what stands in it (GOV 13). */
const NEVER_QUOTED: ReadonlySet<TableName> = new Set(["Complaints"]);

/** What keeps a cell from being read; without `found` it is not known what stands in it. */
export type CellFault = Omit<Fault, "found"> & Partial<Pick<Fault, "found">>;

/**
 * What is wrong with a cell, and what to enter in it? Said after the cell's address.
 * @example sayFault("Meetings", { column: "date", code: "missing" }) // "(Date) is blank; enter a date, like 31/03/2026."
 */
export function sayFault(table: TableName, { column, code, found }: CellFault): string {
  const { header, expects } = columnsOf(table)[column] ?? { header: column, expects: "something else" };
  const isHidden = found === undefined || NEVER_QUOTED.has(table);
  const wrong = code === "missing" ? "is blank" : isHidden ? "cannot be read" : `says '${found}'`;
  return `(${header}) ${wrong}; enter ${expects}.`;
}

/** A finding as it may be shown: what could be read of a cell (a day, an id) may be repeated; what could not may be anything. */
export function shown(table: TableName, finding: Finding): Finding {
  if (!NEVER_QUOTED.has(table) || !/^(?:unreadable|unknown)-/.test(finding.code)) return finding;
  return {
    ...finding,
    found: "(not shown)",
    message: finding.message
      // From the first quotation mark to the last, whatever marks the cell itself has in it.
      .replace(/says '.*'/s, `holds ${Number.isNaN(Number(finding.found)) ? "text" : "a number"}`)
      .replace(/'.*'/s, "something")
      .replace(/^(.+?) holds text, but (?=\d{1,2} \w+ \d{4} is a \w+;)/, "The weekday in $1 is wrong: ")
      .replace(/(holds (?:text|a number)), which/, "$1 that"),
  };
}
