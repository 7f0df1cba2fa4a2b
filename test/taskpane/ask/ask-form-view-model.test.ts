import { readFileSync } from "node:fs";
import path from "node:path";
import { functionNamed, functions } from "../../../src/cells/catalogue";
import { readFormula } from "../../../src/cells/formula";
import { helpOf } from "../../../src/cells/help";
import { Register } from "../../../src/register/register";
import {
  askedInWords,
  fieldsOf,
  filledInFrom,
  formulaFor,
  QUESTIONS,
  stillToFillIn,
} from "../../../src/taskpane/ask/ask-form-view-model";
import { offersFor } from "../../../src/taskpane/ask/offers-view-model";
import { readInto } from "../../../src/xlsx/read";
import { SAMPLE_FILE } from "../../../templates/file-names";
import { givenWorkbook, on } from "../../register/given-workbook";

const argsOf = (formula: string) => readFormula(formula, { valueOf: () => undefined })?.args ?? [];

describe("the questions to choose from", () => {
  it("are every function once, each asked in words of its own", () => {
    const questions = QUESTIONS.flatMap((subject) => subject.questions);
    expect(questions.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
    expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
    expect(questions.filter(({ asks }) => !/^[A-Z].*\?$/.test(asks))).toEqual([]);
  });

  it.each(functions.map(({ name }) => ({ name, formula: helpOf(name).example.formula })))(
    "$name's example comes back from the form as it is written",
    ({ name, formula }) => {
      expect(formulaFor(name, filledInFrom(name, argsOf(formula)))).toBe(formula);
    },
  );
});

describe("what is filled in, as a formula", () => {
  test.each([
    { given: "an id", name: "QUORATE", filledIn: ["EB-2026-03"], formula: '=DDSCP.QUORATE("EB-2026-03")' },
    { given: "an id that looks like a number", name: "OUTCOME", filledIn: ["17"], formula: '=DDSCP.OUTCOME("17")' },
    {
      given: "a time",
      name: "QUORATE",
      filledIn: ["EB-2026-03", "10:05"],
      formula: '=DDSCP.QUORATE("EB-2026-03",TIME(10,5))',
    },
    {
      given: "a day, with one left out before it",
      name: "ATTENDANCE.RATE",
      filledIn: ["EMAS", "", "2026-04-01", ""],
      formula: '=DDSCP.ATTENDANCE.RATE("EMAS",,DATE(2026,4,1))',
    },
    {
      given: "a number",
      name: "SHARE",
      filledIn: ["1000.5", "Derby City Council"],
      formula: '=DDSCP.SHARE(1000.5,"Derby City Council")',
    },
    {
      given: "a number below nothing",
      name: "WORKINGDAYS.AFTER",
      filledIn: ["2026-04-01", "-3"],
      formula: "=DDSCP.WORKINGDAYS.AFTER(DATE(2026,4,1),-3)",
    },
    {
      given: "no number where one is asked, to be told so",
      name: "SHARE",
      filledIn: ["a lot", "EB"],
      formula: '=DDSCP.SHARE("a lot","EB")',
    },
    {
      given: "no day where one is asked, to be told so",
      name: "CHAIR",
      filledIn: ["EB", "30 February"],
      formula: '=DDSCP.CHAIR("EB","30 February")',
    },
    {
      given: "quotes and blanks",
      name: "REQUEST.STATUS",
      filledIn: ["EB-2026-03", ' The "new" plan '],
      formula: '=DDSCP.REQUEST.STATUS("EB-2026-03","The ""new"" plan")',
    },
    { given: "nothing to be filled in", name: "PROBLEMS", filledIn: [], formula: "=DDSCP.PROBLEMS()" },
    {
      given: "the reason for another question",
      name: "WHY",
      filledIn: ["DEADLINE", "EB-2026-03", "Papers"],
      formula: '=DDSCP.WHY("DEADLINE","EB-2026-03","Papers")',
    },
  ])("$given", ({ name, filledIn, formula }) => {
    expect(formulaFor(name, filledIn)).toBe(formula);
  });

  test("is asked for until every argument that must be given is there", () => {
    expect(stillToFillIn("DEADLINE", ["", " "])).toEqual(["Meeting", "What"]);
    expect(stillToFillIn("DEADLINE", ["EB-2026-03", "Papers"])).toEqual([]);
    expect(stillToFillIn("OVERDUE", [])).toEqual([]);
    expect(stillToFillIn("WHY", [])).toEqual(["Which question"]);
    expect(stillToFillIn("WHY", ["SHARE", "10"])).toEqual(["Partner"]);
  });
});

describe("a cell's question in the form", () => {
  test.each([
    { given: "a day as Excel holds it", formula: '=DDSCP.CHAIR("EB",46348)', filledIn: ["EB", "2026-11-22", ""] },
    { given: "a day with a time", formula: '=DDSCP.CHAIR("EB",46348.5)', filledIn: ["EB", "2026-11-22", ""] },
    { given: "a blank cell, which Excel hands over as 0", formula: '=DDSCP.QUORATE("EB-1",0)', filledIn: ["EB-1", ""] },
    { given: "a word in another case", formula: '=DDSCP.DEADLINE("EB-1","PAPERS")', filledIn: ["EB-1", "Papers"] },
    { given: "a word that is none of those", formula: '=DDSCP.DEADLINE("EB-1","Cake")', filledIn: ["EB-1", ""] },
    {
      given: "a function named in full",
      formula: '=DDSCP.WHY("ddscp.quorate","EB-1")',
      filledIn: ["QUORATE", "EB-1", ""],
    },
  ])("$given", ({ formula, filledIn }) => {
    const name = /^=DDSCP\.([A-Z.]+)\(/.exec(formula)?.[1] ?? "";
    expect(filledInFrom(name, argsOf(formula))).toEqual(filledIn);
  });

  test("a whole column cannot be filled in, and is named by its size", () => {
    expect(filledInFrom("QUORATE", [[["EB-1"], ["EB-2"]]])).toEqual(["", ""]);
    expect(askedInWords("QUORATE", [[["EB-1"], ["EB-2"]]])).toEqual([{ label: "Meeting", value: "2 cells" }]);
  });

  test("is said argument by argument, without those left out", () => {
    expect(askedInWords("CHAIR", ["EB", 46348, null])).toEqual([
      { label: "Body", value: "EB" },
      { label: "Date", value: "22/11/2026" },
    ]);
  });
});

describe("what is offered to pick from", () => {
  const sample = new Register();
  readInto(sample, readFileSync(path.join(__dirname, "..", "..", "..", "templates", SAMPLE_FILE)));
  const fields = functions.flatMap(({ name }) => {
    const filledIn = filledInFrom(name, argsOf(helpOf(name).example.formula));
    return fieldsOf(name, filledIn)
      .filter(({ kind }) => kind === "text")
      .map((field) => ({ name, label: field.label, field, filledIn }));
  });

  it.each(fields)("$name, $label: the example is among it", ({ field, filledIn }) => {
    const offers = offersFor(sample, { ...field.offers, first: filledIn[0] ?? "", today: on("2026-11-22") });
    const given = filledIn[field.place] ?? "";
    const aliases = sample.agency(given) !== undefined || given === "";
    expect(offers.length).toBeGreaterThan(0);
    if (!aliases) expect(offers.map(({ value }) => value)).toContain(given);
  });

  it("every argument is a field, with a hint where the words do not say it", () => {
    const nameless = functions
      .filter(({ name }) => name !== "WHY")
      .flatMap(({ name }) =>
        fieldsOf(name, [])
          .filter(({ hint, choices }) => hint === "" && choices.length === 0)
          .map(({ label }) => `${name} ${label}`),
      );
    expect(nameless).toEqual([]);
    expect(fieldsOf("QUORATE", []).map(({ hint }) => hint)[0]).toBe("A meeting's id as in Meetings, like EB-2026-03.");
  });

  it("vacant is nobody, and of complaints only the reference is shown", () => {
    const register = givenWorkbook({
      Seats: [
        { Seat: "S1", Group: "EB", Role: "Chair", Category: "Chair", Name: "Vacant" },
        { Seat: "S3", Group: "EB", Role: "Vice chair", Category: "Vice chair", Name: "(Vacant post)" },
        { Seat: "S4", Group: "EB", Role: "Member", Category: "Core", Name: "TBC" },
        { Seat: "S2", Group: "EB", Role: "Lay member", Category: "Lay member", Name: "Lay Member 1" },
      ],
      Complaints: [{ Ref: "C-1", Kind: "Complaint", Received: "2026-03-02" }],
    });
    const offered = (parameter: string) =>
      offersFor(register, { name: "", parameter, first: "", today: on("2026-11-22") });
    expect(offered("person")).toEqual([{ value: "Lay Member 1", label: "" }]);
    expect(offered("ref")).toEqual([{ value: "C-1", label: "" }]);
    expect(offered("n")).toEqual([]);
  });

  it("no function is asked that is not there", () => {
    expect(functionNamed("NOTHING")).toBeUndefined();
    expect(fieldsOf("NOTHING", [])).toEqual([]);
  });
});
