import type { Answer } from "../answers/answer";
import { isRows, type Rows, type Value } from "../answers/value";
import { toIso } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { type AnsweredFormula, answerFormula as askFormula, whyEvaluated } from "../cells/answer-formula";
import { columnValues } from "../cells/column-values";
import { helpOf } from "../cells/help";
import { type CellError, isCellError } from "../cells/show";
import { type FunctionEntry, Question } from "../functions/define-function";
import { ownSources } from "../functions/own-source";
import type { Register } from "../register/register";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWorkbook } from "./open-workbook";
import { dayOrToday, fileOf, flag, optionsOf } from "./options";

type Plain = string | number | boolean;

/** One formula's answer, as --json prints it. */
export interface EvalAnswer {
  readonly formula: string;
  readonly value: Plain | readonly (readonly Plain[])[];
  readonly error: { readonly code: "#N/A" | "#VALUE!" | "#NAME?"; readonly message: string } | null;
  readonly why: string;
  readonly citations: readonly string[];
}

/** ddscp eval FILE FORMULA… [--as-at DATE] [--json] */
export function evalCommand(words: readonly string[], { out }: Output): ExitCode {
  const given = optionsOf(words, { "as-at": dayOrToday, json: flag });
  const file = fileOf(given.words);
  const formulas = given.words.slice(1);
  if (formulas.length === 0)
    throw new CannotUse("Give a formula after the file, like '=DDSCP.QUORATE(\"EB-2026-03\")'.");
  const register = openWorkbook(file);
  const question = new Question(register, given.options["as-at"]);
  const answers = formulas.map((formula) => answerFormula(formula, register, question));
  out(given.options.json ? `${JSON.stringify(answers, null, 2)}\n` : answers.map(inLines).join(""));
  return 0;
}

export function answerFormula(formula: string, register: Register, question: Question): EvalAnswer {
  const answered = askFormula(formula, question, { valueOf: (reference) => columnValues(register, reference) });
  switch (answered.kind) {
    case "unreadable":
      return failed(
        formula,
        "#VALUE!",
        `The formula ${formula} cannot be read. Write one call with its values, like =DDSCP.QUORATE("EB-2026-03").`,
      );
    case "unknown function":
      return failed(formula, "#NAME?", `There is no function ${answered.name}.`);
    case "answered":
      return printed(formula, answered, register);
    default:
      return answered satisfies never;
  }
}

function printed(
  formula: string,
  { entry, args, evaluated }: Extract<AnsweredFormula, { readonly kind: "answered" }>,
  register: Register,
): EvalAnswer {
  const why = whyEvaluated(evaluated);
  switch (evaluated.kind) {
    case "blank":
      return { formula, value: "", error: null, why, citations: citedByNothing(entry, register) };
    case "one":
      return oneAnswer(formula, entry.returns !== "cell" || args.some(Array.isArray), evaluated.answer);
    case "many": {
      const value = evaluated.rows.map((row) => row.map(plain));
      const citations = [...new Set(evaluated.answers.flatMap((answer) => answer.citations))];
      return { formula, value, error: null, why, citations };
    }
    default:
      return evaluated satisfies never;
  }
}

/** What stands behind a blank answer to a blank id. */
function citedByNothing(entry: FunctionEntry, register: Register): readonly string[] {
  return register.settings.isOwn
    ? ownSources(register, { rows: [], reads: entry.tables })
    : [entry.paragraph, ...helpOf(entry.name).alsoApplies];
}

function failed(formula: string, code: "#VALUE!" | "#NAME?", message: string): EvalAnswer {
  return { formula, value: "", error: { code, message }, why: message, citations: [] };
}

/** `spills`: a value comes as rows, though it be one cell. */
function oneAnswer(formula: string, spills: boolean, answer: Answer<Value | Rows>): EvalAnswer {
  const why = answer.because.sentence;
  const citations = [...new Set(answer.citations)];
  const spilling = (value: Plain): EvalAnswer["value"] => (spills ? [[value]] : value);
  switch (answer.status) {
    case "answered":
      return {
        formula,
        value: isRows(answer.value) ? answer.value.map((row) => row.map(plain)) : spilling(plain(answer.value)),
        error: null,
        why,
        citations,
      };
    case "does not apply":
      return { formula, value: spilling(answer.value), error: null, why, citations };
    case "cannot tell":
      return { formula, value: "", error: { code: "#N/A", message: why }, why, citations };
    case "wrong question":
      return { formula, value: "", error: { code: "#VALUE!", message: why }, why, citations };
    default:
      return answer satisfies never;
  }
}

function plain(value: Value | CellError): Plain {
  if (typeof value !== "object") return value;
  if ("error" in value) return isCellError(value) ? value.error : "";
  return "date" in value ? toIso(value.date) : toClock(value.time);
}

function inLines({ formula, value, error, why, citations }: EvalAnswer): string {
  const answer =
    error !== null
      ? error.code
      : Array.isArray(value)
        ? (value as readonly (readonly Plain[])[]).map((row) => row.join("\t")).join("\n")
        : String(value);
  const paragraphs = citations.length === 0 ? "" : ` (${citations.join(", ")})`;
  return `${formula}\n${answer}\n  ${why}${paragraphs}\n`;
}
