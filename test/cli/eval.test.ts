import { headersOf, smallWorkbook } from "../xlsx/built-workbook";
import { ddscp, folderForTests } from "./ddscp";

const files = folderForTests();
let book = "";
beforeAll(async () => {
  const row = (...cells: readonly (string | number | boolean)[]) => cells;
  book = await files.book(
    "book.xlsx",
    smallWorkbook({
      table: "Meetings",
      headers: headersOf("Meetings"),
      rows: [
        row("EDU-2026-03", "EDU", 46112, 0.4375, "", "", "", "", "", ""),
        row("", "", "", "", "", "", "", "", "", ""),
        row("EDU-2026-06", "EDU", 46203, "", "", "", "", "", "", ""),
      ],
    }),
  );
});

interface Printed {
  readonly formula: string;
  readonly value: unknown;
  readonly error: { code: string; message: string } | null;
  readonly why: string;
  readonly citations: readonly string[];
}

function evaluate(...formulas: readonly string[]): readonly Printed[] {
  const { exit, out, error } = ddscp("eval", book, ...formulas, "--as-at", "2026-04-01", "--json");
  expect([exit, error]).toEqual([0, ""]);
  return JSON.parse(out) as Printed[];
}

describe("a formula's literals", () => {
  test.each([
    { given: "DATE", formula: "=DDSCP.WORKINGDAYS.BEFORE(DATE(2026,3,31),1)", value: "2026-03-30" },
    { given: "a date as text", formula: '=DDSCP.WORKINGDAYS.BEFORE("2026-03-31",1)', value: "2026-03-30" },
    { given: "a date as its serial", formula: "=DDSCP.WORKINGDAYS.BEFORE(46112,1)", value: "2026-03-30" },
    {
      given: "month 13, as Excel reads it",
      formula: "=DDSCP.WORKINGDAYS.AFTER(DATE(2025,15,30),1)",
      value: "2026-03-31",
    },
    {
      given: "day 0, the last of the month before",
      formula: "=DDSCP.WORKINGDAYS.AFTER(DATE(2026,4,0),-1)",
      value: "2026-03-30",
    },
    {
      given: "a number below nothing, spaces, small letters",
      formula: " =ddscp.workingdays.after( DATE( 2026, 3, 31 ) , -1 ) ",
      value: "2026-03-30",
    },
    { given: "no equals sign", formula: "DDSCP.WORKINGDAYS.BETWEEN(DATE(2026,3,27),DATE(2026,3,31))", value: 2 },
    { given: "quotes in quotes", formula: '=DDSCP.QUORATE("a ""b""")', value: "" },
  ])("$given", ({ formula, value }) => {
    expect(evaluate(formula)[0]).toMatchObject({ formula, value });
  });
});

describe("what --json says", () => {
  test("a value with its sentence and paragraphs", () => {
    const [quorate] = evaluate('=DDSCP.QUORATE("edu-2026-03")');
    expect(quorate).toMatchObject({ value: true, error: null, citations: ["GOV 11.3"] });
    expect(quorate?.why).toMatch(/^EDU-2026-03 was quorate.*\.$/);
    expect(Object.keys(quorate ?? {})).toEqual(["formula", "value", "error", "why", "citations"]);
  });

  test("what spills is rows, one by one too", () => {
    expect(evaluate('=DDSCP.QUORUM.MISSING("EDU-2026-03")', "=DDSCP.OVERDUE()").map(({ value }) => value)).toEqual([
      [["None"]],
      [["Nothing overdue"]],
    ]);
  });

  test("a column: an answer for each row, a blank for a blank, an error as its code", () => {
    const [column] = evaluate("=DDSCP.QUORATE(Meetings[meeting])");
    expect(column).toMatchObject({ value: [[true], [""], ["#N/A"]], error: null, citations: ["GOV 11.3"] });
    expect(evaluate("=DDSCP.QUORATE(Attendance[Meeting])")[0]?.value).toEqual([[true]]);
    expect(evaluate('=DDSCP.DEADLINE(Meetings[Meeting],"Reports")')[0]?.value).toEqual([
      ["2026-03-20"],
      [""],
      ["2026-06-19"],
    ]);
  });

  test.each([
    { formula: '=DDSCP.QUORATE("EB-1")', code: "#N/A", message: "No meeting 'EB-1' in Meetings" },
    { formula: '=DDSCP.DEADLINE("EDU-2026-03","Lunch")', code: "#VALUE!", message: /Agenda requests.*'Lunch'/ },
    { formula: '=DDSCP.QUORATE("EDU-2026-03",1,2)', code: "#VALUE!", message: /at most 2 arguments/ },
    { formula: '=DDSCP.WORKINGDAYS.BEFORE("soon",1)', code: "#VALUE!", message: /'soon'/ },
    { formula: "=DDSCP.NONSENSE(1)", code: "#NAME?", message: /DDSCP\.NONSENSE/ },
    { formula: '=QUORATE("EDU-2026-03")', code: "#NAME?", message: /QUORATE/ },
    { formula: '=DDSCP.__PROTO__("x")', code: "#NAME?", message: /__PROTO__/ },
    { formula: '=DDSCP.QUORATE("EDU-2026-03"', code: "#VALUE!", message: /cannot be read/ },
    { formula: "=DDSCP.QUORATE(A1)", code: "#VALUE!", message: /cannot be read/ },
    { formula: "=DDSCP.QUORATE(Meetings[Nothing])", code: "#VALUE!", message: /cannot be read/ },
    { formula: "=1+1", code: "#VALUE!", message: /cannot be read/ },
    { formula: "", code: "#VALUE!", message: /cannot be read/ },
  ])("$formula: $code, and the others are answered", ({ formula, code, message }) => {
    const [bad, good] = evaluate(formula, '=DDSCP.QUORATE("EDU-2026-03")');
    expect(bad?.error).toEqual({
      code,
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
    expect(bad?.why).toBe(bad?.error?.message);
    expect(good?.value).toBe(true);
  });
});

test("without --json: the formula, the answer, and the sentence with its paragraphs", () => {
  const { out } = ddscp("eval", book, '=DDSCP.QUORATE("EDU-2026-03")', "--as-at=2026-04-01");
  expect(out).toMatch(/^=DDSCP\.QUORATE\("EDU-2026-03"\)\n(TRUE|true)\n {2}EDU-2026-03 was quorate.*\(GOV 11\.3\)\n$/);
});

test("a date is one of the workbook's own system: 1904", async () => {
  const old = await files.book(
    "old.xlsx",
    smallWorkbook({
      table: "Meetings",
      headers: ["Meeting", "Group", "Date"],
      rows: [["EDU-2026-03", "EDU", 46112 - 1462]],
    }),
    { date1904: true },
  );
  const { out } = ddscp("eval", old, '=DDSCP.DEADLINE("EDU-2026-03","Papers")', "--json");
  expect(JSON.parse(out)).toMatchObject([{ value: "2026-03-24" }]);
});
