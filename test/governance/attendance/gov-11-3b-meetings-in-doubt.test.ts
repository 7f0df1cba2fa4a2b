import { givenWorkbook, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

interface Given {
  readonly rows: readonly GivenRow[];
  readonly meeting?: GivenRow;
  readonly more?: readonly GivenRow[];
}

/** The Board met on 10 March and on 10 June 2026, which is EB1; Police came in March. */
function workbook({ rows, meeting = {}, more = [] }: Given) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      { Agency: "Health", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
      { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" },
    ],
    Seats: [
      { Seat: "EB-P", Group: "EB", Agency: "Police", Role: "Head", Category: "Core" },
      { Seat: "EB-H", Group: "EB", Agency: "Health", Role: "Head", Category: "Core" },
    ],
    Meetings: [
      { Meeting: "EB0", Group: "EB", Date: "2026-03-10", Register: "Closed" },
      { Meeting: "EB1", Group: "EB", Date: "2026-06-10", Register: "Closed", ...meeting },
      ...more,
    ],
    Attendance: [
      { Meeting: "EB0", Seat: "EB-P", Status: "Present" },
      { Meeting: "EB0", Seat: "EB-H", Status: "Present" },
      { Meeting: "EB1", Seat: "EB-H", Status: "Present" },
      ...rows,
    ],
  });
}

const ASKED = {
  RATE: 'ATTENDANCE.RATE("Police")',
  "RATE of the seat": 'ATTENDANCE.RATE("EB-P")',
  COUNT: 'ATTENDANCE.COUNT("Police","Absent")',
  CONCERNS: "ATTENDANCE.CONCERNS()",
} as const;
const shown = (given: Given, asked: keyof typeof ASKED) => {
  const { value, error, why } = ask(workbook(given), ASKED[asked]);
  return { shown: error?.code ?? value, why };
};
const ALL = Object.keys(ASKED) as (keyof typeof ASKED)[];

describe("GOV 11.3b: rows that name a meeting nearly", () => {
  const meant = (written: string, rows: string) =>
    `Cannot tell: Attendance!A5 (Meeting) says '${written}', which is no meeting in Meetings. If EB1 is meant, correct it: ${rows}`;

  test.each(ALL.flatMap((asked) => ["EB-1", "EB1O"].map((Meeting) => ({ asked, Meeting }))))(
    "$asked: rows of $Meeting decide, and are named",
    ({ asked, Meeting }) => {
      const answer = shown({ rows: [{ Meeting, Seat: "EB-P", Status: "Present" }] }, asked);
      expect(answer).toEqual({ shown: "#N/A", why: meant(Meeting, "that row could decide.") });
    },
  );

  test("a meeting whose rows all name it nearly may be a recorded one", () => {
    const given = {
      rows: [{ Meeting: "QA01", Seat: "EB-P", Status: "Absent" }],
      meeting: { Status: "Cancelled" },
      more: [{ Meeting: "QA1", Group: "QA", Date: "2026-07-01" }],
    };
    const { shown: is, why } = shown(given, "RATE");
    expect(is).toBe("#N/A");
    expect(why).toContain("Attendance!A5 (Meeting) says 'QA01', which is no meeting in Meetings. If QA1 is meant, ");
  });

  test("apologies in an open register, where the seat has no other row", () => {
    const rows = [{ Meeting: "EB-1", Seat: "EB-P", Status: "Apologies" }];
    expect(shown({ rows, meeting: { Register: "Open" } }, "RATE").shown).toBe("#N/A");
  });

  test.each<{ given: string; rows: readonly GivenRow[]; rate: number }>([
    {
      given: "came by a row of the meeting's own",
      rows: [
        { Meeting: "EB1", Seat: "EB-P", Status: "Present" },
        { Meeting: "EB-1", Seat: "EB-P", Status: "Apologies" },
      ],
      rate: 1,
    },
    { given: "absent there as well", rows: [{ Meeting: "EB-1", Seat: "EB-P", Status: "Absent" }], rate: 0.5 },
    { given: "somebody else's", rows: [{ Meeting: "EB-1", Seat: "EB-H", Status: "Present" }], rate: 0.5 },
    { given: "like no meeting's", rows: [{ Meeting: "CSPR-2024", Seat: "EB-P", Status: "Present" }], rate: 0.5 },
  ])("decide nothing: $given", ({ rows, rate }) => {
    expect(shown({ rows }, "RATE").shown).toBe(rate);
  });
});

describe("GOV 11.3b: a meeting whose row cannot be used", () => {
  const absent = [{ Meeting: "EB1", Seat: "EB-P", Status: "Absent" }];

  test.each(
    ALL.flatMap((asked) =>
      [
        { meeting: { Date: "31/02/2026" }, says: "Meetings!C3 (Date) says '31/02/2026'; enter a date" },
        { meeting: { Date: "" }, says: "Meetings!C3 (Date) is blank; enter a date" },
        { meeting: { Group: "" }, says: "Meetings!B3 (Group) is blank; enter " },
        {
          meeting: { Group: "Zzyx ?!" },
          says: "Meetings!B3 (Group) says 'Zzyx ?!', which is no group in Groups; correct it",
        },
        {
          meeting: { Group: "Exec Board" },
          says: "Meetings!B3 (Group) says 'Exec Board', which is no group in Groups; correct it",
        },
      ].map((each) => ({ asked, ...each })),
    ),
  )("$asked: $says", ({ asked, meeting, says }) => {
    const { shown: is, why } = shown({ rows: absent, meeting }, asked);
    expect(is).toBe("#N/A");
    expect(why).toContain(`Cannot tell: for the meeting 'EB1', ${says}`);
  });

  test.each<{ given: string; meeting: GivenRow; rows?: readonly GivenRow[]; rate: number }>([
    { given: "it is called off", meeting: { Date: "", Status: "Cancelled" }, rate: 1 },
    { given: "its group is another's", meeting: { Group: "Quality Asurance", Date: "2027-01-01" }, rate: 1 },
    { given: "it is still ahead", meeting: { Group: "Zzyx ?!", Date: "2026-12-01" }, rate: 1 },
    { given: "nothing is recorded of it", meeting: { Meeting: "EB9", Date: "soon" }, rate: 1 },
  ])("decides nothing where $given", ({ meeting, rows = absent, rate }) => {
    expect(shown({ rows, meeting }, "RATE").shown).toBe(rate);
  });

  test("of one group nothing is open where another is meant", () => {
    const register = workbook({ rows: absent, meeting: { Group: "Quality Asurance" } });
    expect(ask(register, 'ATTENDANCE.RATE("Police","EB")').value).toBe(1);
    expect(ask(register, 'ATTENDANCE.RATE("Police")').error?.code).toBe("#N/A");
  });

  test("a meeting spelled nearly so is not told that it is missing", () => {
    const more = [{ Meeting: "EB2", Group: "EB", Date: "2026-09-10", Register: "Closed" }];
    const register = workbook({ rows: absent, meeting: { Date: "" }, more });
    expect(ask(register, 'QUORATE("EB2")').why).not.toContain("EB1");
  });
});
