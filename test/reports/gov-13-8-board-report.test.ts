import { toIso } from "../../src/calendar/plain-date";
import { boardPeriod } from "../../src/reports/board/period";
import { boardReport } from "../../src/reports/board-report";
import { givenWorkbook, on, openGiven, type GivenTables } from "../register/given-workbook";
import { saidIn } from "./said-in";

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
const section = (id: string, tables?: GivenTables) => saidIn(report(tables), id);

describe("the Executive Board report", () => {
  test.each<{ table: keyof typeof TABLES; says: string }>([
    { table: "Obligations", says: "no standing duty is known" },
    { table: "Complaints", says: "no complaint or compliment is known" },
    { table: "Contributions", says: "no contribution is known" },
    { table: "Priorities", says: "no priority is known" },
    { table: "Actions", says: "no action is known" },
  ])("says what it goes without where the table $table is not there", ({ table, says }) => {
    const others = Object.fromEntries(Object.entries(TABLES).filter(([name]) => name !== table));
    expect(section("untold", others).join(" ")).toContain(`The workbook has no table named ${table}: ${says}.`);
    expect(section("untold").join(" ")).not.toContain(says);
  });

  test("says which column is missing, and what cannot be told without it", () => {
    const register = givenWorkbook({ ...TABLES, Reports: [] });
    openGiven(register, "Reports", [{ Report: "R1", Group: "QA", "For meeting": "EB-1" }], ["received"]);
    const said = saidIn(boardReport(register, register.meeting("EB-1"), AS_AT), "untold");
    expect(said.join(" ")).toMatch(/Reports has no column headed Received; /);
  });

  test("GOV 11.3b, 6.5k: attendance to be raised, by name of the body, without why somebody was away", () => {
    expect(section("attendance").slice(1)).toEqual([
      [["Quality", "–", "50%"]],
      [["Health", "Quality", "1 of 2", "Under 75%; sent a deputy, not for sickness or leave, once"]],
    ]);
  });

  test.each(["Hospital (knee)", "Operation (hip (left))", "surgery (knee", "appointment) at", "(see file)"])(
    "GOV 11.3b: a reason with brackets, '%s', is left out whole",
    (Reason) => {
      const Attendance = (TABLES.Attendance ?? []).map((row) => (row.Status === "Deputy" ? { ...row, Reason } : row));
      expect(section("attendance", { ...TABLES, Attendance })).toEqual(section("attendance"));
    },
  );

  test("GOV 11.3b: who is not yet marked is not called absent or missing", () => {
    const tables: GivenTables = {
      ...TABLES,
      Groups: (TABLES.Groups ?? []).map((row) => ({ ...row, "Quorum rule": "each of: Health" })),
      Attendance: [
        { Meeting: "QA-2", Seat: "Q1" },
        { Meeting: "QA-2", Agency: "City", Status: "Present" },
      ],
    };
    const register = givenWorkbook(tables);
    const said = saidIn(boardReport(register, register.meeting("EB-1"), AS_AT), "quorum");
    expect(said[1]).toEqual(
      expect.arrayContaining([["Quality", "1 Sep 2026", "Cannot tell", "Not yet marked: Health."]]),
    );
    expect(JSON.stringify(said)).not.toMatch(/Not represented|missing/);
  });

  test("GOV 10.4: standing duties due or overdue; what is done is not listed", () => {
    expect(section("duties")).toEqual([[["Audit (TOR QA)", "Quality", "22 May 2026", "By 22 Nov 2026"]]]);
  });

  test("GOV 10.4: duties of which no day is recorded are named together, not a row each", () => {
    const never = ["Review of chairing", "Yearly report"].map((Obligation) => ({
      Obligation,
      Owner: "EB",
      To: "COG",
      "Times per year": 1,
      Source: "GOV 6.2",
    }));
    expect(section("duties", { ...TABLES, Obligations: never })).toEqual([
      "No standing duty is due or overdue.",
      "No day is recorded on which these were done, so none of them can be called overdue: Review of chairing; Yearly report.",
    ]);
  });

  test("GOV 13.8: complaints and compliments of the quarters that have begun, and what waits", () => {
    expect(section("complaints")).toEqual([
      [
        ["Q1 2026-27", "1", "1", "0", "0", "0"],
        ["Q2 2026-27", "0", "0", "0", "0", "0"],
        ["Q3 2026-27", "1", "0", "1", "0", "1"],
      ],
      [["3", "Complaint", "1 Oct 2026", expect.stringMatching(/^Overdue: confirming what will be done: due /)]],
    ]);
  });

  test("GOV 8.3h; MASA 15.1: received against due, to the penny, and what is outstanding in a sentence", () => {
    expect(section("money")).toEqual([
      "£60.01 of £100.01 is outstanding: City £60.01. The workbook records no day by which contributions are due, so none can be called late. Some amounts have no day on which they came; they count as received.",
      [
        ["City", "£100.01", "£40.00", "£60.01", "39%"],
        ["Together", "£100.01", "£40.00", "£60.01", "39%"],
      ],
    ]);
  });

  test("GOV 8.3g; BP: priorities with who reported and what was measured", () => {
    expect(section("plan")).toEqual([
      expect.stringContaining(
        "1 of 2 measures has a figure for Q2 2026-27: 0 at target, 0 above and 1 below; 1 has none.",
      ),
      [
        ["Priority P1: Neglect. No report on it yet in Q3 2026-27 from the Policies."],
        ["Referrals", "7", "7", "", "9", "2 below"],
        ["Audits", "–", "None entered", "", "", ""],
      ],
    ]);
  });

  test("CSP App. 5: actions by plan, who leads none, and every overdue one with its day", () => {
    const [said, plans, unled, overdue] = section("actions");
    expect(said).toBe("1 of 4 open actions is overdue.");
    expect(plans).toEqual([
      ["Plan A", "1 of 4", "1", "1", "0", "0", "1"],
      ["Actions of the ", "0 of 1", "0", "0", "1", "0", "0"],
    ]);
    expect(unled).toBe("Nobody leads “x” (Plan A); “x” (Plan A); “x” (Plan A); “x” (Actions of the ).");
    expect(overdue).toEqual([["Plan A: 1 overdue"], ["x", "Nobody", "21 Nov 2026"]]);
  });

  test("with nothing to tell, a sentence each", () => {
    const empty: GivenTables = {
      Agencies: [],
      Groups: TABLES.Groups!,
      Seats: [],
      Meetings: [TABLES.Meetings![0]!],
      Attendance: [],
    };
    expect(["duties", "money", "plan", "checks", "chairs", "decisions"].map((id) => section(id, empty)[0])).toEqual([
      "No standing duty is due or overdue.",
      "The year 2026-27 has no row in Contributions.",
      "No priorities are entered.",
      "Every check that is asked for is in order.",
      "Chairs has no term of any body.",
      "No decision was taken in this period, and none is open from before.",
    ]);
  });

  test("names no person", () => expect(JSON.stringify(report())).not.toMatch(/Dan Dale|funeral/));
});

describe("the days that it covers", () => {
  const days = (meetings: GivenTables["Meetings"]) => {
    const register = givenWorkbook({ ...TABLES, Meetings: meetings ?? [] });
    const { now, before } = boardPeriod(register, register.meeting("EB-1"), AS_AT);
    return [now.from, now.to, before.from, before.to].map(toIso);
  };
  const [next] = TABLES.Meetings ?? [];
  const ordinary = { Meeting: "EB-0", Group: "EB", Date: "2026-09-01" };

  test("run from the last ordinary Board: a special meeting in between drops nothing", () => {
    const special = { Meeting: "EB-S", Group: "EB", Date: "2026-10-06", Kind: "Special" };
    const earlier = { Meeting: "EB-00", Group: "EB", Date: "2026-06-02" };
    expect(days([next!, ordinary, special, earlier])).toEqual(["2026-09-02", "2026-11-22", "2026-06-03", "2026-09-01"]);
  });

  test("a cancelled Board begins no period", () => {
    const cancelled = { Meeting: "EB-C", Group: "EB", Date: "2026-11-03", Status: "Cancelled" };
    expect(days([next!, ordinary, cancelled])[0]).toBe("2026-09-02");
  });

  test("without an earlier Board it is a year", () => expect(days([next!])[0]).toBe("2025-11-23"));
});

describe("GOV 10.3: reports that were missed and dealt with count as OVERDUE does, and the report says so wherever it counts them", () => {
  const reportWith = (...dealtWith: readonly string[]) => {
    const register = givenWorkbook({
      ...TABLES,
      Meetings: [...(TABLES["Meetings"] ?? []), { Meeting: "EB-0", Group: "EB", Date: "2026-09-02" }],
      Schedule: [
        { Group: "QA", Meeting: "EB-0" },
        { Group: "PP", Meeting: "EB-0" },
      ],
      Reports: ["QA", "PP"].map((group) => ({
        Report: group,
        Group: group,
        "For meeting": "EB-0",
        "Dealt with": dealtWith.includes(group) ? "2026-10-01" : null,
      })),
    });
    const report = boardReport(register, register.meeting("EB-1"), AS_AT);
    const rows = (saidIn(report, "figures")[0] as string[][]).filter(([name]) => name?.startsWith("Reports overdue"));
    const lines = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => ("lines" in block ? block.lines : []));
    const chased = lines.map(({ text }) => text).find((text) => text.includes("overdue or missed"));
    const owed = saidIn(report, "reports").filter((said) => typeof said === "string" && said.startsWith("Still owed"));
    return { figure: rows[0]?.[1], chased, owed: owed[0] };
  };
  /** Seven working days before 2 September 2026; 31 August is a bank holiday (GOV 8.5). */
  const DUE = "due 21 Aug 2026";

  test.each<{ given: string; dealtWith: readonly string[]; figure: string; chased: string }>([
    {
      given: "none",
      dealtWith: [],
      figure: "2",
      chased: "2 reports overdue or missed: ask the chairs of the Policies and the Quality.",
    },
    {
      given: "one",
      dealtWith: ["QA"],
      figure: "2; 1 of them is dealt with",
      chased: "2 reports overdue or missed; 1 of them is dealt with: ask the chair of the Policies.",
    },
    {
      given: "both",
      dealtWith: ["QA", "PP"],
      figure: "2; all are dealt with",
      chased: "2 reports overdue or missed; all are dealt with.",
    },
  ])("$given", ({ dealtWith, figure, chased }) => {
    const found = reportWith(...dealtWith);
    expect([found.figure, found.chased]).toEqual([figure, chased]);
    for (const [group, name] of [
      ["QA", "Quality"],
      ["PP", "Policies"],
    ] as const)
      expect(found.owed).toContain(
        `${name}, Highlight report for the Board of 2 Sep 2026 (${DUE}${dealtWith.includes(group) ? "; dealt with on 1 Oct 2026" : ""})`,
      );
  });
});
