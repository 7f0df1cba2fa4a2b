import { attendanceModel, type AttendanceModel } from "../../../src/taskpane/attendance/attendance-view-model";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const PARTNERS = ["City", "County", "ICB", "Police"];
const MEETINGS = [
  { Meeting: "EB-0", Group: "EB", Date: "2025-11-30", Register: "Closed" },
  { Meeting: "EB-1", Group: "EB", Date: "2025-12-01", Register: "Closed" },
  { Meeting: "EB-2", Group: "EB", Date: "2026-03-02", Register: "Closed" },
  { Meeting: "EB-C", Group: "EB", Date: "2026-04-01", Status: "Cancelled" },
  { Meeting: "EB-3", Group: "EB", Date: "2026-06-01", Register: "Closed" },
  { Meeting: "EB-N", Group: "EB", Date: "2026-12-01" },
];

/** Four partners, Health and Probation (asked case by case); the rows of Attendance are as given, row 2 the first. */
function board(attendance: readonly GivenRow[], wanted = { group: "", period: "" }): AttendanceModel {
  const register = givenWorkbook({
    Agencies: [
      { Agency: "Health", Type: "Relevant agency" },
      { Agency: "Probation", Type: "Relevant agency" },
      ...PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
    ],
    Groups: [
      { Group: "QA", Name: "Quality Assurance", "Quorum rule": "Statutory partners" },
      { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
    ],
    Seats: [
      ...["Health", ...PARTNERS].map((Agency) => ({
        Seat: `EB-${Agency}`,
        Group: "EB",
        Agency,
        Role: "Director",
        Category: Agency === "County" ? "Chair" : "Core",
        Name: `${Agency} person`,
        Phone: Agency === "Police" ? "01332 000000" : "",
      })),
      { Seat: "EB-PB", Group: "EB", Agency: "Probation", Role: "Head", Category: "Case by case" },
    ],
    Meetings: MEETINGS,
    Attendance: attendance,
  });
  return attendanceModel(register, wanted, TODAY);
}

const rows = (meeting: string, marks: Readonly<Record<string, string>>): readonly GivenRow[] =>
  Object.entries(marks).map(([agency, Status]) => ({ Meeting: meeting, Seat: `EB-${agency}`, Status }));

const ALL_HERE = { Health: "Present", City: "Present", County: "Present", ICB: "Present", Police: "Present" };

const AS_MARKED = board([
  ...rows("EB-1", { ...ALL_HERE, Police: "Absent", Health: "Remote" }),
  ...rows("EB-2", { ...ALL_HERE, Police: "Apologies", Health: "Deputy", PB: "Present" }),
  ...rows("EB-3", { City: "Present", County: "Present", ICB: "Present", Police: "" }),
]);
const line = (name: string, model = AS_MARKED) => model.lines.find((each) => each.name === name)!;
const letters = (name: string) => line(name).squares.map(({ letter }) => letter);

describe("who came to which meeting (GOV 11.3b)", () => {
  test("the last twelve months to today, without a cancelled meeting or one to come", () => {
    expect(AS_MARKED.period).toBe("1 December 2025 to 30 November 2026");
    expect(AS_MARKED.meetings.map(({ id, label }) => [id, label])).toEqual([
      ["EB-1", "1 Dec 2025"],
      ["EB-2", "2 Mar 2026"],
      ["EB-3", "1 Jun"],
    ]);
  });

  test("the statutory partners first, then the others who were expected, in the order of Agencies", () => {
    expect(AS_MARKED.lines.map(({ name }) => name)).toEqual([...PARTNERS, "Health", "Probation"]);
  });

  test("a letter for each meeting, by the row that says it", () => {
    expect(letters("City")).toEqual(["P", "P", "P"]);
    expect(letters("Police")).toEqual(["X", "A", "?"]);
    // Without a row in a closed register: absent.
    expect(letters("Health")).toEqual(["R", "D", "X"]);
    expect(letters("Probation")).toEqual(["", "P", ""]);
  });

  test("counts what is marked, x of y before the share", () => {
    expect(line("Health")).toMatchObject({ represented: 2, expected: 3, share: "66.7%" });
    expect(line("Police")).toMatchObject({ represented: 0, expected: 2, share: "0%" });
    expect(line("Probation")).toMatchObject({ represented: 1, expected: 1, share: "100%" });
  });

  test("each square opens the row it comes from, and the meeting where there is none", () => {
    const places = (name: string) => line(name).squares.map(({ place }) => `${place?.sheet}!${place?.address}`);
    // Five rows of EB-1 from row 2 on, Health first and Police last; then six of EB-2.
    expect(places("Health")).toEqual(["Attendance!E2", "Attendance!E7", "Meetings!A6"]);
    expect(places("Police")).toEqual(["Attendance!E6", "Attendance!E11", "Attendance!E16"]);
  });

  test("of another period, the reporting years in which the group met", () => {
    const model = board(rows("EB-0", ALL_HERE), { group: "EB", period: "2025-26" });
    expect(model.choices?.periods.map(({ label }) => label)).toEqual(["Last 12 months", "2026-27 so far", "2025-26"]);
    expect(model.period).toBe("1 April 2025 to 31 March 2026");
    expect(model.meetings.map(({ id }) => id)).toEqual(["EB-0", "EB-1", "EB-2"]);
    // Nothing is recorded of the last two.
    expect(line("City", model).squares.map(({ letter }) => letter)).toEqual(["P", "", ""]);
  });

  test("says what to do where nobody is marked, or there is no meeting", () => {
    expect(board([])).toMatchObject({
      none: "Nobody is marked yet at a meeting of Executive Board then.",
      first: { name: "Fill in a register", page: "meeting" },
    });
    const blank = givenWorkbook({ Agencies: [], Groups: [], Seats: [], Meetings: [], Attendance: [] });
    expect(attendanceModel(blank, { group: "", period: "" }, TODAY)).toMatchObject({
      none: "No meeting is entered yet.",
      first: { name: "Plan the year's meetings", page: "year" },
      choices: null,
      lines: [],
    });
    expect(attendanceModel(givenWorkbook({}), { group: "", period: "" }, TODAY).none).toBe(
      "The workbook has no table named Agencies.",
    );
  });
});

describe("whose attendance the chair is to raise, and with whom (GOV 6.5k)", () => {
  test("a partner who was not there before a low rate; each with its agency's representative on the Board", () => {
    const { concerns } = board([
      ...rows("EB-1", { ...ALL_HERE, Health: "Absent" }),
      ...rows("EB-2", { ...ALL_HERE, Police: "Apologies", Health: "Absent" }),
      ...rows("EB-3", ALL_HERE),
    ]);
    expect(concerns?.heading).toBe("2 concerns to raise");
    expect(concerns?.who).toBe(
      "The Chair (County – County person) raises them with the agency’s representative on the Executive Board (GOV 6.5k).",
    );
    expect(concerns?.lines.map(({ what, when, details }) => [what, when, details])).toEqual([
      [
        "Police",
        "2 of 3 meetings: under 75% and a statutory partner was not there once",
        ["Tell Police person, Director, 01332 000000"],
      ],
      ["Health", "1 of 3 meetings: under 75%", ["Tell Health person, Director"]],
    ]);
    // The last meeting that each missed.
    expect(concerns?.lines.map(({ place }) => place?.address)).toEqual(["E11", "E7"]);
  });

  test("none is said as none", () => {
    expect(board(rows("EB-1", ALL_HERE)).concerns).toMatchObject({
      heading: "No concerns about attendance",
      lines: [],
    });
  });
});
