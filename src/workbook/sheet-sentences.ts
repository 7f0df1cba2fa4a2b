import type { TableName } from "../records/all-tables";

/** What each sheet is for, as the Start sheet and the task pane say it to an officer. */
export const SHEET_SENTENCES: { readonly [N in TableName]: string } = {
  Agencies: "The agencies of the partnership, what each is to it, and every spelling by which it is known.",
  Groups: "The partnership's boards and groups, with the rules by which each is quorate and votes.",
  Seats: "Who sits on each group: a row for each seat, with the days on which it begins and ends.",
  Meetings: "The diary: a row for each meeting. Quorum and deadlines are worked out in the violet columns.",
  Attendance: "Who was expected at each meeting, and who came: type the status while people arrive.",
  Decisions: "What meetings decided. Whether it was carried and is in force is worked out in the violet columns.",
  Votes: "The ballots cast on a decision: a row for each voting seat.",
  Notices: "Written notices that ask for a decision to be reconsidered before it takes effect.",
  Duties: "Which reports each group owes, to whom and how often.",
  Schedule: "Which meeting each report is for. Whether it came, and in time, is worked out in the violet column.",
  Reports: "The reports that came in, or that were asked for as an exception.",
  Obligations: "Other standing duties, such as yearly reviews: who owes them, and how often.",
  Done: "Each time an obligation was carried out.",
  Actions: "Actions of work plans and case reviews, with their leads and targets as written.",
  Complaints: "Complaints and compliments, with the days that their timescales are counted from.",
  Chairs: "Who chairs the rotating boards, and from when to when.",
  Holidays: "England's bank holidays, to see and to change: add days on which the office is closed.",
  Priorities: "The priorities of the business plan and the groups they are linked to.",
  Measures: "How each priority is measured: a row for each quarter.",
  Contributions: "What each partner owes and has paid towards the budget.",
  Checks: "Checks and agreements that people must have before they take part, and when they run out.",
  Requests: "Items that people ask to have on an agenda, and the day they asked.",
  Agenda: "Each group's standing agenda items, in their order.",
  Settings: "Choices that the documents leave to the partnership. A blank value is the default.",
};
