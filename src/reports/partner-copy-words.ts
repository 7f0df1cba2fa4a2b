import type { TableName } from "../records/all-tables";

const WHAT_IS_IN: Readonly<Record<TableName, string>> = {
  Agencies: "The agencies of the partnership, and what each is to it.",
  Groups: "The partnership's boards and groups, and the rules they meet by.",
  Seats: "Who sits on the groups: your own people by name, others by post.",
  Meetings: "Meetings of the groups in which your agency held a seat that day, with quorum and deadlines.",
  Attendance: "Who was expected at those meetings, and who came.",
  Decisions: "What those meetings decided, and how each decision stands.",
  Votes: "The ballots cast on those decisions.",
  Notices: "Written notices that ask for one of those decisions to be reconsidered.",
  Duties: "Which reports each group owes, to whom and how often.",
  Schedule: "Which meeting each report is for, and how it stands.",
  Reports: "The reports that came in, or that were asked for as an exception.",
  Obligations: "Other standing duties, such as yearly reviews: who owes them, and how often.",
  Done: "Each time a standing duty was carried out.",
  Actions: "Actions of the groups in which your agency holds a seat, with their leads and targets as written.",
  Complaints: "Complaints and compliments.",
  Chairs: "Which agency chairs the boards, and from when to when.",
  Holidays: "Days that are no working days.",
  Priorities: "The priorities of the business plan and the groups they are linked to.",
  Measures: "How each priority is measured, quarter by quarter.",
  Contributions: "What is owed and paid towards the budget.",
  Checks: "Checks and agreements of your own people, and when they run out.",
  Requests: "Items that people asked to have on the agenda of those meetings.",
  Agenda: "Each group's standing agenda items, in their order.",
  Settings: "Choices that the partnership made about how its workbook counts.",
};

/** The same of a board that is no partnership. */
const OF_A_BOARD: { readonly [N in TableName]?: string } = {
  Agencies: "The organisations that members come from.",
  Groups: "The board and its committees, and the rules they meet by.",
  Settings: "Choices that the board made about how its workbook counts.",
};

/** What stands in a sheet of a copy, said to the partner who reads it. */
export function whatIsIn(table: TableName, isOwn: boolean): string {
  return (isOwn ? OF_A_BOARD[table] : undefined) ?? WHAT_IS_IN[table];
}
