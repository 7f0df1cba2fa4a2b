import { agendaOf } from "../../../src/governance/agenda/agenda";
import { reportingFindings } from "../../../src/governance/reporting/findings";
import { problemsOf } from "../../../src/governance/problems/problems";
import { boardReport } from "../../../src/reports/board-report";
import { reportList } from "../../../src/taskpane/reports/reports-view-model";
import { saidIn } from "../../reports/said-in";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { shown } from "../finding-line";

// The Board is on Tuesday 31 March and 30 June 2026: reports by Friday 20 March and Friday 19 June.
const workbook = (...reports: readonly GivenRow[]) =>
  givenWorkbook({
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
      { Group: "QA", Name: "Quality", "Quorum rule": "None" },
    ],
    Meetings: [
      { Meeting: "EB-1", Group: "EB", Date: "2026-03-31" },
      { Meeting: "EB-2", Group: "EB", Date: "2026-06-30" },
    ],
    Schedule: [
      { Group: "QA", Meeting: "EB-1" },
      { Group: "QA", Meeting: "EB-2" },
    ],
    Duties: [],
    Holidays: [],
    Reports: reports.map((row, n) => ({ Report: `R${n}`, Group: "QA", "For meeting": "EB-1", ...row })),
  });
const day = (iso: string) => `DATE(${iso.split("-").map(Number).join(",")})`;
const status = (asAt: string, ...rows: readonly GivenRow[]) =>
  cell(workbook(...rows), `REPORT.STATUS("QA","EB-1",${day(asAt)})`);

describe("GOV 10.3: a report that is waived", () => {
  test.each<{ given: string; row: GivenRow; asAt: string; state: string }>([
    { given: "Yes, after the meeting", row: { Waived: "Yes" }, asAt: "2026-04-01", state: "Waived" },
    { given: "Yes, overdue", row: { Waived: "y" }, asAt: "2026-03-21", state: "Waived" },
    { given: "Yes, due", row: { Waived: true }, asAt: "2026-03-20", state: "Waived" },
    { given: "Yes, long before", row: { Waived: "Yes" }, asAt: "2025-12-01", state: "Waived" },
    { given: "No is not waived", row: { Waived: "No" }, asAt: "2026-04-01", state: "Missed" },
    { given: "blank is not waived", row: { Waived: "" }, asAt: "2026-04-01", state: "Missed" },
    { given: "from the day on, the day before", row: { Waived: "2026-04-10" }, asAt: "2026-04-09", state: "Missed" },
    { given: "from the day on, its day", row: { Waived: "2026-04-10" }, asAt: "2026-04-10", state: "Waived" },
    { given: "from a day before the deadline", row: { Waived: "10 March 2026" }, asAt: "2026-03-11", state: "Waived" },
    {
      given: "received all the same, in time",
      row: { Waived: "Yes", Received: "2026-03-20" },
      asAt: "2026-04-01",
      state: "Received on time",
    },
    {
      given: "received all the same, late",
      row: { Waived: "2026-03-23", Received: "2026-04-20" },
      asAt: "2026-05-01",
      state: "Received late",
    },
    {
      given: "not yet received on the day asked about",
      row: { Waived: "Yes", Received: "2026-04-20" },
      asAt: "2026-04-19",
      state: "Waived",
    },
    { given: "a cell that cannot be read", row: { Waived: "perhaps" }, asAt: "2026-04-01", state: "#N/A" },
    {
      given: "the same where it came in time",
      row: { Waived: "perhaps", Received: "2026-03-20" },
      asAt: "2026-04-01",
      state: "Received on time",
    },
    {
      given: "a Received that cannot be read",
      row: { Waived: "Yes", Received: "?" },
      asAt: "2026-04-01",
      state: "#N/A",
    },
  ])("$given: $state", ({ row, asAt, state }) => expect(status(asAt, row)).toBe(state));

  test("one of several rows is enough, and the row of another kind or meeting waives nothing", () => {
    expect([
      status("2026-04-01", {}, { Waived: "Yes" }),
      status("2026-04-01", { Waived: "perhaps" }, { Waived: "Yes" }),
      status("2026-04-01", { Waived: "2026-05-01" }, { Waived: "2026-04-01" }),
      status("2026-04-01", { Kind: "Annual", Waived: "Yes" }),
      status("2026-04-01", { "For meeting": "EB-2", Waived: "Yes" }),
    ]).toEqual(["Waived", "Waived", "Waived", "Missed", "Missed"]);
  });

  test("one of two exception reports: the other speaks, and nothing else is outstanding", () => {
    const rows = [
      { Kind: "Exception", Due: "2026-03-02", Waived: "Yes" },
      { Kind: "Exception", Due: "2026-03-04" },
    ];
    const { value, why } = ask(workbook(...rows), `REPORT.STATUS("QA","EB-1",${day("2026-03-05")},"Exception")`);
    expect([value, why]).toEqual(["Overdue", expect.stringMatching(/due by 4 March 2026 .*late by 1 working day\.$/)]);
  });

  test("REPORT.DUE and OVERDUE pass it over, before the meeting as after it", () => {
    const due = (asAt: string, ...rows: readonly GivenRow[]) =>
      cell(workbook(...rows), `REPORT.DUE("QA",${day(asAt)})`);
    const overdue = (asAt: string, ...rows: readonly GivenRow[]) => {
      const rowsOf = cell(workbook(...rows), `OVERDUE(${day(asAt)})`) as readonly (readonly unknown[])[];
      return rowsOf.map(([first, ...rest]) => (rest.length === 0 ? first : rest.at(-1)));
    };
    const waived = { Waived: "2026-03-23" };
    expect([due("2026-03-22", waived), due("2026-03-23", waived), due("2026-02-01", { Waived: "Yes" })]).toEqual([
      "2026-03-20",
      "2026-06-19",
      "2026-06-19",
    ]);
    expect([overdue("2026-03-22", waived), overdue("2026-03-23", waived)]).toEqual([
      ["State", "Overdue"],
      ["Nothing overdue"],
    ]);
    expect([overdue("2026-04-01"), overdue("2026-04-01", waived), overdue("2026-06-20", waived)]).toEqual([
      ["State", "Missed"],
      ["Nothing overdue"],
      ["State", "Overdue"],
    ]);
    expect(due("2026-04-01", waived, { "For meeting": "EB-2", Waived: "Yes" })).toBe("Nothing due");
  });

  test("the sentences", () => {
    const why = (asAt: string, row: GivenRow) => ask(workbook(row), `REPORT.STATUS("QA","EB-1",${day(asAt)})`).why;
    const opening = "QA's Highlight report for EB-1 on 31 March 2026, listed in Schedule, is due by 20 March 2026;";
    expect([
      why("2026-04-01", { Waived: "Yes" }),
      why("2026-04-01", { Waived: "2026-03-23" }),
      why("2026-04-01", { Waived: "perhaps" }),
      ask(workbook({ Waived: "Yes" }), `OVERDUE(${day("2026-04-01")})`).why,
      ask(workbook(), `OVERDUE(${day("2026-03-22")})`).why,
    ]).toEqual([
      `${opening} it is not asked for, since Waived in Reports says Yes.`,
      `${opening} it is not asked for any more, since Reports says that it was waived on 23 March 2026.`,
      "Cannot tell: for the report 'R0', Reports!H2 (Waived) cannot be read; enter a date, like 31/03/2026, or Yes.",
      "As at 1 April 2026, no report is overdue. A missed report stays in the list until the group's next report of that kind is received, or until it is waived in Reports.",
      "As at 22 March 2026, 1 report is outstanding: 1 overdue and 0 missed. A missed report stays in the list until the group's next report of that kind is received, or until it is waived in Reports. Where Working days late is 0, no working day has passed since the deadline.",
    ]);
  });

  test("a table without the column, as of an older workbook, is read as before; and a day of the 1904 system is its own", () => {
    const opened = (positions: Readonly<Record<string, number>>, date1904: boolean, last: number) => {
      const register = workbook();
      register.open({ table: "Reports", sheet: "Reports", headerRow: 1, firstColumn: 1, positions, date1904 });
      register.splice("Reports", 0, 0, [["R", "QA", "EB-1", last]]);
      return register;
    };
    const asked = (asAt: string) => `REPORT.STATUS("QA","EB-1",${day(asAt)})`;
    const serial = on("2026-04-01");
    const older = opened({ report: 0, group: 1, forMeeting: 2, received: 3 }, false, serial);
    expect([cell(older, asked("2026-03-31")), cell(older, asked("2026-04-01"))]).toEqual(["Overdue", "Received late"]);
    expect(
      problemsOf(older, on("2026-04-01")).filter(({ severity, table }) => severity === "error" && table === "Reports"),
    ).toEqual([]);
    const of1904 = opened({ report: 0, group: 1, forMeeting: 2, waived: 3, received: 4, due: 5 }, true, serial - 1462);
    expect([cell(of1904, asked("2026-03-31")), cell(of1904, asked("2026-04-01"))]).toEqual(["Overdue", "Waived"]);
  });

  test("the pane, the Board report and the agenda", () => {
    const asAt = on("2026-04-01");
    const waived = workbook({ Waived: "Yes" });
    const sectionsOf = (asked: typeof waived) => reportList(asked, asAt).sections.map(({ name }) => name);
    expect([sectionsOf(workbook()), sectionsOf(waived)]).toEqual([
      ["Missed", "To come"],
      ["To come", "Settled"],
    ]);
    const linesOf = (asked: typeof waived, when = asAt) =>
      saidIn(boardReport(asked, asked.meeting("EB-1"), when), "reports").slice(0, 2);
    const heading = "For the meeting on Tuesday 31 March 2026";
    expect(linesOf(waived)).toEqual([heading, [["Quality", "Highlight", "Waived"]]]);
    const weekend = on("2026-03-22");
    expect(linesOf(workbook(), weekend)).toEqual([
      heading,
      [["Quality", "Highlight", "Overdue: due Friday 20 March 2026; no working day has passed since"]],
    ]);
    expect(reportList(workbook(), weekend).sections[0]?.meetings.map(({ when }) => when)).toEqual([
      "Was due Fri 20 Mar; no working day has passed since",
    ]);
    const reportsOn = (asked: typeof waived) => {
      const made = agendaOf(asked, asked.meeting("EB-1")!, on("2026-03-16"));
      return made.status === "answered" ? made.value.filter(({ part }) => part === "report").length : null;
    };
    expect([reportsOn(workbook()), reportsOn(waived)]).toEqual([1, 0]);
  });

  test("what is said of the column in PROBLEMS", () => {
    const findings = (Waived: string) => [...reportingFindings(workbook({ Waived }), on("2026-04-01"))].map(shown);
    expect([findings("Yes"), findings("2026-04-01"), findings("2026-04-02")]).toEqual([
      [],
      [],
      [
        "warning waived-in-the-future Reports.waived '2 April 2026': Report R0 is marked waived on 2 April 2026, which is still to come; until then it is asked for. | Correct the date, or enter Yes to waive it at once.",
      ],
    ]);
    const unreadable = problemsOf(workbook({ Waived: "perhaps" }), on("2026-04-01")).filter(
      ({ table }) => table === "Reports",
    );
    expect(unreadable).toMatchObject([
      {
        severity: "error",
        code: "unreadable-date",
        message:
          "Waived says 'perhaps', which is not a date, nor Yes or No; what rests on it cannot be told until it is put right.",
        fix: "Enter a date, like 31/03/2026, or Yes.",
      },
    ]);
  });
});
