import type { FunctionEntry, Question } from "../functions/define-function";
import { callOf, type RawArgument } from "./ask";
import { functionNamed } from "./catalogue";
import { evaluate, type Evaluated } from "./evaluate";
import { readFormula, type FormulaContext } from "./formula";

/** What came of a formula: nothing that can be read, no function of ours, or answers. */
export type AnsweredFormula =
  | { readonly kind: "unreadable" }
  | { readonly kind: "unknown function"; readonly name: string }
  | {
      readonly kind: "answered";
      readonly entry: FunctionEntry;
      readonly args: readonly RawArgument[];
      readonly evaluated: Evaluated;
    };

/** Answers a formula that is one call of a DDSCP function: what stands behind the command line and the pane alike. */
export function answerFormula(formula: string, question: Question, context: FormulaContext): AnsweredFormula {
  const read = readFormula(formula, context);
  if (read === null) return { kind: "unreadable" };
  const entry = /^ddscp\./i.test(read.name) ? functionNamed(read.name) : undefined;
  if (entry === undefined) return { kind: "unknown function", name: read.name };
  return { kind: "answered", entry, args: read.args, evaluated: evaluate(callOf(entry, read.args), question) };
}

/** The sentence behind what a formula gives. */
export function whyEvaluated(evaluated: Evaluated): string {
  switch (evaluated.kind) {
    case "blank":
      return "The id is blank, and so is the answer.";
    case "one":
      return evaluated.answer.because.sentence;
    case "many":
      return `${evaluated.answers.length} answers, one for each id.`;
    default:
      return evaluated satisfies never;
  }
}
