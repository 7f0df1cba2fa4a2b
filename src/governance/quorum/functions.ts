import { mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { idOf, optional, timeOfDay } from "../../functions/parameter";
import { quorumForecast } from "./forecast";
import { quorumMissing } from "./missing";
import { quorate } from "./quorate";

const meetingId = rowOf("Meetings", idOf("meeting"));
const atTime = optional(timeOfDay("time"));

export const QUORUM_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "QUORATE",
    restsOn: "Quorum",
    parameters: [meetingId, atTime],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats"],
    paragraph: "GOV 11.1",
    answer: (question, meeting, at) =>
      quorate(question.register, meeting, {
        asAt: question.today(),
        at,
      }),
  }),
  defineFunction({
    name: "QUORUM.MISSING",
    restsOn: "Quorum",
    parameters: [meetingId, atTime],
    returns: "rows",
    reads: ["Agencies", "Groups", "Seats"],
    paragraph: "GOV 11.1",
    answer: (question, meeting, at) => {
      const missing = quorumMissing(question.register, meeting, {
        asAt: question.today(),
        at,
      });
      return mapAnswer(missing, (lines) => (lines.length === 0 ? [["None"]] : lines.map((line) => [line])));
    },
  }),
  defineFunction({
    name: "QUORUM.FORECAST",
    restsOn: "Quorum",
    parameters: [meetingId],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats", "Attendance"],
    paragraph: "GOV 11.1",
    answer: (question, meeting) => quorumForecast(question.register, meeting, question.today()),
  }),
];
