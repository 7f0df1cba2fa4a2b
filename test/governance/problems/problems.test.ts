import type { Finder } from "../../../src/governance/problems/finders";
import { problemsOf } from "../../../src/governance/problems/problems";
import type { RowFinding } from "../../../src/records/finding";
import { sheetProblems } from "../../../src/register/problems/sheet-problems";
import { givenWorkbook, on, type GivenTables } from "../../register/given-workbook";

const TABLES: GivenTables = {
  Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
  Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
  Seats: [{ Seat: "QA-1", Group: "QA", Agency: "Derby City Council", Role: "Officer", Category: "Core" }],
  Meetings: [
    { Meeting: "A", Group: "QA", Date: "2026-03-31" },
    {},
    { Meeting: "B", Group: "QA", Date: "2026-06-30", Start: "soon" },
  ],
  Attendance: [
    { Meeting: "A", Seat: "QA-1" },
    { Meeting: "B", Seat: "QA-1", Status: "Presnt" },
  ],
  Holidays: [],
};

const finding = (
  row: object | null,
  property: string | null,
  severity: RowFinding["severity"] = "warning",
  table: RowFinding["table"] = "Meetings",
): RowFinding => ({ severity, code: "made-up", table, row, property, found: "", message: "m", fix: "f" });

function cellsOf(...finders: readonly Finder[]): readonly string[] {
  return problemsOf(givenWorkbook(TABLES), on("2026-11-22"), finders).map(
    ({ severity, cell, table, row }) => `${severity} ${cell === "" ? table : cell} ${String(row)}`,
  );
}

test("findings are located by the record they are about, below blank rows too", () => {
  const finder: Finder = (register) => [
    finding(register.meeting("B") ?? null, "date"),
    finding(register.meeting("A") ?? null, null),
    finding(register.attendanceOf("B").rows[0] ?? null, "seat", "warning", "Attendance"),
  ];
  expect(cellsOf(finder).filter((line) => line.startsWith("warning"))).toEqual([
    "warning Meetings!A2 2",
    "warning Meetings!A3 3",
    "warning Meetings!C4 4",
    "warning Attendance!B3 3",
  ]);
});

test("errors come before warnings; then tables by the sheets' order, the whole table first, then by row and column", () => {
  const finder: Finder = (register) => [
    finding(register.meeting("B") ?? null, "meeting", "error"),
    finding(null, null, "error", "Attendance"),
    finding(null, null, "warning", "Agencies"),
  ];
  expect(cellsOf(finder)).toEqual([
    "error Meetings!A4 4",
    "error Meetings!D4 4",
    "error Attendance null",
    "error Attendance!E3 3",
    "warning Agencies null",
    "warning Meetings!A3 3",
  ]);
});

test("a record that is no longer in the sheet gives its table alone", () => {
  expect(cellsOf(() => [finding({}, "date", "error")])).toContain("error Meetings null");
});

describe("a required table that is missing is not judged as an empty one", () => {
  const { Seats: _seats, ...withoutSeats } = TABLES;
  const { Agencies: _agencies, ...withoutAgencies } = TABLES;
  const { Meetings: _meetings, ...withoutMeetings } = TABLES;
  const { Attendance: _attendance, ...withoutAttendance } = TABLES;
  const ballot = {
    Decisions: [{ Decision: "D-1", Meeting: "A", Title: "A plan", Method: "Vote" }],
    Votes: [{ Decision: "D-1", "Voting seat": "Derby City Council", Vote: "For" }],
  };

  test.each<{ given: string; tables: GivenTables; judged: readonly string[] }>([
    { given: "Seats", tables: { ...withoutSeats, ...ballot }, judged: [] },
    { given: "Agencies", tables: { ...withoutAgencies, ...ballot }, judged: [] },
    { given: "Meetings", tables: { ...withoutMeetings, ...ballot }, judged: ["partners-miscounted", "single-seat"] },
    {
      given: "Attendance: the ballot of a partner without a row is not judged",
      tables: { ...withoutAttendance, ...ballot },
      judged: ["partners-miscounted", "too-few-meetings", "single-seat"],
    },
  ])("$given", ({ given, tables, judged }) => {
    const rule = { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "each of: Derby City Council" };
    const register = givenWorkbook({ ...tables, Groups: [rule] });
    const inSheets = sheetProblems(register).map(({ code }) => code);
    const found = problemsOf(register, on("2026-11-22"));
    expect(found.filter(({ code }) => !inSheets.includes(code)).map(({ code }) => code)).toEqual(judged);
    const [table = ""] = given.split(":");
    expect(found.map(({ message }) => message)).toContain(`The workbook has no table named ${table}.`);
  });

  test("what rests on other tables alone is judged all the same", () => {
    const finders: readonly Finder[] = [
      (register) => register.all("Meetings").map((meeting) => finding(meeting, "date")),
      (register) => register.attendanceOf("A").rows.map(() => finding(null, null, "warning", "Attendance")),
    ];
    const found = problemsOf(givenWorkbook(withoutAttendance), on("2026-11-22"), finders);
    expect(found.filter(({ code }) => code === "made-up").map(({ cell }) => cell)).toEqual([
      "Meetings!C2",
      "Meetings!C4",
    ]);
  });
});
