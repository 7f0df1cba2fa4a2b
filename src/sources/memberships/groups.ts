import type { AgencyArea } from "./agencies";

export type PrintedQuorumRule = "Statutory partners" | "Statutory partners and most agencies" | "Area authority" | "None";
export type PrintedVoteRule = "Statutory partners" | "Listed seats" | "Represented agencies" | "None";

/** One row of the Groups table; null and "" where the documents state nothing. */
export interface PrintedGroup {
  readonly group: string;
  readonly name: string;
  readonly area: AgencyArea;
  readonly quorumRule: PrintedQuorumRule;
  readonly voteRule: PrintedVoteRule;
  /** Working days before a meeting. */
  readonly agendaRequestDays: number | null;
  readonly meetingsPerYear: number | null;
  readonly escalatesTo: string;
  readonly aliases: readonly string[];
}

const LEADING: readonly PrintedGroup[] = [
  {
    group: "COG", name: "Chief Officer Group", area: "Both",
    quorumRule: "Statutory partners", voteRule: "Statutory partners",
    agendaRequestDays: 15, meetingsPerYear: null, escalatesTo: "",
    aliases: ["Chief Officers' Group", "DDSCP Chief Officer Group", "Chief Officer Group - Lead Safeguarding Partner (LSP)"],
  },
  {
    group: "EB", name: "Executive Board", area: "Both",
    quorumRule: "Statutory partners", voteRule: "Listed seats",
    agendaRequestDays: 15, meetingsPerYear: 4, escalatesTo: "COG",
    aliases: [
      "DDSCP Executive Board", "Exec Board", "Safeguarding Partnership Executive Board",
      "Executive Board – Delegated Safeguarding Partner (DSP)",
    ],
  },
  {
    group: "CBG", name: "Core Business Group", area: "Both",
    quorumRule: "Statutory partners", voteRule: "Represented agencies",
    agendaRequestDays: 10, meetingsPerYear: null, escalatesTo: "EB",
    aliases: ["Derby and Derbyshire Core Business Group"],
  },
];

const SUBGROUPS: readonly PrintedGroup[] = [
  subgroup("QA", "Quality Assurance Group", 4, [
    "Derby and Derbyshire Quality Assurance Group", "Quality Assurance Subgroup", "QA Group", "QA Groups", "QA subgroup",
  ]),
  subgroup("CSPR", "Child Safeguarding Practice Review Group", null, [
    "Derby and Derbyshire Child Safeguarding Practice Review Group", "Child Safeguarding Practice Review Subgroup", "CSPR Group",
  ]),
  subgroup("CSPR-AP", "Case Review Action Planning Group", null, [
    "Derby and Derbyshire Case Review Action Planning Group", "CSPR Action Planning Group",
    "Child Safeguarding Practice Review Action Planning Group", "Action Planning subgroup",
  ]),
  education("EDU-DERBY", "Derby Education Group", "Derby", ["Derby Education Subgroup"]),
  education("EDU-DERBYSHIRE", "Derbyshire Education Group", "Derbyshire", ["Derbyshire Education Subgroup"]),
  subgroup("EVYP", "Exploitation and Vulnerable Young People Group", 4, [
    "Derby and Derbyshire Exploitation and Vulnerable Young People Group", "EVYP Group", "EVYP Groups",
  ]),
  subgroup("PP", "Policies and Procedures Group", null, [
    "Derby and Derbyshire Policies and Procedures Group", "Policy and Procedures Group",
    "Derby and Derbyshire Policy and Procedures Group", "P&P Group", "P&P",
  ]),
  subgroup("LOD", "Learning and Organisational Development Group", null, [
    "Derby and Derbyshire Learning and Organisational Development Group", "Learning and Organisational Development Subgroup",
    "LOD Group", "LOD Groups",
  ]),
  {
    ...subgroup("DCSG", "District Councils' Safeguarding Group", null, [
      "District Councils' Safeguarding Group (Derbyshire)", "District Council's Safeguarding Group", "Districts' Safeguarding Group",
      "Districts Safeguarding Group", "Derby and Derbyshire Districts Safeguarding Group", "DCSLSG", "DDCSG",
    ]),
    area: "Derbyshire",
  },
];

const WITHOUT_STATED_RULES: readonly PrintedGroup[] = [
  without("CDOP", "Child Death Overview Panel", "Both", null, ["Child Death Overview Panel Group", "Child Death Review Partnership"]),
  without("STAKE", "Stakeholders Group", "Both", null, ["Stakeholder Group"]),
  without("CSG", "Corporate Safeguarding Group", "Derby", 4, ["Derby City Council Corporate Safeguarding Group"]),
];

function subgroup(group: string, name: string, meetingsPerYear: number | null, aliases: readonly string[]): PrintedGroup {
  return {
    group, name, area: "Both", quorumRule: "Statutory partners and most agencies", voteRule: "Represented agencies",
    agendaRequestDays: 10, meetingsPerYear, escalatesTo: "EB", aliases,
  };
}

function education(group: string, name: string, area: AgencyArea, aliases: readonly string[]): PrintedGroup {
  return { ...subgroup(group, name, 4, aliases), area, quorumRule: "Area authority" };
}

function without(
  group: string, name: string, area: AgencyArea, meetingsPerYear: number | null, aliases: readonly string[],
): PrintedGroup {
  return { group, name, area, quorumRule: "None", voteRule: "None", agendaRequestDays: null, meetingsPerYear, escalatesTo: "", aliases };
}

/**
 * Which bodies are there, and by which rules do they sit? The Child Death Overview Panel, the Stakeholders
 * Group and the council's Corporate Safeguarding Group have no stated quorum, vote or agenda rule. The
 * council's own Chief Officers' Group (CSP) is another body than the partnership's and is not listed.
 *
 * Source: GOV 3.2, 3.3, 8.5, 10.3, 11.1 to 11.3, 12; TOR; CSP App. 6.
 * @example GROUPS.find(({ group }) => group === "EB")?.agendaRequestDays // 15
 */
export const GROUPS: readonly PrintedGroup[] = [...LEADING, ...SUBGROUPS, ...WITHOUT_STATED_RULES];
