import { reportingYearStarting } from "../../../src/calendar/reporting-year";
import { planFindings } from "../../../src/governance/plan/findings";
import { priorityProgress } from "../../../src/governance/plan/priority-progress";
import { readQuarterLabel } from "../../../src/governance/plan/quarter-label";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { groundsOf, valueOf } from "../answer-of";
import { shown } from "../finding-line";

const workbook = (tables: GivenTables) =>
  givenWorkbook({
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "x" },
      { Group: "QA", Name: "QA", "Quorum rule": "x", Aliases: "QA Groups" },
      { Group: "PP", Name: "PP", "Quorum rule": "x" },
    ],
    Priorities: [{ Priority: "4", Title: "Early Help", Groups: "QA Groups; PP", Year: "2020-21" }],
    Meetings: [
      { Meeting: "EB-2026-09", Group: "EB", Date: "2026-09-29" },
      { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-08" },
    ],
    ...tables,
  });
const report = (row: GivenRow): GivenTables => ({
  Reports: [{ Report: "R", Group: "QA", "For meeting": "EB-2026-09", ...row }],
});

// On 22 November 2026 the last whole quarter is Q2 2026-27, 1 July to 30 September.
describe("BP, GOV 8.3g: a priority no linked group has reported on", () => {
  const found = (tables: GivenTables, asAt = "2026-11-22") =>
    [...planFindings(workbook(tables), on(asAt))].map(({ code }) => code);
  test.each([
    { given: "no report", tables: {}, codes: ["priority-without-report"] },
    { given: "one for the Board in the quarter", tables: report({ Received: "2026-10-02" }), codes: [] },
    {
      given: "one received in the quarter for a later Board",
      tables: report({ "For meeting": "EB-2026-12", Received: "2026-09-30" }),
      codes: [],
    },
    {
      given: "one received the day after it for a later Board",
      tables: report({ "For meeting": "EB-2026-12", Received: "2026-10-01" }),
      codes: ["priority-without-report"],
    },
    { given: "one expected but not in", tables: report({}), codes: ["priority-without-report"] },
    {
      given: "one that comes tomorrow",
      tables: report({ Received: "2026-11-23" }),
      codes: ["priority-without-report"],
    },
    {
      given: "by a group that is not linked",
      tables: report({ Group: "EB", Received: "2026-09-20" }),
      codes: ["priority-without-report"],
    },
    { given: "a quarter without a Board", tables: {}, asAt: "2026-08-01", codes: [] },
    { given: "the quarter of the Board not yet over", tables: {}, asAt: "2026-09-30", codes: [] },
    { given: "the quarter just over", tables: {}, asAt: "2026-10-01", codes: ["priority-without-report"] },
    {
      given: "no linked group",
      tables: { Priorities: [{ Priority: "4", Title: "Early Help" }] },
      codes: ["priority-without-group"],
    },
    {
      given: "an older plan that a later one has replaced",
      tables: {
        ...report({ Received: "2026-09-20" }),
        Priorities: [
          { Priority: "1", Title: "Old", Groups: "PP", Year: "2020-21" },
          { Priority: "2", Title: "New", Groups: "QA", Year: "2026-27" },
        ],
      },
      codes: [],
    },
    {
      given: "the same, with the years written otherwise",
      tables: {
        ...report({ Received: "2026-09-20" }),
        Priorities: [
          { Priority: "1", Title: "Old", Groups: "PP", Year: "2020-2021" },
          { Priority: "2", Title: "New", Groups: "QA", Year: "2026/27" },
        ],
      },
      codes: [],
    },
    {
      given: "a plan that has not begun",
      tables: {
        ...report({ Received: "2026-09-20" }),
        Priorities: [
          { Priority: "1", Title: "Now", Groups: "QA", Year: "2020-21" },
          { Priority: "2", Title: "Next", Groups: "PP", Year: "2027-28" },
        ],
      },
      codes: [],
    },
    {
      given: "a period that is not a quarter",
      tables: {
        ...report({ Received: "2026-09-20" }),
        Measures: [{ Priority: "4", Measure: "Contacts", Period: "summer" }],
      },
      codes: ["unreadable-period"],
    },
  ])("$given", ({ tables, asAt, codes }) => {
    expect(found(tables, asAt)).toEqual(codes);
  });

  test("says what is wrong and what to do", () => {
    const says = (tables: GivenTables) => [...planFindings(workbook(tables), on("2026-11-22"))].map(shown);
    expect(says({})).toEqual([
      "warning priority-without-report Priorities.groups 'QA Groups; PP': The Board had nothing on priority 4 in Q2 2026-27: no report came from its linked groups (QA Groups and PP)." +
        " | Ask one of the groups to report, or enter in Reports the report that came.",
    ]);
    expect(says({ Priorities: [{ Priority: "4", Title: "Early Help" }] })).toEqual([
      "warning priority-without-group Priorities.groups '': Priority 4 has no linked group, so nobody reports on it. | Enter the groups, separated by semicolons.",
    ]);
    expect(
      says({
        ...report({ Received: "2026-09-20" }),
        Measures: [
          { Priority: "4", Measure: "Contacts", Period: "summer" },
          { Priority: "4", Measure: "Referrals", Period: "" },
          { Priority: "4", Measure: "Plans", Period: "2026-27 Q1" },
        ],
      }),
    ).toEqual([
      "warning unreadable-period Measures.period 'summer': The period of 'Contacts' is not a quarter, so the measure counts in none. | Enter a quarter, like 2026-27 Q1.",
    ]);
  });
});

describe("BP: progress by quarter", () => {
  const register = workbook({
    ...report({ Received: "2026-09-20" }),
    Measures: [
      { Priority: "4", Measure: "Contacts", Period: "2026-27 Q2", Value: "812", Target: "800", Direction: "Up" },
      { Priority: "4", Measure: "Contacts", Period: "2025-26 Q2", Value: "700" },
    ],
  });
  test("measures stand in their quarter, groups by whether they reported", () => {
    const answer = priorityProgress(register, register.find("Priorities", "4")!, {
      in: reportingYearStarting(2026),
      asAt: on("2026-11-22"),
    });
    const quarters =
      answer.status === "answered"
        ? answer.value.map((q) => [q.quarter, q.measures.map(({ value }) => value), q.reported, q.notReported])
        : valueOf(answer);
    expect(quarters).toEqual([
      ["Q1 2026-27", [], [], ["QA", "PP"]],
      ["Q2 2026-27", ["812"], ["QA"], ["PP"]],
      ["Q3 2026-27", [], [], ["QA", "PP"]],
      ["Q4 2026-27", [], [], ["QA", "PP"]],
    ]);
    const none = "0 measures, no report from a linked group";
    expect(groundsOf(answer)).toEqual([
      `Priority 4 (Early Help) in 2026-27. Q1 2026-27: ${none}; Q2 2026-27: 1 measure, reports from QA; Q3 2026-27: ${none}; Q4 2026-27: ${none}.`,
      "BP",
      "GOV 8.3g",
    ]);
    expect(answer.status === "answered" ? answer.value[1]?.measures : []).toEqual([
      { measure: "Contacts", value: "812", target: "800", direction: "Up", commentary: "" },
    ]);
  });

  test.each([
    ["2026-27 Q1", "Q1 2026-27"],
    ["Q1 2026-27", "Q1 2026-27"],
    ["q4 2026/2027", "Q4 2026-27"],
    ["2026 Q3", "Q3 2026"],
    ["2026-28 Q1", null],
    ["Q5 2026-27", null],
    ["2026-27", null],
    ["Q1", null],
    ["1999-2000 Q1", "Q1 1999-00"],
    ["xQ1 2026-27", null],
    ["Q1 2026-27x", null],
    ["Q1 2026", "Q1 2026"],
    ["Q1 26-27", null],
    ["Q1 2026-27 Q2", null],
    ["", null],
  ])("%s: %s", (written, label) => {
    expect(readQuarterLabel(written)).toBe(label);
  });
});
