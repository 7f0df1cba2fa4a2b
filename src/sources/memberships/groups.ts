import { latest } from "../provisions/provision";
import { AREA_AUTHORITIES, PARTNERS_ONLY_BODIES } from "../provisions/quorum";
import { BOARD_TIMES_PER_YEAR, QUARTERLY_GROUPS } from "../provisions/reporting";
import { LONG_NOTICE_BODIES, LONG_REQUEST_WORKING_DAYS, REQUEST_WORKING_DAYS } from "../provisions/timescales";
import { ESCALATES_TO } from "../provisions/voting";
import type { AgencyArea } from "./agencies";
import { BOARD } from "./body-codes";

type PrintedQuorumRule = "Statutory partners" | "Statutory partners and most agencies" | "Area authority" | "None";
type PrintedVoteRule = "Statutory partners" | "Listed seats" | "Represented agencies" | "None";

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

const PARTNERS_ONLY = latest(PARTNERS_ONLY_BODIES);
const AUTHORITIES = latest(AREA_AUTHORITIES);
const LONG_NOTICE = latest(LONG_NOTICE_BODIES);
const [LONG_REQUEST_DAYS, REQUEST_DAYS] = [latest(LONG_REQUEST_WORKING_DAYS), latest(REQUEST_WORKING_DAYS)];
const [BOARD_MEETINGS, QUARTERLY] = [latest(BOARD_TIMES_PER_YEAR), latest(QUARTERLY_GROUPS)];
const ESCALATES = latest(ESCALATES_TO);
const A_QUARTER_EACH = 4;

/** What the documents state for every group they give a quorum. */
function statedFor(group: string): Pick<PrintedGroup, "quorumRule" | "agendaRequestDays" | "meetingsPerYear"> {
  return {
    quorumRule: PARTNERS_ONLY.includes(group)
      ? "Statutory partners"
      : group in AUTHORITIES
        ? "Area authority"
        : "Statutory partners and most agencies",
    agendaRequestDays: LONG_NOTICE.includes(group) ? LONG_REQUEST_DAYS : REQUEST_DAYS,
    meetingsPerYear: group === BOARD ? BOARD_MEETINGS : meetingsOf(group),
  };
}

function meetingsOf(group: string): number | null {
  return QUARTERLY.includes(group) ? A_QUARTER_EACH : null;
}

const LEADING: readonly PrintedGroup[] = [
  {
    group: "COG",
    name: "Chief Officer Group",
    area: "Both",
    voteRule: "Statutory partners",
    ...statedFor("COG"),
    escalatesTo: "",
    aliases: [
      "Chief Officers' Group",
      "DDSCP Chief Officer Group",
      "Chief Officer Group - Lead Safeguarding Partner (LSP)",
    ],
  },
  {
    group: "EB",
    name: "Executive Board",
    area: "Both",
    voteRule: "Listed seats",
    ...statedFor("EB"),
    escalatesTo: ESCALATES.board,
    aliases: [
      "DDSCP Executive Board",
      "Exec Board",
      "Safeguarding Partnership Executive Board",
      "Executive Board – Delegated Safeguarding Partner (DSP)",
    ],
  },
  {
    group: "CBG",
    name: "Core Business Group",
    area: "Both",
    voteRule: "Represented agencies",
    ...statedFor("CBG"),
    escalatesTo: ESCALATES.subgroup,
    aliases: ["Derby and Derbyshire Core Business Group"],
  },
];

const SUBGROUPS: readonly PrintedGroup[] = [
  subgroup("QA", "Quality Assurance Group", [
    "Derby and Derbyshire Quality Assurance Group",
    "Quality Assurance Subgroup",
    "QA Group",
    "QA Groups",
    "QA subgroup",
  ]),
  subgroup("CSPR", "Child Safeguarding Practice Review Group", [
    "Derby and Derbyshire Child Safeguarding Practice Review Group",
    "Child Safeguarding Practice Review Subgroup",
    "CSPR Group",
  ]),
  subgroup("CSPR-AP", "Case Review Action Planning Group", [
    "Derby and Derbyshire Case Review Action Planning Group",
    "CSPR Action Planning Group",
    "Child Safeguarding Practice Review Action Planning Group",
    "Action Planning subgroup",
  ]),
  subgroup("EDU-DERBY", "Derby Education Group", ["Derby Education Subgroup"], "Derby"),
  subgroup("EDU-DERBYSHIRE", "Derbyshire Education Group", ["Derbyshire Education Subgroup"], "Derbyshire"),
  subgroup("EVYP", "Exploitation and Vulnerable Young People Group", [
    "Derby and Derbyshire Exploitation and Vulnerable Young People Group",
    "EVYP Group",
    "EVYP Groups",
  ]),
  subgroup("PP", "Policies and Procedures Group", [
    "Derby and Derbyshire Policies and Procedures Group",
    "Policy and Procedures Group",
    "Derby and Derbyshire Policy and Procedures Group",
    "P&P Group",
    "P&P",
  ]),
  subgroup("LOD", "Learning and Organisational Development Group", [
    "Derby and Derbyshire Learning and Organisational Development Group",
    "Learning and Organisational Development Subgroup",
    "LOD Group",
    "LOD Groups",
  ]),
  subgroup(
    "DCSG",
    "District Councils' Safeguarding Group",
    [
      "District Councils' Safeguarding Group (Derbyshire)",
      "District Council's Safeguarding Group",
      "Districts' Safeguarding Group",
      "Districts Safeguarding Group",
      "Derby and Derbyshire Districts Safeguarding Group",
      "DCSLSG",
      "DDCSG",
    ],
    "Derbyshire",
  ),
];

const WITHOUT_STATED_RULES: readonly PrintedGroup[] = [
  without("CDOP", "Child Death Overview Panel", "Both", [
    "Child Death Overview Panel Group",
    "Child Death Review Partnership",
  ]),
  without("STAKE", "Stakeholders Group", "Both", ["Stakeholder Group"]),
  without("CSG", "Corporate Safeguarding Group", "Derby", ["Derby City Council Corporate Safeguarding Group"]),
];

function subgroup(group: string, name: string, aliases: readonly string[], area: AgencyArea = "Both"): PrintedGroup {
  return {
    group,
    name,
    area,
    voteRule: "Represented agencies",
    ...statedFor(group),
    escalatesTo: ESCALATES.subgroup,
    aliases,
  };
}

function without(group: string, name: string, area: AgencyArea, aliases: readonly string[]): PrintedGroup {
  return {
    group,
    name,
    area,
    quorumRule: "None",
    voteRule: "None",
    agendaRequestDays: null,
    meetingsPerYear: meetingsOf(group),
    escalatesTo: "",
    aliases,
  };
}

/**
 * Which bodies are there, and by which rules do they sit? The Child Death Overview Panel, the Stakeholders
 * Group and the council's Corporate Safeguarding Group have no stated quorum, vote or agenda rule. The
 * council's own Chief Officers' Group (CSP) is another body than the partnership's and is not listed.
 *
 * Source: GOV 3.2, 3.3, 8.5, 10.3, 11.1 to 11.3, 12; TOR; CSP App. 6.
 * @example GROUPS.find(({ group }) => group === BOARD)?.agendaRequestDays // 15
 */
export const GROUPS: readonly PrintedGroup[] = [...LEADING, ...SUBGROUPS, ...WITHOUT_STATED_RULES];
