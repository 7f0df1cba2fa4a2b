import { isAnswer, mapAnswer, type CannotTell } from "../../answers/answer";
import { notFound } from "../../answers/lookup";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { choice, day, idOf, optional, words } from "../../functions/parameter";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { ATTENDANCE_COUNTS, attendanceCount, attendanceRate, attenderNamed, type Attender } from "./attendance";
import { attendanceConcerns } from "./concerns";

const whoId = idOf("who");
const inGroup = optional(words("group"));
const fromDay = optional(day("from"));
const toDay = optional(day("to"));

function findAttender(register: Register, name: string): Attender | CannotTell {
  return (
    attenderNamed(register, name) ??
    notFound({ what: "seat or agency", id: name, table: "Seats or Agencies" }, "GOV 11.3b")
  );
}

function findGroup(register: Register, name: string | null): Group | null | CannotTell {
  return name === null ? null : findRow(register, "Groups", name, "GOV 11.3b");
}

export const ATTENDANCE_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "ATTENDANCE.RATE",
    parameters: [whoId, inGroup, fromDay, toDay],
    returns: "cell",
    paragraph: "GOV 11.3b",
    answer: (question, name, groupName, from, to) => {
      const who = findAttender(question.register, name);
      const group = findGroup(question.register, groupName);
      if (isAnswer(who)) return who;
      if (group !== null && isAnswer(group)) return group;
      return attendanceRate(question.register, who, { group, from, to, asAt: question.today() });
    },
  }),
  defineFunction({
    name: "ATTENDANCE.COUNT",
    parameters: [whoId, choice("what", ATTENDANCE_COUNTS), inGroup, fromDay, toDay],
    returns: "cell",
    paragraph: "GOV 11.3b",
    answer: (question, name, what, groupName, from, to) => {
      const who = findAttender(question.register, name);
      const group = findGroup(question.register, groupName);
      if (isAnswer(who)) return who;
      if (group !== null && isAnswer(group)) return group;
      return attendanceCount(question.register, who, what, { group, from, to, asAt: question.today() });
    },
  }),
  defineFunction({
    name: "ATTENDANCE.CONCERNS",
    parameters: [inGroup, optional(day("asAt"))],
    returns: "rows",
    paragraph: "GOV 11.3b",
    answer: (question, groupName, asAt) => {
      const group = findGroup(question.register, groupName);
      if (group !== null && isAnswer(group)) return group;
      return mapAnswer(attendanceConcerns(question.register, group, question.asAt(asAt)), (concerns) =>
        concerns.length === 0
          ? [["No concerns"]]
          : [
              ["Who", "Group", "Attended", "Expected", "Concern"],
              ...concerns.map((each) => [each.who, each.group, each.attended, each.expected, each.concern]),
            ],
      );
    },
  }),
];
