import { timescalesFindings } from "../../../src/governance/timescales/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { shown } from "../finding-line";

/** The Board meets on Tuesday 30 June 2026: 7 working days before is Friday 19 June, 15 before Tuesday 9 June. */
function book(...holidays: readonly GivenRow[]) {
  return givenWorkbook({
    Agencies: [],
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
      { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
    ],
    Seats: [],
    Attendance: [],
    Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-30" }],
    Schedule: [{ Group: "QA", Meeting: "EB-1" }],
    Reports: [],
    Duties: [],
    Complaints: [{ Ref: "C-1", Kind: "Complaint", Received: "2026-06-19" }],
    Holidays: holidays,
  });
}
const closure = (Date: string, more: GivenRow = {}): GivenRow => ({
  Date,
  Name: "Closure",
  Kind: "Local closure",
  ...more,
});
const SAID = "Holidays!A2 (Date) says '22/06/26'; enter a date, like 31/03/2026.";

describe("a row of Holidays that cannot be read, where it may be a day that is counted: cannot tell, and its cell (GOV 8.5)", () => {
  test.each([
    ['DEADLINE("EB-1","Reports")'],
    ['DEADLINE("EB-1","Agenda requests")'],
    ["WORKINGDAYS.BEFORE(DATE(2026,6,30),7)"],
    ["WORKINGDAYS.AFTER(DATE(2026,6,19),1)"],
    ["WORKINGDAYS.BETWEEN(DATE(2026,6,19),DATE(2026,6,22))"],
    ["WORKINGDAYS.BETWEEN(DATE(2026,6,23),DATE(2026,6,19))"],
    ['COMPLAINT.DUE("C-1","Action")'],
    ['COMPLAINT.STATUS("C-1",DATE(2026,6,22))'],
    ['REPORT.STATUS("QA","EB-1",DATE(2026,6,19))'],
  ])("%s", (formula) => {
    const { error } = ask(book(closure("22/06/26")), formula);
    expect(error?.code).toBe("#N/A");
    expect(error?.message).toContain(SAID);
  });

  test.each<{ given: string; row: GivenRow; deadline: string }>([
    { given: "it may be the deadline itself: 19 June", row: closure("19.06.26"), deadline: "#N/A" },
    { given: "day and month may be the other way round: 26 June", row: closure("6-26-26"), deadline: "#N/A" },
    { given: "the year may come first: 22 June", row: closure("26/06/22"), deadline: "#N/A" },
    { given: "a word may be any day", row: closure("Easter"), deadline: "#N/A" },
    {
      given: "a day within, without a name: the row is not used",
      row: { Date: "2026-06-22", Name: "" },
      deadline: "#N/A",
    },
    { given: "a day within, of an unknown kind", row: closure("2026-06-22", { Kind: "Shut" }), deadline: "#N/A" },
    { given: "the day of the meeting is not counted", row: closure("30/06/26"), deadline: "2026-06-19" },
    { given: "the day before the deadline", row: closure("18/06/26"), deadline: "2026-06-19" },
    { given: "a Saturday in between", row: closure("20/06/26"), deadline: "2026-06-19" },
    { given: "a day of another year", row: closure("22/06/27"), deadline: "2026-06-19" },
    { given: "no day yet", row: closure(""), deadline: "2026-06-19" },
    { given: "a day that can be read", row: closure("22/06/2026"), deadline: "2026-06-18" },
  ])("$given: $deadline", ({ row, deadline }) => {
    expect(cell(book(row), 'DEADLINE("EB-1","Reports")')).toBe(deadline);
  });

  test("a day after the deadline leaves the answer, and is named beside the days late", () => {
    const { value, why } = ask(book(closure("03/07/26")), "OVERDUE(DATE(2026,7,6))");
    expect((value as unknown[][])[1]).toEqual(["QA", "EB-1", "Highlight", "2026-06-19", 11, "Missed"]);
    expect(why).toContain("Not counted as a holiday: Holidays!A2 (Date) says '03/07/26'");
    expect(ask(book(closure("03/07/26")), 'REPORT.STATUS("QA","EB-1",DATE(2026,7,6))').why).toContain("Holidays!A2");
  });

  test("a list that it keeps from being judged names it", () => {
    expect(ask(book(closure("22/06/26")), "OVERDUE(DATE(2026,7,6))").why).toContain(SAID);
  });
});

describe("GOV 8.5: a day in Holidays both as a Local closure and as Not a holiday", () => {
  const rows = (day: string) => [closure(day), closure(day, { Name: "Open", Kind: "Not a holiday" })];
  const CELLS =
    "Holidays!C2 says that 22 June 2026 is a Local closure, and Holidays!C3 that it is Not a holiday; take out the row that is wrong.";

  test("a deadline that goes over it cannot be told, and names both cells, in either order", () => {
    expect(ask(book(...rows("2026-06-22")), 'DEADLINE("EB-1","Reports")').error?.message).toContain(CELLS);
    const { error } = ask(book(...rows("2026-06-22").reverse()), 'DEADLINE("EB-1","Reports")');
    expect(error?.message).toContain(
      "Holidays!C3 says that 22 June 2026 is a Local closure, and Holidays!C2 that it is",
    );
  });

  test.each([
    { given: "a day before the deadline", holidays: rows("2026-06-17"), deadline: "2026-06-19" },
    { given: "a Sunday", holidays: rows("2026-06-21"), deadline: "2026-06-19" },
    { given: "two closures", holidays: [closure("2026-06-22"), closure("2026-06-22")], deadline: "2026-06-18" },
    {
      given: "a bank holiday taken away",
      holidays: rows("2026-06-22").map((row) => (row["Kind"] === "Local closure" ? { ...row, Kind: "" } : row)),
      deadline: "2026-06-19",
    },
  ])("$given: $deadline", ({ holidays, deadline }) =>
    expect(cell(book(...holidays), 'DEADLINE("EB-1","Reports")')).toBe(deadline),
  );

  test("is a finding", () =>
    expect([...timescalesFindings(book(...rows("2026-06-22")), on("2026-06-01"))].map(shown)).toEqual([
      "warning contradictory-holidays Holidays.kind 'Not a holiday': 22 June 2026 is Not a holiday here, and a Local closure (Closure) in another row; deadlines that go over it cannot be told. | Take out the row that is wrong.",
    ]));
});
