import { reportDetail } from "../../../src/taskpane/reports/report-detail-view-model";
import { type ReportSection, reportList } from "../../../src/taskpane/reports/reports-view-model";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
  { Group: "CBG", Name: "Core Business Group", "Quorum rule": "Statutory partners" },
];

// Reports for these Boards are due seven working days before: Friday 20 March, Monday 1 June, Thursday 27 August 2026 (31 August is a bank holiday).
const MEETINGS = [
  { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
  { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-10" },
  { Meeting: "EB-2026-09", Group: "EB", Date: "2026-09-08" },
];

const workbook = (reports: readonly GivenRow[], scheduled: readonly string[] = ["EB-2026-06"]) =>
  givenWorkbook({
    Groups: GROUPS,
    Meetings: MEETINGS,
    Schedule: scheduled.map((Meeting) => ({ Group: "QA", Meeting })),
    Reports: reports.map((row, at) => ({ Report: `R-${at + 1}`, Group: "QA", "For meeting": "EB-2026-06", ...row })),
  });

const linesOf = ({ meetings }: ReportSection) => meetings.flatMap(({ lines }) => lines);
const named = (sections: readonly ReportSection[]) =>
  sections.map((section) => [section.name, ...linesOf(section).map(({ when }) => when)]);

describe("how each report stands, in words (GOV 8.5, 10.3)", () => {
  test.each<{ given: string; today: string; reports?: readonly GivenRow[]; heading: string; says: readonly string[] }>([
    {
      given: "to come, before its window opens",
      today: "2026-04-01",
      heading: "No report is overdue or due.",
      says: ["To come", "Due Mon 1 Jun"],
    },
    {
      given: "due, two working days before the last day",
      today: "2026-05-28",
      heading: "No report is overdue; 1 is due.",
      says: ["Due", "Due Mon 1 Jun, 2 working days left"],
    },
    {
      given: "due on its last day",
      today: "2026-06-01",
      heading: "No report is overdue; 1 is due.",
      says: ["Due", "Due Mon 1 Jun, today is the last day"],
    },
    {
      given: "overdue the day after",
      today: "2026-06-02",
      heading: "1 report is overdue.",
      says: ["Overdue", "Was due Mon 1 Jun, 1 working day late"],
    },
    {
      given: "missed the day after the meeting, eight working days after the deadline",
      today: "2026-06-11",
      heading: "1 report was missed.",
      says: ["Missed", "Was due Mon 1 Jun, 8 working days late"],
    },
    {
      given: "came on the last day",
      today: "2026-06-30",
      reports: [{ Received: "2026-06-01" }],
      heading: "No report is overdue or due.",
      says: ["Received", "Came Mon 1 Jun, in time"],
    },
    {
      given: "came two working days late, in another year",
      today: "2027-01-04",
      reports: [{ Received: "2026-06-03" }],
      heading: "No report is overdue or due.",
      says: ["Received", "Came Wed 3 Jun 2026, late by 2 working days"],
    },
    {
      given: "not asked for any more",
      today: "2026-06-11",
      reports: [{ Waived: "2026-06-04" }],
      heading: "No report is overdue or due.",
      says: ["Settled", "Not asked for any more since Thu 4 Jun"],
    },
    {
      given: "a Received that is no day",
      today: "2026-05-28",
      reports: [{ Received: "31/06/2026" }],
      heading: "No report is overdue or due.",
      says: ["Cannot tell", ""],
    },
  ])("$given", ({ today, reports = [], heading, says }) => {
    const list = reportList(workbook(reports), on(today));
    expect([list.heading, named(list.sections)]).toEqual([heading, [says]]);
  });

  test("a deadline of Friday read on Sunday: no working day has passed", () => {
    const { sections } = reportList(workbook([], ["EB-2026-03"]), on("2026-03-22"));
    expect(named(sections)).toEqual([["Overdue", "Was due Fri 20 Mar; no working day has passed since"]]);
  });

  test("a bank holiday is no working day: on Tuesday 1 September a report of Thursday 27 August is two late", () => {
    const { sections } = reportList(workbook([], ["EB-2026-09"]), on("2026-09-01"));
    expect(named(sections)).toEqual([["Overdue", "Was due Thu 27 Aug, 2 working days late"]]);
  });

  test("a line names the group, the report and its meeting, and opens the cell that says so", () => {
    const meeting = reportList(workbook([]), on("2026-06-02")).sections[0]?.meetings[0];
    expect(meeting).toMatchObject({
      heading: "Executive Board, Wed 10 Jun",
      when: "Was due Mon 1 Jun, 1 working day late",
    });
    expect(meeting?.lines[0]).toMatchObject({
      what: "Highlight report",
      who: "Quality Assurance Group",
      details: [],
      place: { sheet: "Schedule", address: "B2" },
      row: null,
    });
    const listed = reportList(workbook([{}]), on("2026-06-02")).sections[0]?.meetings[0]?.lines[0];
    expect(listed).toMatchObject({ place: { sheet: "Reports", address: "E2" }, row: { position: 0, report: "R-1" } });
  });

  test("what cannot be told opens the cell that keeps it from being told", () => {
    const { sections } = reportList(workbook([{ Received: "31/06/2026" }]), on("2026-05-28"));
    expect(sections[0]?.meetings[0]?.lines[0]).toMatchObject({
      state: null,
      place: { sheet: "Reports", address: "E2" },
    });
  });

  test("why, and by which paragraphs", () => {
    const register = workbook([]);
    const line = reportList(register, on("2026-06-02")).sections[0]?.meetings[0]?.lines[0];
    expect(line && reportDetail(register, line, on("2026-06-02"))).toEqual({
      sentence:
        "QA's Highlight report for EB-2026-06 on 10 June 2026, listed in Schedule, is due by 1 June 2026; as at 2 June 2026 nothing has been received, so it is late by 1 working day.",
      paragraphs: [
        { citation: "GOV 10.3", words: expect.stringContaining("report") as string },
        { citation: "GOV 8.5", words: expect.stringContaining("(") as string },
      ],
    });
  });
});

test("reports for one meeting stand together, apart by the day they are due", () => {
  const { sections } = reportList(
    workbook([{ Group: "CBG" }, { Kind: "Exception", Due: "2026-06-01" }, { Kind: "Exception", Due: "2026-05-15" }]),
    on("2026-06-02"),
  );
  expect(sections.map(({ meetings }) => meetings.map(({ when, lines }) => [when, lines.length]))).toEqual([
    [
      ["Was due Fri 15 May, 11 working days late", 1],
      ["Was due Mon 1 Jun, 1 working day late", 3],
    ],
  ]);
});

describe("what was missed folds away once it is dealt with", () => {
  const missed = (reports: readonly GivenRow[], today = "2026-06-30") =>
    named(reportList(workbook(reports, ["EB-2026-03", "EB-2026-06"]), on(today)).sections);
  const march = { "For meeting": "EB-2026-03" };
  const june = { Received: "2026-06-01" };

  test("while nothing is said of it, it stands", () => {
    expect(missed([{ Received: "2026-06-01", "For meeting": "EB-2026-06" }]).map(([name]) => name)).toEqual([
      "Received",
      "Settled",
    ]);
    expect(missed([]).map(([name, ...lines]) => [name, lines.length])).toEqual([["Missed", 2]]);
  });

  test("the day in Dealt with counts from that day on, and not before", () => {
    const both = [{ ...march, "Dealt with": "2026-06-20" }, june];
    expect(missed([both[0] ?? {}]).map(([name, ...lines]) => [name, lines.length])).toEqual([
      ["Missed", 1],
      ["Settled", 1],
    ]);
    expect(missed([both[0] ?? {}], "2026-06-19").map(([name, ...lines]) => [name, lines.length])).toEqual([
      ["Missed", 2],
    ]);
  });

  test("it says when", () => {
    const { sections } = reportList(
      workbook([{ ...march, "Dealt with": "2026-06-20" }], ["EB-2026-03", "EB-2026-06"]),
      on("2026-06-30"),
    );
    expect(sections.filter(({ name }) => name === "Settled").flatMap(linesOf)).toMatchObject([
      { forMeeting: "Executive Board, Tue 31 Mar", details: ["Dealt with on Sat 20 Jun"] },
    ]);
  });
});

describe("reports by exception (GOV 10.4)", () => {
  const exceptions = (row: GivenRow) =>
    reportList(workbook([{ Kind: "Exception", ...row }], []), on("2026-05-28")).sections.flatMap(linesOf);

  test("are marked, say who asked, and go by a day of their own", () => {
    expect(exceptions({ Due: "2026-05-15", "Requested by": "CBG" })).toMatchObject([
      {
        what: "Exception report",
        isException: true,
        when: "Was due Fri 15 May, 8 working days late",
        details: ["Asked for by Core Business Group"],
      },
    ]);
  });

  test("what they lack is said", () => {
    expect(exceptions({})[0]?.details).toEqual([
      "Asked for by exception; Requested by is blank",
      "It has no Due of its own, so the meeting's deadline holds",
    ]);
  });
});

describe("nothing to list", () => {
  test.each<{ given: string; meetings: readonly GivenRow[]; hint: RegExp; first?: string }>([
    { given: "meetings, but nothing is owed", meetings: MEETINGS, hint: /^The forward plan proposes/ },
    { given: "no meetings", meetings: [], hint: /enter the year's meetings first/, first: "year" },
  ])("$given", ({ meetings, hint, first }) => {
    const list = reportList(givenWorkbook({ Groups: GROUPS, Meetings: meetings, Reports: [] }), on("2026-06-02"));
    expect([list.heading, list.sections]).toEqual(["No report is expected yet.", []]);
    expect(list.hint).toMatch(hint);
    expect(list.first?.page).toBe(first);
  });
});
