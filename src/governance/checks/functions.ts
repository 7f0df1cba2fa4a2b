import { mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { choice, day, idOf, optional } from "../../functions/parameter";
import { CHECK_KINDS } from "../../records/people";
import { checkDue, checkStatus } from "./check-status";
import { mayAttend } from "./may-attend";

const person = idOf("person");
const kind = choice("kind", CHECK_KINDS);
const asAt = optional(day("asAt"));

export const CHECKS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "MAY.ATTEND",
    ofTheDocuments: "rule on who may attend",
    parameters: [person, asAt],
    returns: "cell",
    reads: ["Seats", "Checks"],
    paragraph: "GOV 4.3",
    answer: (question, name, date) => mayAttend(question.register, name, question.asAt(date)),
  }),
  defineFunction({
    name: "CHECK.DUE",
    parameters: [person, kind],
    returns: "cell",
    reads: ["Seats", "Checks"],
    paragraph: "GOV 4.3",
    answer: (question, name, which) =>
      mapAnswer(checkDue(question.register, name, which, question.today()), (due) =>
        typeof due === "string" ? due : { date: due },
      ),
  }),
  defineFunction({
    name: "CHECK.STATUS",
    parameters: [person, kind, asAt],
    returns: "cell",
    reads: ["Seats", "Checks"],
    paragraph: "GOV 4.3",
    answer: (question, name, which, date) => checkStatus(question.register, name, which, question.asAt(date)),
  }),
];
