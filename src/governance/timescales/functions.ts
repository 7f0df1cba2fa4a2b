import { mapAnswer } from "../../answers/answer";
import { withAbsent } from "../../functions/absent-tables";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { anyDay, choice, count, idOf } from "../../functions/parameter";
import type { TableName } from "../../records/all-tables";
import { DEADLINES, deadline } from "./deadline";
import { requestStatus } from "./request-status";
import { workingDayFrom, workingDaysBetween } from "./working-days-counted";

const meetingId = rowOf("Meetings", idOf("meeting"));
const NO_TABLE: readonly TableName[] = [];
const HOLIDAYS: readonly TableName[] = ["Holidays"];
const inCell = (date: Parameters<typeof workingDayFrom>[1]) => ({ date });

export const TIMESCALES_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "DEADLINE",
    restsOn: (_, what) => what,
    parameters: [meetingId, choice("what", DEADLINES)],
    returns: "cell",
    reads: ["Groups"],
    paragraph: "GOV 8.5",
    answer: ({ register }, meeting, what) =>
      withAbsent(
        register,
        what === "Notice" ? NO_TABLE : HOLIDAYS,
        mapAnswer(deadline(register, meeting, what), inCell),
      ),
  }),
  defineFunction({
    name: "REQUEST.STATUS",
    restsOn: "Agenda requests",
    parameters: [meetingId, idOf("item")],
    returns: "cell",
    reads: ["Groups", "Requests", "Holidays"],
    paragraph: "GOV 8.5",
    answer: ({ register }, meeting, item) => requestStatus(register, meeting, item),
  }),
  defineFunction({
    name: "WORKINGDAYS.BEFORE",
    parameters: [anyDay("date"), count("n")],
    returns: "cell",
    reads: ["Holidays"],
    paragraph: "GOV 8.5",
    answer: ({ register }, date, n) => mapAnswer(workingDayFrom(register, date, -n), inCell),
  }),
  defineFunction({
    name: "WORKINGDAYS.AFTER",
    parameters: [anyDay("date"), count("n")],
    returns: "cell",
    reads: ["Holidays"],
    paragraph: "GOV 8.5",
    answer: ({ register }, date, n) => mapAnswer(workingDayFrom(register, date, n), inCell),
  }),
  defineFunction({
    name: "WORKINGDAYS.BETWEEN",
    parameters: [anyDay("from"), anyDay("to")],
    returns: "cell",
    reads: ["Holidays"],
    paragraph: "GOV 8.5",
    answer: ({ register }, from, to) => workingDaysBetween(register, from, to),
  }),
];
