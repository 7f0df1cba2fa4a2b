import { boardReport } from "../../src/reports/board-report";
import { givenWorkbook, on, type GivenTables } from "../register/given-workbook";

const AS_AT = on("2026-11-22");
const TABLES: GivenTables = {
  Agencies: [
    { Agency: "City", Type: "Statutory partner" },
    { Agency: "Health", Type: "Relevant agency" },
  ],
  Groups: [
    { Group: "EB", Name: "Board", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality", "Quorum rule": "None" },
    { Group: "PP", Name: "Policies", "Quorum rule": "None" },
  ],
  Seats: [{ Seat: "Q1", Group: "QA", Agency: "Health", Role: "Matron", Category: "Core", Name: "Dan Dale" }],
  Meetings: [
    { Meeting: "EB-1", Group: "EB", Date: "2026-12-08" },
    { Meeting: "QA-1", Group: "QA", Date: "2026-06-02", Register: "Closed" },
    { Meeting: "QA-2", Group: "QA", Date: "2026-09-01", Register: "Closed" },
  ],
  Attendance: [
    { Meeting: "QA-1", Seat: "Q1", Status: "Deputy", Reason: "A funeral" },
    { Meeting: "QA-2", Seat: "Q1", Status: "Absent" },
  ],
  Obligations: [
    { Obligation: "Audit", Owner: "QA", To: "EB", "Times per year": 2, "Last done": "2026-05-22", Source: "TOR QA" },
    {
      Obligation: "Review",
      Owner: "EB",
      To: "COG",
      "Times per year": 1,
      "Last done": "2026-11-01",
      Source: "GOV 14.2",
    },
  ],
  Complaints: [
    {
      Ref: "1",
      Kind: "Complaint",
      Received: "2026-04-01",
      "Action confirmed": "2026-04-02",
      "Outcome given": "2026-04-02",
    },
    {
      Ref: "2",
      Kind: "Compliment",
      Received: "2026-06-30",
      "Action confirmed": "2026-07-01",
      "Outcome given": "2026-07-01",
    },
    { Ref: "3", Kind: "Complaint", Received: "2026-10-01" },
    { Ref: "4", Kind: "Complaint", About: "Agency", Received: "2026-10-01" },
  ],
  Contributions: [
    { Year: "2026/27", Partner: "City", Due: 100.01, Received: 40 },
    { Year: "2025-26", Partner: "City", Due: 1 },
  ],
  Priorities: [{ Priority: "P1", Title: "Neglect", Groups: "QA; PP", Year: "2020-21" }],
  Measures: [
    { Priority: "P1", Measure: "Referrals", Period: "2026-27 Q2", Value: "7", Target: "9" },
    { Priority: "P1", Measure: "Audits", Period: "2026-27 Q2" },
  ],
  Reports: [{ Report: "R1", Group: "QA", "For meeting": "EB-1", Received: "2026-09-30" }],
  Actions: [
    { Action: "A1", Plan: "Plan A", Description: "x", Target: "21/11/2026" },
    { Action: "A2", Plan: "Plan A", Description: "x", Target: "30/11/2026" },
    { Action: "A3", Plan: "Plan A", Description: "x", Completed: "2026-11-01" },
    { Action: "A4", Plan: "Plan A", Description: "x", Target: "soon" },
    { Action: "A5", Description: "x", Target: "On-going" },
  ],
};

const report = (tables: GivenTables = TABLES) => {
  const register = givenWorkbook(tables);
  return boardReport(register, register.meeting("EB-1"), AS_AT);
};
const section = (heading: string, tables?: GivenTables) =>
  report(tables)
    .sections.find((each) => each.heading === heading)
    ?.blocks.map((block) => (block.kind === "text" ? block.text : block.rows));

describe("the Executive Board report, beside quorum and reports", () => {
  test.each<{ table: keyof typeof TABLES; says: string }>([
    { table: "Obligations", says: "no standing duty is known" },
    { table: "Complaints", says: "no complaint or compliment is known" },
    { table: "Contributions", says: "no contribution is known" },
    { table: "Priorities", says: "no priority is known" },
    { table: "Actions", says: "no action is known" },
  ])("says what it goes without where the table $table is not there", ({ table, says }) => {
    const others = Object.fromEntries(Object.entries(TABLES).filter(([name]) => name !== table));
    expect(report(others).about.join(" ")).toContain(`The workbook has no table named ${table}: ${says}.`);
    expect(report().about.join(" ")).not.toContain(says);
  });

  test("GOV 11.3b, 6.5k: attendance to be raised, without why somebody was away", () => {
    expect(section("Attendance")).toEqual([
      [["Health", "QA", "1 of 2", "under 75%; deputy sent for another reason than sickness or leave at QA-1"]],
      "By GOV 11.3b, GOV 6.5k, GOV 7.3, TOR EDU.",
    ]);
  });

  test.each(["Hospital (knee)", "Operation (hip (left))", "surgery (knee", "appointment) at", "(see file)"])(
    "GOV 11.3b: a reason with brackets, '%s', is left out whole",
    (Reason) => {
      const Attendance = (TABLES.Attendance ?? []).map((row) => (row.Status === "Deputy" ? { ...row, Reason } : row));
      expect(section("Attendance", { ...TABLES, Attendance })).toEqual(section("Attendance"));
    },
  );

  test("GOV 10.4: standing duties due or overdue; what is done is not listed", () => {
    expect(section("Standing duties")).toEqual([[["Audit", "QA", "EB", "22 November 2026", "Due", "TOR QA"]]]);
  });

  test("GOV 10.4: duties of which no day is recorded are named together, not a row each", () => {
    const never = ["Review of chairing", "Yearly report"].map((Obligation) => ({
      Obligation,
      Owner: "EB",
      To: "COG",
      "Times per year": 1,
      Source: "GOV 6.2",
    }));
    const Obligations = [...(TABLES.Obligations ?? []), ...never];
    expect(section("Standing duties", { ...TABLES, Obligations })?.at(-1)).toBe(
      "Not recorded as done on any day: Review of chairing; Yearly report.",
    );
    expect(section("Standing duties", { ...TABLES, Obligations: never })).toEqual([
      "No standing duty is due or overdue.",
      "Not recorded as done on any day: Review of chairing; Yearly report.",
    ]);
  });

  test("GOV 13.8: complaints and compliments of the quarters that have begun", () => {
    expect(section("Complaints and compliments 2026-27")).toEqual([
      [
        ["Q1 2026-27", "1", "1", "0", "0", "0"],
        ["Q2 2026-27", "0", "0", "0", "0", "0"],
        ["Q3 2026-27", "1", "0", "1", "0", "1"],
      ],
      "By GOV 13.8, GOV 13.1.",
    ]);
  });

  test("GOV 8.3h; MASA 15.1: received against due, to the penny", () => {
    expect(section("Contributions 2026-27")).toEqual([
      [["City", "£100.01", "£40.00", "£60.01"]],
      "By MASA 15.1, GOV 8.3h.",
    ]);
  });

  test("GOV 8.3g; BP: priorities by quarter, with who reported and what was measured", () => {
    expect(section("Business plan 2026-27")).toEqual([
      [
        ["P1", "Neglect", "Q1 2026-27", "", "QA, PP", ""],
        ["P1", "Neglect", "Q2 2026-27", "QA", "PP", "Referrals: 7 (target 9); Audits: not entered"],
        ["P1", "Neglect", "Q3 2026-27", "QA", "PP", ""],
      ],
      "By BP, GOV 8.3g.",
    ]);
  });

  test("CSP App. 5: actions by plan and colour", () => {
    expect(section("Action plans")).toEqual([
      [
        ["Plan A", "1", "1", "0", "1", "1"],
        ["(no plan)", "0", "0", "1", "0", "0"],
      ],
      "By CSP App. 5, TOR CSPR-AP.",
    ]);
  });

  test("with nothing to tell, a sentence each", () => {
    const empty: GivenTables = {
      Agencies: [],
      Groups: TABLES.Groups!,
      Seats: [],
      Meetings: [TABLES.Meetings![0]!],
      Attendance: [],
    };
    expect(
      ["Attendance", "Standing duties", "Contributions 2026-27", "Business plan 2026-27", "Action plans"].map(
        (heading) => section(heading, empty)?.[0],
      ),
    ).toEqual([
      "Nobody's attendance needs to be raised.",
      "No standing duty is due or overdue.",
      "No contributions are entered for 2026-27.",
      "No priorities are entered.",
      "No actions are entered.",
    ]);
  });

  test("names no person", () => expect(JSON.stringify(report())).not.toMatch(/Dan Dale|funeral/));
});
