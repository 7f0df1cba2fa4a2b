import type { Plan } from "../../src/bring-in/plan";
import { givenWorkbook } from "../register/given-workbook";
import { type Answered, expectToAddUp, planFor, shown } from "./plans";
import { dayCell, type GivenSheet } from "./sheets";
import { SHARED } from "./ten-sheets";

const NOW = { ...SHARED, Schedule: [{ Group: "EX", Meeting: "QA-2026-12", Kind: "Highlight" }] };

const plan = (sheet: GivenSheet, answers: Answered = {}): Plan => planFor(sheet, givenWorkbook(NOW), { answers });

const rowsSaid = ({ rows }: Plan): readonly string[] =>
  rows.map(({ change, table, values }) =>
    [change, table, ...Object.entries(values).map(([header, value]) => `${header}=${shown(value)}`)].join(" "),
  );

const ROWS = [
  "same Meetings Meeting=QA-2026-12 Date=2026-12-09",
  "new Meetings Meeting=QA-2027-02 Group=QA Date=2027-02-10",
  "new Meetings Meeting=EX-2027-01 Group=EX Date=2027-01-20",
];

describe("a plan with groups down and months across becomes rows of Meetings", () => {
  test.each<{ readonly given: string; readonly sheet: GivenSheet }>([
    {
      given: "days of the month under months with their year",
      sheet: {
        sheet: "Plan",
        rows: [
          ["Meetings to come"],
          ["Group", "Dec 2026", "Jan 2027", "Feb 2027"],
          ["QA", 9, "", "10th"],
          ["Exploitation Subgroup", "", 20, ""],
        ],
      },
    },
    {
      given: "days and months, the year in two parts over them",
      sheet: {
        sheet: "Plan",
        rows: [
          ["Meetings 2026-27"],
          ["Group", "Dec", "Jan", "Feb"],
          ["QA", "9 Dec", "", "10 Feb"],
          ["EX", "", "Wed 20 January", ""],
        ],
      },
    },
    {
      given: "whole dates, the groups across",
      sheet: {
        sheet: "Plan",
        rows: [
          ["", "QA", "EX"],
          ["first", "9/12/2026", dayCell("2027-01-20")],
          ["second", "10/2/2027", ""],
        ],
      },
    },
  ])("$given", ({ sheet }) => {
    const first = plan(sheet);
    expect([first.read.kind, first.questions]).toEqual(["plan", []]);
    expect([...rowsSaid(first)].sort()).toEqual([...ROWS].sort());
    expect(first.counts).toEqual({ cells: 3, new: 2, changed: 0, same: 1, leftOut: 0, questions: 0 });
  });

  test("a day near a meeting is asked about, and what is no day is left out", () => {
    const sheet: GivenSheet = {
      sheet: "2026-27",
      rows: [
        ["Group", "Dec", "Jan", "Feb"],
        ["QA", "16 Dec", "none", "10 Feb (Matlock)"],
        ["EX", "", "20 Jan", "3 Feb"],
      ],
    };
    const asked = plan(sheet);
    expect(asked.questions.map(({ id, cells }) => [id, cells])).toEqual([["moved-qa-2026-12", ["2026-27!B2"]]]);
    expect(asked.leftOut.map(({ cell }) => cell)).toEqual(["2026-27!C2"]);
    expect(asked.rows[0]?.notes).toEqual(["The cell also says 'Matlock', which is not brought in."]);
    expectToAddUp(asked);
    expect(asked.counts.cells).toBe(5);
    expect(rowsSaid(plan(sheet, { "moved-qa-2026-12": "QA-2026-12" }))[0]).toBe(
      "changed Meetings Meeting=QA-2026-12 Date=2026-12-16",
    );
  });

  test("days of no year are left out, with what to do", () => {
    const { rows, leftOut } = plan({
      sheet: "Plan",
      rows: [
        ["Group", "Apr", "May"],
        ["QA", "7 Apr", "5 May"],
        ["EX", "8 Apr", ""],
      ],
    });
    expect([rows, leftOut.length]).toEqual([[], 3]);
    expect(leftOut[0]?.why).toMatch(/^It names no day with its year\. Write the year over the days/);
  });
});

describe("a plan with groups down and meetings across becomes rows of Schedule", () => {
  const sheet: GivenSheet = {
    sheet: "Reports",
    rows: [
      ["Reports to QA"],
      ["Group", "8/7/2026", "9/12/2026", "13/1/2027"],
      ["Exploitation Subgroup", "-", "x", "Annual report"],
      ["QA", "", "x", ""],
      ["EX", "", "", "see below"],
    ],
  };

  test("who reports at which meeting; a meeting that is not there yet is offered", () => {
    const asked = plan(sheet);
    expect([asked.read.kind, asked.questions.map(({ id, cells }) => [id, cells])]).toEqual([
      "plan",
      [["meetings-qa", ["Reports!D3", "Reports!D5"]]],
    ]);
    expect(asked.counts).toEqual({ cells: 5, new: 0, changed: 0, same: 1, leftOut: 2, questions: 2 });
    const settled = plan(sheet, { "meetings-qa": "Add them" });
    expect(rowsSaid(settled)).toEqual([
      "new Meetings Meeting=QA-2027-01 Group=QA Date=2027-01-13",
      "same Schedule Group=EX Meeting=QA-2026-12",
      "new Schedule Group=EX Meeting=QA-2027-01 Kind=Annual",
    ]);
    expect(settled.leftOut.map(({ cell, why }) => [cell, why])).toEqual([
      ["Reports!B3", "It says that no report is due."],
      ["Reports!C4", "It is the group whose meeting it is."],
      ["Reports!D5", "It does not say whether a report is due: put x, or Highlight or Annual."],
    ]);
    expectToAddUp(settled);
  });
});
