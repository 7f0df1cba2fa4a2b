import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { registerOf } from "../../templates/register-of";
import { SAMPLE } from "../../templates/sample";
import { on } from "../register/given-workbook";
import { ask } from "./ask-workbook";
import { amend } from "./dated/dated-case";
import { KEPT_IN_TABLES } from "./dated/tables";

/** Every example of every function (PROBLEMS is one), and the quorum of every meeting, asked of the sample workbook. */
function allAnswers(): readonly unknown[] {
  const register = registerOf(SAMPLE);
  const examples = functions.map(({ name }) => helpOf(name).example.formula.replace(/^=DDSCP\./, ""));
  const quorums = register.all("Meetings").map(({ meeting }) => `QUORATE("${meeting}")`);
  return [...examples, ...quorums].map((formula) => [formula, ask(register, formula)]);
}

describe("a new version of what stands in a table changes no answer of a workbook that has its tables", () => {
  // The sample's two years lie on both sides of 1 July 2026.
  const before = allAnswers();

  test.each(KEPT_IN_TABLES)("$provision", ({ provision, newValue }) => {
    const undo = amend(provision, on("2026-07-01"), newValue);
    try {
      expect(allAnswers()).toEqual(before);
    } finally {
      undo();
    }
  });
});
