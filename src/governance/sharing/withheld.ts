import type { TableName } from "../../records/all-tables";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import { namedVotingSeat } from "../ballots/voting-seat-name";
import type { RowValues } from "./may-have";

/**
 * Which cells of a row stay blank in a copy, by their columns' properties? Other agencies' e-mail addresses and telephone numbers, and why
 * their people could not come.
 *
 * Source: GOV 9.7.
 */
export function withheldFrom(
  register: Register,
  agency: Agency,
  { table, values }: { readonly table: TableName; readonly values: RowValues },
): readonly string[] {
  switch (table) {
    case "Seats":
      return register.agency(String(values["agency"])) === agency ? [] : ["email", "phone"];
    case "Attendance":
      return values["agencyMeant"] === agency ? [] : ["reason"];
    case "Votes": {
      const named = namedVotingSeat(register, String(values["votingSeat"]));
      return (named.kind === "agency" || named.kind === "chair") && named.agency === agency ? [] : ["proxyReason"];
    }
    default:
      return [];
  }
}
