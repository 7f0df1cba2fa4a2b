import { newMeetingModel, type NewMeetingTyped } from "../../../src/taskpane/meeting/new-meeting-view-model";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "OLD", Name: "Closed Group", "Quorum rule": "None", To: "2026-03-31" },
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];
const HOURS = { Start: "10:00", End: "13:00" };
/** First Tuesdays. */
const BOARDS = ["2026-06-02", "2026-09-01", "2026-12-01", "2027-03-02"].map((Date) => ({
  Meeting: `EB-${Date.slice(0, 7)}`,
  Group: "EB",
  Date,
  ...HOURS,
}));

function model(typed: Partial<NewMeetingTyped> = {}, shown: string | null = null, rows: readonly GivenRow[] = BOARDS) {
  const register = givenWorkbook({ Groups: GROUPS, Meetings: rows, Holidays: [] });
  return newMeetingModel(register, { group: null, kind: "Ordinary", ...typed }, { shown, today: on("2026-11-30") });
}

describe("a new meeting (GOV 8.5, 12.38)", () => {
  test("is filled in by its body's pattern: the next day that is not taken", () => {
    expect(model({}, "EB-2026-12")).toMatchObject({
      group: "EB",
      fields: { date: "Tue 1 Jun 2027", start: "10:00", end: "13:00" },
      pattern:
        "By its last year: first Tuesday, every third month (March, June, September and December), 10:00 to 13:00.",
      meeting: { meeting: "EB-2027-06", group: "EB", date: on("2027-06-01"), start: 600, end: 780, kind: "Ordinary" },
      concerns: [],
    });
  });

  test("one meeting alone is no pattern; two of a year are", () => {
    const after = (...days: readonly string[]) =>
      model(
        {},
        null,
        days.map((Date) => ({ Meeting: `EB-${Date}`, Group: "EB", Date, ...HOURS })),
      );
    expect(after("2026-12-01")).toMatchObject({ pattern: "", fields: { date: "", start: "", end: "" } });
    expect(after("2026-09-01", "2026-12-01").pattern).toContain("By its last year: first Tuesday");
  });

  test("is of the first body that is open where none is shown, and of one that has closed never", () => {
    expect(model({}, null, [])).toMatchObject({ group: "EB", meeting: null, pattern: "" });
    expect(model({}, null, []).bodies.map(({ code }) => code)).toEqual(["EB", "QA"]);
  });

  test("has the deadlines of the day that was typed, in any spelling", () => {
    const { day, meeting, deadlines } = model({ group: "QA", date: "9/6/27", start: "", end: "" });
    expect([day, meeting?.meeting, meeting?.start]).toEqual(["Wed 9 Jun 2027", "QA-2027-06", null]);
    // Ten working days before, over the bank holiday of 31 May, is Tuesday 25 May.
    expect(deadlines[0]).toMatchObject({ what: "Agenda requests by", day: "Tue 25 May 2027" });
  });

  test("a special one asks for its day, and warns of less than seven days' notice", () => {
    expect(model({ kind: "Special" }, "EB-2026-12").fields.date).toBe("");
    const { meeting, concerns } = model({ kind: "Special", date: "4 Dec" }, "EB-2026-12");
    expect(meeting?.meeting).toBe("EB-2026-12-S");
    expect(concerns).toContain("The last day to give its notice, 27 November 2026, is over.");
  });

  test.each<{ given: string; typed: Partial<NewMeetingTyped>; faults: object }>([
    {
      given: "no day",
      typed: { date: "soon" },
      faults: { date: "Enter a date, like 1/12/2026 or 1 Dec.", start: "", end: "" },
    },
    { given: "no time", typed: { start: "tenish" }, faults: { date: "", start: "Enter a time, like 10:30.", end: "" } },
    {
      given: "an end that is none",
      typed: { end: "25:00" },
      faults: { date: "", start: "", end: "Enter a time, like 12:30." },
    },
  ])("what cannot be read is told where it stands, and nothing is written: $given", ({ typed, faults }) => {
    expect(model(typed, "EB-2026-12")).toMatchObject({ faults, meeting: null });
  });
});
