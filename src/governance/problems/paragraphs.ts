import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import type { Citation } from "../../sources/citation";

/** What the documents ask of what a table holds: behind a cell of it that cannot be read or matched. */
const OF_TABLE: Readonly<Record<TableName, Citation>> = {
  Agencies: "GOV 1.3",
  Groups: "GOV 11.2",
  Seats: "GOV 7.1",
  Meetings: "GOV 8.5",
  Attendance: "GOV 11.3b",
  Decisions: "GOV 12.10",
  Votes: "GOV 12.5",
  Notices: "GOV 12.22",
  Duties: "GOV 10.3",
  Schedule: "GOV 10.3",
  Reports: "GOV 10.3",
  Obligations: "GOV 10.4",
  Done: "GOV 10.4",
  Actions: "CSP App. 5",
  Complaints: "GOV 13.2",
  Chairs: "MASA 4.1",
  Holidays: "GOV 8.5",
  Priorities: "BP",
  Measures: "BP",
  Contributions: "MASA 15.1",
  Checks: "GOV 4.3",
  Requests: "GOV 8.5",
  Agenda: "GOV 8.1",
  Settings: "GOV 6.5k",
};

/** The rule that a finding goes by, where it is another than the table's own. */
const OF_CODE: Readonly<Record<string, readonly Citation[]>> = {
  "agency-contradicts-seat": ["GOV 7.1"],
  "attended-without-checks": ["GOV 4.3", "GOV 5.6"],
  "ballot-not-entitled": ["GOV 12.14", "GOV 12.29"],
  "ballot-from-absent": ["GOV 12.15", "GOV 12.30"],
  "beyond-holidays": ["GOV 8.5"],
  "consensus-with-objection": ["GOV 12.2"],
  "consent-not-recorded": ["GOV 12.19", "GOV 12.34"],
  "decision-not-quorate": ["GOV 12.19", "GOV 12.34"],
  "deputy-beside-member": ["GOV 7.2f"],
  "deputy-in-attendance": ["GOV 7.2f"],
  "escalated-elsewhere": ["GOV 12.19", "GOV 12.34"],
  "exception-asked-by-another": ["GOV 10.4"],
  "exception-without-asker": ["GOV 10.4"],
  "exception-without-due": ["GOV 10.4"],
  "group-not-open": ["GOV 11.1", "GOV 11.2"],
  "implementation-before-decision": ["GOV 12.21", "GOV 12.36"],
  "joint-chair-not-named": ["GOV 12.15"],
  "never-quorate": ["GOV 11.1", "GOV 11.2"],
  "no-implementation-date": ["GOV 12.21", "GOV 12.36"],
  "no-seat-for": ["GOV 11.1", "GOV 11.2"],
  "no-quorum-rule": ["GOV 11.2"],
  "not-a-special-meeting": ["GOV 12.23", "GOV 12.38"],
  "notice-not-recorded": ["GOV 12.23", "GOV 12.38"],
  "presiding-chair-not-there": ["GOV 12.19", "GOV 12.34"],
  "proxy-not-valid": ["GOV 12.6", "GOV 12.16", "GOV 12.31"],
  "proxy-of-one-to-be-represented": ["GOV 12.16", "GOV 12.31"],
  "quorum-lost-later": ["GOV 11.2"],
  "referred-elsewhere": ["GOV 12.24", "GOV 12.39"],
  "restriction-does-not-hold": ["GOV 12.20", "GOV 12.35"],
  "share-nearly-thirds": ["GOV 11.2"],
  "short-notice": ["GOV 12.23", "GOV 12.38"],
  "single-seat": ["GOV 11.2"],
  "special-meeting-too-soon": ["GOV 12.23", "GOV 12.38"],
  "two-chairs": ["GOV 6.2"],
  "two-presiding-chairs": ["GOV 6.2"],
  "unreadable-decision-rule": ["GOV 12.5"],
  "unreadable-quorum-rule": ["GOV 11.2"],
  "vacant-chair": ["GOV 6.2"],
  "vote-not-on-list": ["GOV 12.15"],
  "vote-with-consensus": ["GOV 12.2"],
};

/**
 * Which paragraphs stand behind these problems? Those of the rules that the findings go by, and of what the tables are kept
 * for where a cell cannot be read; each once, in the order of the problems.
 *
 * @example paragraphsOf([{ code: "short-notice", table: "Meetings", … }]) // ["GOV 12.23", "GOV 12.38"]
 */
export function paragraphsOf(problems: readonly Pick<Problem, "code" | "table">[]): readonly Citation[] {
  return [...new Set(problems.flatMap(({ code, table }) => OF_CODE[code] ?? [OF_TABLE[table as TableName]]))];
}
