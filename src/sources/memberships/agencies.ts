import type { AREAS } from "./areas";
import { latest } from "../provisions/provision";
import { STATUTORY_PARTNERS } from "../provisions/quorum";

type AgencyType = "Statutory partner" | "Relevant agency" | "Partnership office" | "Other";
export type AgencyArea = (typeof AREAS)[number];

/** One row of the Agencies table. `code` is the short word that seat ids carry (`QA-ICB-01`). */
export interface PrintedAgency {
  readonly code: string;
  readonly agency: string;
  readonly type: AgencyType;
  readonly area: AgencyArea;
  /** Every other spelling the documents print, and the abbreviations in use. */
  readonly aliases: readonly string[];
}

const PARTNERS: readonly PrintedAgency[] = [
  {
    code: "CITY",
    agency: "Derby City Council",
    type: "Statutory partner",
    area: "Derby",
    aliases: ["Derby Local Authority", "Derby City"],
  },
  {
    code: "COUNTY",
    agency: "Derbyshire County Council",
    type: "Statutory partner",
    area: "Derbyshire",
    aliases: ["Derbyshire Local Authority", "Derbyshire County"],
  },
  {
    code: "ICB",
    agency: "NHS Derby and Derbyshire Integrated Care Board",
    type: "Statutory partner",
    area: "Both",
    aliases: [
      "NHS Derby and Derbyshire Integrated Care Board (ICB)",
      "Derby and Derbyshire Integrated Care Board",
      "Integrated Care Board",
      "ICB",
      "DDICB",
      "NHS Derby and Derbyshire ICB",
      "Derby and Derbyshire ICB",
      "Derby and Derbyshire Clinical Commissioning Group",
      "NHS Derby and Derbyshire Clinical Commissioning Group",
      "Derby and Derbyshire CCG",
      "Tameside and Glossop Clinical Commissioning Group",
      "Tameside and Glossop CCG",
      "Clinical Commissioning Groups",
      "Clinical Commissioning Groups (CCGs)",
      "CCGs",
    ],
  },
  {
    code: "POLICE",
    agency: "Derbyshire Constabulary",
    type: "Statutory partner",
    area: "Both",
    aliases: ["Derbyshire Police", "Derbyshire Police Detective", "Derbys Constabulary", "Derbys Police"],
  },
];

const HEALTH: readonly PrintedAgency[] = [
  {
    code: "DHCFT",
    agency: "Derbyshire Healthcare NHS Foundation Trust",
    type: "Relevant agency",
    area: "Both",
    aliases: ["Derbyshire Health Care Foundation Trust", "Derbyshire Healthcare Foundation Trust", "DHCFT"],
  },
  {
    code: "DCHS",
    agency: "Derbyshire Community Health Services NHS Foundation Trust",
    type: "Relevant agency",
    area: "Both",
    aliases: [
      "Derbyshire Community Health Services",
      "Derbyshire Community Health Services Foundation Trust",
      "Derbyshire Community Health Foundation Trust",
      "Derbyshire Community Healthcare Services",
      "DCHS",
      "DCHSFT",
    ],
  },
  {
    code: "CRH",
    agency: "Chesterfield Royal Hospital NHS Foundation Trust",
    type: "Relevant agency",
    area: "Derbyshire",
    aliases: [
      "Chesterfield Royal Hospital",
      "Chesterfield Royal Hospital Foundation Trust",
      "CRH",
      "CRHFT",
      "CRH NHS FT",
    ],
  },
  {
    code: "UHDB",
    agency: "University Hospitals of Derby and Burton NHS Foundation Trust",
    type: "Relevant agency",
    area: "Both",
    aliases: [
      "University Hospitals of Derby and Burton",
      "University Hospitals of Derby and Burton NHS Trust",
      "University Hospitals of Derby and Burton NHSFT",
      "UHDB",
    ],
  },
  {
    code: "EMAS",
    agency: "East Midlands Ambulance Service",
    type: "Relevant agency",
    area: "Both",
    aliases: ["East Midlands Ambulance Service (EMAS)", "EMAS"],
  },
  {
    code: "DHU",
    agency: "DHU Healthcare",
    type: "Relevant agency",
    area: "Both",
    aliases: ["DHU Healthcare / NHS 111", "NHS 111", "DHU"],
  },
];

const JUSTICE_AND_SAFETY: readonly PrintedAgency[] = [
  {
    code: "PROBATION",
    agency: "The Probation Service",
    type: "Relevant agency",
    area: "Both",
    aliases: ["Probation Service", "Probation", "Derbyshire Probation"],
  },
  {
    code: "OPCC",
    agency: "Office of the Police and Crime Commissioner",
    type: "Relevant agency",
    area: "Both",
    aliases: [
      "Office of Police and Crime Commissioner",
      "Office of the Police Crime Commissioner",
      "Derbyshire Police and Crime Commissioner",
      "Police and Crime Commissioner",
      "OPCC",
      "PCC",
    ],
  },
  {
    code: "FIRE",
    agency: "Derbyshire Fire and Rescue Service",
    type: "Relevant agency",
    area: "Both",
    aliases: ["Derbyshire Fire and Rescue"],
  },
  {
    code: "YOS",
    agency: "Youth Offending Service",
    type: "Relevant agency",
    area: "Both",
    aliases: ["Youth Offending Services", "YOS"],
  },
  {
    code: "CPS",
    agency: "Crown Prosecution Service",
    type: "Other",
    area: "Both",
    aliases: ["Crown Prosecution Service Representative", "CPS"],
  },
];

const COMMUNITY: readonly PrintedAgency[] = [
  { code: "DHOMES", agency: "Derby Homes", type: "Relevant agency", area: "Derby", aliases: [] },
  {
    code: "EDUCATION",
    agency: "Education sector",
    type: "Relevant agency",
    area: "Both",
    aliases: [
      "Education",
      "Education (across the sector)",
      "Education Sector Representatives",
      "Schools sector",
      "Nominated Special Schools located in Derby and Derbyshire",
    ],
  },
  { code: "EARLYYEARS", agency: "Early Years sector", type: "Relevant agency", area: "Both", aliases: [] },
  {
    code: "CATCH22",
    agency: "Catch 22",
    type: "Relevant agency",
    area: "Both",
    aliases: [
      "Catch22",
      "Derby & Derbyshire C.A.R.E.S. Catch 22 CRE Service",
      "Derby and Derbyshire C.A.R.E.S. Catch 22 CRE Service",
    ],
  },
  { code: "SAFEANDSOUND", agency: "Safe and Sound", type: "Relevant agency", area: "Both", aliases: [] },
  {
    code: "CGL",
    agency: "CGL",
    type: "Relevant agency",
    area: "Both",
    aliases: ["CGL (Substance misuse)", "Change Grow Live"],
  },
  {
    code: "DIOCESE",
    agency: "Diocese of Derby",
    type: "Relevant agency",
    area: "Both",
    aliases: ["Diocese of Derby, Anglican"],
  },
];

const DISTRICTS: readonly PrintedAgency[] = [
  district("AMBER", "Amber Valley Borough Council"),
  district("BOLSOVER", "Bolsover District Council"),
  district("CHESTERFIELD", "Chesterfield Borough Council"),
  district("DALES", "Derbyshire Dales District Council"),
  district("EREWASH", "Erewash Borough Council"),
  district("HIGHPEAK", "High Peak Borough Council"),
  district("NEDDC", "North East Derbyshire District Council"),
  district("RYKNELD", "Rykneld Homes"),
  district("SDDC", "South Derbyshire District Council"),
];

/**
 * DSAB is the Derbyshire board in the Terms of Reference, the Derby board in the council's own report of
 * 2015; only the partnership's own document gives the abbreviation.
 */
const BOARDS_AND_OFFICE: readonly PrintedAgency[] = [
  {
    code: "DSAB",
    agency: "Derbyshire Safeguarding Adults Board",
    type: "Other",
    area: "Derbyshire",
    aliases: ["Derbyshire Safeguarding Adult Board", "DSAB"],
  },
  {
    code: "DERBYSAB",
    agency: "Derby Safeguarding Adults Board",
    type: "Other",
    area: "Derby",
    aliases: ["Derby City Safeguarding Adult's Board", "DASB"],
  },
  {
    code: "DSCB",
    agency: "Derby Safeguarding Children Board",
    type: "Other",
    area: "Derby",
    aliases: ["Derby City Safeguarding Children's Board", "DSCB"],
  },
  {
    code: "OFFICE",
    agency: "Derby and Derbyshire Safeguarding Children Partnership",
    type: "Partnership office",
    area: "Both",
    aliases: ["DDSCP", "The Derby and Derbyshire Safeguarding Children Partnership"],
  },
];

function district(code: string, agency: string): PrintedAgency {
  return { code, agency, type: "Relevant agency", area: "Derbyshire", aliases: [] };
}

/**
 * Which agencies do the documents name, and how do they spell them? The four statutory partners first.
 * Districts as "District and Borough Councils", "Public Health" and the like are kinds, not agencies, and are
 * left out; a council's legal services represent nobody (GOV 12.18) and so are no spelling of the council.
 *
 * Source: TOR, all memberships; GOV 12.5, 12.15; MASA 1, 3.3, 4.1, 6.2, 15.1; BP; CSP App. 6.
 * @example AGENCIES[0]?.agency // "Derby City Council"
 */
export const AGENCIES: readonly PrintedAgency[] = [
  ...PARTNERS,
  ...HEALTH,
  ...JUSTICE_AND_SAFETY,
  ...COMMUNITY,
  ...DISTRICTS,
  ...BOARDS_AND_OFFICE,
].map((agency) => ({ ...agency, type: typeOf(agency) }));

/** The statutory partners are those that the provision names last, whoever was one before. */
function typeOf({ agency, type }: PrintedAgency): AgencyType {
  if (latest(STATUTORY_PARTNERS).includes(agency)) return "Statutory partner";
  return type === "Statutory partner" ? "Relevant agency" : type;
}
