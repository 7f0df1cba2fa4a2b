import { givenWorkbook } from "../register/given-workbook";
import { planFor, said } from "./plans";
import type { GivenSheet } from "./sheets";

const BOARD = givenWorkbook({
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner" },
    { Agency: "Derbyshire Constabulary", Type: "Statutory partner" },
    { Agency: "NHS Derby and Derbyshire Integrated Care Board", Type: "Statutory partner" },
    { Agency: "Chesterfield Royal Hospital NHS Foundation Trust", Type: "Relevant agency", Aliases: "CRH" },
    { Agency: "Northumbria Fire and Rescue Service", Type: "Relevant agency" },
  ],
  Groups: [{ Group: "QA", Name: "Quality Assurance", "Quorum rule": "2 of seats" }],
  Seats: [
    ["S1", "Derby City Council", "Head of Service"],
    ["S2", "Derbyshire Constabulary", "Detective Inspector"],
    ["S3", "NHS Derby and Derbyshire Integrated Care Board", "Designated Doctor for Safeguarding Children"],
    ["S4", "NHS Derby and Derbyshire Integrated Care Board", "Designated Nurse for Safeguarding Children"],
    ["S5", "Chesterfield Royal Hospital NHS Foundation Trust", "Head of Safeguarding"],
    ["S6", "Northumbria Fire and Rescue Service", "Station Manager"],
  ].map(([Seat, Agency, Role]) => ({ Seat: Seat!, Group: "QA", Agency: Agency!, Role: Role!, Category: "Core" })),
  Meetings: [
    { Meeting: "QA-1", Group: "QA", Date: "2026-01-14" },
    { Meeting: "QA-2", Group: "QA", Date: "2026-03-11" },
  ],
  Attendance: [],
});
const sheetOf = (...names: readonly (readonly [string, string])[]): GivenSheet => ({
  sheet: "QA 2026",
  rows: [["Agency", "Member / Role", "14/01/2026", "11/03/2026"], ...names.map((each) => [...each, "P", "P"])],
});
const asked = (...names: readonly (readonly [string, string])[]) => planFor(sheetOf(...names), BOARD).questions;

describe("a name that no agency, alias or seat is spelled like", () => {
  test.each([
    { name: "DICB", post: "", first: [], likely: null, given: "other letters" },
    { name: "DDICB", post: "Sanjay Patel, Designated Nurse", first: ["S4", "S3"], likely: "S4", given: "initials" },
    { name: "D&D ICB", post: "Sanjay Patel, Designated Doctor", first: ["S3", "S4"], likely: "S3", given: "initials" },
    { name: "Derbys Constabulary", post: "DI Rob Hallam", first: ["S2"], likely: "S2", given: "a word cut short" },
    { name: "CRH NHS FT", post: "Helen Ward", first: ["S5"], likely: "S5", given: "an alias with NHS FT" },
    { name: "Northumbria Fire", post: "A N Other", first: ["S6"], likely: "S6", given: "words of it" },
    { name: "Peak Young Carers Trust", post: "Head of Safeguarding", first: [], likely: null, given: "nothing" },
  ])("$name ($given) is asked, the likeliest first, and never taken", ({ name, post, first, likely }) => {
    const [question, ...more] = asked([name, post]);
    expect(more).toEqual([]);
    expect(question?.offers.slice(0, first.length)).toEqual(first);
    expect(question?.offers.at(-1)).toBe("Leave out");
    expect(question?.offers).toHaveLength(7);
    expect(question?.proposed).toBe(likely);
    expect(said(planFor(sheetOf([name, post]), BOARD))).toEqual([]);
  });

  test("is asked with all that its row says", () => {
    expect(asked(["CRH NHS FT", "Helen Ward, Named Nurse"])[0]).toMatchObject({
      id: "name-crh-nhs-ft",
      ask: "Which seat of QA is 'CRH NHS FT, Helen Ward, Named Nurse'? No agency, alias, seat, name or post of the workbook is spelled 'CRH NHS FT'.",
    });
  });

  test("on two rows may be two seats: each is asked about", () => {
    const names = [
      ["DDICB", "Sanjay Patel, Designated Nurse"],
      ["DDICB", "Ann Roe, Designated Doctor"],
    ] as const;
    expect(asked(...names).map(({ id, proposed }) => [id, proposed])).toEqual([
      ["name-ddicb,-sanjay-patel,-designated-nurse", "S4"],
      ["name-ddicb,-ann-roe,-designated-doctor", "S3"],
    ]);
  });
});

describe("the names of members", () => {
  const names = (heading: string, cell: string, register = BOARD) => {
    const { rows } = sheetOf(["Derby City Council", cell]);
    const plan = planFor(
      { sheet: "QA 2026", rows: [["Agency", heading, ...rows[0]!.slice(2)], ...rows.slice(1)] },
      register,
    );
    return plan.rows.map(({ values }) => values.Name ?? "");
  };

  test.each([
    { heading: "Member / Role", cell: "Jane Smith, Head of Service", name: "Jane Smith" },
    { heading: "Member", cell: "Jane Smith (Head of Service)", name: "Jane Smith" },
    { heading: "Name", cell: "Jane Smith", name: "Jane Smith" },
    { heading: "Member / Role", cell: "Head of Service", name: "" },
    { heading: "Role", cell: "Jane Smith, Head of Service", name: "" },
    { heading: "Member", cell: "Derby City Council", name: "" },
  ])("$heading: $cell", ({ heading, cell, name }) => {
    expect(names(heading, cell)).toEqual([name, name]);
  });

  test("are said to go into Name of Attendance", () => {
    const plan = planFor(sheetOf(["Derby City Council", "Jane Smith, Head of Service"]), BOARD);
    expect(plan.read.why).toContain(
      "The people's names go into Name of Attendance, with new rows, where Seats has another name or none.",
    );
  });
});
