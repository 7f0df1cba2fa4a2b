import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fromIso, isPlainDate } from "../../src/calendar/plain-date";
import { functionNamed, functions } from "../../src/cells/catalogue";
import { readFormula } from "../../src/cells/formula";
import { helpOf } from "../../src/cells/help";
import type { EvalAnswer } from "../../src/cli/eval";
import { filledInFrom } from "../../src/taskpane/ask/ask-form-view-model";
import { dateInCell } from "../../src/taskpane/words/day-words";
import { SAMPLE_FILE } from "../../templates/file-names";
import { ROOT } from "./build";
import { frameOf, opened } from "./task-pane";
import { expectNoFailures, type OpenWorkbench } from "./workbench";

const LIMIT = 120_000;

/** Beside each function's documented example: days left to today, ids and numbers that are none, answers of one line and of many. */
const FURTHER = [
  '=DDSCP.QUORATE("EB-2025-09")',
  '=DDSCP.QUORATE("EB-2026-12")',
  '=DDSCP.QUORATE("EB-X")',
  '=DDSCP.QUORATE("QA-2026-11",TIME(10,30))',
  '=DDSCP.DEADLINE("EB-2026-12","Notice")',
  '=DDSCP.REPORT.STATUS("QA","EB-2026-12",,"Exception")',
  "=DDSCP.OVERDUE()",
  '=DDSCP.OVERDUE(,"QA")',
  '=DDSCP.CHAIR("EB")',
  '=DDSCP.CHAIR("EB",DATE(2040,1,1))',
  '=DDSCP.CHECK.STATUS("Nobody","DBS")',
  '=DDSCP.SHARE("a lot","Derby City Council")',
  '=DDSCP.QUORUM.MISSING("EB-2026-03")',
  '=DDSCP.WHY("OUTCOME","D-2026-002")',
];

const ASKED = [...functions.map(({ name }) => helpOf(name).example.formula), ...FURTHER];

interface InCell {
  /** Rows of calculated values. */
  readonly values: readonly (readonly unknown[])[];
  /** The message on the cell's error. */
  readonly message: string;
  /** What WHY shows for the same question; "" for WHY itself. */
  readonly why: string;
}

interface InPane {
  readonly rows: readonly (readonly string[])[];
  /** "#N/A", or what the cell shows of a verdict; "" where the pane shows the same. */
  readonly cellShows: string;
  readonly sentence: string;
  readonly citations: readonly string[];
}

/** How the pane says yes and no. */
const VERDICTS: Readonly<Record<string, readonly [string, string]>> = {
  QUORATE: ["Quorate", "Not quorate"],
  "MAY.ATTEND": ["May attend", "May not attend"],
};

const nameIn = (formula: string): string => /^=DDSCP\.([A-Z.]+)\(/.exec(formula)?.[1] ?? "";

/** '=DDSCP.QUORATE("EB-1")' as '=DDSCP.WHY("QUORATE","EB-1")'; "" for WHY itself. */
function whyFormula(formula: string): string {
  const name = nameIn(formula);
  const rest = formula.slice(`=DDSCP.${name}(`.length);
  return name === "WHY" ? "" : `=DDSCP.WHY("${name}"${rest === ")" ? "" : ","}${rest}`;
}

/** Each formula in a cell of its own, with room to spill, and its WHY on a second sheet. */
async function askedInCells(open: OpenWorkbench): Promise<readonly InCell[]> {
  const columns = ASKED.map((_, at) => at * 12);
  const [formulas, whys] = [JSON.stringify(ASKED), JSON.stringify(ASKED.map(whyFormula))];
  await frameOf(open).evaluate(`Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [answers, reasons] = [worksheets.add("Answers"), worksheets.add("Reasons")];
    ${formulas}.forEach((formula, at) => (answers.getCell(0, at * 12).formulas = [[formula]]));
    ${whys}.forEach((formula, at) => (reasons.getCell(at, 0).formulas = [[formula]]));
    await context.sync();
  })`);
  await open.untilCalculated(60_000);
  const read = await frameOf(open).evaluate<{ values: unknown[][][]; whys: string[] }>(`Excel.run(async (context) => {
    const [answers, reasons] = ["Answers", "Reasons"].map((name) => context.workbook.worksheets.getItem(name));
    const cells = ${JSON.stringify(columns)}.map((column) => answers.getCell(0, column).load("values"));
    const spills = cells.map((cell) => cell.getSpillingToRangeOrNullObject().load("values"));
    const why = reasons.getRangeByIndexes(0, 0, cells.length, 1).load("values");
    await context.sync();
    return { values: cells.map((cell, at) => (spills[at].isNullObject ? cell : spills[at]).values), whys: why.values.flat() };
  })`);
  const messages = await Promise.all(columns.map((column) => open.message("Answers", `${columnLetters(column)}1`)));
  return ASKED.map((_, at) => ({
    values: read.values[at] ?? [],
    message: messages[at] ?? "",
    why: read.whys[at] ?? "",
  }));
}

function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`;
}

function askedOnTheCommandLine(): readonly EvalAnswer[] {
  const words = [join(ROOT, "dist/ddscp.js"), "eval", join(ROOT, "templates", SAMPLE_FILE), ...ASKED, "--json"];
  return JSON.parse(
    execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 24 }),
  ) as readonly EvalAnswer[];
}

/** Fills the question in as an officer does, and reads what the pane shows. */
async function askedInPane(open: OpenWorkbench, formula: string): Promise<InPane> {
  const page = open.pane.locator("#page-ask");
  const name = nameIn(formula);
  const filledIn = filledInFrom(name, readFormula(formula, { valueOf: () => undefined })?.args ?? []);
  await page.locator("#question").selectOption("");
  await page.locator("#question").selectOption(name);
  for (const [place, text] of filledIn.entries()) {
    const field = page.locator(`#argument-${place}`);
    if (text === "") continue;
    if (await field.evaluate((node) => node.tagName === "SELECT")) await field.selectOption(text);
    else await field.fill(text);
  }
  await page.locator(".formula:visible").filter({ hasText: formula }).waitFor();
  return frameOf(open).evaluate<InPane>(`(() => {
    const answer = [...document.querySelectorAll("#page-ask .answer")].find((each) => each.offsetParent !== null);
    const texts = (within, selector) => [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const table = answer.querySelector("table");
    const shows = answer.querySelector(".shows");
    return {
      rows: table === null ? [texts(answer, ".verdict")] : [...table.rows].map((row) => texts(row, "th, td")),
      cellShows: shows.hidden ? "" : shows.textContent.replace(/^The cell shows |\\.$/g, ""),
      sentence: answer.querySelector(".sentence").textContent,
      citations: texts(answer, ".cited dt"),
    };
  })()`);
}

const rowsOf = (value: EvalAnswer["value"]) =>
  (Array.isArray(value) ? value : [[value]]) as readonly (readonly (string | number | boolean)[])[];

/** A value of the command line as a cell holds it: a day is a number there. */
function asCalculated(value: string | number | boolean, calculated: unknown): unknown {
  return typeof value === "string" && typeof calculated === "number" ? (fromIso(value) ?? value) : value;
}

/** A value of the command line as the pane shows it. */
function asShown(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  const day = fromIso(value);
  return day === undefined || !isPlainDate(day) ? value : dateInCell(day);
}

/** What the command line's answer would be in WHY: the sentence with its paragraphs. */
function withParagraphs({ why, citations }: EvalAnswer): string {
  return why.endsWith(".") ? `${why.slice(0, -1)} (${citations.join(", ")}).` : `${why} (${citations.join(", ")})`;
}

describe("Cells, command line and pane over the sample workbook", () => {
  let open: OpenWorkbench;
  let inCells: readonly InCell[];
  let onTheCommandLine: readonly EvalAnswer[];
  const inPane: InPane[] = [];
  const cases = ASKED.map((formula, at) => ({ formula, at }));

  beforeAll(async () => {
    onTheCommandLine = askedOnTheCommandLine();
    open = await opened({});
    inCells = await askedInCells(open);
    await open.select("Start", "A1");
    await open.showPage("Ask");
    for (const formula of ASKED) inPane.push(await askedInPane(open, formula));
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it("are asked every function of the catalogue, by its documented example", () => {
    expect([...new Set(ASKED.map(nameIn))].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it.each(cases)("$formula: the cell holds what the command line gives", ({ at }) => {
    const [cell, answer] = [inCells[at] as InCell, onTheCommandLine[at] as EvalAnswer];
    const expected =
      answer.error === null
        ? rowsOf(answer.value).map((row, r) => row.map((value, c) => asCalculated(value, cell.values[r]?.[c])))
        : [[answer.error.code]];
    expect([cell.values, cell.message]).toEqual([expected, answer.error?.message ?? ""]);
  });

  it.each(cases)("$formula: the pane shows what the command line gives", ({ formula, at }) => {
    const [pane, answer] = [inPane[at] as InPane, onTheCommandLine[at] as EvalAnswer];
    const isRow = functionNamed(nameIn(formula))?.returns === "row";
    const { value, error } = answer;
    if (typeof value === "boolean") {
      // A verdict in words, and before its value.
      expect(pane.cellShows).toBe(asShown(value));
      expect(pane.rows).toEqual([[VERDICTS[nameIn(formula)]?.[value ? 0 : 1]]]);
      return;
    }
    if (nameIn(formula) === "ATTENDANCE.RATE" && typeof value === "number") {
      // So many of so many meetings, and the share as a percentage, before its value.
      const [, counted = ""] = / represented at (\d+ of \d+ meetings?) /.exec(answer.why) ?? [];
      expect(pane.cellShows).toBe(asShown(value));
      expect(pane.rows).toEqual([[`${counted} (${Math.round(value * 100)}%)`]]);
      return;
    }
    expect(pane.cellShows).toBe(error?.code ?? "");
    if (error === null)
      expect(isRow ? pane.rows.slice(1) : pane.rows).toEqual(rowsOf(value).map((row) => row.map(asShown)));
  });

  it.each(cases)("$formula: the reason is one sentence with the same paragraphs everywhere", ({ formula, at }) => {
    const [cell, answer, pane] = [inCells[at] as InCell, onTheCommandLine[at] as EvalAnswer, inPane[at] as InPane];
    const [, before = "", then] = /^(.*)( Until then ask DDSCP\.QUORUM\.FORECAST\.)$/.exec(answer.why) ?? [];
    if (nameIn(formula) === "ATTENDANCE.RATE" && answer.error === null) {
      // The pane says besides whether it is a concern.
      expect(pane.sentence.replace(/ That is (?:not )?under 75% \(by Settings\), [^.]+\.$/, "")).toBe(answer.why);
    } else if (then === undefined) expect(pane.sentence).toBe(answer.why);
    else {
      // The pane gives the forecast itself.
      expect(pane.sentence.startsWith(before)).toBe(true);
      expect(pane.sentence).not.toContain("DDSCP.");
    }
    expect(pane.citations).toEqual(answer.citations);
    if (nameIn(formula) !== "WHY") expect(cell.why).toBe(withParagraphs(answer));
    else if (answer.error === null) expect(inCells[at]?.values).toEqual([[withParagraphs(answer)]]);
  });

  it("have done this without an error", () => expectNoFailures(open), LIMIT);
});
