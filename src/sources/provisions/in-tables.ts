import { addDays } from "../../calendar/plain-date";
import { AGENCIES, type PrintedAgency } from "../memberships/agencies";
import { AGENDAS, type PrintedAgendaItem } from "../memberships/agendas";
import { DUTIES, type PrintedDuty } from "../memberships/duties";
import { GROUPS, type PrintedGroup } from "../memberships/groups";
import { OBLIGATIONS, type PrintedObligation } from "../memberships/obligations";
import { PRIORITIES, type PrintedPriority } from "../memberships/priorities";
import { type PrintedSeat } from "../memberships/seat-list";
import { SEATS } from "../memberships/seats";
import { dated, FROM_BP, FROM_CSP, FROM_GOV, FROM_MASA, provision, sinceGov } from "./provision";

const WHICH_MEETINGS =
  "The documents do not say at which meetings a report twice or once a year is due: the Schedule table does. Where it is silent an even spread is proposed, the two Education Groups together.";

const NEXT_DUE =
  "Read as next due, after it was last done, in 12 months divided by its times a year; every three years is a third of a time.";

export const PRINTED_AGENCIES = provision<readonly PrintedAgency[]>({
  name: "memberships.agencies",
  subject: "Agencies, and the ways in which the documents print them",
  appliedBy: ["workbook", "quorum"],
  standsIn: "Agencies",
  inWords: (agencies) => `${agencies.length} agencies, in the Agencies table`,
  versions: [
    sinceGov(
      AGENCIES,
      ["GOV 1.3", "GOV 12.15", "MASA 6.2"],
      "An agency printed in several ways is read as one, each way an alias; so are the ICB's predecessors. Derby Homes is not Derby City Council; the Police and Crime Commissioner's office is not the Constabulary.",
    ),
  ],
});

export const PRINTED_GROUPS = provision<readonly PrintedGroup[]>({
  name: "memberships.groups",
  subject: "Groups, and the rules each follows",
  appliedBy: ["workbook", "quorum", "voting", "timescales"],
  standsIn: "Groups",
  inWords: (groups) => `${groups.length} groups, in the Groups table`,
  versions: [
    sinceGov(
      GROUPS,
      ["GOV 3.2", "GOV 3.3", "GOV 10.3c", "CSP App. 6"],
      "GOV 3.2 and the terms of reference give the Action Planning Group different names: read as one group. No quorum is stated for CDOP, the Stakeholders Group and the Corporate Safeguarding Group, so there is none to meet. COG and DSAB mean other bodies in the city council's report.",
    ),
  ],
});

export const PRINTED_SEATS = provision<readonly PrintedSeat[]>({
  name: "memberships.seats",
  subject: "Seats of each group, as its terms of reference list them",
  appliedBy: ["workbook", "quorum", "chairs"],
  standsIn: "Seats",
  inWords: (seats) => `${seats.length} seats, in the Seats table`,
  versions: [
    sinceGov(
      SEATS,
      [
        "TOR CBG",
        "TOR QA",
        "TOR CSPR",
        "TOR CSPR-AP",
        "TOR EDU",
        "TOR EVYP",
        "TOR PP",
        "TOR LOD",
        "TOR DCSG",
        "MASA 3.3",
        "CSP App. 6",
      ],
      "The lists are undated. A post printed twice is one seat. ICB posts in the police list (PP) and the county's list (LOD) are the ICB's; the Commissioner's post in the police list (EVYP) is the Commissioner's. " +
        "The three voluntary bodies of EVYP are three agencies; its two head teachers are one sector. DCSG's list gives the statutory partners no seat, so by GOV 11.2 it can never be quorate.",
    ),
  ],
});

export const PRINTED_DUTIES = provision<readonly PrintedDuty[]>({
  name: "reporting.duties",
  subject: "Which group reports to whom, and how often",
  appliedBy: ["reporting"],
  standsIn: "Duties",
  inWords: (duties) => `${duties.length} duties, in the Duties table`,
  versions: [
    dated(
      {
        value: DUTIES.filter(({ kind }) => kind !== "Pressures"),
        from: FROM_GOV,
        to: addDays(FROM_MASA, -1),
        citations: ["GOV 10.3"],
      },
      WHICH_MEETINGS,
    ),
    dated(
      { value: DUTIES, from: FROM_MASA, citations: ["GOV 10.3", "MASA 7.2"] },
      `MASA 7.2 adds the Education Groups' yearly report on pressures. ${WHICH_MEETINGS}`,
    ),
  ],
});

export const PRINTED_STANDING_DUTIES = provision<readonly PrintedObligation[]>({
  name: "obligations.standing",
  subject: "Standing duties besides the groups' reports",
  appliedBy: ["obligations"],
  standsIn: "Obligations",
  inWords: (obligations) => `${obligations.length} duties, in the Obligations table`,
  versions: [
    dated(
      {
        value: obligationsOf("CSP"),
        from: FROM_CSP,
        to: addDays(FROM_GOV, -1),
        citations: ["CSP App. 2", "CSP App. 6"],
      },
      NEXT_DUE,
    ),
    dated(
      {
        value: obligationsOf("CSP", "GOV", "TOR"),
        from: FROM_GOV,
        to: addDays(FROM_MASA, -1),
        citations: ["GOV 6.2", "GOV 8.3h", "GOV 13.8", "GOV 14.2", "TOR QA", "TOR LOD", "CSP App. 2", "CSP App. 6"],
      },
      NEXT_DUE,
    ),
    dated(
      {
        value: OBLIGATIONS,
        from: FROM_MASA,
        citations: [
          "GOV 6.2",
          "GOV 8.3h",
          "GOV 13.8",
          "GOV 14.2",
          "MASA 3.4",
          "MASA 12.2",
          "MASA 13.2",
          "MASA 15.1",
          "TOR QA",
          "TOR LOD",
          "CSP App. 2",
          "CSP App. 6",
        ],
      },
      NEXT_DUE,
    ),
  ],
});

export const PRINTED_PRIORITIES = provision<readonly PrintedPriority[]>({
  name: "plan.priorities",
  subject: "Priorities of the business plan, with groups and measures",
  appliedBy: ["plan"],
  standsIn: "Priorities",
  inWords: (priorities) => `${priorities.length} priorities, in the Priorities table`,
  versions: [
    dated(
      { value: PRIORITIES, from: FROM_BP, citations: ["BP"] },
      "Written for 2020-21; read as standing until a later plan is entered. Its QA Groups are read as today's one group, its Ed Groups as both. " +
        "A priority counts as reported on in a quarter where a linked group's report came in it, or was for a Board meeting in it and has come.",
    ),
  ],
});

export const PRINTED_STANDING_ITEMS = provision<readonly PrintedAgendaItem[]>({
  name: "agenda.standing",
  subject: "Standing agenda items",
  appliedBy: ["reports"],
  standsIn: "Agenda",
  inWords: (items) => `${items.length} items, in the Agenda table`,
  versions: [
    sinceGov(AGENDAS, [
      "GOV 8.2",
      "GOV 8.3",
      "GOV 8.4",
      "TOR CBG",
      "TOR QA",
      "TOR CSPR",
      "TOR CSPR-AP",
      "TOR EDU",
      "TOR EVYP",
      "TOR PP",
      "TOR LOD",
      "TOR DCSG",
    ]),
  ],
});

/** Duties with a source in one of these documents, in whatever paragraph. */
function obligationsOf(...documents: readonly string[]): readonly PrintedObligation[] {
  return OBLIGATIONS.filter(({ source }) => documents.some((shortName) => source.includes(shortName)));
}
