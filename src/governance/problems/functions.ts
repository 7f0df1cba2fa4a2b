import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import type { Problem } from "../../records/problem";
import { paragraphsOf } from "./paragraphs";
import { problemsOf } from "./problems";
import { answered } from "./words";

/** Where a problem is, for a reader: its cell, or the table it is about. */
function where({ cell, table }: Problem): string {
  return cell === "" ? table : cell;
}

export const PROBLEMS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "PROBLEMS",
    parameters: [],
    returns: "rows",
    paragraph: "GOV 6.5k",
    fromWholeWorkbook: true,
    answer: (question) => {
      question.register.trackEverything();
      const problems = problemsOf(question.register, question.today());
      const errors = problems.filter(({ severity }) => severity === "error").length;
      const rows = problems.map((problem) => [where(problem), problem.message, problem.fix]);
      const because = { errors, warnings: problems.length - errors } as const;
      const [first = "GOV 6.5k", ...others] = paragraphsOf(problems);
      return answered(
        rows.length === 0 ? [["No problems"]] : [["Where", "What", "What to do"], ...rows],
        because,
        first,
        ...others,
      );
    },
  }),
];
