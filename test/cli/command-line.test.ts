import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";

const templates = path.join(__dirname, "../../templates");
const SAMPLE = path.join(templates, "DDSCP-Governance-sample.xlsx");
const AS_AT = ["--as-at", "2026-11-22"];
let folder = "";

beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "ddscp-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function ddscp(...words: string[]) {
  const said = { out: "", error: "" };
  const exit = run(words, { out: (text) => (said.out += text), error: (text) => (said.error += text), templates });
  return Object.assign(said, { exit });
}

function answers(...formulas: string[]) {
  const { out, exit } = ddscp("eval", SAMPLE, ...formulas, ...AS_AT, "--json");
  expect(exit).toBe(0);
  return JSON.parse(out) as {
    formula: string;
    value: unknown;
    error: { code: string; message: string } | null;
    why: string;
    citations: string[];
  }[];
}

describe("ddscp eval", () => {
  it("gives one element a formula, with the value, the sentence and the paragraphs", () => {
    const [deadline] = answers('=DDSCP.DEADLINE("EB-2026-12","Papers")');
    expect(Object.keys(deadline ?? {})).toEqual(["formula", "value", "error", "why", "citations"]);
    // Tuesday 1 December 2026 less 5 working days is Tuesday 24 November.
    expect(deadline).toMatchObject({ value: "2026-11-24", error: null, citations: ["GOV 8.5"] });
  });

  it.each<[string, unknown]>([
    ["=DDSCP.WORKINGDAYS.BEFORE(DATE(2026,5,5),1)", "2026-05-01"],
    ['=ddscp.workingdays.before("2026-05-05",1)', "2026-05-01"],
    ['=DDSCP.WORKINGDAYS.BETWEEN("2026-05-01","2026-05-05")', 1],
    ["=DDSCP.WORKINGDAYS.AFTER(DATE(2026,5,1), 1)", "2026-05-05"],
    ['=DDSCP.QUORATE("")', ""],
    ['=DDSCP.SHARE(100.03,"Derby City Council")', 25.01],
  ])("%s", (formula, value) => expect(answers(formula)[0]?.value).toEqual(value));

  it.each<[string, string, RegExp]>([
    ['=DDSCP.QUORATE("X")', "#N/A", /^No meeting 'X' in Meetings$/],
    ['=DDSCP.DEADLINE("EB-2026-12","Minutes")', "#VALUE!", /Agenda requests, Reports, Papers or Notice/],
    ["=DDSCP.NOTHING(1)", "#NAME?", /NOTHING/],
    ["=SUM(1,2)", "#NAME?", /SUM/],
    ['=DDSCP.QUORATE("EB-2026-03"', "#VALUE!", /cannot be read/],
    ["=DDSCP.QUORATE(1+1)", "#VALUE!", /cannot be read/],
  ])("%s is %s with a sentence", (formula, code, message) => {
    const [answer] = answers(formula);
    expect(answer?.error?.code).toBe(code);
    expect(answer?.error?.message).toMatch(message);
    expect(answer?.why).toBe(answer?.error?.message);
  });

  it("goes on after a formula that cannot be read", () => {
    expect(answers("=1+", "=DDSCP.WORKINGDAYS.AFTER(DATE(2026,5,1),1)").map(({ value }) => value)).toEqual([
      "",
      "2026-05-05",
    ]);
  });

  it("answers a column of ids in its own shape, and a table as rows", () => {
    const [column, overdue] = answers("=DDSCP.QUORATE(Meetings[Meeting])", "=DDSCP.OVERDUE()");
    const rows = column?.value as unknown[][];
    expect(rows.length).toBeGreaterThan(90);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([1]));
    expect((overdue?.value as unknown[][])[0]).toEqual([
      "Group",
      "For meeting",
      "Kind",
      "Due",
      "Working days late",
      "State",
    ]);
  });
});

describe("ddscp report, check and template", () => {
  it("writes the report as text, Markdown, HTML and JSON", () => {
    const report = (...more: string[]): string => ddscp("report", SAMPLE, ...AS_AT, ...more).out;
    expect(report()).toContain("What the Board is asked to do");
    expect(report("--format", "markdown")).toContain("## What the Board is asked to do");
    expect(report("--format", "html")).toContain("<h2>What the Board is asked to do</h2>");
    expect(JSON.parse(report("--format", "json", "--meeting", "EB-2026-09"))).toMatchObject({
      title: "Executive Board report",
    });
  });

  it("lists errors before warnings with their cells, and ends with 1", () => {
    const { exit, out } = ddscp("check", SAMPLE, "--json");
    const problems = JSON.parse(out) as {
      severity: string;
      cell: string;
      table: string;
      row: number | null;
      column: string;
      message: string;
      fix: string;
    }[];
    expect(exit).toBe(1);
    expect(problems[0]?.severity).toBe("error");
    expect(problems.map(({ severity }) => severity)).toEqual([...problems.map(({ severity }) => severity)].sort());
    // The sample's mistyped status stands in Attendance!G453.
    expect(problems.find(({ cell }) => cell === "Attendance!G453")).toMatchObject({
      table: "Attendance",
      row: 453,
      column: "Status",
      found: "Presnt",
    });
  });

  it("ends with 0 where nothing is wrong", () => {
    expect(ddscp("check", path.join(templates, "DDSCP-Governance.xlsx"), "--json")).toMatchObject({ exit: 0 });
  });

  it("writes a workbook, and never over an existing one", () => {
    const target = path.join(folder, "new.xlsx");
    expect(ddscp("template", target).exit).toBe(0);
    expect(readFileSync(target).equals(readFileSync(path.join(templates, "DDSCP-Governance.xlsx")))).toBe(true);
    expect(ddscp("template", target, "--sample")).toMatchObject({ exit: 2 });
    expect(readFileSync(target).equals(readFileSync(path.join(templates, "DDSCP-Governance.xlsx")))).toBe(true);
    expect(existsSync(target)).toBe(true);
  });
});

describe("what cannot be used is one sentence, exit 2, and no stack", () => {
  it.each<[string, string[]]>([
    ["no such file", ["check", "none.xlsx"]],
    ["an unknown meeting", ["report", SAMPLE, "--meeting", "EB-1999-01"]],
    ["an unknown option", ["check", SAMPLE, "--jason"]],
    ["an unknown format", ["report", SAMPLE, "--format", "pdf"]],
    ["a date that is none", ["eval", SAMPLE, "=DDSCP.OVERDUE()", "--as-at", "31 Nov"]],
    ["an unknown command", ["frobnicate"]],
    ["no formula", ["eval", SAMPLE]],
    ["no file", ["check"]],
  ])("%s", async (_, words) => {
    const said = ddscp(...words);
    expect(await said.exit).toBe(2);
    expect(said.out).toBe("");
    expect(said.error.trim().split("\n")).toHaveLength(1);
    expect(said.error).not.toMatch(/\bat .*:\d+:\d+|made a mistake/);
  });

  it("a file that is no workbook", () => {
    const file = path.join(folder, "text.xlsx");
    writeFileSync(file, "Not a workbook.");
    expect(ddscp("check", file)).toMatchObject({ exit: 2, out: "" });
  });
});
