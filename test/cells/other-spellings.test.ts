import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { answerFormula } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import { keyOf, type RawCell } from "../../src/records/cell";
import { Register } from "../../src/register/register";
import { sheetProblems } from "../../src/register/problems/sheet-problems";
import { LAYOUT, TEMPLATE_FIRST_COLUMN, TEMPLATE_HEADER_ROW } from "../../src/workbook/layout";
import { load } from "../../src/workbook/load";
import { TABLE_NAMES, type AnyRow } from "../../templates/content";
import { registerOf } from "../../templates/register-of";
import { SAMPLE } from "../../templates/sample";
import { on } from "../register/given-workbook";

/** The same to anybody who reads it, and other characters nearly throughout. */
function disguised<T extends RawCell | undefined>(typed: T): T {
  if (typeof typed !== "string" || typed === "") return typed;
  const other = typed
    .replaceAll("-", "\u2011")
    .replaceAll(" ", "\u00a0")
    .replaceAll("'", "\u2019")
    .replace(/[a-z0-9](?=[a-z0-9])/gi, (letter) => `${letter}\u200b`);
  return `\u2060${other}\u00ad` as T;
}

/** The sample workbook with every text of every cell and every header in disguise. */
function disguisedSample(): Register {
  const register = new Register();
  load(register, {
    date1904: false,
    tables: LAYOUT.map(({ table, sheet, columns }) => {
      const rows: readonly AnyRow[] = SAMPLE[table];
      return {
        name: table,
        sheet,
        headerRow: TEMPLATE_HEADER_ROW,
        firstColumn: TEMPLATE_FIRST_COLUMN,
        headers: columns.map(({ header }) => disguised(header)),
        rowCount: rows.length,
        rows: rows.map((row) => columns.map(({ property }) => disguised(row[property]) ?? null)),
      };
    }),
  });
  return register;
}

const plain = registerOf(SAMPLE);
const other = disguisedSample();
const DAY = on("2026-11-22");
const MORE = [
  '=DDSCP.QUORATE("EB-2026-03")',
  "=DDSCP.QUORATE(Meetings[Meeting])",
  "=DDSCP.OUTCOME(Decisions[Decision])",
  "=DDSCP.TALLY(Decisions[Decision])",
  "=DDSCP.DECISION.STATUS(Decisions[Decision])",
  "=DDSCP.ACTION.DUE(Actions[Action])",
  "=DDSCP.OBLIGATION.DUE(Obligations[Obligation])",
  "=DDSCP.CHAIR(Groups[Group])",
  "=DDSCP.ATTENDANCE.RATE(Seats[Seat])",
];

/** What is said, by the key of each text in it. */
const said = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(said) : typeof value === "string" ? keyOf(value) : value;

describe("a workbook whose every text is typed with other spaces, hyphens and apostrophes, and characters that nobody sees", () => {
  const formulas = [...functions.map(({ name }) => helpOf(name).example.formula), ...MORE];
  it.each(formulas)("answers %s as the same workbook typed plainly does, asked either way", (formula) => {
    const asked = (register: Register, written: string) => {
      const { value, error, citations } = answerFormula(written, register, new Question(register, DAY));
      return [said(value), error === null ? null : [error.code, said(error.message)], citations];
    };
    const expected = asked(plain, formula);
    expect(asked(other, formula)).toEqual(expected);
    const inDisguise = formula.replace(/"[^"]*"/g, (quoted) => `"${disguised(quoted.slice(1, -1))}"`);
    expect(asked(plain, inDisguise)).toEqual(expected);
  });

  it("has the same problems, and no others", () => {
    const problems = (register: Register) =>
      sheetProblems(register).map(({ code, table, row, column, message, fix }) =>
        [code, table, row, column, message, fix].map(said),
      );
    expect(problems(other)).toEqual(problems(plain));
    expect(TABLE_NAMES.every((table) => other.rowCountOf(table) === plain.rowCountOf(table))).toBe(true);
  });
});
