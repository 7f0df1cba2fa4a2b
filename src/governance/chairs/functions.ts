import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { choice, day, found, idOf, optional } from "../../functions/parameter";
import { nobodyMeant } from "../../functions/shared-name";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import { AREAS } from "../../sources/memberships/areas";
import { chairForArea, chairOn, inOneCell, viceChairOn } from "./chairs";

const body = found<string>(idOf("body"), ["Groups"], (register, name) =>
  register.group(name) !== undefined || keyOf(name) === keyOf(INDEPENDENT_CHAIR)
    ? name
    : nobodyMeant(register, { what: "group", id: name, table: "Groups" }, "GOV 6.2"),
);
const onDay = optional(day("date"));

export const CHAIR_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "CHAIR",
    parameters: [body, onDay, optional(choice("area", AREAS))],
    returns: "cell",
    reads: ["Seats", "Chairs"],
    paragraph: "GOV 6.1",
    answer: (question, name, date, area) =>
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
    reads: ["Seats", "Chairs"],
    paragraph: "GOV 6.2",
    answer: (question, name, date) => inOneCell(viceChairOn(question.register, name, question.asAt(date))),
  }),
];
