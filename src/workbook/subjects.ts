import type { TableName } from "../records/all-tables";

/** The sheets by what they are about, in the order of their tabs. */
export const SUBJECTS = [
  { subject: "Who", tables: ["Agencies", "Groups", "Seats", "Chairs", "Checks"] },
  {
    subject: "Meetings and decisions",
    tables: ["Meetings", "Attendance", "Requests", "Agenda", "Decisions", "Votes", "Notices"],
  },
  { subject: "Reports and duties", tables: ["Duties", "Schedule", "Reports", "Obligations", "Done"] },
  { subject: "Work, plan and money", tables: ["Actions", "Complaints", "Priorities", "Measures", "Contributions"] },
  { subject: "How it counts", tables: ["Holidays", "Settings"] },
] as const satisfies readonly { readonly subject: string; readonly tables: readonly TableName[] }[];

export type Subject = (typeof SUBJECTS)[number]["subject"];
