import { sayMissingTable } from "../answers/lookup-words";
import type { TableName } from "../records/all-tables";

/** What an answer goes by where a table that may be left out is not there; the others are only looked up in by an id. */
const WITHOUT: { readonly [N in TableName]?: string } = {
  Votes: "no ballot is counted",
  Notices: "no notice is counted",
  Duties: "no duty to report is known",
  Schedule: "no report is scheduled",
  Reports: "no report counts as received",
  Done: "only Last done counts",
  Chairs: "no chair's term is known",
  Holidays: "only England's built-in bank holidays are left out of the working days",
  Checks: "no check counts as done",
  Requests: "no item request is known",
  Agenda: "no standing item is known",
  Decisions: "no decision is known",
  Actions: "no action is known",
  Obligations: "no standing duty is known",
  Complaints: "no complaint or compliment is known",
  Contributions: "no contribution is known",
  Priorities: "no priority is known",
  Measures: "no measure is known",
};

/** "The workbook has no table named Reports: no report counts as received."; "" for a table that is only looked up in. */
export function sayAbsentTable(table: TableName): string {
  const without = WITHOUT[table];
  return without === undefined ? "" : `${sayMissingTable({ table, column: "" }).slice(0, -1)}: ${without}.`;
}
