import fc from "fast-check";
import { bankHolidaysOf } from "../../../src/calendar/bank-holidays";
import { isPlainDate, yearOf, type PlainDate } from "../../../src/calendar/plain-date";
import { deadline, type DeadlineKind } from "../../../src/governance/timescales/deadline";
import { requestStatus } from "../../../src/governance/timescales/request-status";
import { workingDayFrom, workingDaysBetween } from "../../../src/governance/timescales/working-days-counted";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said, valueOf } from "../answer-of";

const GROUPS: readonly GivenRow[] = [
  { Group: "COG", Name: "Chief Officer Group", "Quorum rule": "Statutory partners" },
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners", Aliases: "Exec Board" },
  { Group: "CBG", Name: "Core Business Group", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
  {
    Group: "PP",
    Name: "Policies and Procedures Group",
    "Quorum rule": "Statutory partners and most agencies",
    "Agenda request days": 12,
  },
  { Group: "CDOP", Name: "Child Death Overview Panel", "Quorum rule": "None" },
  { Group: "STAKE", Name: "Stakeholders Group", "Quorum rule": " none. " },
  { Group: "CSG", Name: "Corporate Safeguarding Group", "Quorum rule": "None", "Agenda request days": 5 },
  {
    Group: "LOD",
    Name: "Learning Group",
    "Quorum rule": "Statutory partners and most agencies",
    "Agenda request days": "ten",
  },
  {
    Group: "DCSG",
    Name: "Districts",
    "Quorum rule": "Statutory partners and most agencies",
    "Agenda request days": 2.5,
  },
];

function ask(meeting: GivenRow, what: DeadlineKind, holidays: readonly GivenRow[] = []) {
  const register = givenWorkbook({
    Groups: GROUPS,
    Meetings: [{ Meeting: "M", Group: "EB", ...meeting }],
    Holidays: holidays,
  });
  return deadline(register, register.meeting("M")!, what);
}

describe("GOV 8.5: working days before a meeting", () => {
  test.each([
    {
      given: "the Board on Tuesday 31 March 2026",
      meeting: { Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-10",
    },
    { given: "its reports", meeting: { Date: "2026-03-31" }, what: "Reports", day: "2026-03-20" },
    { given: "its papers", meeting: { Date: "2026-03-31" }, what: "Papers", day: "2026-03-24" },
    {
      given: "the Chief Officer Group",
      meeting: { Group: "COG", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-10",
    },
    {
      given: "the Board by an alias",
      meeting: { Group: "exec board", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-10",
    },
    {
      given: "the Core Business Group is a subgroup",
      meeting: { Group: "CBG", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-17",
    },
    {
      given: "another subgroup",
      meeting: { Group: "QA", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-17",
    },
    {
      given: "a group with 12 days of its own",
      meeting: { Group: "PP", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-13",
    },
    {
      given: "a body without stated rules but with 5 days of its own",
      meeting: { Group: "CSG", Date: "2026-03-31" },
      what: "Agenda requests",
      day: "2026-03-24",
    },
    {
      given: "a body without stated rules: reports all the same",
      meeting: { Group: "CDOP", Date: "2026-03-31" },
      what: "Reports",
      day: "2026-03-20",
    },
    { given: "a meeting on a Saturday", meeting: { Date: "2026-03-28" }, what: "Reports", day: "2026-03-19" },
    { given: "a bank holiday between (25 May)", meeting: { Date: "2026-06-01" }, what: "Reports", day: "2026-05-20" },
    { given: "Christmas and New Year between", meeting: { Date: "2026-01-06" }, what: "Reports", day: "2025-12-23" },
    { given: "the papers over New Year", meeting: { Date: "2026-01-06" }, what: "Papers", day: "2025-12-29" },
    {
      given: "a meeting past the known bank holidays",
      meeting: { Date: "2036-01-08" },
      what: "Reports",
      day: "2035-12-28",
    },
    { given: "the first day of the arrangements", meeting: { Date: "2022-10-03" }, what: "Papers", day: "2022-09-26" },
  ] as const)("$given", ({ meeting, what, day }) => {
    expect(dayOf(ask(meeting, what))).toBe(day);
  });

  test.each([
    {
      given: "a body without stated rules and no number",
      meeting: { Group: "CDOP", Date: "2026-03-31" },
      says: "the documents set no deadline for agenda requests to CDOP",
    },
    {
      given: "None written with a full stop",
      meeting: { Group: "STAKE", Date: "2026-03-31" },
      says: "the documents set no deadline for agenda requests to STAKE",
    },
    {
      given: "a number of days that cannot be read",
      meeting: { Group: "LOD", Date: "2026-03-31" },
      says: "Groups!F10 (Agenda request days) cannot be read",
    },
    {
      given: "half days",
      meeting: { Group: "DCSG", Date: "2026-03-31" },
      says: "Groups!F11 (Agenda request days) cannot be read; enter a whole number of working days from 0 to 100, like 10, or words like 10 working days, 5 clear days or 7 days.",
    },
    {
      given: "a group that is not in Groups",
      meeting: { Group: "XX", Date: "2026-03-31" },
      says: "for the meeting 'M', Meetings!B2 (Group) says 'XX', which is no group in Groups",
    },
    {
      given: "the day before the arrangements",
      meeting: { Date: "2022-10-02" },
      says: "no rule in force on 2 October 2022; the documents gave no deadline for agenda requests then",
    },
  ])("cannot tell: $given", ({ meeting, says }) => {
    const answer = ask(meeting, "Agenda requests");
    expect([dayOf(answer), said(answer)]).toEqual(["#N/A", expect.stringContaining(says)]);
  });

  test.each([
    {
      given: "the Board's requests",
      meeting: {},
      what: "Agenda requests",
      says: "Agenda requests for M are due by 10 March 2026: 15 working days before the meeting on 31 March 2026, not counting that day, as for the Chief Officer Group and the Executive Board.",
    },
    {
      given: "a subgroup's requests",
      meeting: { Group: "QA" },
      what: "Agenda requests",
      says: "Agenda requests for M are due by 17 March 2026: 10 working days before the meeting on 31 March 2026, not counting that day, as for subgroups.",
    },
    {
      given: "by a number of the group's own",
      meeting: { Group: "PP" },
      what: "Agenda requests",
      says: "Agenda requests for M are due by 13 March 2026: 12 working days before the meeting on 31 March 2026, not counting that day, as Groups says for PP.",
    },
    {
      given: "reports",
      meeting: { Group: "QA" },
      what: "Reports",
      says: "Reports for M are due by 20 March 2026: 7 working days before the meeting on 31 March 2026, not counting that day.",
    },
    {
      given: "papers",
      meeting: {},
      what: "Papers",
      says: "The agenda and papers for M are due by 24 March 2026: 5 working days before the meeting on 31 March 2026, not counting that day.",
    },
  ] as const)("the sentence and its paragraph: $given", ({ meeting, what, says }) => {
    expect(groundsOf(ask({ Date: "2026-03-31", ...meeting }, what))).toEqual([says, "GOV 8.5"]);
  });

  test.each([
    { what: "Reports", says: "no deadline for reports then" },
    { what: "Papers", says: "no deadline for papers then" },
    { what: "Agenda requests", says: "no deadline for agenda requests then" },
  ] as const)("before the arrangements there was $says", ({ what, says }) => {
    expect(groundsOf(ask({ Date: "2022-10-02" }, what))).toEqual([expect.stringContaining(says), "GOV 8.5"]);
  });

  test("what cannot be told cites the paragraph too, and a number of the group's own counts at its ends", () => {
    expect(
      [{ Group: "CDOP" }, { Group: "LOD" }, { Group: "DCSG" }, { Group: "XX" }].map(
        (meeting) => ask({ Date: "2026-03-31", ...meeting }, "Agenda requests").citations,
      ),
    ).toEqual(Array(4).fill(["GOV 8.5"]));
    const days = (own: number) => {
      const register = givenWorkbook({
        Groups: [{ Group: "EB", Name: "Board", "Quorum rule": "None", "Agenda request days": own }],
        Meetings: [{ Meeting: "M", Group: "EB", Date: "2026-03-31" }],
      });
      return deadline(register, register.meeting("M")!, "Agenda requests");
    };
    expect([0, -1, 15, 100, 101, 2026].map((own) => dayOf(days(own)))).toEqual([
      "2026-03-31",
      "#N/A",
      "2026-03-10",
      "2025-11-06",
      "#N/A",
      "#N/A",
    ]);
    expect(said(days(15))).toContain("as for the Chief Officer Group and the Executive Board");
    expect(groundsOf(days(2026))).toEqual([
      "Cannot tell: for the group 'EB', Groups!F2 (Agenda request days) cannot be read; enter a whole number of working days from 0 to 100, like 10, or words like 10 working days, 5 clear days or 7 days.",
      "GOV 8.5",
    ]);
  });

  test("a local closure moves the day, a holiday taken away moves it back", () => {
    expect(
      dayOf(ask({ Date: "2026-03-31" }, "Reports", [{ Date: "2026-03-27", Name: "Closed", Kind: "Local closure" }])),
    ).toBe("2026-03-19");
    expect(
      dayOf(ask({ Date: "2026-06-01" }, "Reports", [{ Date: "2026-05-25", Name: "Worked", Kind: "Not a holiday" }])),
    ).toBe("2026-05-21");
  });

  test("past the known bank holidays the sentence warns, until the table lists that year", () => {
    expect(said(ask({ Date: "2036-01-08" }, "Reports"))).toContain("Bank holidays are known from 2012 to 2035 only");
    const listed = ask({ Date: "2036-01-08" }, "Reports", [{ Date: "2036-01-01", Name: "New Year's Day" }]);
    expect([dayOf(listed), said(listed)]).toEqual([
      "2035-12-27",
      expect.not.stringContaining("Bank holidays are known"),
    ]);
  });

  test("says so where the meeting is cancelled", () => {
    expect(said(ask({ Date: "2026-03-31", Status: "Cancelled" }, "Papers"))).toContain("The meeting is cancelled.");
  });
});

describe("GOV 8.5: agenda requests in time or late", () => {
  const register = (...requests: GivenRow[]) =>
    givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" }],
      Requests: requests.map((request) => ({ Meeting: "EB-2026-03", Item: "Risk register", ...request })),
    });
  const status = (item: string, ...requests: GivenRow[]) => {
    const given = register(...requests);
    return requestStatus(given, given.meeting("EB-2026-03")!, item);
  };

  test.each([
    { given: "the day before the last", on: ["2026-03-09"], answer: "In time" },
    { given: "on the last day", on: ["2026-03-10"], answer: "In time" },
    { given: "the day after", on: ["2026-03-11"], answer: "Late" },
    { given: "twice, the second time in time", on: ["2026-03-20", "2026-03-10"], answer: "In time" },
  ])("$given", ({ on: days, answer }) => {
    expect(valueOf(status("risk  register ", ...days.map((day) => ({ "Requested on": day }))))).toBe(answer);
  });

  test("says by how many working days it was late", () => {
    expect(said(status("Risk register", { "Requested on": "2026-03-16" }))).toBe(
      "'Risk register' was asked for on 16 March 2026, 4 working days after the last day for EB-2026-03, 10 March 2026.",
    );
  });

  test("says when it was asked for in time, and how often", () => {
    expect(
      groundsOf(status("Risk register", { "Requested on": "2026-03-20" }, { "Requested on": "2026-03-10" })),
    ).toEqual([
      "'Risk register' was asked for on 10 March 2026, the first of 2 times, in time for the last day for EB-2026-03, 10 March 2026.",
      "GOV 8.5",
    ]);
  });

  test("a request for another item, or without a deadline to judge it by", () => {
    expect(status("Budget", { "Requested on": "2026-03-09" }).citations).toEqual(["GOV 8.5"]);
    const given = givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "C", Group: "CDOP", Date: "2026-03-31" }],
      Requests: [{ Meeting: "C", Item: "Audit", "Requested on": "2026-03-09" }],
    });
    expect(said(requestStatus(given, given.meeting("C")!, "Audit"))).toContain(
      "the documents set no deadline for agenda requests to CDOP",
    );
  });

  test.each([
    { given: "the only day", on: ["?"], value: "#N/A" },
    { given: "one day, another late", on: ["2026-03-20", "?"], value: "#N/A" },
    { given: "one day, another in time", on: ["?", "2026-03-10"], value: "In time" },
  ])("$given cannot be read: $value", ({ on: days, value }) => {
    const answer = status("Risk register", ...days.map((day) => ({ "Requested on": day })));
    expect(valueOf(answer)).toBe(value);
    if (value === "#N/A")
      expect(said(answer)).toBe(
        `Cannot tell: for the request 'Risk register', Requests!D${days.indexOf("?") + 2} (Requested on) says '?'; enter a date, like 31/03/2026.`,
      );
  });

  test("nobody asked for it", () => {
    expect(said(status("Budget", { "Requested on": "2026-03-09" }))).toBe(
      "No request 'Budget' for EB-2026-03 in Requests",
    );
  });

  test("asked for on a Saturday, the last day the Friday before, is late by no working day", () => {
    const given = givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "QA-1", Group: "QA", Date: "2026-03-27" }],
      Requests: [{ Meeting: "QA-1", Item: "Audit", "Requested on": "2026-03-14" }],
    });
    const answer = requestStatus(given, given.meeting("QA-1")!, "Audit");
    expect([valueOf(answer), said(answer)]).toEqual([
      "Late",
      expect.stringContaining("on 14 March 2026, after the last day"),
    ]);
  });
});

describe("GOV 8.5: counting working days", () => {
  const register = givenWorkbook({ Groups: GROUPS });

  test.each([
    { given: "seven before a Monday after a bank holiday", from: "2026-06-01", n: -7, day: "2026-05-20" },
    { given: "one before a Monday", from: "2026-06-08", n: -1, day: "2026-06-05" },
    { given: "none", from: "2026-06-06", n: 0, day: "2026-06-06" },
    { given: "five after Christmas Eve", from: "2026-12-24", n: 5, day: "2027-01-05" },
    { given: "a fraction is cut off", from: "2026-06-08", n: 1.9, day: "2026-06-09" },
    { given: "beyond the year 9999", from: "2026-06-08", n: 3_000_000, day: "#VALUE!" },
  ])("$given", ({ from, n, day }) => {
    expect(dayOf(workingDayFrom(register, on(from), n))).toBe(day);
  });

  // Serial 2 is a Monday to Excel, 58 too; 60 is 29 February 1900, a Wednesday.
  test.each([
    { given: "none from 29 February 1900", from: 60, n: 0, day: "1900-02-29" },
    { given: "the day before 1 March 1900", from: 61, n: -1, day: "1900-02-29" },
    { given: "one after a Monday", from: 58, n: 1, day: "1900-02-28" },
    { given: "back to the first day", from: 6, n: -4, day: "1900-01-02" },
    { given: "before it", from: 6, n: -5, day: "#VALUE!" },
  ])("in Excel's days before March 1900: $given", ({ from, n, day }) => {
    expect(dayOf(workingDayFrom(register, from as PlainDate, n))).toBe(day);
  });

  test.each([
    { from: "2026-05-22", to: "2026-05-26", count: 1 },
    { from: "2026-05-26", to: "2026-05-22", count: -1 },
    { from: "2026-06-06", to: "2026-06-07", count: 0 },
  ])("between $from and $to: $count", ({ from, to, count }) => {
    expect(valueOf(workingDaysBetween(register, on(from), on(to)))).toBe(count);
  });

  test("the sentence says what was counted, and warns past the known bank holidays", () => {
    const counted =
      "From 22 May 2026 to 26 May 2026 is 1 working day: Monday to Friday without bank holidays and closures, the first day not counted.";
    expect(groundsOf(workingDaysBetween(register, on("2026-05-22"), on("2026-05-26")))).toEqual([counted, "GOV 8.5"]);
    expect(groundsOf(workingDayFrom(register, on("2026-05-22"), 1))).toEqual([counted, "GOV 8.5"]);
    expect([
      said(workingDaysBetween(register, on("2026-05-26"), on("2026-05-22"))),
      said(workingDayFrom(register, on("2026-05-26"), -2)),
      said(workingDayFrom(register, on("2026-06-08"), -3_000_000)),
    ]).toEqual([
      "From 26 May 2026 back to 22 May 2026 is 1 working day: Monday to Friday without bank holidays and closures, the first day not counted.",
      "From 26 May 2026 back to 21 May 2026 is 2 working days: Monday to Friday without bank holidays and closures, the first day not counted.",
      "3,000,000 working days before 8 June 2026 would be outside the calendar, which runs from 1900 to 9999.",
    ]);
    expect(groundsOf(workingDayFrom(register, on("2026-06-08"), 3_000_000))).toEqual([
      "3,000,000 working days from 8 June 2026 would be outside the calendar, which runs from 1900 to 9999.",
      "GOV 8.5",
    ]);
  });

  test.each([
    { given: "the first day known", from: "2012-01-01", to: "2012-01-02", warns: false },
    { given: "the day before it", from: "2011-12-31", to: "2012-01-02", warns: true },
    { given: "the last day known", from: "2035-12-30", to: "2035-12-31", warns: false },
    { given: "the day after it", from: "2035-12-30", to: "2036-01-01", warns: true },
  ])("bank holidays: $given", ({ from, to, warns }) => {
    expect(
      said(workingDaysBetween(register, on(from), on(to))).includes("Bank holidays are known from 2012 to 2035 only"),
    ).toBe(warns);
  });

  test("before and after are inverse on working days, and between counts the steps", () => {
    const day = fc.integer({ min: on("2012-06-01"), max: on("2035-06-01") }).map((serial) => serial as PlainDate);
    const closures = fc.array(fc.integer({ min: -20, max: 150 }), { maxLength: 6 });
    const takenBack = fc.array(fc.nat(7), { maxLength: 3 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100 }), closures, takenBack, (date, n, closed, back) => {
        const open = back.map((place) => bankHolidaysOf(yearOf(date))[place]!.date);
        // A day called both is in doubt.
        const shut = closed.map((offset) => (date + offset) as PlainDate).filter((each) => !open.includes(each));
        const register = givenWorkbook({
          Holidays: [
            ...shut.map((each) => ({ Date: each, Name: "Closed", Kind: "Local closure" })),
            ...open.map((each) => ({ Date: each, Name: "Open", Kind: "Not a holiday" })),
          ],
        });
        fc.pre(register.workingDays.isWorkingDay(date));
        const there = workingDayFrom(register, date, n);
        if (there.status !== "answered") return false;
        const again = workingDayFrom(register, there.value, -n);
        return (
          again.status === "answered" &&
          again.value === date &&
          isPlainDate(there.value) &&
          valueOf(workingDaysBetween(register, date, there.value)) === n
        );
      }),
    );
  });
});
