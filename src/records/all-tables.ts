import { decisions, notices, votes } from "./decisions";
import { agenda, attendance, meetings, requests } from "./meetings";
import { agencies, chairs, checks, groups, seats } from "./people";
import { done, duties, obligations, reports, schedule } from "./reporting";
import { holidays, settings } from "./running";
import type { Row } from "./table";
import { actions, complaints, contributions, measures, priorities } from "./work";

/** Every table of the workbook by its name, in the order the contract gives them. */
export const tables = {
  Agencies: agencies,
  Groups: groups,
  Seats: seats,
  Meetings: meetings,
  Attendance: attendance,
  Decisions: decisions,
  Votes: votes,
  Notices: notices,
  Duties: duties,
  Schedule: schedule,
  Reports: reports,
  Obligations: obligations,
  Done: done,
  Actions: actions,
  Complaints: complaints,
  Chairs: chairs,
  Holidays: holidays,
  Priorities: priorities,
  Measures: measures,
  Contributions: contributions,
  Checks: checks,
  Requests: requests,
  Agenda: agenda,
  Settings: settings,
} as const;

export type TableName = keyof typeof tables;
export type RowIn<N extends TableName> = Row<(typeof tables)[N]>;

/** The tables without which nothing can be answered. */
export const REQUIRED_TABLES: readonly TableName[] = ["Agencies", "Groups", "Seats", "Meetings", "Attendance"];
