import { mapAnswer } from "../../answers/answer";
import { notFound } from "../../answers/lookup";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { brokenRow, rowOf } from "../../functions/find-row";
import { sayLookAlike } from "../../functions/look-alike-name";
import { choice, day, found, idOf, optional, words } from "../../functions/parameter";
import { nobodyMeant, saySharedName } from "../../functions/shared-name";
import { ATTENDANCE_COUNTS, attendanceCount, attendanceRate, attenderNamed, type Attender } from "./attendance";
import { attendanceConcerns } from "./concerns";

const whoId = found<Attender>(
  idOf("who"),
  ["Agencies", "Seats"],
  (register, name, paragraph) =>
    attenderNamed(register, name) ??
    brokenRow(register, "Seats", name, paragraph) ??
    brokenRow(register, "Agencies", name, paragraph) ??
    (saySharedName(register, "Agencies", name) === ""
      ? notFound(
          {
            what: "seat or agency",
            id: name,
            table: "Seats or Agencies",
            hint: sayLookAlike(register, name, ["Seats", "Agencies"]),
          },
          paragraph,
        )
      : nobodyMeant(register, { what: "agency", id: name, table: "Agencies" }, paragraph)),
);
const inGroup = optional(rowOf("Groups", words("group")));
const fromDay = optional(day("from"));
const toDay = optional(day("to"));

export const ATTENDANCE_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "ATTENDANCE.RATE",
    restsOn: { sheet: "Attendance" },
    parameters: [whoId, inGroup, fromDay, toDay],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance"],
    paragraph: "GOV 11.3b",
    answer: (question, who, group, from, to) =>
      attendanceRate(question.register, who, { group, from, to, asAt: question.today() }),
  }),
  defineFunction({
    name: "ATTENDANCE.COUNT",
    restsOn: { sheet: "Attendance" },
    parameters: [whoId, choice("what", ATTENDANCE_COUNTS), inGroup, fromDay, toDay],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance"],
    paragraph: "GOV 11.3b",
    answer: (question, who, what, group, from, to) =>
      attendanceCount(question.register, who, what, { group, from, to, asAt: question.today() }),
  }),
  defineFunction({
    name: "ATTENDANCE.CONCERNS",
    restsOn: { sheet: "Settings" },
    parameters: [inGroup, optional(day("asAt"))],
    returns: "rows",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance"],
    paragraph: "GOV 11.3b",
    answer: (question, group, asAt) =>
      mapAnswer(attendanceConcerns(question.register, group, question.asAt(asAt)), (concerns) =>
        concerns.length === 0
          ? [["No concerns"]]
          : [
              ["Who", "Group", "Attended", "Expected", "Concern"],
              ...concerns.map((each) => [each.who, each.group, each.attended, each.expected, each.concern]),
            ],
      ),
  }),
];
