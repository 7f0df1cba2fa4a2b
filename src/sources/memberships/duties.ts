/** One row of the Duties table. `to` is a group's code or, outside the partnership, an agency's name. */
export interface PrintedDuty {
  readonly group: string;
  readonly kind: string;
  readonly to: string;
  readonly timesPerYear: number | "Every meeting" | "As required";
  readonly source: string;
}

const AT_EVERY_BOARD: readonly PrintedDuty[] = [
  highlight("CBG", "Every meeting", "GOV 10.3a; TOR CBG"),
  highlight("QA", "Every meeting", "GOV 10.3a; TOR QA"),
  highlight("CSPR", "Every meeting", "GOV 10.3a; TOR CSPR"),
];

const TWICE_A_YEAR: readonly PrintedDuty[] = [
  highlight("EDU-DERBY", 2, "GOV 10.3b; TOR EDU; MASA 7.2"),
  highlight("EDU-DERBYSHIRE", 2, "GOV 10.3b; TOR EDU; MASA 7.2"),
  highlight("EVYP", 2, "GOV 10.3b; TOR EVYP"),
  highlight("PP", 2, "GOV 10.3b; TOR PP"),
];

const ONCE_A_YEAR: readonly PrintedDuty[] = [
  highlight("LOD", 1, "GOV 10.3c; TOR LOD"),
  highlight("DCSG", 1, "GOV 10.3c; TOR DCSG"),
  highlight("CDOP", 1, "GOV 10.3c"),
  { group: "EDU-DERBY", kind: "Pressures", to: "EB", timesPerYear: 1, source: "MASA 7.2" },
  { group: "EDU-DERBYSHIRE", kind: "Pressures", to: "EB", timesPerYear: 1, source: "MASA 7.2" },
];

const TO_OTHERS: readonly PrintedDuty[] = [
  { group: "EB", kind: "Highlight", to: "COG", timesPerYear: "As required", source: "GOV 2.2, 8.2h; MASA 3.5" },
  { group: "CSPR-AP", kind: "Highlight", to: "CSPR", timesPerYear: "Every meeting", source: "TOR CSPR-AP" },
  {
    group: "DCSG",
    kind: "Chair's Report and Impact Log",
    to: "Derbyshire Safeguarding Adults Board",
    timesPerYear: "As required",
    source: "TOR DCSG",
  },
  {
    group: "CSG",
    kind: "Report",
    to: "Derby Safeguarding Children Board",
    timesPerYear: "As required",
    source: "CSP App. 6",
  },
  {
    group: "CSG",
    kind: "Report",
    to: "Derby Safeguarding Adults Board",
    timesPerYear: "As required",
    source: "CSP App. 6",
  },
  {
    group: "CSG",
    kind: "Report to elected members",
    to: "Derby City Council",
    timesPerYear: "As required",
    source: "CSP App. 6",
  },
];

function highlight(group: string, timesPerYear: number | "Every meeting", source: string): PrintedDuty {
  return { group, kind: "Highlight", to: "EB", timesPerYear, source };
}

/**
 * Which group reports to which body, and how often? The Action Planning Group reaches the Executive Board
 * through the Case Review Group's report and owes it none of its own. The Corporate Safeguarding Group's
 * reports inside the council are obligations, since its receivers there are no bodies of the partnership.
 *
 * Source: GOV 10.3; TOR, reporting arrangements; MASA 7.2; CSP App. 6.
 * @example DUTIES.filter(({ group, to }) => group === "PP" && to === "EB")[0]?.timesPerYear // 2
 */
export const DUTIES: readonly PrintedDuty[] = [...AT_EVERY_BOARD, ...TWICE_A_YEAR, ...ONCE_A_YEAR, ...TO_OTHERS];
