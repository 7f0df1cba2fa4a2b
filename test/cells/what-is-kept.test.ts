import { readFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { answerFormula } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import { Register } from "../../src/register/register";
import { load } from "../../src/workbook/load";
import { readWorkbook } from "../../src/xlsx/read";
import { SAMPLE_FILE } from "../../templates/file-names";
import { on } from "../register/given-workbook";

const sample = readWorkbook(readFileSync(path.join(__dirname, "..", "..", "templates", SAMPLE_FILE)));

/** The sample, each row of Attendance so many times over. */
function registerOf(times: number): Register {
  const register = new Register();
  load(register, {
    ...sample,
    tables: sample.tables.map((table) =>
      table.name === "Attendance"
        ? { ...table, rows: table.rows.flatMap((row) => Array.from({ length: times }, () => row)) }
        : table,
    ),
  });
  return register;
}

const [few, many] = [registerOf(1), registerOf(20)];

/** What is kept for a cell that asks this: the dependencies that its answer was read from. */
function kept(formula: string, register: Register): readonly string[] {
  const question = new Question(register, on("2026-11-22"));
  return register.tracker.during(() => answerFormula(formula, register, question)).dependencies;
}

describe("what is kept for a cell does not grow with the rows its answer was read from", () => {
  test.each(functions.map(({ name }) => ({ name, formula: helpOf(name).example.formula })))(
    "$formula",
    ({ formula }) => {
      const dependencies = kept(formula, few);
      expect([...kept(formula, many)].sort()).toEqual([...dependencies].sort());
      expect(new Set(dependencies).size).toBe(dependencies.length);
      expect(dependencies.length).toBeLessThan(400);
    },
  );

  test("the rows themselves are there 20 times", () => {
    expect(many.rowCountOf("Attendance")).toBe(20 * few.rowCountOf("Attendance"));
    expect(few.rowCountOf("Attendance")).toBeGreaterThan(1_000);
  });
});
