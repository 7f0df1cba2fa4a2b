import { chairOn, inOneCell, viceChairOn } from "../../rules/chairs";
import { cannotTell, type CannotTell } from "../../answers/answer";
import { AREAS } from "../../records/people";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { choice, day, idOf, optional } from "../parameter";

const body = idOf("body");
const onDay = optional(day("date"));

function unknownBody(register: Register, name: string): CannotTell | null {
  if (register.group(name) !== undefined || keyOf(name) === keyOf(INDEPENDENT_CHAIR)) return null;
  return cannotTell({ about: "lookup", kind: "unknown", what: "group", id: name, table: "Groups" }, "GOV 6.2");
}

export const CHAIR_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "CHAIR",
    parameters: [body, onDay, optional(choice("area", AREAS))],
    returns: "cell",
    paragraph: "GOV 6.1",
    answer: (question, name, date, area) =>
      unknownBody(question.register, name) ?? inOneCell(chairOn(question.register, name, question.asAt(date), { area })),
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

export const CHAIR_HELP: HelpByName = {
  CHAIR: {
    summary: "Who chairs a body on a day: the agency and the name, or the post where no name is known.",
    arguments: [
      "A group by its code, name or alias, or Independent Chair; or a range of them.",
      "The day asked about; today where left out.",
      "For a group whose co-chairs lead by area: the area of the cases.",
    ],
    answers: "Agency – name; joint chairs joined by ;; Vacant; Independent Chair; #N/A where the table or the seats name nobody",
    example: { formula: '=DDSCP.CHAIR("EB",DATE(2026,11,22))', answer: "NHS Derby and Derbyshire Integrated Care Board – Dean Howells" },
    paragraphs: ["GOV 6.1", "GOV 6.2", "MASA 4.1", "TOR CSPR"],
  },
  VICECHAIR: {
    summary: "Who is vice chair of a body on a day: the agency and the name, or the post where no name is known.",
    arguments: ["A group by its code, name or alias, or Independent Chair; or a range of them.", "The day asked about; today where left out."],
    answers: "Agency – name; Vacant; #N/A where the table or the seats name nobody",
    example: { formula: '=DDSCP.VICECHAIR("EB",DATE(2026,11,22))', answer: "Derbyshire County Council – Carol Cammiss" },
    paragraphs: ["GOV 6.2", "MASA 4.1"],
  },
};
