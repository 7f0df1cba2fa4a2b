import { mapAnswer, type Answer } from "../../answers/answer";
import type { ReportStanding } from "../../answers/reporting";
import type { Rows } from "../../answers/value";
import { overdueReports, reportDue, reportStatus } from "../../rules/reporting/report-status";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional, words } from "../parameter";

const groupId = idOf("group");
const meetingId = idOf("meeting");
const asAtDay = optional(day("asAt"));
const HEADER = ["Group", "For meeting", "Kind", "Due", "Working days late", "State"] as const;

function asRows(answer: Answer<readonly ReportStanding[]>): Answer<Rows> {
  return mapAnswer(answer, (overdue): Rows => {
    if (overdue.length === 0) return [["Nothing overdue"]];
    return [HEADER, ...overdue.map((one) => [one.group, one.meeting, one.kind, { date: one.due }, one.workingDaysLate, one.state])];
  });
}

export const REPORTING_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "REPORT.STATUS",
    parameters: [groupId, meetingId, asAtDay, optional(words("kind"))],
    returns: "cell",
    paragraph: "GOV 10.3",
    answer: (question, name, id, asAt, kind) => {
      const group = findRow(question.register, "Groups", name, "GOV 10.3");
      if (isMissing(group)) return group;
      const meeting = findRow(question.register, "Meetings", id, "GOV 10.3");
      return isMissing(meeting) ? meeting : reportStatus(question.register, group.group, meeting, { asAt: question.asAt(asAt), kind });
    },
  }),
  defineFunction({
    name: "REPORT.DUE",
    parameters: [groupId, asAtDay, optional(words("kind"))],
    returns: "cell",
    paragraph: "GOV 10.3",
    answer: (question, name, asAt, kind) => {
      const group = findRow(question.register, "Groups", name, "GOV 10.3");
      if (isMissing(group)) return group;
      return mapAnswer(reportDue(question.register, group.group, { asAt: question.asAt(asAt), kind }), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "OVERDUE",
    parameters: [asAtDay, optional(words("group"))],
    returns: "rows",
    paragraph: "GOV 10.3",
    answer: (question, asAt, name) => {
      if (name === null) return asRows(overdueReports(question.register, question.asAt(asAt)));
      const group = findRow(question.register, "Groups", name, "GOV 10.3");
      return isMissing(group) ? group : asRows(overdueReports(question.register, question.asAt(asAt), group.group));
    },
  }),
];

export const REPORTING_HELP: HelpByName = {
  "REPORT.STATUS": {
    summary: "How a group's report for a meeting stands on a day.",
    arguments: [
      "A group by its code, name or alias, or a range of them.",
      "The meeting the report is for, like EB-2026-03, or a range of them.",
      "The day asked about; today where left out.",
      "The kind of report; Highlight where left out.",
    ],
    answers: "Not scheduled, Scheduled, Due, Received on time, Received late, Overdue or Missed; #N/A where a cell that decides cannot be read",
    example: { formula: '=DDSCP.REPORT.STATUS("QA","EB-2026-09")', answer: "Received on time" },
    paragraphs: ["GOV 10.3", "GOV 10.4", "GOV 8.5"],
  },
  "REPORT.DUE": {
    summary: "The first deadline of a group for which nothing has been received: an overdue one first, else the next to come.",
    arguments: [
      "A group by its code, name or alias, or a range of them.",
      "The day asked about; today where left out.",
      "One kind of report; every kind where left out.",
    ],
    answers: "A date, or Nothing due",
    example: { formula: '=DDSCP.REPORT.DUE("QA")', answer: "2027-02-19" },
    paragraphs: ["GOV 10.3", "GOV 10.4", "GOV 8.5"],
  },
  OVERDUE: {
    summary: "The reports that are overdue, and those missed until the group's next report of that kind is received.",
    arguments: ["The day asked about; today where left out.", "One group by its code, name or alias; every group where left out."],
    answers: "A table: Group, For meeting, Kind, Due, Working days late, State; or Nothing overdue",
    example: {
      formula: '=DDSCP.OVERDUE(DATE(2026,11,22),"EVYP")',
      answer: "Group, For meeting, Kind, Due, Working days late, State; EVYP, EB-2026-12, Exception, 2026-11-13, 5, Overdue",
    },
    paragraphs: ["GOV 10.3", "GOV 10.4", "GOV 8.5"],
  },
};
