import { attendanceCharts } from "../../../src/taskpane/attendance/attendance-chart";
import { attendanceModel } from "../../../src/taskpane/attendance/attendance-view-model";
import { moneyList } from "../../../src/taskpane/money/money-view-model";
import { priorityList } from "../../../src/taskpane/priorities/priorities-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

describe("who came, as a chart (GOV 11.3b)", () => {
  const register = givenWorkbook({
    Agencies: [
      { Agency: "City", Type: "Statutory partner" },
      { Agency: "Police", Type: "Relevant agency" },
    ],
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
    Seats: [
      { Seat: "C", Group: "QA", Agency: "City", Role: "Head", Category: "Core" },
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Core" },
    ],
    Meetings: [
      { Meeting: "QA-1", Group: "QA", Date: "2026-06-01" },
      { Meeting: "QA-2", Group: "QA", Date: "2026-09-01" },
    ],
    Attendance: [
      { Meeting: "QA-1", Seat: "C", Status: "Present" },
      { Meeting: "QA-1", Seat: "P", Status: "Deputy", Deputy: "D" },
      { Meeting: "QA-2", Seat: "C", Status: "Remote" },
    ],
  });

  test("counts of each agency how it kept its meetings; what nobody did is no part of it", () => {
    const [chart] = attendanceCharts(attendanceModel(register, { group: "QA", period: "" }, TODAY));
    expect(chart?.title).toBe("Who came to Quality, 1 December 2025 to 30 November 2026");
    expect(chart?.categories).toEqual(["City", "Police"]);
    expect(chart?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ["Present", 1, 0],
      ["Remote", 1, 0],
      ["Deputy", 0, 1],
      ["Absent", 0, 1],
    ]);
  });

  test("none where nothing is recorded", () => {
    const blank = givenWorkbook({ Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }] });
    expect(attendanceCharts(attendanceModel(blank, { group: "QA", period: "" }, TODAY))).toEqual([]);
  });
});

describe("the measures of the plan, as charts (BP)", () => {
  const measure = (name: string, period: string, value: string, target = "") => ({
    Priority: "1",
    Measure: name,
    Period: period,
    Value: value,
    Target: target,
  });
  const register = givenWorkbook({
    Priorities: [{ Priority: "1", Title: "Neglect" }],
    Measures: [
      measure("In time", "Q2 2026-27", "72%", "75%"),
      measure("In time", "2026-27 Q1", "68.5%", "75%"),
      measure("In time", "Q4 2025-26", "", "75%"),
      measure("Enquiries", "Q1 2026-27", "1,320"),
      measure("Enquiries", "Q2 2026-27", "1290"),
      measure("Mixed", "Q1 2026-27", "0.7", "75%"),
      measure("Mixed", "Q2 2026-27", "0.8", "75%"),
      measure("In words", "Q1 2026-27", "going well"),
      measure("In words", "Q2 2026-27", "3"),
      measure("Only once", "Q2 2026-27", "3"),
    ],
  });

  test("by quarters in their order, with the target where there is one; not what cannot be compared", () => {
    const charts = priorityList(register, TODAY).charts ?? [];
    expect(charts.map(({ title, unit, categories, series }) => ({ title, unit, categories, series }))).toEqual([
      {
        title: "In time",
        unit: "%",
        categories: ["Q4 2025-26", "Q1 2026-27", "Q2 2026-27"],
        series: [
          { name: "Value", values: [null, 68.5, 72] },
          { name: "Target", values: [75, 75, 75] },
        ],
      },
      {
        title: "Enquiries",
        unit: "",
        categories: ["Q1 2026-27", "Q2 2026-27"],
        series: [{ name: "Value", values: [1320, 1290] }],
      },
    ]);
  });
});

describe("contributions, as a chart (MASA 15.1)", () => {
  test("what is due and received, in pounds, the year of today first", () => {
    const register = givenWorkbook({
      Agencies: [{ Agency: "City", Type: "Statutory partner" }],
      Contributions: [
        { Year: "2025-26", Partner: "City", Due: 100, Received: 100 },
        { Year: "2026-27", Partner: "City", Due: 200.5, Received: 50 },
      ],
    });
    const charts = moneyList(register, TODAY).charts ?? [];
    expect(charts.map(({ title, series }) => [title, ...series.flatMap(({ values }) => values)])).toEqual([
      ["Contributions for 2026-27", 200.5, 50],
      ["Contributions for 2025-26", 100, 100],
    ]);
  });
});
