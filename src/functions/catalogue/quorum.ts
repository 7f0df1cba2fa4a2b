import { mapAnswer } from "../../answers/answer";
import { sayQuorum } from "../../answers/quorum";
import { quorumForecast } from "../../rules/quorum/forecast";
import { quorumMissing } from "../../rules/quorum/missing";
import { proxiesAt } from "../../rules/quorum/proxies";
import { quorate } from "../../rules/quorum/quorate";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { idOf, optional, timeOfDay } from "../parameter";

const defineFunction = functionsSaid({ quorum: sayQuorum });

const meetingId = idOf("meeting");
const atTime = optional(timeOfDay("time"));

export const QUORUM_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "QUORATE",
    parameters: [meetingId, atTime],
    returns: "cell",
    paragraph: "GOV 11.1",
    answer: (question, id, at) => {
      const meeting = findRow(question.register, "Meetings", id, "GOV 11.1");
      return isMissing(meeting) ? meeting : quorate(question.register, meeting, { asAt: question.today(), at, proxies: () => proxiesAt(question.register, meeting) });
    },
  }),
  defineFunction({
    name: "QUORUM.MISSING",
    parameters: [meetingId, atTime],
    returns: "rows",
    paragraph: "GOV 11.1",
    answer: (question, id, at) => {
      const meeting = findRow(question.register, "Meetings", id, "GOV 11.1");
      if (isMissing(meeting)) return meeting;
      const missing = quorumMissing(question.register, meeting, { asAt: question.today(), at, proxies: () => proxiesAt(question.register, meeting) });
      return mapAnswer(missing, (lines) => (lines.length === 0 ? [["None"]] : lines.map((line) => [line])));
    },
  }),
  defineFunction({
    name: "QUORUM.FORECAST",
    parameters: [meetingId],
    returns: "cell",
    paragraph: "GOV 11.1",
    answer: (question, id) => {
      const meeting = findRow(question.register, "Meetings", id, "GOV 11.1");
      return isMissing(meeting) ? meeting : quorumForecast(question.register, meeting, question.today());
    },
  }),
];
