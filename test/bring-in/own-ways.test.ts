import { givenWorkbook } from "../register/given-workbook";
import { EMPTY, expectToAddUp, planFor, said } from "./plans";
import { filled, type GivenSheet } from "./sheets";
import { SHARED } from "./ten-sheets";

const rowsOf = (...rows: GivenSheet["rows"]): GivenSheet => ({ sheet: "QA", rows });

describe("years over the months", () => {
  const meetings = ["2025-01-15", "2025-03-12", "2026-01-14", "2026-03-11"].map((Date) => ({
    Meeting: `QA-${Date.slice(0, 7)}`,
    Group: "QA",
    Date,
  }));
  const register = givenWorkbook({ ...SHARED, Meetings: meetings });

  test("hold until the next, though no cells are merged", () => {
    const plan = planFor(
      rowsOf(["QA", 2025, "", 2026, ""], ["Agency", "Jan", "Mar", "Jan", "Mar"], ["Police", "Y", "N", "N", "Y"]),
      register,
    );
    expect(said(plan)).toEqual([
      "QA-2025-01 S3 Present",
      "QA-2025-03 S3 Absent",
      "QA-2026-01 S3 Absent",
      "QA-2026-03 S3 Present",
    ]);
    expect(plan.read.why[0]).toBe("Dates stand in row 2; the years are 2025, from B1 and 2026, from D1.");
  });

  test("down the side as well", () => {
    const plan = planFor(
      rowsOf(
        ["", "QA", "Police", "NC"],
        [2025, "Jan", "Y", "Y"],
        ["", "Mar", "N", "Y"],
        [2026, "Jan", "N", "Y"],
        ["", "Mar", "Y", "Y"],
      ),
      register,
    );
    expect(said(plan).filter((row) => row.includes("S3"))).toEqual([
      "QA-2025-01 S3 Present",
      "QA-2025-03 S3 Absent",
      "QA-2026-01 S3 Absent",
      "QA-2026-03 S3 Present",
    ]);
  });

  test("two columns that read the same day are asked about, and neither is taken for the other", () => {
    const sheet = rowsOf(["QA 2026", "14 Jan", "11 Mar", "14 Jan", "8 Jul"], ["Police", "Y", "Y", "N", "Y"]);
    const plan = planFor(sheet, EMPTY());
    expect(plan.questions).toMatchObject([
      {
        id: "same-qa-2026-01",
        cells: ["QA!B2", "QA!D2"],
        ask: "B1 and D1 both read Wednesday 14 January 2026. Which of them is that meeting? Where another is of another year, write the year into its cell.",
        offers: ["B1", "D1", "Leave out"],
      },
    ]);
    expect(said(plan)).toEqual(["QA-2026-03 S3 Present", "QA-2026-07 S3 Present"]);
    const answered = planFor(sheet, EMPTY(), { answers: { "same-qa-2026-01": "D1" } });
    expect(said(answered)[0]).toBe("QA-2026-01 S3 Absent");
    expectToAddUp(answered);
    // A column with nothing under it takes no other's meeting.
    expect(planFor({ ...sheet, rows: [sheet.rows[0]!, ["Police", "Y", "Y", "", "Y"]] }, EMPTY()).questions).toEqual([]);
  });
});

describe("an agency with one core seat beside a group's chair", () => {
  const CHAIR = { Seat: "S3c", Group: "QA", Agency: "Police", Role: "Chair of EX", Category: "Group chair" };
  const register = givenWorkbook({ ...SHARED, Seats: [...(SHARED.Seats ?? []), CHAIR] });
  const dates = ["Agency", "Name", "14/1/26", "11/3/26"];

  test("is its core seat where one row stands for it; it is said, and can be changed", () => {
    const plan = planFor(rowsOf(dates, ["Police", "DCI Green", "Y", "N"], ["NC", "", "Y", "Y"]), register);
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toContain("QA-2026-01 S3 Present");
    expect(plan.seats?.[0]).toMatchObject({ seat: "S3", how: "the agency's core seat" });
    expect(plan.seats?.[0]?.change?.offers.slice(0, 2)).toEqual(["S3", "S3c"]);
    expect(plan.read.why).toContain("Rows that alone stand for their agency are taken for its core seat: A2.");
  });

  test.each([
    {
      given: "two rows stand for it",
      rows: [
        ["Police", "DCI Green"],
        ["Police", "Sgt Hill"],
      ],
      asked: 2,
    },
    { given: "its row names the chair", rows: [["Police", "Chair of EX"]], asked: 0 },
  ])("where $given: $asked questions", ({ rows, asked }) => {
    const plan = planFor(rowsOf(dates, ...rows.map((row) => [...row, "Y", "N"]), ["NC", "", "Y", "Y"]), register);
    expect(plan.questions).toHaveLength(asked);
    expect(said(plan).includes("QA-2026-01 S3c Present")).toBe(asked === 0);
  });

  test("a row of its own for the deputy stands in for that seat", () => {
    const plan = planFor(
      rowsOf(dates, ["Police", "", "", ""], ["", "Insp. 1", "N", "Y"], ["", "Deputy", "Y", ""], ["NC", "", "Y", "Y"]),
      register,
    );
    expect(said(plan).filter((row) => row.includes("S3"))).toEqual(["QA-2026-01 S3 Deputy", "QA-2026-03 S3 Present"]);
  });
});

describe("names of people", () => {
  const named = (SHARED.Seats ?? []).map((seat) => (seat.Seat === "S3" ? { ...seat, Name: "John Smith" } : seat));
  const register = givenWorkbook({ ...SHARED, Seats: named });

  test.each(["SMITH, John", "Cllr John Smith", "Det. Insp. John Smith (Chair)", "smith, john (to Mar)", "Smith John"])(
    "%s is John Smith",
    (name) => {
      const plan = planFor(rowsOf(["Member", "14/1/26", "11/3/26"], [name, "Y", "N"], ["NC", "Y", "Y"]), register);
      expect(plan.questions).toEqual([]);
      expect(plan.rows.find(({ values }) => values.Seat === "S3")?.values).not.toHaveProperty("Name");
    },
  );

  test.each(["Joan Smith", "J Smith", "Smith"])("%s may be another", (name) => {
    const plan = planFor(rowsOf(["Member", "14/1/26", "11/3/26"], [name, "Y", "N"], ["NC", "Y", "Y"]), register);
    expect(plan.questions).toHaveLength(1);
  });

  test("a surname that stands first is kept with the first name", () => {
    const plan = planFor(
      rowsOf(
        ["Member", "Agency", "14/1/26", "11/3/26"],
        ["SMITH, John (Chair)", "Health", "Y", "N"],
        ["", "NC", "Y", "Y"],
      ),
      EMPTY(),
    );
    expect(plan.rows.find(({ values }) => values.Seat === "S4")?.values.Name).toBe("SMITH, John");
  });
});

describe("a legend without the word", () => {
  test("of coloured cells with words beside them", () => {
    const [green, amber, red] = ["92D050", "FFC000", "FF0000"];
    const plan = planFor(
      rowsOf(
        ["QA", "14/1/26", "11/3/26"],
        ["Police", filled(green), filled(amber)],
        ["NC", filled(red), filled(green)],
        [],
        [filled(green), "Attended"],
        [filled(amber), "Deputy attended"],
        [filled(red), "Did not attend"],
      ),
      EMPTY(),
    );
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toEqual([
      "QA-2026-01 S1 Absent",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Present",
      "QA-2026-03 S3 Deputy",
    ]);
  });

  test("of marks with words beside them, which stand for nobody", () => {
    const plan = planFor(
      rowsOf(
        ["QA", "14/1/26", "11/3/26"],
        ["Police", "A", "P"],
        ["NC", "P", "A"],
        [],
        ["P", "Present"],
        ["A", "Absent"],
      ),
      EMPTY(),
    );
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toEqual([
      "QA-2026-01 S1 Present",
      "QA-2026-01 S3 Absent",
      "QA-2026-03 S1 Absent",
      "QA-2026-03 S3 Present",
    ]);
    expectToAddUp(plan);
  });
});

describe("lines that are no member's", () => {
  test("Quorate? is none, and whoever stands below In attendance is no agency's above it", () => {
    const plan = planFor(
      rowsOf(
        ["QA", "", "14/1/26", "11/3/26"],
        ["Police", "", "", ""],
        ["", "Insp. 1", "Y", "Y"],
        ["In attendance", "", "", ""],
        ["", "Minute taker", "Y", "Y"],
        ["Quorate?", "", "Yes", "Yes"],
      ),
      EMPTY(),
    );
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toEqual(["QA-2026-01 S3 Present", "QA-2026-03 S3 Present"]);
    expect(plan.leftOut.map(({ cell }) => cell)).toEqual(["QA!C5", "QA!D5"]);
  });

  test("an agency is known with & for and", () => {
    const plan = planFor(
      rowsOf(["QA", "14/1/26", "11/3/26"], ["Safe & Sound", "Y", "No - apologies"]),
      givenWorkbook({
        ...SHARED,
        Agencies: [...(SHARED.Agencies ?? []), { Agency: "Safe and Sound", Type: "Relevant agency" }],
        Seats: [
          ...(SHARED.Seats ?? []),
          { Seat: "S8", Group: "QA", Agency: "Safe and Sound", Role: "Member", Category: "Core" },
        ],
      }),
    );
    expect(said(plan)).toEqual(["QA-2026-01 S8 Present", "QA-2026-03 S8 Apologies"]);
  });

  test("of a meeting whose marks wait for an answer it is not said that nobody is marked", () => {
    const plan = planFor(rowsOf(["QA", "14/1/26", "11/3/26"], ["Somebody", "Y", "Y"]), EMPTY());
    expect(plan.read.why.join(" ")).not.toContain("Nobody is marked");
  });
});

describe("a list with a row for each person and meeting", () => {
  const CHAIR = { Seat: "S3c", Group: "QA", Agency: "Police", Role: "Chair of EX", Category: "Group chair" };
  const register = givenWorkbook({ ...SHARED, Seats: [...(SHARED.Seats ?? []), CHAIR] });

  test("is read row by row, though a row that says a day looks like a meeting of its own", () => {
    const plan = planFor(
      rowsOf(
        ["Meeting date", "Group", "Member", "Organisation", "Attendance", "Comments"],
        ["14/01/2026", "QA", "DCI Green", "Police", "Attended", ""],
        ["14/01/2026", "QA", "A Jones", "North Council", "Apologies", "Leave"],
        ["11/03/2026", "QA", "DCI Green", "Police", "Attended", "Online"],
        ["11/03/2026", "QA", "A Jones", "North Council", "Did not attend", ""],
      ),
      register,
    );
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toEqual([
      "QA-2026-01 S1 Apologies",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Absent",
      "QA-2026-03 S3 Present",
    ]);
    expect(plan.read.why.at(-1)).toMatch(/^6 other cells \(B2, B3, F3, B4, F4, B5\) are no marks/);
    expect(["A2", "C2", "E2"].map((cell) => plan.takenFor.get(cell))).toEqual(["date", "name", "mark"]);
    expect(plan.read.why[0]).toBe("Dates stand in column A, day first because of 14/01/2026 (A2).");
    expectToAddUp(plan);
  });
});

test("an agency that nothing knows is asked about by its own column, wherever that stands", () => {
  const [question] = planFor(
    rowsOf(["Member", "Agency", "14/1/26", "11/3/26"], ["R Patel", "Polic", "Y", "N"], ["A Jones", "NC", "Y", "Y"]),
    EMPTY(),
  ).questions;
  expect(question).toMatchObject({
    id: "name-polic",
    ask: "Which seat of QA is 'R Patel, Polic'? No agency, alias, seat, name or post of the workbook is spelled 'Polic'.",
    proposed: "S3",
  });
});
