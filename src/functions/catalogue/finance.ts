import { shareOf } from "../../rules/finance";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { count, idOf } from "../parameter";

export const FINANCE_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "SHARE",
    parameters: [count("total"), idOf("partner")],
    returns: "cell",
    paragraph: "MASA 15.1",
    answer: (question, total, partner) => {
      const agency = findRow(question.register, "Agencies", partner, "MASA 15.1");
      return isMissing(agency) ? agency : shareOf(question.register, total, agency.agency, question.today());
    },
  }),
];

export const FINANCE_HELP: HelpByName = {
  SHARE: {
    summary: "A statutory partner's equal share of a total, in pounds to the penny; the shares always add up to the total.",
    arguments: ["The total in pounds.", "A statutory partner by name or alias, or a range of them."],
    answers: "Pounds to the penny; #N/A for an agency without a share",
    example: { formula: '=DDSCP.SHARE(100000.01,"Derby City Council")', answer: "25000.01" },
    paragraphs: ["MASA 15.1"],
  },
};
