import { givenWorkbook } from "../register/given-workbook";
import { planFor, rowSaid, said } from "./plans";
import { dayCell, type GivenSheet } from "./sheets";

/** A group whose agencies have several seats, and one agency that has none. */
const WORKBOOK = givenWorkbook({
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner" },
    { Agency: "Derbyshire County Council", Type: "Statutory partner" },
    { Agency: "Integrated Care Board", Type: "Statutory partner", Aliases: "ICB" },
    { Agency: "Chesterfield Royal Hospital NHS Foundation Trust", Type: "Relevant agency" },
    { Agency: "Solicitors", Type: "Other" },
    { Agency: "Education sector", Type: "Other", Aliases: "Education" },
  ],
  Groups: [{ Group: "QA", Name: "Quality Assurance", "Quorum rule": "2 of seats" }],
  Seats: [
    ["S1", "Derby City Council", "Director of Early Help"],
    ["S2", "Derby City Council", "Head of Quality"],
    ["S3", "Derbyshire County Council", "Head of Child Protection"],
    ["S4", "Integrated Care Board", "Designated Doctor for Safeguarding Children"],
    ["S5", "Integrated Care Board", "Designated Nurse for Safeguarding Children"],
    ["S6", "Chesterfield Royal Hospital NHS Foundation Trust", "Head of Safeguarding"],
    ["S7", "Solicitors", "Nominated lawyer, Derby or Derbyshire Legal Services"],
  ].map(([Seat, Agency, Role]) => ({ Seat: Seat!, Group: "QA", Agency: Agency!, Role: Role!, Category: "Core" })),
  Meetings: [
    { Meeting: "QA-1", Group: "QA", Date: "2026-01-14" },
    { Meeting: "QA-2", Group: "QA", Date: "2026-03-11" },
  ],
  Attendance: [],
});
const sheetOf = (name: string, agency: string, ...marks: readonly string[]): GivenSheet => ({
  sheet: "QA 2026",
  rows: [
    ["Name", "Agency / role", dayCell("2026-01-14"), dayCell("2026-03-11")],
    [name, agency, ...(marks.length > 0 ? marks : ["P", "P"])],
  ],
});

describe("an agency among other words, with the words of a post", () => {
  test.each([
    { agency: "ICB Designated Nurse", likely: "S5", first: "S5" },
    { agency: "Derby City Council Legal Services", likely: "S7", first: "S7" },
    { agency: "Chesterfield Royal", likely: "S6", first: "S6" },
    { agency: "Derbyshire County Council (child protection)", likely: null, first: undefined },
    { agency: "Education - City", likely: null, first: "S1" },
    { agency: "Education (County)", likely: "S3", first: "S3" },
    { agency: "Peak Carers, Head of Safeguarding", likely: null, first: undefined },
  ])("$agency: the seat that it may mean is offered first, and marked", ({ agency, likely, first }) => {
    const [question] = planFor(sheetOf("Karen Wills", agency), WORKBOOK).questions;
    if (first === undefined) return expect(question?.proposed ?? null).toBeNull();
    expect([question?.proposed, question?.offers[0]]).toEqual([likely, first]);
  });

  test("the person comes along once the seat is chosen", () => {
    const plan = planFor(sheetOf("Karen Wills", "ICB Designated Nurse"), WORKBOOK, {
      answers: { "name-karen-wills": "S5" },
    });
    expect(plan.rows.map((row) => [rowSaid(row), row.values.Name])).toEqual([
      ["QA-1 S5 Present", "Karen Wills"],
      ["QA-2 S5 Present", "Karen Wills"],
    ]);
  });
});

describe("a row in which an agency without a seat is named", () => {
  test("stands for that agency, is listed, and can be said to be a seat", () => {
    const sheet = sheetOf("Ben Moss", "Education");
    const plan = planFor(sheet, WORKBOOK);
    expect([plan.questions, said(plan)]).toEqual([
      [],
      ["QA-1 Education sector Present", "QA-2 Education sector Present"],
    ]);
    expect(plan.seats?.map(({ words, how }) => [words, how])).toEqual([
      ["Education sector", "an agency without a seat in QA"],
    ]);
    const id = plan.seats?.[0]?.change?.id ?? "";
    expect(said(planFor(sheet, WORKBOOK, { answers: { [id]: "S1" } }))).toEqual(["QA-1 S1 Present", "QA-2 S1 Present"]);
  });

  test("is asked about where other words of it may mean an agency with one", () => {
    const sheet = sheetOf("Ben Moss", "Education - City");
    const plan = planFor(sheet, WORKBOOK);
    expect([plan.questions.length, said(plan)]).toEqual([1, []]);
    const { id = "", offers = [] } = plan.questions[0] ?? {};
    expect(offers).toContain("Education sector");
    expect(said(planFor(sheet, WORKBOOK, { answers: { [id]: "Education sector" } }))).toEqual([
      "QA-1 Education sector Present",
      "QA-2 Education sector Present",
    ]);
  });
});

test("a place that is vacant now keeps what its holder was marked before", () => {
  const sheet = sheetOf("vacant (was L. Dunn)", "Chesterfield Royal Hospital NHS Foundation Trust", "Apols", "n/a");
  const plan = planFor(sheet, WORKBOOK);
  expect(plan.rows.map((row) => [rowSaid(row), row.values.Name])).toEqual([
    ["QA-1 S6 Apologies", "L. Dunn"],
    ["QA-2 S6 Not expected", "L. Dunn"],
  ]);
  // Where nobody was, there is no row.
  const empty = sheetOf("vacant", "Chesterfield Royal Hospital NHS Foundation Trust", "", "n/a");
  const rows = [...empty.rows, ["Pat Poe", "Derbyshire County Council", "P", "P"]];
  expect(said(planFor({ ...empty, rows }, WORKBOOK))).toEqual(["QA-1 S3 Present", "QA-2 S3 Present"]);
});
