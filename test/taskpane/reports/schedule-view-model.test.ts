import { scheduleProposal, scheduleYears } from "../../../src/taskpane/reports/schedule-view-model";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "PP", Name: "Policy and Procedures Group", "Quorum rule": "Statutory partners and most agencies" },
  { Group: "LOD", Name: "Learning Group", "Quorum rule": "Statutory partners and most agencies" },
];
const DUTIES = [
  { Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "2", Source: "GOV 10.3b" },
  { Group: "LOD", Kind: "Annual report", To: "EB", "Times per year": "1" },
];
const BOARDS = ["2026-06-30", "2026-09-29", "2026-12-08", "2027-03-30"].map((Date) => ({
  Meeting: `EB-${Date.slice(0, 7)}`,
  Group: "EB",
  Date,
}));

const workbook = (
  schedule: readonly GivenRow[] = [],
  meetings: readonly GivenRow[] = BOARDS,
  duties: readonly GivenRow[] = DUTIES,
) => givenWorkbook({ Groups: GROUPS, Duties: duties, Meetings: meetings, Schedule: schedule });

const APRIL = on("2026-04-01");

describe("the years worth planning", () => {
  test.each([
    {
      given: "this one and the next",
      today: "2026-05-01",
      years: ["2026-27 (from 1 April 2026)", "2027-28 (from 1 April 2027)"],
    },
    {
      given: "one further on, once a Board of it is entered",
      today: "2025-03-31",
      years: ["2024-25 (from 1 April 2024)", "2025-26 (from 1 April 2025)", "2026-27 (from 1 April 2026)"],
    },
    {
      given: "none that is past",
      today: "2027-04-01",
      years: ["2027-28 (from 1 April 2027)", "2028-29 (from 1 April 2028)"],
    },
  ])("$given", ({ today, years }) => {
    expect(scheduleYears(workbook(), on(today)).map(({ label }) => label)).toEqual(years);
  });

  test("a date typed wrongly does not make a hundred of them", () => {
    const far = [...BOARDS, { Meeting: "EB-LATE", Group: "EB", Date: "2926-06-30" }];
    expect(scheduleYears(workbook([], far), APRIL).length).toBeLessThanOrEqual(10);
  });
});

describe("a year's proposal", () => {
  const list = scheduleProposal(workbook(), APRIL, APRIL);

  test("meeting by meeting, each line with what is owed and why", () => {
    expect(list.heading).toBe("3 lines are proposed for 2026-27.");
    expect(list.lines.map(({ report }) => report.group).sort()).toEqual(["LOD", "PP", "PP"]);
    const policy = list.lines.find(({ report }) => report.group === "PP");
    expect(policy).toMatchObject({
      who: "Policy and Procedures Group",
      what: "Highlight report",
      why: "Owed twice a year to EB (GOV 10.3b).",
    });
    const learning = list.lines.find(({ report }) => report.group === "LOD");
    expect(learning).toMatchObject({ who: "Learning Group", what: "Annual report", why: "Owed once a year to EB." });
  });

  test("each may go to any meeting still to come that does not have it", () => {
    const { lines } = scheduleProposal(workbook([{ Group: "PP", Meeting: "EB-2026-09" }]), APRIL, on("2026-07-01"));
    const open = Object.fromEntries(lines.map(({ report, open }) => [report.group, open.map(({ day }) => day)]));
    expect(open).toEqual({
      PP: ["Tue 8 Dec", "Tue 30 Mar 2027"],
      LOD: ["Tue 29 Sep", "Tue 8 Dec", "Tue 30 Mar 2027"],
    });
  });

  test("what is scheduled is counted and not proposed again", () => {
    const { lines, heading } = scheduleProposal(workbook([{ Group: "PP", Meeting: "EB-2026-06" }]), APRIL, APRIL);
    expect(heading).toBe("2 lines are proposed for 2026-27.");
    expect(lines.find(({ report }) => report.group === "PP")?.why).toBe(
      "Owed twice a year to EB (GOV 10.3b); 1 is scheduled already.",
    );
  });

  test("only meetings still to come are used", () => {
    const { lines } = scheduleProposal(workbook(), APRIL, on("2026-10-01"));
    expect([...new Set(lines.map(({ report }) => report.meeting))]).toEqual(["EB-2026-12", "EB-2027-03"]);
  });

  test("what has no place any more is said", () => {
    const { lines, shortfalls } = scheduleProposal(workbook(), APRIL, on("2027-01-01"));
    expect(lines.map(({ report }) => [report.group, report.meeting])).toEqual([
      ["PP", "EB-2027-03"],
      ["LOD", "EB-2027-03"],
    ]);
    expect(shortfalls).toEqual([
      "1 Highlight report of Policy and Procedures Group has no place: Executive Board has too few meetings left in 2026-27.",
    ]);
  });

  test.each([
    {
      given: "everything scheduled",
      schedule: [
        { Group: "PP", Meeting: "EB-2026-06" },
        { Group: "PP", Meeting: "EB-2026-12" },
        { Group: "LOD", Meeting: "EB-2026-09", Kind: "Annual report" },
      ],
      duties: DUTIES,
      how: /has every report that is owed/,
    },
    { given: "nothing owed", schedule: [], duties: [], how: /Duties names no report/ },
  ])("nothing to propose: $given", ({ schedule, duties, how }) => {
    const proposal = scheduleProposal(workbook(schedule, BOARDS, duties), APRIL, APRIL);
    expect([proposal.heading, proposal.lines]).toEqual(["Nothing to propose for 2026-27.", []]);
    expect(proposal.how).toMatch(how);
  });

  test("a year whose meetings are not entered yet is not called short of them", () => {
    expect(scheduleProposal(workbook(), on("2027-04-01"), APRIL)).toEqual({
      heading: "Nothing to propose for 2027-28.",
      how: "No meeting of 2027-28 that reports go to is entered yet. Plan the year's meetings first.",
      lines: [],
      shortfalls: [],
      firstStep: { name: "Plan the year's meetings", page: "year" },
    });
  });

  test.each([
    { perYear: "4", why: "Owed 4 times a year to EB (GOV 10.3b)." },
    { perYear: "Every 3 years", why: "Owed every 3 years to EB (GOV 10.3b)." },
  ])("how often is said in words: $perYear", ({ perYear, why }) => {
    const { lines } = scheduleProposal(
      workbook([], BOARDS, [{ ...DUTIES[0], "Times per year": perYear } as GivenRow]),
      APRIL,
      APRIL,
    );
    expect(lines[0]?.why).toBe(why);
  });
});
