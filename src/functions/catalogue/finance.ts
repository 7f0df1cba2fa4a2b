import { sayFinance } from "../../answers/finance";
import { sayPlan } from "../../answers/plan";
import { shareOf } from "../../rules/finance";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { count, idOf } from "../parameter";

const defineFunction = functionsSaid({ finance: sayFinance, plan: sayPlan });

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
