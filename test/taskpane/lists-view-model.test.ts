import { placeOf } from "../../src/taskpane/cell-place";
import { daysLeft, withWeekday } from "../../src/taskpane/words/day-words";
import { deadlineLines } from "../../src/taskpane/meeting/deadlines-view-model";
import { meetingChoices } from "../../src/taskpane/meeting/meeting-choice-view-model";
import { meetingModel } from "../../src/taskpane/meeting/meeting-view-model";
import { overdueList } from "../../src/taskpane/reports/overdue-view-model";
import { problemList } from "../../src/taskpane/problems/problems-view-model";
import { givenWorkbook, on } from "../register/given-workbook";

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

describe("the meetings to choose from", () => {
  const register = givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS });
  const ids = (body: string, search: string, today: string) =>
    meetingChoices(register, { body, search }, on(today)).meetings.map(({ id }) => id);

  test.each([
    {
      given: "all, the nearest first",
      body: "",
      search: "",
      today: "2026-06-04",
      found: ["QA-S-2026", "QA-2026-06", "EB-2026-06", "EB-2026-03"],
    },
    {
      given: "of two as near, the one to come",
      body: "",
      search: "2026-06",
      today: "2026-06-06",
      found: ["EB-2026-06", "QA-2026-06"],
    },
    { given: "one body's", body: "EB", search: "", today: "2026-06-04", found: ["EB-2026-06", "EB-2026-03"] },
    { given: "a month written out", body: "", search: "march", today: "2026-06-04", found: ["EB-2026-03"] },
    { given: "a day as the list shows it", body: "", search: "10 jun", today: "2026-06-04", found: ["EB-2026-06"] },
    {
      given: "words in any order and case",
      body: "",
      search: "ASSURANCE 2 June",
      today: "2026-06-04",
      found: ["QA-2026-06"],
    },
    { given: "nothing that fits", body: "EB", search: "QA", today: "2026-06-04", found: [] },
  ])("$given", ({ body, search, today, found }) => {
    expect(ids(body, search, today)).toEqual(found);
  });

  test("a meeting is called by its day, its body and what is special about it", () => {
    const { meetings } = meetingChoices(register, { body: "QA", search: "" }, on("2026-06-05"));
    expect(meetings.map(({ label }) => label)).toEqual([
      "5 Jun 2026 · Quality Assurance Group · special · cancelled",
      "2 Jun 2026 · Quality Assurance Group",
    ]);
  });

  test("more than 60 are counted, not listed", () => {
    const many = Array.from({ length: 75 }, (_, at) => ({ Meeting: `M-${at}`, Group: "QA", Date: "2026-06-02" }));
    const { meetings, more } = meetingChoices(
      givenWorkbook({ Groups: GROUPS, Meetings: many }),
      {
        body: "",
        search: "",
      },
      on("2026-06-02"),
    );
    expect([meetings.length, more]).toEqual([60, 15]);
  });

  test("a meeting that is gone has no model", () => {
    expect(meetingModel(register, "EB-1999-01", on("2026-06-04"))).toBeNull();
    expect(meetingModel(register, "EB-2026-06", on("2026-06-04"))).toMatchObject({
      body: "Executive Board",
      when: "Wednesday 10 June 2026 · EB-2026-06",
    });
  });
});

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
      ["Agenda requests by", "Tuesday 19 May 2026"],
      ["Reports by", "Monday 1 June 2026"],
      ["Agenda and papers out by", "Wednesday 3 June 2026"],
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

  test("a deadline that passed on a Friday has just passed at the weekend", () => {
    expect(daysLeft(on("2026-06-05"), on("2026-06-06"), register.workingDays)).toBe("just passed");
  });

  test("days are named as people say them", () => {
    expect(withWeekday(on("2026-03-31"))).toBe("Tuesday 31 March 2026");
  });
});

describe("reports overdue now (GOV 8.5, 10.3)", () => {
  const workbook = (
    reports: readonly {
      readonly Report: string;
      readonly Group: string;
      readonly "For meeting": string;
      readonly Received: string;
    }[],
  ) =>
    givenWorkbook({
      Groups: GROUPS,
      Meetings: MEETINGS,
      Schedule: [{ Group: "QA", Meeting: "EB-2026-06" }],
      Reports: reports,
    });

  test("the day after its deadline a report is overdue by one working day", () => {
    const { heading, lines } = overdueList(workbook([]), on("2026-06-02"));
    expect(heading).toBe("1 report is overdue.");
    expect(lines).toMatchObject([
      {
        group: "Quality Assurance Group",
        what: "Highlight report",
        meeting: "EB-2026-06 on 10 June 2026",
        due: "1 June 2026",
        late: "1 working day late",
        state: "Overdue",
      },
    ]);
  });

  test("the day after the meeting it was missed", () => {
    expect(overdueList(workbook([]), on("2026-06-11")).heading).toBe("1 report was missed.");
  });

  test("one that came is not in the list", () => {
    const came = workbook([{ Report: "R-1", Group: "QA", "For meeting": "EB-2026-06", Received: "2026-06-01" }]);
    expect(overdueList(came, on("2026-06-11"))).toMatchObject({ heading: "No report is overdue.", lines: [] });
  });
});

describe("problems in the sheets", () => {
  test("errors come first, each with the cell that its line selects", () => {
    const register = givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "EB-1", Group: "Nobody", Date: "31/02/2026" }],
    });
    const { errors, lines } = problemList(register, on("2026-06-02"));
    expect(errors).toBeGreaterThan(0);
    expect(lines.find(({ where }) => where === "Meetings, cell C2")).toMatchObject({
      severity: "error",
      place: { sheet: "Meetings", address: "C2" },
    });
    const firstWarning = lines.findIndex(({ severity }) => severity === "warning");
    expect(
      lines.slice(firstWarning === -1 ? lines.length : firstWarning).every(({ severity }) => severity === "warning"),
    ).toBe(true);
  });

  test.each([
    { cell: "Attendance!C14", place: { sheet: "Attendance", address: "C14" } },
    { cell: "Now! and then!B2", place: { sheet: "Now! and then", address: "B2" } },
    { cell: "", place: null },
  ])("the cell of $cell", ({ cell, place }) => {
    expect(placeOf(cell)).toEqual(place);
  });
});
