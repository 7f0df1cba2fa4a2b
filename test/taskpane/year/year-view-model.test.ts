import type { PlanAsked } from "../../../src/taskpane/year/year-plan";
import { spanToPlan } from "../../../src/taskpane/year/year-plan";
import { yearModel } from "../../../src/taskpane/year/year-view-model";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const SPAN = { from: on("2027-04-01"), to: on("2028-03-31") };

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
  { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "Statutory partners and most agencies" },
];

function meetings(group: string, days: readonly string[]): readonly GivenRow[] {
  return days.map((day) => ({ Meeting: `${group}-${day.slice(0, 7)}`, Group: group, Date: day, Start: "10:00" }));
}

/** The Board on the first Tuesday of each quarter; the other body on the first Tuesday of June and the first Monday of May. */
const MEETINGS = [
  ...meetings("EB", ["2026-06-02", "2026-09-01", "2026-12-01", "2027-03-02"]),
  ...meetings("QA", ["2026-06-02", "2026-11-03"]),
];

function planned(
  asked: Partial<PlanAsked> = {},
  rows: readonly GivenRow[] = MEETINGS,
  duties: readonly GivenRow[] = [],
) {
  const register = givenWorkbook({
    Groups: GROUPS,
    Meetings: rows,
    Holidays: [],
    Duties: duties,
    Schedule: [],
    Reports: [],
  });
  return yearModel(register, { body: "", ...SPAN, chosen: null, leftOut: [], moved: {}, ...asked }, TODAY);
}

const plan = (name: string, asked: Partial<PlanAsked> = {}, rows?: readonly GivenRow[]) =>
  planned(asked, rows).plans.find((each) => each.name === name);

describe("a year planned by each body's last year (GOV 10.3a, 8.5)", () => {
  // Before Tuesday 1 June 2027, over the bank holiday of 31 May: 15 working days is 10 May, 5 is 24 May.
  test("each body's days, with their deadlines", () => {
    const board = plan("Executive Board");
    expect(board).toMatchObject({
      pattern: "First Tuesday, every third month (March, June, September and December), 10:00",
      days: "1 Jun, 7 Sep, 7 Dec, 7 Mar",
      notes: ["4 ordinary meetings in 2027-28; 4 are asked for."],
      isShort: false,
      warnings: 0,
    });
    expect(board?.lines[0]).toMatchObject({
      day: "Tue 1 Jun 2027",
      isTaken: true,
      moved: "",
      deadlines: "requests 10 May · papers 24 May",
      concerns: [],
    });
  });

  test("a body that would meet on a day planned for the Board is told so, but not where the Board's is left out", () => {
    const of = (leftOut: readonly string[]) =>
      plan("Quality Assurance Group", { leftOut })?.lines.map(({ day, concerns }) => [day, ...concerns]);
    expect(of([])).toEqual([["Tue 1 Jun 2027", "Executive Board meets on the same day."], ["Tue 2 Nov 2027"]]);
    expect(of([`EB ${on("2027-06-01")}`])).toEqual([["Tue 1 Jun 2027"], ["Tue 2 Nov 2027"]]);
  });

  test("fewer than the documents ask for is said", () => {
    expect(plan("Executive Board", { leftOut: [`EB ${on("2027-06-01")}`] })).toMatchObject({
      notes: ["3 ordinary meetings in 2027-28; 4 are asked for."],
      isShort: true,
      warnings: 1,
      days: "7 Sep, 7 Dec, 7 Mar",
    });
  });

  test("a meeting may be moved: its deadlines and what is wrong are those of the other day", () => {
    const key = `EB ${on("2027-06-01")}`;
    const line = plan("Executive Board", { moved: { [key]: on("2027-06-05") } })?.lines[0];
    expect(line).toMatchObject({
      key,
      day: "Sat 5 Jun 2027",
      moved: "moved from Tue 1 Jun 2027",
      concerns: ["It is a Saturday."],
    });
  });

  test("a holiday is gone round, and it is said from which day", () => {
    const rows = meetings("PP", ["2026-05-11", "2026-10-05", "2027-02-01"]);
    // By the first Monday: 3 May 2027 is the early May bank holiday. The second Monday was the exception.
    const line = plan("Policies and Procedures Group", {}, rows);
    expect(line?.notes[0]).toBe("2 of its last 3 meetings were so.");
    expect(line?.lines.map(({ day, moved }) => [day, moved])).toEqual([
      ["Mon 10 May 2027", "moved from Mon 3 May 2027"],
      ["Mon 4 Oct 2027", ""],
      ["Mon 7 Feb 2028", ""],
    ]);
  });

  test("what is to be written: one row a meeting, with an id of its own", () => {
    const rows = planned().meetings.map(({ meeting, group, date, start, kind }) => [meeting, group, date, start, kind]);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual(["EB-2027-06", "EB", on("2027-06-01"), 600, "Ordinary"]);
    expect(new Set(rows.map(([id]) => id)).size).toBe(6);
  });

  test("a body with nothing to go by is named, and planned by hand once it is chosen", () => {
    expect(planned().without).toBe(
      "No meeting of the last two years to go by: Policies and Procedures Group. Choose one above to say when it meets.",
    );
    const chosen = { nth: "last", weekday: 5, every: 6, month: 4, start: null, end: null } as const;
    const by = planned({ body: "PP", chosen });
    // The last Friday of April 2027 is the 30th, of October the 29th.
    expect(by.plans[0]?.lines.map(({ day }) => day)).toEqual(["Fri 30 Apr 2027", "Fri 29 Oct 2027"]);
    expect(by.without).toBe("");
  });

  test("without the table there is nothing to plan, and the sentence says so", () => {
    const register = givenWorkbook({ Groups: GROUPS });
    expect(yearModel(register, { body: "", ...SPAN, chosen: null, leftOut: [], moved: {} }, TODAY).none).toBe(
      "The workbook has no table named Meetings.",
    );
  });
});

describe("the reports for the meetings planned (GOV 10.3)", () => {
  const duties = [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "2", Source: "GOV 10.3b" }];
  const entered = [
    ...MEETINGS,
    ...meetings("EB", ["2027-06-01", "2027-09-07", "2027-12-07", "2028-03-07"]),
    ...meetings("QA", ["2027-06-03", "2027-11-02"]),
  ];

  test("wait until the meetings are entered", () => {
    expect(planned({}, MEETINGS, duties).reports).toEqual([]);
  });

  test("are then spread over them, with how many fall on each", () => {
    const { meetings: left, reports, reportLines } = planned({}, entered, duties);
    expect([left.length, reports.length, reportLines.length]).toEqual([0, 2, 2]);
    expect(reportLines[0]).toMatch(/^Executive Board, Tue \d+ \w{3} 202[78]: 1 report$/);
  });
});

describe("the span that is planned at first", () => {
  const span = (rows: readonly GivenRow[], today: string) => {
    const { from, to } = spanToPlan(givenWorkbook({ Groups: GROUPS, Meetings: rows }), on(today));
    return [from, to];
  };
  test.each([
    {
      given: "a meeting is still to come: the next year",
      rows: MEETINGS,
      today: "2026-11-30",
      is: ["2027-04-01", "2028-03-31"],
    },
    {
      given: "none to come, late in the year: to the end of the next",
      rows: [],
      today: "2026-11-30",
      is: ["2026-12-01", "2028-03-31"],
    },
    { given: "none to come, early in it: to its end", rows: [], today: "2026-05-01", is: ["2026-05-02", "2027-03-31"] },
    {
      given: "only a special one to come",
      rows: [{ ...MEETINGS[2], Kind: "Special" }],
      today: "2026-11-30",
      is: ["2026-12-01", "2028-03-31"],
    },
  ])("$given", ({ rows, today, is }) => {
    expect(span(rows as readonly GivenRow[], today)).toEqual(is.map(on));
  });
});
