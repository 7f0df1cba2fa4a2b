import { mapAnswer, type Answer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { day, idOf, optional, words } from "../../functions/parameter";
import { overdueReports } from "./overdue-reports";
import type { ReportStanding } from "./reasons";
import { reportDue } from "./report-due";
import { reportStatus } from "./report-status";

const groupId = rowOf("Groups", idOf("group"));
const asAtDay = optional(day("asAt"));
const HEADER = ["Group", "For meeting", "Kind", "Due", "Working days late", "State"] as const;

function asRows(answer: Answer<readonly ReportStanding[]>): Answer<Rows> {
  return mapAnswer(answer, (overdue): Rows => {
    if (overdue.length === 0) return [["Nothing overdue"]];
    return [
      HEADER,
      ...overdue.map((one) => [one.group, one.meeting, one.kind, { date: one.due }, one.workingDaysLate, one.state]),
    ];
  });
}

export const REPORTING_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "REPORT.STATUS",
    restsOn: "Reports",
    parameters: [groupId, rowOf("Meetings", idOf("meeting")), asAtDay, optional(words("kind"))],
    returns: "cell",
    reads: ["Duties", "Schedule", "Reports", "Holidays"],
    paragraph: "GOV 10.3",
    answer: (question, { group }, meeting, asAt, kind) =>
      reportStatus(question.register, group, { meeting, asAt: question.asAt(asAt), kind }),
  }),
  defineFunction({
    name: "REPORT.DUE",
    restsOn: "Reports",
    parameters: [groupId, asAtDay, optional(words("kind"))],
    returns: "cell",
    reads: ["Meetings", "Duties", "Schedule", "Reports", "Holidays"],
    paragraph: "GOV 10.3",
    answer: (question, { group }, asAt, kind) =>
      mapAnswer(reportDue(question.register, group, { asAt: question.asAt(asAt), kind }), (date) => ({ date })),
  }),
  defineFunction({
    name: "OVERDUE",
    restsOn: "Reports",
    parameters: [asAtDay, optional(rowOf("Groups", words("group")))],
    returns: "rows",
    reads: ["Groups", "Meetings", "Duties", "Schedule", "Reports", "Holidays"],
    paragraph: "GOV 10.3",
    answer: (question, asAt, group) => asRows(overdueReports(question.register, question.asAt(asAt), group?.group)),
  }),
];
