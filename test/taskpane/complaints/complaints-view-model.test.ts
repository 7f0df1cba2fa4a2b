import { addComplaint } from "../../../src/taskpane/complaints/add-complaint";
import { type ComplaintLine, complaintList } from "../../../src/taskpane/complaints/complaints-view-model";
import { nextIsDone, nextToday, recordDay } from "../../../src/taskpane/complaints/record-day";
import type { FormAsked, Typed } from "../../../src/taskpane/form/form-asked";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

const register = givenWorkbook({
  Groups: [{ Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" }],
  Complaints: [
    // Confirmed by Monday 30 November, which is today; answered by Monday 21 December: 20 working days.
    { Ref: "C1", Kind: "Complaint", Received: "2026-11-23", Group: "QA" },
    // By Monday 9 November: late by 15 working days today.
    { Ref: "C2", Kind: "Complaint", Received: "2026-11-02" },
    {
      Ref: "C3",
      Kind: "Compliment",
      Received: "2026-10-01",
      "Action confirmed": "2026-10-02",
      "Outcome given": "2026-10-05",
    },
    { Ref: "C4", Kind: "Complaint", About: "Agency", Received: "2026-11-25" },
    {
      Ref: "C5",
      Kind: "Complaint",
      Received: "2026-11-03",
      "Action confirmed": "2026-11-04",
      "Timescale given": "2026-11-10",
      "Promised for": "2026-12-18",
    },
  ],
  Holidays: [{ Date: "2026-12-25", Name: "Christmas Day" }],
});
const { heading, lines } = complaintList(register, TODAY);
const line = (ref: string): ComplaintLine => lines.find(({ complaint }) => complaint.ref === ref)!;
const outcomeOf = (form: FormAsked, changed: Typed) => form.outcome({ ...form.start, ...changed }, register, TODAY);
const changes = (form: FormAsked, changed: Typed) => {
  const outcome = outcomeOf(form, changed);
  return typeof outcome === "object" && "asked" in outcome
    ? outcome.asked.tables.flatMap(({ change = [] }) => change.flatMap((row) => row.changes))
    : outcome;
};

describe("complaints, by the clock that runs out first (GOV 13.4 to 13.7)", () => {
  test("overdue, running, then what is answered and what is not ours", () => {
    expect(lines.map(({ key, state, when }) => `${key}: ${state}, ${when}`)).toEqual([
      "C2: Overdue, action to be confirmed: was due Mon 9 Nov, late by 15 working days",
      "C1: Running, action to be confirmed by Mon 30 Nov, today",
      "C5: Running, promised outcome by Fri 18 Dec",
      "C3: Met, answered in time",
      "C4: Not ours, about one agency, which answers it itself",
    ]);
    expect(heading).toBe("Complaints and compliments: 1 overdue and 2 to be answered, of 5");
  });

  test("can be filtered by the clocks that run, by group and by kind", () => {
    expect(line("C1").facets).toEqual({
      Clock: ["Action", "Outcome"],
      Group: ["Quality Assurance"],
      Kind: ["Complaint"],
    });
    expect(line("C5").facets?.["Clock"]).toEqual(["Promised outcome"]);
    expect(line("C3").facets?.["Clock"]).toEqual([]);
  });

  test("opens the cell whose day stops that clock", () => {
    expect(line("C1").place).toEqual({ sheet: "Complaints", address: "G2" });
    expect(line("C5").place).toEqual({ sheet: "Complaints", address: "H6" });
  });
});

describe("the day of a clock, recorded", () => {
  test("today, in the column that stops the clock that runs out first", () => {
    expect(nextToday(line("C1"))).toBe("Confirmed today");
    expect(nextIsDone(line("C1"), TODAY)?.tables).toEqual([
      {
        table: "Complaints",
        change: [
          {
            position: 0,
            row: { Ref: "C1" },
            changes: [{ header: "Action confirmed", from: { day: null }, to: { day: TODAY } }],
          },
        ],
      },
    ]);
    expect(nextToday(line("C5"))).toBe("Outcome today");
    expect([nextIsDone(line("C3"), TODAY), nextIsDone(line("C4"), TODAY)]).toEqual([null, null]);
  });

  test("another day, and a timescale with the day that it promises", () => {
    expect(changes(recordDay(line("C1"), TODAY), { On: "27/11" })).toEqual([
      { header: "Action confirmed", from: { day: null }, to: { day: on("2026-11-27") } },
    ]);
    expect(changes(recordDay(line("C1"), TODAY), { What: "timescaleGiven", Promised: "18/12" })).toEqual([
      { header: "Timescale given", from: { day: null }, to: { day: TODAY } },
      { header: "Promised for", from: { day: null }, to: { day: on("2026-12-18") } },
    ]);
    expect(changes(recordDay(line("C3"), TODAY), { What: "appealed", On: "20 November" })).toEqual([
      { header: "Appealed", from: { day: null }, to: { day: on("2026-11-20") } },
    ]);
  });

  test("a day that is there is corrected, or taken out", () => {
    const form = recordDay(line("C3"), TODAY);
    expect(changes(form, { What: "outcomeGiven", On: "6/10/2026" })).toEqual([
      { header: "Outcome given", from: { day: on("2026-10-05") }, to: { day: on("2026-10-06") } },
    ]);
    expect(changes(form, { What: "outcomeGiven", On: "" })).toEqual([
      { header: "Outcome given", from: { day: on("2026-10-05") }, to: { day: null } },
    ]);
  });

  test.each([
    [{ On: "1/12/2026" }, { On: "Tue 1 Dec is still to come." }],
    [{ On: "" }, { On: "Enter the day on which it happened, like 20 November 2026." }],
    [{ On: "22/11/2026" }, { On: "It was received on Mon 23 Nov, after that day." }],
    [
      { What: "timescaleGiven", Promised: "soon" },
      { Promised: "Enter the day for which the outcome is promised, like 18 December 2026." },
    ],
  ])("says at the field what is wrong: %j", (typed, faults) => {
    expect(outcomeOf(recordDay(line("C1"), TODAY), typed)).toEqual({ faults });
  });
});

describe("a complaint, added", () => {
  const form = addComplaint(register, TODAY);
  const added = (typed: Typed) => {
    const outcome = outcomeOf(form, typed);
    return typeof outcome === "object" && "asked" in outcome ? outcome.asked.tables[0]?.add : outcome;
  };

  test("received today unless told otherwise, with the next reference", () => {
    expect(added({ Group: "QA" })).toEqual([
      { Ref: "C6", Kind: "Complaint", About: "Partnership", Received: { day: TODAY }, Group: "QA" },
    ]);
    expect(added({ Kind: "Compliment", Received: "20/11", Referred: "23/11" })).toEqual([
      {
        Ref: "C6",
        Kind: "Compliment",
        About: "Partnership",
        Received: { day: on("2026-11-20") },
        Referred: { day: on("2026-11-23") },
      },
    ]);
  });

  test("not under a reference that is there, and not before it came", () => {
    expect(added({ Ref: "c1", Received: "2 December 2026" })).toEqual({
      faults: {
        Received: "Wed 2 Dec is still to come.",
        Ref: "Complaints has c1 already. Enter another reference, or none.",
      },
    });
  });
});
