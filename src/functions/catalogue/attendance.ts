import { cannotTell, mapAnswer, type CannotTell } from "../../answers/answer";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { ATTENDANCE_COUNTS, attendanceCount, attendanceRate, attenderNamed, type Attender } from "../../rules/attendance/attendance";
import { attendanceConcerns } from "../../rules/attendance/concerns";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { choice, day, idOf, optional, words } from "../parameter";

const whoId = idOf("who");
const inGroup = optional(words("group"));
const fromDay = optional(day("from"));
const toDay = optional(day("to"));

function findAttender(register: Register, name: string): Attender | CannotTell {
  return attenderNamed(register, name) ?? cannotTell({ about: "lookup", kind: "unknown", what: "seat or agency", id: name, table: "Seats or Agencies" }, "GOV 11.3b");
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
      if ("verdict" in who) return who;
      if (group !== null && isMissing(group)) return group;
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
      if ("verdict" in who) return who;
      if (group !== null && isMissing(group)) return group;
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
      if (group !== null && isMissing(group)) return group;
      return mapAnswer(attendanceConcerns(question.register, group, question.asAt(asAt)), (concerns) =>
        concerns.length === 0
          ? [["No concerns"]]
          : [["Who", "Group", "Attended", "Expected", "Concern"], ...concerns.map((each) => [each.who, each.group, each.attended, each.expected, each.concern])]);
    },
  }),
];

export const ATTENDANCE_HELP: HelpByName = {
  "ATTENDANCE.RATE": {
    summary: "The share of the meetings it was expected at that a seat or an agency kept, in person or by a deputy.",
    arguments: [
      "A seat's id, like QA-ICB-01, or an agency by its name or an alias; or a range of them.",
      "Only meetings of this group; all groups where left out.",
      "The first day looked at; from the beginning where left out.",
      "The last day looked at; until today where left out.",
    ],
    answers: "0 to 1; #N/A where it was expected at no recorded meeting",
    example: { formula: '=DDSCP.ATTENDANCE.RATE("EMAS","EB",DATE(2025,4,1),DATE(2026,3,31))', answer: "0.75" },
    paragraphs: ["GOV 11.3b", "GOV 6.5k", "GOV 7.2f"],
  },
  "ATTENDANCE.COUNT": {
    summary: "How many meetings a seat or an agency was expected at, represented at, sent a deputy or apologies to, or missed without a word.",
    arguments: [
      "A seat's id, like QA-ICB-01, or an agency by its name or an alias; or a range of them.",
      "Expected, Represented (deputies included), Deputy, Apologies or Absent.",
      "Only meetings of this group; all groups where left out.",
      "The first day looked at; from the beginning where left out.",
      "The last day looked at; until today where left out.",
    ],
    answers: "A number of meetings",
    example: { formula: '=DDSCP.ATTENDANCE.COUNT("EMAS","Apologies","EB",DATE(2025,4,1),DATE(2026,3,31))', answer: "1" },
    paragraphs: ["GOV 11.3b", "GOV 6.5k", "GOV 7.2f"],
  },
  "ATTENDANCE.CONCERNS": {
    summary: "Whose attendance in the last twelve months the chair should raise with the agency's Executive Board representative.",
    arguments: ["Only meetings of this group; all groups where left out.", "The day asked about; today where left out."],
    answers: "A table: Who, Group, Attended, Expected, Concern; or No concerns",
    example: {
      formula: '=DDSCP.ATTENDANCE.CONCERNS("PP")',
      answer: "Who, Group, Attended, Expected, Concern; Derbyshire Constabulary, PP, 3, 4, statutory partner not represented at PP-2026-01; …",
    },
    paragraphs: ["GOV 11.3b", "GOV 6.5k", "GOV 7.2f", "GOV 7.3", "TOR EDU"],
  },
};
