import { deadlineLines } from "../../../src/taskpane/meeting/deadlines-view-model";
import { daysLeft } from "../../../src/taskpane/words/day-words";
import { givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

const MEETINGS = [
  { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
  { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-10" },
  { Meeting: "QA-2026-06", Group: "QA", Date: "2026-06-02" },
  { Meeting: "QA-S-2026", Group: "QA", Date: "2026-06-05", Kind: "Special", Status: "Cancelled" },
];

describe("a meeting's deadlines (GOV 8.5)", () => {
  const register = givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS, Holidays: [] });
  const linesOn = (today: string) => {
    const meeting = register.meeting("EB-2026-06");
    if (meeting === undefined) throw new Error("no meeting");
    return deadlineLines(register, meeting, on(today));
  };

  // Before Wednesday 10 June 2026, with the bank holiday of Monday 25 May: 15 working days is 19 May, 7 is 1 June, 5 is 3 June.
  test("the days, counted back from the meeting", () => {
    expect(linesOn("2026-05-19").map(({ what, day }) => [what, day])).toEqual([
      ["Agenda requests by", "Tue 19 May"],
      ["Reports by", "Mon 1 Jun"],
      ["Agenda and papers out by", "Wed 3 Jun"],
    ]);
  });

  test.each([
    {
      given: "on the day itself it is in time, and pressing",
      today: "2026-06-01",
      left: "today is the last day",
      signal: "unsure",
    },
    {
      given: "two working days before, over a weekend",
      today: "2026-05-28",
      left: "2 working days left",
      signal: "unsure",
    },
    { given: "three working days before", today: "2026-05-27", left: "3 working days left", signal: "quiet" },
    { given: "the Sunday before a Monday", today: "2026-05-31", left: "1 working day left", signal: "unsure" },
    { given: "the day after", today: "2026-06-02", left: "passed 1 working day ago", signal: "quiet" },
  ])("$given", ({ today, left, signal }) => {
    expect(linesOn(today)[1]).toMatchObject({ left, signal });
  });

  // Friday 5 June 2026; with Monday 8 to Friday 12 closed, the next working day is Monday 15.
  test.each([
    { given: "a deadline of a Friday, read on the Sunday", today: "2026-06-07", closed: [], said: "passed on Friday" },
    { given: "read on the Monday", today: "2026-06-08", closed: [], said: "passed 1 working day ago" },
    {
      given: "read after a week in which nobody worked",
      today: "2026-06-12",
      closed: ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12"],
      said: "passed 7 days ago",
    },
  ])("$given", ({ today, closed, said }) => {
    const Holidays = closed.map((day) => ({ Date: day, Name: "Closed", Kind: "Local closure" }));
    const { workingDays } = givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS, Holidays });
    expect(daysLeft(on("2026-06-05"), on(today), workingDays)).toBe(said);
  });

  test.each([
    { given: "on the day of the meeting they still stand", today: "2026-06-10", lines: 3 },
    { given: "once it is past they are gone", today: "2026-06-11", lines: 0 },
  ])("$given", ({ today, lines }) => expect(linesOn(today)).toHaveLength(lines));

  test("of a cancelled meeting there are none", () => {
    const meeting = register.meeting("QA-S-2026");
    if (meeting === undefined) throw new Error("no meeting");
    expect(deadlineLines(register, meeting, on("2026-05-20"))).toEqual([]);
  });
});

describe("notice of a special meeting in the pane (GOV 12.38)", () => {
  // Of Friday 5 June 2026; the last day for 7 days' notice is Friday 29 May.
  test.each([
    { given: "given", today: "2026-05-21", notice: "2026-05-20", left: "given on Wed 20 May, in time", signal: "good" },
    {
      given: "given on the last day, read after it",
      today: "2026-06-02",
      notice: "2026-05-29",
      left: "given on Fri 29 May, in time",
      signal: "good",
    },
    {
      given: "given late",
      today: "2026-06-02",
      notice: "2026-06-01",
      left: "given on Mon 1 Jun, too late",
      signal: "bad",
    },
    { given: "not given yet", today: "2026-05-27", notice: "", left: "2 working days left", signal: "unsure" },
    {
      given: "not recorded",
      today: "2026-06-01",
      notice: "",
      left: "not recorded; passed 1 working day ago",
      signal: "bad",
    },
  ])("$given", ({ today, notice, left, signal }) => {
    const register = givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "QA-S", Group: "QA", Date: "2026-06-05", Kind: "Special", "Notice given": notice }],
      Holidays: [],
    });
    const meeting = register.meeting("QA-S");
    if (meeting === undefined) throw new Error("no meeting");
    expect(deadlineLines(register, meeting, on(today))[0]).toMatchObject({ what: "Notice by", left, signal });
  });
});
