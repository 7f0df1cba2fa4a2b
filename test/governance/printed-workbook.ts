import type { Register } from "../../src/register/register";
import { AGENCIES } from "../../src/sources/memberships/agencies";
import { GROUPS } from "../../src/sources/memberships/groups";
import { SEATS } from "../../src/sources/memberships/seats";
import { givenWorkbook, type GivenTables } from "../register/given-workbook";

/** The agencies, groups and seats as the documents print them, with what a test adds. */
export function printedWorkbook(given: Omit<GivenTables, "Agencies" | "Groups" | "Seats"> = {}): Register {
  return givenWorkbook({
    Agencies: AGENCIES.map(({ agency, type, area, aliases }) => ({
      Agency: agency,
      Type: type,
      Area: area,
      Aliases: aliases.join("; "),
    })),
    Groups: GROUPS.map((group) => ({
      Group: group.group,
      Name: group.name,
      Area: group.area,
      "Quorum rule": group.quorumRule,
      "Vote rule": group.voteRule,
      Aliases: group.aliases.join("; "),
    })),
    Seats: SEATS.map(({ seat, group, agency, role, category, name }) => ({
      Seat: seat,
      Group: group,
      Agency: agency,
      Role: role,
      Category: category,
      Name: name,
    })),
    ...given,
  });
}
