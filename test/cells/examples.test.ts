import { readFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { answerFormula, type EvalAnswer } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import { Register } from "../../src/register/register";
import { readInto } from "../../src/xlsx/read";
import { SAMPLE_FILE } from "../../templates/file-names";
import { on } from "../register/given-workbook";

const register = new Register();
readInto(register, readFileSync(path.join(__dirname, "..", "..", "templates", SAMPLE_FILE)));
const question = new Question(register, on("2026-11-22"));

/** An answer as an example states it: cells parted by ", ", rows by "; ". */
function stated({ value, error }: EvalAnswer): string {
  if (error !== null) return `${error.code} ${error.message}`;
  const inWords = (cell: unknown): string => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
  return Array.isArray(value)
    ? value.map((row: readonly unknown[]) => row.map(inWords).join(", ")).join("; ")
    : inWords(value);
}

describe("the examples of the reference, asked of the sample workbook as at 22 November 2026", () => {
  it.each(functions.map(({ name }) => ({ name, ...helpOf(name).example })))("$formula", ({ name, formula, answer }) => {
    expect(formula.startsWith(`=DDSCP.${name}(`)).toBe(true);
    const given = stated(answerFormula(formula, register, question));
    const beginning = answer.endsWith("…") ? answer.slice(0, -1).trimEnd().replace(/[,;]$/, "") : null;
    expect(answer).not.toBe("");
    expect(beginning === null ? given : given.slice(0, beginning.length)).toBe(beginning ?? answer);
  });
});
