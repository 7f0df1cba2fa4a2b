import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { choice, day, found, idOf, optional, type Parameter } from "../../functions/parameter";
import { nobodyMeant } from "../../functions/shared-name";
import { INDEPENDENT_CHAIR, keyOf, textOf } from "../../records/cell";
import { AREAS } from "../../sources/memberships/areas";
import { chairForArea, chairOn, inOneCell, viceChairOn } from "./chairs";

const body = found<string>(idOf("body"), ["Groups"], (register, name) =>
  register.group(name) !== undefined || keyOf(name) === keyOf(INDEPENDENT_CHAIR)
    ? name
    : nobodyMeant(register, { what: "group", id: name, table: "Groups" }, "GOV 6.2"),
);
const onDay = optional(day("date"));

/** One of the documents' areas; under a board's own rules a word that its workbook has for one. */
const area: Parameter<string> = {
  ...choice<string>("area", AREAS),
  underOwn: {
    expects: "a word of the column Area in Agencies or Groups",
    read: (raw, register) =>
      [...register.all("Agencies"), ...register.all("Groups")]
        .map((row) => row.area ?? "")
        .find((held) => held !== "" && keyOf(held) === keyOf(textOf(raw))),
  },
};

export const CHAIR_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "CHAIR",
    restsOn: "Chair",
    parameters: [body, onDay, optional(area)],
    returns: "cell",
    reads: ["Seats", "Chairs"],
    paragraph: "GOV 6.1",
    answer: (question, name, date, ofArea) =>
      inOneCell(
        ofArea === null
          ? chairOn(question.register, name, question.asAt(date))
          : chairForArea(question.register, name, question.asAt(date), ofArea),
      ),
  }),
  defineFunction({
    name: "VICECHAIR",
    restsOn: "Chair",
    parameters: [body, onDay],
    returns: "cell",
    reads: ["Seats", "Chairs"],
    paragraph: "GOV 6.2",
    answer: (question, name, date) => inOneCell(viceChairOn(question.register, name, question.asAt(date))),
  }),
];
