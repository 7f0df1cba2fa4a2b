import { REPORTS_PER_YEAR } from "../provisions/finance";
import { DIRECTORATES } from "../provisions/membership";
import { latest } from "../provisions/provision";

/** One row of the Obligations table. */
export interface PrintedObligation {
  readonly obligation: string;
  readonly owner: string;
  readonly to: string;
  readonly timesPerYear: number;
  readonly source: string;
}

const PARTNERSHIP: readonly PrintedObligation[] = [
  {
    obligation: "Quarterly financial report",
    owner: "Partnership Manager",
    to: "EB",
    timesPerYear: latest(REPORTS_PER_YEAR),
    source: "GOV 8.3h; MASA 15.1",
  },
  {
    obligation: "Complaints and compliments in quarterly reporting",
    owner: "Partnership Manager",
    to: "EB",
    timesPerYear: 4,
    source: "GOV 13.8",
  },
  {
    obligation: "Yearly report of the partnership",
    owner: "EB",
    to: "COG",
    timesPerYear: 1,
    source: "MASA 3.4, 13.2; GOV 8.2c, 8.3j",
  },
  { obligation: "Review of subgroup chairing arrangements", owner: "EB", to: "EB", timesPerYear: 1, source: "GOV 6.2" },
  { obligation: "Review of the governance arrangements", owner: "EB", to: "COG", timesPerYear: 1, source: "GOV 14.2" },
  { obligation: "Multi-agency audit", owner: "QA", to: "EB", timesPerYear: 2, source: "TOR QA" },
  {
    obligation: "Agency assurance reports to QA",
    owner: "Agencies represented on QA",
    to: "QA",
    timesPerYear: 1,
    source: "TOR QA",
  },
  { obligation: "LOD annual report", owner: "LOD", to: "Published", timesPerYear: 1, source: "TOR LOD" },
  {
    obligation: "Annual training programme",
    owner: "LOD",
    to: "Workforce of all partners",
    timesPerYear: 1,
    source: "MASA 12.2",
  },
];

const CORPORATE_DIRECTORATES = latest(DIRECTORATES);

const CORPORATE_SAFEGUARDING: readonly PrintedObligation[] = [
  ...CORPORATE_DIRECTORATES.map((directorate) => ({
    obligation: `CSG report to ${directorate} management team`,
    owner: "CSG",
    to: `Directorate Management Team, ${directorate}`,
    timesPerYear: 4,
    source: "CSP App. 6",
  })),
  {
    obligation: "CSG annual report",
    owner: "CSG",
    to: "Derby City Council's Chief Officers' Group",
    timesPerYear: 1,
    source: "CSP App. 6",
  },
  {
    obligation: "Review of the corporate safeguarding policy",
    owner: "CSG",
    to: "Derby City Council's Cabinet",
    timesPerYear: 1,
    source: "CSP App. 2",
  },
];

/**
 * What standing duties are there besides the reports of groups: who owes what to whom, how often in a year?
 * An exception report is asked for with its own date (GOV 10.4) and stands in Reports; DBS checks every three
 * years are a person's and stand in Checks. Where no paragraph names an owner, the body that answers for it.
 *
 * Source: GOV 6.2, 8.3h, 13.8, 14.2; MASA 3.4, 12.2, 13.2, 15.1; TOR QA, LOD; CSP App. 2, App. 6.
 * @example OBLIGATIONS.find(({ obligation }) => obligation === "Multi-agency audit")?.timesPerYear // 2
 */
export const OBLIGATIONS: readonly PrintedObligation[] = [...PARTNERSHIP, ...CORPORATE_SAFEGUARDING];
