import { isAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { count, idOf } from "../../functions/parameter";
import { shareOf } from "./share";

export const FINANCE_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "SHARE",
    parameters: [count("total"), idOf("partner")],
    returns: "cell",
    paragraph: "MASA 15.1",
    answer: (question, total, partner) => {
      const agency = findRow(question.register, "Agencies", partner, "MASA 15.1");
      return isAnswer(agency) ? agency : shareOf(question.register, agency.agency, { total, asAt: question.today() });
    },
  }),
];
