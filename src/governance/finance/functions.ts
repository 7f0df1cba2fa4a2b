import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { count, idOf } from "../../functions/parameter";
import { shareOf } from "./share";

export const FINANCE_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "SHARE",
    ofTheDocuments: "rule on shares",
    parameters: [count("total"), rowOf("Agencies", idOf("partner"))],
    returns: "cell",
    reads: ["Agencies"],
    paragraph: "MASA 15.1",
    answer: (question, total, { agency }) => shareOf(question.register, agency, { total, asAt: question.today() }),
  }),
];
