import { datesFrom } from "../../../src/reports/dates";
import { concernList } from "../../../src/taskpane/attendance/concerns-view-model";
import { type GivenRow, type GivenTables, on } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { board, came, SOURCE } from "./board-of-seven";

const WITH_AREAS: GivenTables = {
  Agencies: [{ Agency: "Ashby Council", Type: "Relevant agency", Area: "North shire" }],
  Chairs: [],
};

const RATE_SET: readonly GivenRow[] = [
  { Setting: "Documents", Value: "Own" },
  { Setting: "Attendance.MinimumRate", Value: "75%" },
];

describe("quorum, chairs and dates cite the group's Source", () => {
  const register = board(
    { "Quorum rule": "3 of seats", Notice: "5 clear days", Papers: "7 days" },
    {
      ...WITH_AREAS,
      Attendance: came(1, 2),
    },
  );

  test.each(['QUORATE("M")', 'CHAIR("BD",,"north SHIRE")'])("%s", (formula) => {
    expect(ask(register, formula).citations).toEqual([SOURCE]);
  });

  test.each([
    ['ATTENDANCE.RATE("B-3")', "Attendance"],
    ['ATTENDANCE.RATE("Ashby Council","Board")', "Attendance"],
    ['ATTENDANCE.COUNT("B-3","Absent","BD")', "Attendance"],
    ['ATTENDANCE.CONCERNS("BD")', "Settings"],
    ["ATTENDANCE.CONCERNS()", "Settings"],
  ])("%s is no rule of the group's, so it cites the sheet %s", (formula, sheet) => {
    expect(ask(register, formula).citations).toEqual([`the sheet ${sheet}`]);
  });

  test.each(['ATTENDANCE.COUNT("B-3","Often")', 'CHAIR("BD",,"Derby")'])(
    "%s names no group to cite, or cannot be understood: the sheet that it is read from",
    (formula) => {
      const [cited, ...others] = ask(register, formula).citations;
      expect([cited, others]).toEqual([expect.stringMatching(/^the sheet (Agencies|Groups)$/), []]);
    },
  );

  test("the pane's list of concerns cites Settings, and tells no other partnership's board", () => {
    const seat = (id: string, role: string, more: GivenRow): GivenRow => ({
      ...{ Seat: id, Group: "BD", Role: role, Category: role === "Chair" ? "Chair" : "Core" },
      ...more,
    });
    const withAgency = board(
      {},
      {
        ...WITH_AREAS,
        Seats: [seat("B-1", "Chair", { Name: "P1" }), seat("B-2", "Member", { Agency: "Ashby Council", Name: "P2" })],
        Attendance: came(1).slice(0, 2),
        Settings: RATE_SET,
      },
    );
    const group = withAgency.group("BD");
    if (group === undefined) throw new Error("no group");
    const list = concernList(withAgency, group, { asAt: on("2026-11-22"), cellOf: () => null, most: 9 });
    expect(list.paragraphs).toBe("the sheet Settings");
    expect(list.who).toBe("The Chair (P1) raises them.");
    expect(list.lines.map(({ what }) => what)).toContain("Ashby Council");
    expect(list.lines.flatMap(({ details }) => details)).toEqual([]);
  });

  test("a calendar's deadlines say it behind their sentence", () => {
    const { entries } = datesFrom(register, on("2026-05-01"));
    const deadlines = entries.filter(({ isDeadline }) => isDeadline);
    expect(deadlines.length).toBeGreaterThan(0);
    for (const { description } of deadlines) expect(description).toMatch(/\(Standing order 6\.3\)$/);
  });
});

describe("the area that CHAIR is asked about", () => {
  test("is a word of the workbook's own Area, in capitals or not", () => {
    expect(cell(board({}, WITH_AREAS), 'CHAIR("BD","2026-06-01","NORTH shire")')).toBe("P1");
  });

  test("another word, one of the documents' too, is refused with where to look", () => {
    const { error, why } = ask(board({}, WITH_AREAS), 'CHAIR("BD",,"Derby")');
    expect([error?.code, why]).toEqual([
      "#VALUE!",
      "The argument 'area' must be a word of the column Area in Agencies or Groups, not 'Derby'.",
    ]);
  });

  test("by the documents it stays one of their words", () => {
    const documents = board({}, { ...WITH_AREAS, Settings: [] });
    const { why, citations } = ask(documents, 'CHAIR("BD",,"North shire")');
    expect([why, citations]).toEqual([
      "The argument 'area' must be Derby, Derbyshire or Both, not 'North shire'.",
      ["GOV 6.1"],
    ]);
  });
});

test("a member whose attendance is a concern is called by name in the pane", () => {
  const register = board({}, { Attendance: came(1, 2, 3, 4, 5, 6), Settings: RATE_SET });
  const [group] = register.all("Groups");
  if (group === undefined) throw new Error("no group");
  const list = concernList(register, group, { asAt: on("2026-11-22"), cellOf: () => null, most: 9 });
  expect(list.lines.map(({ what }) => what)).toEqual(["P7"]);
});
