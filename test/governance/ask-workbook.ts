import { answerFormula, type EvalAnswer } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import type { Register } from "../../src/register/register";
import { on } from "../register/given-workbook";

/** A formula's answer as `ddscp eval` gives it, today being 22 November 2026. */
export function ask(register: Register, formula: string, today = "2026-11-22"): EvalAnswer {
  return answerFormula(`=DDSCP.${formula}`, register, new Question(register, on(today)));
}

/** What the cell shows: the value, or the error's code. */
export function cell(register: Register, formula: string, today?: string): EvalAnswer["value"] {
  const { value, error } = ask(register, formula, today);
  return error === null ? value : error.code;
}
