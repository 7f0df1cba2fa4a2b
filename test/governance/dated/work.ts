import { actionsFindings } from "../../../src/governance/actions/findings";
import { financeFindings } from "../../../src/governance/finance/findings";
import { partnerCopy } from "../../../src/governance/sharing/partner-copy";
import type { Register } from "../../../src/register/register";
import { purposesOn } from "../../../src/reports/partner-copy";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { CITY, COUNTY, ICB, PARTNERS, PARTNERSHIP, POLICE } from "../voting/decision-workbook";
import { BOTH, type DatedCase } from "./dated-case";
import { asAtBoth, askedOnBoth, meetingOnBothDays, ofBoth } from "./meeting-on-both-days";

const action = (row: GivenRow, settings: readonly GivenRow[] = []): Register =>
  givenWorkbook({ ...PARTNERSHIP, Settings: settings, Actions: [{ Action: "A", Description: "Train", ...row }] });
const found = (register: Register) =>
  BOTH.map((day) => [...actionsFindings(register, on(day))].map(({ code }) => code));

export const ACTIONS: readonly DatedCase[] = [
  {
    provision: "actions.dueSoonDays",
    paragraph: "CSP App. 5",
    given: "an action for 8 January 2027, as at either day, and three days are soon instead of 14",
    newValue: 3,
    answers: (settings) => asAtBoth(action({ Group: "QA", Target: "2027-01-08" }, settings), 'ACTION.STATUS("A",#)'),
    old: "Due soon",
    recent: "On track",
    rows: [
      ["3", "On track"],
      ["14", "Due soon"],
    ],
  },
  {
    provision: "actions.partsOfMonth",
    paragraph: "CSP App. 5",
    given: "early December 2026 and early January 2027, and early comes to be the 5th instead of the 10th",
    newValue: { early: 5, mid: 15 },
    answers: () => {
      const actions = ["early December 2026", "early January 2027"].map((Target, n) => ({
        Action: `A-${BOTH[n]}`,
        Group: "QA",
        Description: "Train",
        Target,
      }));
      return ofBoth(givenWorkbook({ ...PARTNERSHIP, Actions: actions }), 'ACTION.DUE("A-#")');
    },
    old: "2026-12-10",
    recent: "2027-01-05",
  },
  {
    provision: "actions.mustHave",
    paragraph: "TOR CSPR-AP",
    given: "an action of a review without a measure, as at either day, and a measure is no longer asked for",
    newValue: ["Leads", "Target"],
    answers: () => found(action({ Plan: "Case review", Group: "QA", Leads: "Police", Target: "2027-06-30" })),
    old: ["action-without-measure"],
    recent: [],
  },
  {
    provision: "actions.caseReviewGroups",
    paragraph: "TOR CSPR-AP",
    given: "an action of QA without a measure, as at either day, and QA's plans come to be of case reviews",
    newValue: ["CSPR", "CSPR-AP", "QA"],
    answers: () => found(action({ Group: "QA", Leads: "Police", Target: "2027-06-30" })),
    old: [],
    recent: ["action-without-measure"],
  },
];

export const OBLIGATIONS_DATED: readonly DatedCase[] = [
  {
    provision: "obligations.dueSoonDays",
    paragraph: "GOV 10.4",
    given: "a yearly duty next due on 20 January 2027, as at either day, and five days are soon instead of 30",
    newValue: 5,
    answers: (settings) => {
      const duty = { Obligation: "Audit", Owner: "QA", "Times per year": "1", "Last done": "2026-01-20" };
      return asAtBoth(givenWorkbook({ Settings: settings, Obligations: [duty] }), 'OBLIGATION.STATUS("Audit",#)');
    },
    old: "Due",
    recent: "Done",
    rows: [
      ["5", "Done"],
      ["30", "Due"],
    ],
  },
];

/** What is said of the contributions to a year that began before the new version, and of one that began after, on 1 June 2027. */
function contributionsSaid(paid: Readonly<Record<string, number>>): readonly unknown[] {
  const years = ["2026-27", "2027-28"];
  const rows = years.flatMap((Year) => Object.entries(paid).map(([Partner, Due]) => ({ Year, Partner, Due })));
  const register = givenWorkbook({ ...PARTNERSHIP, Contributions: rows });
  const said = [...financeFindings(register, on("2027-06-01"))].map(({ message }) => message);
  return years.map((year) => said.filter((message) => message.includes(year)));
}
const PROBATION_PAID = { "The Probation Service": 50 };
const EQUAL = { [CITY]: 250, [COUNTY]: 250, [ICB]: 250, [POLICE]: 250, ...PROBATION_PAID };
const CITY_MOST = { [CITY]: 400, [COUNTY]: 200, [ICB]: 200, [POLICE]: 200, ...PROBATION_PAID };
const CITY_PAYS_MOST = { [CITY]: 0.4, [COUNTY]: 0.2, [ICB]: 0.2, [POLICE]: 0.2 };

export const FINANCE: readonly DatedCase[] = [
  {
    provision: "finance.shares",
    paragraph: "MASA 15.1",
    given: "the city's share of £100, asked for on either day, and it comes to pay 40%",
    newValue: CITY_PAYS_MOST,
    answers: () => askedOnBoth(givenWorkbook(PARTNERSHIP), `SHARE(100,"${CITY}")`),
    old: 25,
    recent: 40,
  },
  {
    provision: "finance.shares",
    paragraph: "MASA 15.1",
    given: "equal dues for a year that began before and for one after, and the city comes to pay 40%",
    newValue: CITY_PAYS_MOST,
    answers: () => contributionsSaid(EQUAL),
    old: [],
    recent: [
      "The partners' dues for 2027-28 do not follow their shares. The shares of £1,000.00 are £400.00, £200.00, £200.00, £200.00.",
    ],
  },
  {
    provision: "finance.shares",
    paragraph: "MASA 15.1",
    given: "twice as much by the city for a year that began before and for one after, and the city comes to pay 40%",
    newValue: CITY_PAYS_MOST,
    answers: () => contributionsSaid(CITY_MOST),
    old: [
      "The partners' dues for 2026-27 are not equal. Equal shares of £1,000.00 are £250.00, £250.00, £250.00, £250.00.",
    ],
    recent: [],
  },
  {
    provision: "finance.shares",
    paragraph: "MASA 15.1",
    given: "no row of the police for a year that began before and for one after, and the city comes to pay 40%",
    newValue: CITY_PAYS_MOST,
    answers: () => contributionsSaid({ [CITY]: 250, [COUNTY]: 250, [ICB]: 250, ...PROBATION_PAID }),
    old: ["2026-27 has no contribution from Derbyshire Constabulary; each partner owes an equal share."],
    recent: ["2027-28 has no contribution from Derbyshire Constabulary; each partner owes its share."],
  },
  {
    provision: "finance.yearlyContributors",
    paragraph: "MASA 15.1",
    given:
      "no row of Probation for a year that began before and for one after, and the ambulance service takes its place",
    newValue: ["East Midlands Ambulance Service"],
    answers: () => contributionsSaid(Object.fromEntries(PARTNERS.map((partner) => [partner, 250]))),
    old: [
      "2026-27 has no contribution from The Probation Service, which contributes each year on top of the partners' shares.",
    ],
    recent: [
      "2027-28 has no contribution from East Midlands Ambulance Service, which contributes each year on top of the partners' shares.",
    ],
  },
];

/** The decisions, by the day of their meeting, that a copy for the county holds: all are about a case of Derby. */
function copiedFor(agency: string): readonly boolean[] {
  const register = meetingOnBothDays("QA", [], {
    decision: { Area: "Derby" },
    tables: {
      Agencies: (PARTNERSHIP.Agencies ?? []).map((row) => ({
        ...row,
        Area: row.Agency === COUNTY ? "Derbyshire" : row.Agency === CITY ? "Derby" : "Both",
      })),
    },
  });
  const { tables } = partnerCopy(register, register.agency(agency)!, on("2027-03-01"));
  const decisions = JSON.stringify(tables.find(({ table }) => table === "Decisions")?.rows ?? []);
  return BOTH.map((day) => decisions.includes(`D-${day}`));
}

export const SHARING: readonly DatedCase[] = [
  {
    provision: "sharing.purposes",
    paragraph: "GOV 9.6",
    given: "the purposes of a copy made on either day, and reviews come to be the only one",
    newValue: ["Case reviews"],
    answers: () => BOTH.map((day) => purposesOn(givenWorkbook({}), on(day)).length),
    old: 5,
    recent: 1,
  },
  {
    provision: "chairs.otherAreaPresides",
    paragraph: "TOR CSPR",
    given: "a case of Derby decided at a meeting of QA, which comes to keep it from the county's copy",
    newValue: ["CSPR", "QA"],
    answers: () => copiedFor(COUNTY),
    old: true,
    recent: false,
  },
];
