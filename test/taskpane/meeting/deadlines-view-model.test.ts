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

  test("a deadline that passed on a Friday is said to have passed on Friday at the weekend", () => {
    expect(daysLeft(on("2026-06-05"), on("2026-06-06"), register.workingDays)).toBe("passed on Friday");
  });

  // Seven days before Friday 5 June 2026 is 29 May (GOV 12.38).
  test.each([
    { given: "none recorded", noticeGiven: "", left: "2 working days left", signal: "unsure" },
    { given: "given on the last day", noticeGiven: "2026-05-29", left: "given Fri 29 May, in time", signal: "good" },
    { given: "given a day later", noticeGiven: "2026-05-30", left: "given Sat 30 May, too late", signal: "bad" },
  ])("the notice of a special meeting: $given", ({ noticeGiven, left, signal }) => {
    const special = {
      Meeting: "QA-S-2026",
      Group: "QA",
      Date: "2026-06-05",
      Kind: "Special",
      "Notice given": noticeGiven,
    };
    const called = givenWorkbook({ Groups: GROUPS, Meetings: [special], Holidays: [] });
    const meeting = called.meeting("QA-S-2026");
    if (meeting === undefined) throw new Error("no meeting");
    expect(deadlineLines(called, meeting, on("2026-05-27"))[0]).toMatchObject({ day: "Fri 29 May", left, signal });
  });
});
