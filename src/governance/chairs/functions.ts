import type { CannotTell } from "../../answers/answer";
import { notFound } from "../../answers/lookup";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { choice, day, idOf, optional } from "../../functions/parameter";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import { AREAS } from "../../records/people";
import type { Register } from "../../register/register";
import { chairForArea, chairOn, inOneCell, viceChairOn } from "./chairs";

const body = idOf("body");
const onDay = optional(day("date"));

function unknownBody(register: Register, name: string): CannotTell | null {
  if (register.group(name) !== undefined || keyOf(name) === keyOf(INDEPENDENT_CHAIR)) return null;
  return notFound({ what: "group", id: name, table: "Groups" }, "GOV 6.2");
}

export const CHAIR_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "CHAIR",
    parameters: [body, onDay, optional(choice("area", AREAS))],
    returns: "cell",
    paragraph: "GOV 6.1",
    answer: (question, name, date, area) =>
      unknownBody(question.register, name) ??
      inOneCell(
        area === null
          ? chairOn(question.register, name, question.asAt(date))
          : chairForArea(question.register, name, question.asAt(date), area),
      ),
  }),
  defineFunction({
    name: "VICECHAIR",
    parameters: [body, onDay],
    returns: "cell",
    paragraph: "GOV 6.2",
    answer: (question, name, date) =>
      unknownBody(question.register, name) ?? inOneCell(viceChairOn(question.register, name, question.asAt(date))),
  }),
];
