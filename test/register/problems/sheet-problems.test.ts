import { sheetProblems } from "../../../src/register/problems/sheet-problems";
import { givenWorkbook, type GivenRow, type GivenTables } from "../given-workbook";

const SOUND: GivenTables = {
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner", Aliases: "City; DCC" },
    { Agency: "Derbyshire Constabulary", Type: "Statutory partner" },
  ],
  Groups: [
    { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
  ],
  Seats: [{ Seat: "QA-1", Group: "QA", Agency: "DCC", Role: "Head of Service", Category: "Chair" }],
  Meetings: [{ Meeting: "QA-2026-03", Group: "quality assurance group", Date: "2026-03-31", "Chaired by": "qa-1" }],
  Attendance: [{ Meeting: " qa-2026-03 ", Seat: "QA-1", Status: "virtual" }],
  Holidays: [{ Date: "25/12/2026", Name: "Christmas Day" }],
};

const problems = (changed: GivenTables = {}) => sheetProblems(givenWorkbook({ ...SOUND, ...changed }));
const places = (changed: GivenTables) => problems(changed).map(({ code, cell }) => `${code} ${cell}`);

test("a sound workbook has none; names are compared without case, by id, name or alias", () => {
  expect(problems()).toEqual([]);
});

describe("a number that cannot be what its column is about is said", () => {
  const group = (cells: GivenRow): GivenTables => ({ Groups: [SOUND.Groups![0]!, { ...SOUND.Groups![1]!, ...cells }] });
  const check = (years: number): GivenTables => ({
    Checks: [{ Person: "L", Kind: "DBS", Completed: "2024-01-01", "Valid years": years }],
  });
  const REQUEST_DAYS = "a whole number of working days from 0 to 100, like 10";
  const YEARS = "a number of years above 0 and up to 25, like 3";
  const MEETINGS = "a number of meetings a year from 0 to 366, like 4";
  test.each([
    { tables: check(2018), found: "2018", column: "Valid years", cell: "Checks!F2", expects: YEARS },
    { tables: check(-1), found: "-1", column: "Valid years", cell: "Checks!F2", expects: YEARS },
    { tables: check(0), found: "0", column: "Valid years", cell: "Checks!F2", expects: YEARS },
    ...["2026", "-3", "2.5"].map((found) => ({
      tables: group({ "Agenda request days": Number(found) }),
      found,
      column: "Agenda request days",
      cell: "Groups!F3",
      expects: REQUEST_DAYS,
    })),
    {
      tables: { Contributions: [{ Year: "2026-27", Partner: "DCC", Due: -5 }] },
      found: "-5",
      column: "Due",
      cell: "Contributions!C2",
      expects: "an amount in pounds from 0, like 12500",
    },
    ...["2026", "-4"].map((found) => ({
      tables: group({ "Meetings per year": Number(found) }),
      found,
      column: "Meetings per year",
      cell: "Groups!G3",
      expects: MEETINGS,
    })),
  ])("$column $found", ({ tables, found, column, cell, expects }) =>
    expect(problems(tables)).toMatchObject([
      {
        severity: "error",
        code: "unreadable-number",
        cell,
        message: expect.stringMatching(new RegExp(`^${column} says '${found}', which is not ${expects}; `)) as string,
        fix: `Enter ${expects}.`,
      },
    ]),
  );

  test.each([
    {
      given: "the most of each",
      tables: { ...check(25), ...group({ "Agenda request days": 100, "Meetings per year": 366 }) },
    },
    {
      given: "the least of each",
      tables: { ...check(0.5), ...group({ "Agenda request days": 0, "Meetings per year": 0 }) },
    },
  ])("not $given", ({ tables }) => expect(problems(tables)).toEqual([]));

  test.each(["2026", "-1"])("a setting of %s days", (Value) =>
    expect(problems({ Settings: [{ Setting: "Checks.ExpiresSoonDays", Value }] })).toMatchObject([
      { code: "unreadable-setting", fix: "Enter a number from 0 to 366, or leave it blank for the default." },
    ]),
  );
});

describe("what keeps a date from being taken is said", () => {
  const REPORT = { Report: "R", Group: "QA", "For meeting": "QA-2026-03" };
  test.each<{ given: string; tables: GivenTables; says: string; fix?: string }>([
    {
      given: "a year alone, which Excel takes for a day of 1905",
      tables: { Reports: [{ ...REPORT, Received: 2026 }] },
      says: "Received says '2026', which is a year alone, not a date; what rests on it cannot be told until it is put right.",
    },
    {
      given: "a year alone where a seat begins",
      tables: { Seats: [{ ...SOUND.Seats![0]!, To: 2026 }] },
      says: "To says '2026', which is a year alone, not a date; what rests on it cannot be told until it is put right.",
    },
    {
      given: "a serial of 1998",
      tables: { Meetings: [{ ...SOUND.Meetings![0]!, Date: 36000 }] },
      says: "Date says '36000', which as a date is 24 July 1998, before 1 January 2000; the row cannot be used until it is put right.",
    },
    {
      given: "a day of 1998 as text",
      tables: { Reports: [{ ...REPORT, Due: "24/07/1998" }] },
      says: "Due says '24/07/1998', which as a date is before 1 January 2000; what rests on it cannot be told until it is put right.",
    },
    {
      given: "a day of a contribution, for which no answer waits",
      tables: { Contributions: [{ Year: "2026", Partner: "Police", "Received on": "soon" }] },
      says: "Received on says 'soon', which is not a date; it counts as blank until it is put right.",
    },
    {
      given: "a day of 1999 from which a report is waived",
      tables: { Reports: [{ ...REPORT, Waived: "31/12/1999" }] },
      fix: "Enter a date, like 31/03/2026, or Yes.",
      says: "Waived says '31/12/1999', which as a date is before 1 January 2000; what rests on it cannot be told until it is put right.",
    },
    {
      given: "another weekday from which a report is waived",
      tables: { Reports: [{ ...REPORT, Waived: "Monday 15 December 2026" }] },
      fix: "Enter a date, like 31/03/2026, or Yes.",
      says: "Waived says 'Monday 15 December 2026', but 15 December 2026 is a Tuesday; what rests on it cannot be told until it is put right.",
    },
    {
      given: "another weekday",
      tables: { Meetings: [{ ...SOUND.Meetings![0]!, Date: "Monday 15 December 2026" }] },
      says: "Date says 'Monday 15 December 2026', but 15 December 2026 is a Tuesday; the row cannot be used until it is put right.",
    },
    {
      given: "words before a date",
      tables: { Meetings: [{ ...SOUND.Meetings![0]!, Date: "not 15 December 2026" }] },
      says: "Date says 'not 15 December 2026', which is not a date; the row cannot be used until it is put right.",
    },
  ])("$given", ({ tables, says, fix = "Enter a date, like 31/03/2026." }) => {
    expect(problems(tables).filter(({ code }) => code === "unreadable-date")).toEqual([
      expect.objectContaining({ severity: "error", message: says, fix }),
    ]);
  });
});

describe("a cell that cannot be read or matched is named with its place", () => {
  const row = { Meeting: "QA-2026-03", Seat: "QA-1", Status: "Present" };
  const meeting = { Meeting: "QA-2026-03", Group: "QA", Date: "2026-03-31" };
  test.each<{ given: string; tables: GivenTables; is: string[] }>([
    {
      given: "a mistyped status",
      tables: { Attendance: [row, { ...row, Status: "Presnt" }] },
      is: ["unknown-word Attendance!E3"],
    },
    {
      given: "an unknown seat",
      tables: { Attendance: [{ ...row, Seat: "QA-9" }] },
      is: ["unknown-seat Attendance!B2"],
    },
    {
      given: "an unknown agency",
      tables: { Attendance: [{ ...row, Agency: "Derby Homes" }] },
      is: ["unknown-agency Attendance!C2"],
    },
    {
      given: "two unknown seats in one cell",
      tables: { Attendance: [{ ...row, Seat: "QA-8; QA-9" }] },
      is: ["unknown-seat Attendance!B2"],
    },
    {
      given: "a known and an unknown seat in one cell",
      tables: { Attendance: [{ ...row, Seat: "QA-1; QA-9" }] },
      is: ["unknown-seat Attendance!B2"],
    },
    {
      given: "two known seats, by a semicolon of full width",
      tables: { Attendance: [{ ...row, Seat: "QA-1\uff1bQA-1" }] },
      is: ["several-names Attendance!B2"],
    },
    {
      given: "one known seat twice in one cell",
      tables: { Attendance: [{ ...row, Seat: "QA-1; QA-1" }] },
      is: ["several-names Attendance!B2"],
    },
    {
      given: "an unknown meeting",
      tables: { Attendance: [{ ...row, Meeting: "QA-2026-04" }] },
      is: ["unknown-meeting Attendance!A2"],
    },
    {
      given: "attendance for no meeting",
      tables: { Attendance: [{ ...row, Meeting: "" }] },
      is: ["missing-cell Attendance!A2"],
    },
    {
      given: "a time that is none",
      tables: { Attendance: [{ ...row, Left: "late" }] },
      is: ["unreadable-time Attendance!J2"],
    },
    {
      given: "nobody named",
      tables: { Attendance: [{ Meeting: "QA-2026-03", Name: "Sam", Status: "Present" }] },
      is: ["nobody-named Attendance!B2"],
    },
    {
      given: "nobody named, but only in attendance",
      tables: { Attendance: [{ Meeting: "QA-2026-03", Name: "Sam", Status: "In attendance" }] },
      is: [],
    },
    {
      given: "an error for a status",
      tables: { Attendance: [{ ...row, Status: "#N/A" }] },
      is: ["error-value Attendance!E2"],
    },
    {
      given: "an error for a seat",
      tables: { Attendance: [{ ...row, Seat: "#REF!" }] },
      is: ["error-value Attendance!B2"],
    },
    {
      given: "an error in free text",
      tables: { Attendance: [{ ...row, Reason: "#NAME?" }] },
      is: ["error-value Attendance!H2"],
    },
    { given: "text that only begins like one", tables: { Attendance: [{ ...row, Reason: "#3 in line" }] }, is: [] },
    {
      given: "an unknown group",
      tables: { Meetings: [{ ...meeting, Group: "QAG" }] },
      is: ["unknown-group Meetings!B2"],
    },
    {
      given: "a date that is no day",
      tables: { Meetings: [{ ...meeting, "Notice given": "31/02/2026" }] },
      is: ["unreadable-date Meetings!J2"],
    },
    {
      given: "dates typed as text, day first",
      tables: { Meetings: [{ ...meeting, Date: "31/03/2026", "Notice given": "1 March 2026" }] },
      is: [],
    },
    {
      given: "a date that could be either way round with two-figure years",
      tables: { Meetings: [{ ...meeting, "Notice given": "03/04/26" }] },
      is: ["unreadable-date Meetings!J2"],
    },
    {
      given: "no date: the meeting is the problem, not its attendance",
      tables: { Meetings: [{ ...meeting, Date: "" }] },
      is: ["missing-cell Meetings!C2"],
    },
    {
      given: "a chair who is neither seat nor agency",
      tables: { Meetings: [{ ...meeting, "Chaired by": "Sam" }] },
      is: ["unknown-seat Meetings!I2"],
    },
    { given: "an agency in the chair", tables: { Meetings: [{ ...meeting, "Chaired by": "City" }] }, is: [] },
    {
      given: "an id twice",
      tables: { Meetings: [meeting, { ...meeting, Meeting: "qa-2026-03", Date: "2026-06-30" }] },
      is: ["duplicate-id Meetings!A3"],
    },
    {
      given: "an alias that is another's too",
      tables: {
        Agencies: [...(SOUND.Agencies ?? []), { Agency: "Derby College", Type: "Other", Aliases: "College; DCC" }],
      },
      is: ["shared-name Seats!C2", "duplicate-name Agencies!D4"],
    },
    {
      given: "an alias that is another's name",
      tables: {
        Groups: [
          { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None", Aliases: "Executive Board" },
          { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
        ],
      },
      is: ["duplicate-name Groups!I2"],
    },
    {
      given: "one stranger among several agencies",
      tables: {
        Decisions: [
          {
            Decision: "D-1",
            Meeting: "QA-2026-03",
            Title: "x",
            "Restricted by": "City; Nowhere; Derbyshire Constabulary",
          },
        ],
      },
      is: ["unknown-agency Decisions!G2"],
    },
    {
      given: "votes on a decision of a table that is not there",
      tables: { Votes: [{ Decision: "D-1", "Voting seat": "City", Vote: "For" }] },
      is: ["unknown-decision Votes!A2"],
    },
    {
      given: "the Independent Chair as a body",
      tables: { Chairs: [{ Body: "Independent Chair", From: "2026-04-01", To: "2027-03-31", "Chair agency": "City" }] },
      is: [],
    },
    {
      given: "a rate of 75, which is no share; 75% and 0.75 are",
      tables: { Settings: [{ Setting: "Attendance.MinimumRate", Value: "75" }] },
      is: ["unreadable-setting Settings!B2"],
    },
    { given: "a rate of 75%", tables: { Settings: [{ Setting: "Attendance.MinimumRate", Value: "75%" }] }, is: [] },
    { given: "a rate of 1", tables: { Settings: [{ Setting: "Attendance.MinimumRate", Value: 1 }] }, is: [] },
    {
      given: "a setting nobody knows, and one that cannot be",
      tables: {
        Settings: [
          { Setting: "Quorum.Grace", Value: 5 },
          { Setting: "quorum.graceminutes", Value: "soon" },
          { Setting: "Recusal", Value: "" },
        ],
      },
      is: ["unknown-setting Settings!A2", "unreadable-setting Settings!B3"],
    },
    {
      given: "__proto__ as an id and as a reference",
      tables: {
        Seats: [{ Seat: "__proto__", Group: "QA", Role: "Officer", Category: "Core" }],
        Meetings: [meeting],
        Attendance: [
          { ...row, Seat: "__proto__" },
          { ...row, Seat: "constructor" },
        ],
      },
      is: ["unknown-seat Attendance!B3"],
    },
  ])("$given", ({ tables, is }) => {
    expect(places(tables)).toEqual(is);
  });

  test("a message says what is wrong, and what to do", () => {
    expect(problems({ Attendance: [{ Meeting: "QA-2026-03", Seat: "QA-1", Status: "Presnt" }] })).toEqual([
      {
        severity: "error",
        code: "unknown-word",
        table: "Attendance",
        row: 2,
        column: "Status",
        cell: "Attendance!E2",
        found: "Presnt",
        message:
          "Status says 'Presnt', which is not one of the words this column takes; what rests on it cannot be told until it is put right.",
        fix: "Did you mean 'Present'? Enter Coming, Present, Remote, Deputy, Apologies, Absent, Not expected or In attendance.",
      },
    ]);
  });
});

test("a name that may be one of two tables', and is in neither", () => {
  expect(problems({ Meetings: [{ ...SOUND.Meetings![0]!, "Chaired by": "Zzzzzz" }] })).toMatchObject([
    {
      code: "unknown-seat",
      message: "Chaired by says 'Zzzzzz', but neither Seats nor Agencies has it.",
      fix: "Correct it, or add the seat to Seats, or the agency to Agencies.",
    },
  ]);
});

describe("a letter of another script is named, where the eye cannot tell it", () => {
  test.each<{ given: string; tables: GivenTables; fix: string }>([
    {
      given: "an id",
      tables: { Attendance: [{ Meeting: "QA-2026-03", Seat: "Q\u0410-1", Status: "Present" }] },
      fix: "Did you mean 'QA-1'? In this cell its second letter is a Cyrillic \u0410. If not, add it to Seats.",
    },
    {
      given: "a word of a list",
      tables: { Attendance: [{ Meeting: "QA-2026-03", Seat: "QA-1", Status: "Pr\u0435sent" }] },
      fix: "Did you mean 'Present'? In this cell its third letter is a Cyrillic \u0435. Enter Coming, Present, Remote, Deputy, Apologies, Absent, Not expected or In attendance.",
    },
    {
      given: "a setting",
      tables: { Settings: [{ Setting: "\u0423ear.Starts", Value: "April" }] },
      fix: "Did you mean 'Year.Starts'? In this cell its first letter is a Cyrillic \u0423. Otherwise delete the row.",
    },
  ])("$given", ({ tables, fix }) => expect(problems(tables).map((problem) => problem.fix)).toContain(fix));
});

describe("blank rows", () => {
  const row = { Meeting: "QA-2026-03", Seat: "QA-1", Status: "Present" };
  test.each<{ given: string; tables: GivenTables; is: string[] }>([
    {
      given: "one in the middle of Attendance",
      tables: { Attendance: [row, {}, row] },
      is: ["warning blank-row Attendance!A3"],
    },
    {
      given: "cells with nothing but spaces",
      tables: { Attendance: [row, { Meeting: "  ", Status: " " }, row] },
      is: ["warning blank-row Attendance!A3"],
    },
    {
      given: "two together, and one alone",
      tables: { Attendance: [row, {}, {}, row, {}, row] },
      is: ["warning blank-row Attendance!A3", "warning blank-row Attendance!A6"],
    },
    { given: "at the end", tables: { Attendance: [row, {}, {}] }, is: [] },
    {
      given: "in the middle of Holidays",
      tables: { Holidays: [{ Date: "2026-12-25", Name: "x" }, {}, { Date: "2026-12-28", Name: "x" }, {}] },
      is: ["warning blank-row Holidays!A3"],
    },
  ])("$given", ({ tables, is }) => {
    expect(problems(tables).map(({ severity, code, cell }) => `${severity} ${code} ${cell}`)).toEqual(is);
  });
});

describe("what is missing altogether is said once", () => {
  test("a missing required table does not make every reference to it a problem", () => {
    const { Seats: _, ...rest } = SOUND;
    expect(sheetProblems(givenWorkbook(rest)).map(({ code, table }) => [code, table])).toEqual([
      ["missing-table", "Seats"],
    ]);
  });

  test("a required column that is not there is one problem, not one a row", () => {
    const register = givenWorkbook(SOUND);
    const positions: Record<string, number> = { meeting: 0, group: 1 };
    register.open({ table: "Meetings", sheet: "Meetings", headerRow: 1, firstColumn: 1, positions, date1904: false });
    register.splice("Meetings", 0, 0, [
      ["QA-2026-03", "QA"],
      ["QA-2026-06", "QA"],
    ]);
    expect(
      sheetProblems(register).map(({ code, table, column, row, cell }) => [code, table, column, row, cell]),
    ).toEqual(
      ["Date", "Start", "End", "Kind", "Status", "Register", "Chaired by", "Notice given"].map((column) => [
        "missing-column",
        "Meetings",
        column,
        null,
        "",
      ]),
    );
  });

  test("Attendance without Seat and Agency", () => {
    const register = givenWorkbook(SOUND);
    register.open({
      table: "Attendance",
      sheet: "Attendance",
      headerRow: 1,
      firstColumn: 1,
      positions: { meeting: 0, status: 1 },
      date1904: false,
    });
    register.splice("Attendance", 0, 0, [
      ["QA-2026-03", "Present"],
      ["QA-2026-03", "Present"],
    ]);
    const [seat, ...others] = sheetProblems(register);
    expect(seat).toMatchObject({
      severity: "error",
      code: "missing-column",
      message: "Attendance has no column headed Seat; without Seat and Agency nobody's presence can be counted.",
    });
    expect(others.map(({ severity, column }) => `${severity} ${column}`)).toEqual(
      ["Agency", "Name", "Deputy", "Briefed", "Reason", "Arrived", "Left"].map((column) => `warning ${column}`),
    );
  });
});

test("suggestions go to what stands in the sheet, not to what stood there before", () => {
  const row = (seat: string) => ["QA-2026-03", seat, "", "", "Present", "", "", "", "", ""];
  const register = givenWorkbook({
    ...SOUND,
    Attendance: [{ Meeting: "QA-2026-03", Seat: "QA-1", Status: "Present" }],
  });
  for (let i = 0; i < 300; i++) register.splice("Attendance", 0, 1, [row(`X-${i}-gone`)]);
  register.splice("Attendance", 0, 1, [row("QA-2")]);
  expect(sheetProblems(register).map(({ fix }) => fix)).toEqual(["Did you mean 'QA-1'? If not, add it to Seats."]);
});

test("another group's seat is not offered for one whose id names its group, however alike", () => {
  const register = givenWorkbook({
    ...SOUND,
    Attendance: [
      { Meeting: "QA-2026-03", Seat: "EB-1", Status: "Present" },
      { Meeting: "QA-2026-03", Seat: "Q-1", Status: "Present" },
    ],
  });
  expect(sheetProblems(register).map(({ fix }) => fix)).toEqual([
    "Correct it, or add it to Seats.",
    "Did you mean 'QA-1'? If not, add it to Seats.",
  ]);
});
