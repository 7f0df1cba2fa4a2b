import { groupedByArea } from "../../../src/governance/agenda/by-area";
import { chairFindings, lastTermFindings } from "../../../src/governance/chairs/findings";
import { vacanciesFindings } from "../../../src/governance/chairs/vacancy-findings";
import { seatsFindings } from "../../../src/governance/membership/findings";
import type { Register } from "../../../src/register/register";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { CITY, COUNTY, DCHS, ICB, PARTNERSHIP, POLICE } from "../voting/decision-workbook";
import { BOTH, type DatedCase } from "./dated-case";
import { asAtBoth, meetingOnBothDays } from "./meeting-on-both-days";

const HELD = {
  Body: "Independent Chair",
  From: "2026-04-01",
  To: "2027-03-31",
  "Chair agency": POLICE,
  Chair: "A Person",
};
const GROUPS_AND_CBG = [
  ...(PARTNERSHIP.Groups ?? []),
  { Group: "CBG", Name: "Core Business Group", "Quorum rule": "Statutory partners" },
];
const ledByTheRole = (): Register => givenWorkbook({ ...PARTNERSHIP, Groups: GROUPS_AND_CBG, Chairs: [HELD] });

/** QA by its co-chairs of the two areas: the ICB's is the city's, the county's its own. */
const TWO_AREAS: GivenTables = {
  Agencies: (PARTNERSHIP.Agencies ?? []).map((row) => ({
    ...row,
    Area: row.Agency === COUNTY ? "Derbyshire" : row.Agency === ICB ? "Derby" : "Both",
  })),
};
const [OF_ICB, OF_COUNTY] = [`${ICB} – Member`, `${COUNTY} – Member`];

/** QA's chair goes to another agency than the vice chair's on either day. */
const turn = (From: string, To: string, agency: string): GivenRow => ({
  Body: "QA",
  From,
  To,
  "Chair agency": agency,
  "Vice chair agency": CITY,
});
const OUT_OF_TURN = [
  turn("2026-01-01", "2026-12-30", POLICE),
  turn("2026-12-31", "2026-12-31", COUNTY),
  turn("2027-01-01", "2027-12-31", ICB),
];

export const CHAIRS: readonly DatedCase[] = [
  {
    provision: "chairs.rotation",
    paragraph: "MASA 4.1",
    given: "a term that begins out of turn on either day, and QA's chair comes to rotate",
    newValue: [{ body: "QA", from: on("2027-01-01"), to: on("2029-03-31"), chairAgency: CITY, chair: "" }],
    answers: () => {
      const found = [...chairFindings(givenWorkbook({ ...PARTNERSHIP, Chairs: OUT_OF_TURN }))];
      return ["31 December 2026", "1 January 2027"].map((day) =>
        found.filter(({ message }) => message.startsWith(`From ${day} `)).map(({ code }) => code),
      );
    },
    old: [],
    recent: ["not-in-rotation"],
  },
  {
    provision: "chairs.independentChairBodies",
    paragraph: "MASA 4.1",
    given: "CDOP, which has no seat of a chair, comes to be chaired by the Independent Chair",
    newValue: ["CBG", "CDOP"],
    answers: () => asAtBoth(ledByTheRole(), 'CHAIR("CDOP",#)'),
    old: "#N/A",
    recent: `${POLICE} – A Person`,
  },
  {
    provision: "chairs.independentChairBodies",
    paragraph: "TOR CBG",
    given: "the Core Business Group, chaired by whoever is Independent Chair until the text names it no longer",
    newValue: ["CDOP"],
    answers: () => asAtBoth(ledByTheRole(), 'CHAIR("CBG",#)'),
    old: `${POLICE} – A Person`,
    recent: "#N/A",
  },
  {
    provision: "chairs.otherAreaPresides",
    paragraph: "TOR CSPR",
    given: "QA comes to have the other area's co-chair lead a case of Derby",
    newValue: ["CSPR", "QA"],
    answers: () => asAtBoth(givenWorkbook({ ...PARTNERSHIP, ...TWO_AREAS }), 'CHAIR("QA",#,"Derby")'),
    old: `${OF_ICB}; ${OF_COUNTY}`,
    recent: OF_COUNTY,
  },
  {
    provision: "chairs.otherAreaPresides",
    paragraph: "TOR CSPR",
    given: "QA comes to keep the two areas' items apart on the agenda of a meeting",
    newValue: ["CSPR", "QA"],
    answers: () => {
      const register = meetingOnBothDays("QA", [], { tables: TWO_AREAS });
      const items = [{ item: { why: "asked for" }, area: "Derby" as const }];
      return BOTH.map((day) =>
        groupedByArea(register, register.meeting(`M-${day}`)!, items)
          .map(({ why }) => why)
          .join(),
      );
    },
    old: "asked for",
    recent: `asked for; a matter of Derby, led by ${OF_COUNTY}`,
  },
];

const CORPORATE = { Group: "CSG", Name: "Corporate Group", "Quorum rule": "None" };
const corporateSeat = (Seat: string, Role: string, Category: string) => ({
  Seat,
  Group: "CSG",
  Role,
  Category,
  Name: Seat,
});
const CORPORATE_SEATS = [
  corporateSeat("S1", "Chief Executive's", "Core"),
  corporateSeat("S2", "Children and Young People", "Co-chair"),
  corporateSeat("S3", "Adults, Health and Housing", "Co-chair"),
  corporateSeat("S4", "Resources", "Core"),
  corporateSeat("S5", "Neighbourhoods", "Core"),
  corporateSeat("S6", "Elected Member", "Core"),
];
const vacantPlaces = (without: string) => () => {
  const register = givenWorkbook({
    Groups: [CORPORATE],
    Seats: CORPORATE_SEATS.filter(({ Seat }) => Seat !== without),
  });
  return BOTH.map((day) => [...vacanciesFindings(register, on(day))].map(({ message }) => message));
};

const ends = (To: string): Register =>
  givenWorkbook({
    ...PARTNERSHIP,
    Seats: [{ Seat: "QA-X", Group: "QA", Agency: DCHS, Role: "Nurse", Category: "Core", To }],
    Chairs: [{ Body: "COG", From: "2026-04-01", To, "Chair agency": POLICE }],
  });

export const SEATS_DATED: readonly DatedCase[] = [
  {
    provision: "seats.endsSoonDays",
    paragraph: "GOV 6.2",
    given: "a seat and a term that end in some 45 days, as at either day, and 30 days are soon instead of 90",
    newValue: 30,
    answers: () => {
      const register = ends("2027-02-15");
      return BOTH.map((day) =>
        [...seatsFindings(register, on(day)), ...lastTermFindings(register, on(day))].map(
          ({ table, code }) => `${table} ${code}`,
        ),
      );
    },
    old: ["Seats term-ends-soon", "Chairs term-ends-soon"],
    recent: [],
  },
  {
    provision: "seats.directorates",
    paragraph: "CSP App. 6",
    given: "nobody for Neighbourhoods, as at either day, and that directorate loses its place",
    newValue: ["Resources"],
    answers: vacantPlaces("S5"),
    old: ["Corporate Group has no representative of the Neighbourhoods directorate."],
    recent: [],
  },
  {
    provision: "seats.corporateLeads",
    paragraph: "CSP App. 6",
    given: "both services lead, as at either day, and Resources comes to lead with them",
    newValue: ["Children", "Adults", "Resources"],
    answers: vacantPlaces("nobody"),
    old: [],
    recent: ["Corporate Group has no joint lead from resources' services."],
  },
  {
    provision: "seats.corporateChampion",
    paragraph: "CSP App. 6",
    given: "no elected member, as at either day, and somebody of Resources comes to be the champion",
    newValue: "Resources",
    answers: vacantPlaces("S6"),
    old: ["Corporate Group has no elected-member champion."],
    recent: [],
  },
];
