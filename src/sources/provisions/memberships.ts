import { AGENCIES, type PrintedAgency } from "../memberships/agencies";
import { GROUPS, type PrintedGroup } from "../memberships/groups";
import type { PrintedSeat } from "../memberships/seat-list";
import { SEATS } from "../memberships/seats";
import { provision, sinceGov } from "./provision";

export const MEMBERSHIP_PROVISIONS = {
  "memberships.agencies": provision<readonly PrintedAgency[]>({
    subject: "Agencies, and the ways in which the documents print them", appliedBy: ["workbook", "quorum"],
    inWords: (agencies) => `${agencies.length} agencies, in the Agencies table`,
    versions: [
      sinceGov(
        AGENCIES, ["GOV 1.3", "GOV 12.15", "MASA 6.2"],
        "One agency is printed in several ways: each is an alias, and so are the ICB's predecessors. Derby Homes is not Derby City Council; the Police and Crime Commissioner's office is not the Constabulary.",
      ),
    ],
  }),
  "memberships.groups": provision<readonly PrintedGroup[]>({
    subject: "Groups, and the rules by which each sits", appliedBy: ["workbook", "quorum", "voting", "timescales"],
    inWords: (groups) => `${groups.length} groups, in the Groups table`,
    versions: [
      sinceGov(
        GROUPS, ["GOV 3.2", "GOV 3.3", "GOV 10.3c", "CSP App. 6"],
        "GOV 3.2 and the terms of reference name the Action Planning Group differently: read as one group. CDOP, the Stakeholders Group and the Corporate Safeguarding Group have no stated quorum, so there is none to meet.",
      ),
    ],
  }),
  "memberships.seats": provision<readonly PrintedSeat[]>({
    subject: "Seats of each group, as its terms of reference list them", appliedBy: ["workbook", "quorum", "chairs"],
    inWords: (seats) => `${seats.length} seats, in the Seats table`,
    versions: [
      sinceGov(
        SEATS, ["TOR CBG", "TOR QA", "TOR CSPR", "TOR CSPR-AP", "TOR EDU", "TOR EVYP", "TOR PP", "TOR LOD", "TOR DCSG", "MASA 3.3", "CSP App. 6"],
        "The lists are undated. A post printed twice is one seat. ICB posts printed in the police list (PP) and the county's (LOD) are the ICB's; the Commissioner's post in the police list (EVYP) is the Commissioner's. "
        + "Three voluntary bodies of EVYP are three agencies, its two head teachers one sector. DCSG's list gives the statutory partners no seat, so under GOV 11.2 it can never be quorate.",
      ),
    ],
  }),
} as const;
