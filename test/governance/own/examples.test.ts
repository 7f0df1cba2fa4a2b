import { EXAMPLES } from "../../../templates/examples/examples";
import { ownContent } from "../../../templates/own";
import { registerOf } from "../../../templates/register-of";
import { problemsOf } from "../../../src/governance/problems/problems";
import { on } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

/** A paragraph of this partnership's documents. */
const PARAGRAPH = /\b(?:GOV|TOR|MASA|CSP|BP)\b(?: \d| [A-Z]|$)/;

describe.each(EXAMPLES.map((example) => ({ ...example, register: registerOf(ownContent(example.content)) })))(
  "$title",
  ({ register, right, content }) => {
    test.each(right.map(([formula, shows]) => ({ formula, shows })))("$formula shows $shows", ({ formula, shows }) => {
      const { value, error, why, citations } = ask(register, formula);
      const shown: unknown = error === null ? (Array.isArray(value) ? value.flat().join("; ") : value) : error.code;
      expect(shown).toBe(shows);
      expect(why).not.toMatch(PARAGRAPH);
      expect(citations).toEqual([content.Groups?.[0]?.source]);
    });

    test("has nothing wrong in its sheets but what the example lacks, and no finding speaks of the documents", () => {
      const problems = problemsOf(register, on("2026-11-22"));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(problems.filter(({ message, fix }) => PARAGRAPH.test(`${message} ${fix}`))).toEqual([]);
    });
  },
);
