import type { RawCell } from "../../src/records/cell";

/** The names and ids that random workbooks are made of; a workbook may lack the row of any, so that a cell names nobody. */

export const AGENCIES: readonly {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}[] = [
  { name: "Derby City Council", type: "Statutory partner", aliases: ["the City", "DCC"] },
  { name: "Derbyshire County Council", type: "Statutory partner", aliases: ["the County"] },
  { name: "Integrated Care Board (ICB)", type: "Statutory partner", aliases: ["NHS Derby and Derbyshire ICB"] },
  { name: "Derbyshire Constabulary", type: "Statutory partner", aliases: ["Derbyshire Police"] },
  { name: "Derby Homes", type: "Relevant agency", aliases: [] },
  { name: "University Hospitals", type: "Relevant agency", aliases: ["UHDB"] },
  { name: "Probation – East", type: "Relevant agency", aliases: ["Probation Service"] },
  { name: "Partnership Office", type: "Partnership office", aliases: ["DDSCP"] },
];

export const GROUPS: readonly {
  readonly code: string;
  readonly quorumRule: string;
  readonly area: string;
  readonly aliases: readonly string[];
}[] = [
  { code: "EB", quorumRule: "Statutory partners", area: "Both", aliases: ["the Board"] },
  { code: "COG", quorumRule: "Statutory partners", area: "Both", aliases: [] },
  { code: "QA", quorumRule: "Statutory partners and most agencies", area: "Both", aliases: ["Quality"] },
  { code: "EDU-DERBY", quorumRule: "Area authority", area: "Derby", aliases: [] },
  { code: "TF-1", quorumRule: "3 of seats", area: "Both", aliases: [] },
  { code: "STAKE", quorumRule: "None", area: "Both", aliases: [] },
];

export const IDS: Readonly<Record<string, readonly string[]>> = {
  Agencies: AGENCIES.map(({ name }) => name),
  Groups: GROUPS.map(({ code }) => code),
  Seats: numbered("S", 18),
  Meetings: numbered("M", 8),
  Decisions: numbered("D", 5),
  Reports: numbered("R", 5),
  Obligations: numbered("O", 3),
  Actions: numbered("A", 4),
  Complaints: numbered("C", 4),
  Priorities: numbered("P", 2),
};

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${letter}-${i + 1}`);
}

const REPORT_KINDS = ["Highlight", "Annual", "Exception", "Finance"];
const OFTEN = ["4", "2", "1", "0.5", "Every 3 years", "Every meeting", "As required", "often"];
const PEOPLE = ["Head of Service 1", "Head of Service 2", "Vacant", "(Vacancy)", "TBC", "A. Person"];
const VOTING_SEATS = [
  ...AGENCIES.flatMap(({ name, aliases }) => [name, name, ...aliases]),
  "Chair of QA",
  "Chair of QA (Derby City Council)",
  "Chair of Quality (Integrated Care Board (ICB))",
  "Chair of EDU-DERBY",
];
const REASONS = ["Sickness", "Annual leave", "Not affordable", "None", "n/a", "-"];

/** What stands in the columns of text that a rule reads, by table and header. */
export const WORDS: Readonly<Record<string, readonly RawCell[]>> = {
  "Seats.Role": ["Head of Service", "Chair of QA", "Chair of EDU-DERBY", "Independent Chair", "Director"],
  "Seats.Name": PEOPLE,
  "Attendance.Name": PEOPLE,
  "Attendance.Deputy": PEOPLE,
  "Attendance.Reason": REASONS,
  "Decisions.Title": ["A decision"],
  "Votes.Voting seat": VOTING_SEATS,
  "Votes.Cast by": [...VOTING_SEATS, ...PEOPLE, "S-1", "S-2"],
  "Votes.Proxy reason": REASONS,
  "Votes.Proxy given to": [...VOTING_SEATS, ...PEOPLE, "S-1", "S-2"],
  "Notices.Reasons": REASONS,
  "Duties.Kind": REPORT_KINDS,
  "Duties.To": ["EB", "COG", "QA", "the council's management team"],
  "Duties.Times per year": OFTEN,
  "Schedule.Kind": REPORT_KINDS,
  "Reports.Kind": REPORT_KINDS,
  "Reports.Waived": ["Yes", "No", 46023],
  "Obligations.Times per year": OFTEN,
  "Actions.Leads": ["NM/HG", "all", "", "Head of Service 1"],
  "Actions.Target": [
    "30/8",
    "June",
    "March 2016",
    "June & on-going",
    "tbc",
    46112,
    "Nov - Feb",
    "30/6/26 - completed 15/5/26",
  ],
  "Checks.Person": ["A. Person", "Lay Member 1", "Head of Service 1"],
  "Chairs.Chair": PEOPLE,
  "Chairs.Vice chair": PEOPLE,
  "Requests.Item": ["Neglect", "Threshold document"],
  "Contributions.Year": ["2025-26", "2026-27"],
};

/** Settings and values, the default and others. */
export const SETTINGS: Readonly<Record<string, readonly RawCell[]>> = {
  "Year.Starts": ["April", "January"],
  "Quorum.CountVirtualMembers": ["No", "Yes"],
  "Quorum.ProxyCounts": ["No", "Yes"],
  "Quorum.GraceMinutes": [15, 0, "thirty"],
  "Majority.Base": ["cast", "present", "entitled"],
  "COG.Majority": ["simple", "unanimous"],
  Recusal: ["No", "Vote", "Vote and quorum"],
  "Reports.DueDays": [20, 5],
  "Attendance.MinimumRate": ["75%", 0.5],
  "Attendance.ConsecutiveMissed": [2, 3],
};

/** What nobody should have typed. */
export const JUNK: readonly RawCell[] = ["??", "#N/A", "XX-1", "not known", -1, true, "31/02/2026", 2026, "25:99", "​"];
