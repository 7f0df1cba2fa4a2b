import type { RawArgument } from "../../../src/cells/ask";
import { type AnswerCard, askOutcome, type AskOutcome } from "../../../src/taskpane/ask/answer-view-model";
import { dateInCell } from "../../../src/taskpane/words/day-words";
import { functionsApplying } from "../../../tools/functions-applying";
import { givenWorkbook, on } from "../../register/given-workbook";

// As the build does.
Object.assign(globalThis, { FUNCTIONS_APPLYING: functionsApplying() });

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];
const SEATS = PARTNERS.map((agency, at) => ({
  Seat: `EB-${at + 1}`,
  Group: "EB",
  Agency: agency,
  Role: "Director",
  Category: "Core",
}));

const register = givenWorkbook({
  Agencies: PARTNERS.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
  Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
  Seats: SEATS,
  Meetings: [
    { Meeting: "EB-1", Group: "EB", Date: "2026-03-31" },
    { Meeting: "EB-2", Group: "EB", Date: "2026-06-30" },
    { Meeting: "EB-3", Group: "EB", Date: "2026-09-30", Register: "Open" },
    { Meeting: "EB-4", Group: "EB", Date: "2026-12-01" },
  ],
  Attendance: [
    ...SEATS.map(({ Seat }) => ({ Meeting: "EB-1", Seat, Status: "Present" })),
    ...SEATS.map(({ Seat }, at) => ({ Meeting: "EB-2", Seat, Status: at === 0 ? "Absent" : "Present" })),
    ...SEATS.slice(1).map(({ Seat }) => ({ Meeting: "EB-3", Seat, Status: "Present" })),
  ],
  Decisions: [{ Decision: "D-1", Meeting: "EB-1", Title: "A plan", Method: "Consensus", Consensus: "Yes" }],
});

const TODAY = on("2026-11-22");
const ask = (formula: string, values: Readonly<Record<string, RawArgument>> = {}): AskOutcome =>
  askOutcome(register, TODAY, { formula, values });

function answer(formula: string, values: Readonly<Record<string, RawArgument>> = {}): AnswerCard {
  const outcome = ask(formula, values);
  if (outcome.kind !== "answer") throw new Error(outcome.sentence);
  return outcome.card;
}

test("of a meeting to come, the pane says how it looks where a cell is told what to ask (GOV 11.1)", () => {
  const { sentence } = answer('=DDSCP.QUORATE("EB-4")');
  expect(sentence).toMatch(/^Attendance not yet recorded: EB-4 is on 1 December 2026\. /);
  expect(sentence).toContain(answer('=DDSCP.QUORUM.FORECAST("EB-4")').sentence);
  expect(sentence).not.toContain("DDSCP.");
});

describe("an answer as the cell shows it", () => {
  test.each([
    {
      given: "true",
      formula: '=DDSCP.QUORATE("EB-1")',
      shown: { kind: "value", text: "Quorate", inCell: "TRUE" },
      signal: "good",
    },
    {
      given: "false",
      formula: '=DDSCP.QUORATE("EB-2")',
      shown: { kind: "value", text: "Not quorate", inCell: "FALSE" },
      signal: "bad",
    },
    {
      given: "what cannot be told",
      formula: '=DDSCP.QUORATE("EB-3")',
      shown: { kind: "error", code: "#N/A", text: "Cannot tell" },
      signal: "unsure",
    },
    {
      given: "a wrong argument",
      formula: '=DDSCP.DEADLINE("EB-1","Cake")',
      shown: { kind: "error", code: "#VALUE!", text: "Cannot be answered as asked" },
      signal: "bad",
    },
    {
      given: "a day",
      formula: '=DDSCP.DEADLINE("EB-1","Reports")',
      shown: { kind: "value", text: "20/03/2026" },
      signal: "quiet",
    },
    {
      given: "a rate under the 75% of Settings",
      formula: '=DDSCP.ATTENDANCE.RATE("EB-1",,DATE(2026,1,1),DATE(2026,6,30))',
      shown: { kind: "value", text: "1 of 2 meetings (50%)", inCell: "0.5" },
      signal: "unsure",
    },
    {
      given: "a rate that is no concern",
      formula: '=DDSCP.ATTENDANCE.RATE("EB-2",,DATE(2026,1,1),DATE(2026,6,30))',
      shown: { kind: "value", text: "2 of 2 meetings (100%)", inCell: "1" },
      signal: "quiet",
    },
    { given: "a blank id", formula: '=DDSCP.QUORATE("")', shown: { kind: "value", text: "Blank" }, signal: "quiet" },
    {
      given: "one line",
      formula: '=DDSCP.QUORUM.MISSING("EB-2")',
      shown: { kind: "value", text: "Derby City Council" },
      signal: "quiet",
    },
  ])("$given", ({ formula, shown, signal }) => {
    const card = answer(formula);
    expect([card.shown, card.signal]).toEqual([shown, signal]);
  });

  test("a rate says whether it is a concern (GOV 11.3b)", () => {
    const said = (seat: string) => answer(`=DDSCP.ATTENDANCE.RATE("${seat}",,DATE(2026,1,1),DATE(2026,6,30))`).sentence;
    expect(said("EB-1")).toMatch(/ That is under 75% \(by Settings\), a concern for the chair to raise\.$/);
    expect(said("EB-2")).toMatch(/ That is not under 75% \(by Settings\), so by its rate it is no concern\.$/);
    expect(answer('=DDSCP.ATTENDANCE.COUNT("EB-1","Represented")').sentence).not.toContain("concern");
  });

  test("five numbers beside each other, each under its name", () => {
    expect(answer('=DDSCP.TALLY("D-1")').shown).toEqual({
      kind: "table",
      headers: ["For", "Against", "Abstained", "Not counted", "Entitled"],
      rows: [["0", "0", "0", "0", "4"]],
      more: 0,
    });
  });

  test("a table under its own headers", () => {
    const { shown, formats } = answer('=DDSCP.AGENDA("EB-1")');
    expect(shown.kind === "table" ? shown.headers : []).toEqual(["No.", "Item", "From", "Why it is here"]);
    expect(formats[0]).toEqual(["", "", "", ""]);
  });

  test("a cell for each id of a range", () => {
    const card = answer("=DDSCP.QUORATE(Meetings[Meeting])");
    expect(card.shown).toEqual({
      kind: "table",
      headers: [],
      rows: [["Quorate"], ["Not quorate"], ["#N/A"], ["#N/A"]],
      more: 0,
    });
    expect(card.sentence).toBe("4 answers, one for each id.");
  });

  test("more than a hundred lines are counted", () => {
    const { shown } = answer("=DDSCP.QUORATE(A1:A150)", { "A1:A150": Array.from({ length: 150 }, () => ["EB-1"]) });
    expect(shown.kind === "table" ? [shown.rows.length, shown.more] : []).toEqual([100, 50]);
  });

  test("a day is given the format that shows it as one", () => {
    expect(answer('=DDSCP.DEADLINE("EB-1","Reports")').formats).toEqual([["dd/mm/yyyy"]]);
    expect(answer('=DDSCP.QUORATE("EB-1")').formats).toEqual([[""]]);
    expect(dateInCell(on("2026-03-01"))).toBe("01/03/2026");
  });
});

describe("a formula in its place", () => {
  test.each([
    { given: "a cell", formula: "=DDSCP.QUORATE(A2)", values: { A2: "EB-1" }, text: "Quorate" },
    {
      given: "this row's cell",
      formula: "=DDSCP.QUORATE([@Meeting])",
      values: { "[@Meeting]": "EB-2" },
      text: "Not quorate",
    },
    { given: "today", formula: "=DDSCP.WORKINGDAYS.BETWEEN(TODAY(),DATE(2026,11,24))", values: {}, text: "2" },
    {
      given: "one of ours inside",
      formula: '=DDSCP.WORKINGDAYS.BEFORE(DDSCP.DEADLINE("EB-1","Reports"),1)',
      values: {},
      text: "19/03/2026",
    },
    {
      given: "a cell that shows an error",
      formula: "=DDSCP.QUORATE(A2)",
      values: { A2: "#REF!" },
      text: "Cannot tell",
    },
  ])("$given", ({ formula, values, text }) => {
    const { shown } = answer(formula, values as Readonly<Record<string, RawArgument>>);
    expect(shown.kind === "table" ? "" : shown.text).toBe(text);
  });

  test.each([
    { given: "a cell nothing is known of", formula: "=DDSCP.QUORATE(A2)", sentence: /cannot be followed here/ },
    { given: "a sum", formula: "=DDSCP.SHARE(1+1,A2)", sentence: /cannot be followed here/ },
    {
      given: "a function of ours that is none",
      formula: "=DDSCP.CAKE(1)",
      sentence: "There is no function DDSCP.CAKE.",
    },
  ])("is not answered: $given", ({ formula, sentence }) => {
    const outcome = ask(formula);
    expect(outcome.kind === "unreadable" ? outcome.sentence : "").toMatch(sentence);
  });
});

describe("what stands behind an answer", () => {
  test("its sentence is the one the cell's error and WHY give", () => {
    expect(answer('=DDSCP.QUORATE("EB-9")').sentence).toBe("No meeting 'EB-9' in Meetings");
    expect(answer('=DDSCP.DEADLINE("EB-1","Cake")').sentence).toBe(
      "The argument 'what' must be Agenda requests, Reports, Papers or Notice, not 'Cake'.",
    );
    const { sentence } = answer('=DDSCP.QUORATE("EB-1")');
    expect(answer('=DDSCP.WHY("QUORATE","EB-1")').shown).toEqual({
      kind: "value",
      text: `${sentence.slice(0, -1)} (GOV 11.1).`,
    });
  });

  test("its paragraphs, with what they say and where they stand", () => {
    expect(answer('=DDSCP.QUORATE("EB-1")').paragraphs).toEqual([
      {
        citation: "GOV 11.1",
        words: expect.stringMatching(
          /^The Chief Officer Group, .* are quorate with a representative of each statutory partner\. \(Governance arrangements/,
        ) as unknown,
      },
    ]);
  });

  test("who is not there, and who is not yet marked", () => {
    expect(answer('=DDSCP.QUORATE("EB-2")').facts).toEqual([
      { heading: "Not there: statutory partners", names: ["Derby City Council"] },
    ]);
    expect(answer('=DDSCP.QUORATE("EB-3")').facts).toEqual([
      { heading: "Not yet marked: statutory partners", names: ["Derby City Council"] },
    ]);
    expect(answer('=DDSCP.QUORATE("EB-1")').facts).toEqual([]);
  });

  test("how the documents were read where they are silent, of a reason as of the answer; not where nothing was asked of them", () => {
    const { readings } = answer('=DDSCP.DEADLINE("EB-1","Reports")');
    expect(readings).toContain("Reports in before a meeting (7 working days): The day of the meeting is not counted.");
    expect(answer('=DDSCP.WHY("DEADLINE","EB-1","Reports")').readings).toEqual(readings);
    expect(answer('=DDSCP.DEADLINE("EB-9","Reports")').readings).toEqual([]);
  });
});
