import { obligationsFindings } from "../../../src/governance/obligations/findings";
import { obligationCount } from "../../../src/governance/obligations/obligation-count";
import { obligationDue } from "../../../src/governance/obligations/obligation-due";
import { obligationStatus } from "../../../src/governance/obligations/obligation-status";
import { readFrequency } from "../../../src/governance/reporting/frequency";
import { OBLIGATIONS } from "../../../src/sources/memberships/obligations";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said, valueOf } from "../answer-of";
import { shown } from "../finding-line";

function given(row: GivenRow, done: readonly string[] = []) {
  const register = givenWorkbook({
    Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 2, ...row }],
    Done: done.map((Date) => ({ Obligation: "audit", Date })),
  });
  return { register, row: register.find("Obligations", "Audit")! };
}
const duty = (row: GivenRow) => {
  const workbook = given(row);
  return [workbook.register, workbook.row] as const;
};
const due = (row: GivenRow, done?: readonly string[]) => {
  const workbook = given(row, done);
  return obligationDue(workbook.register, workbook.row);
};
const status = (row: GivenRow, asAt: string, done?: readonly string[]) => {
  const workbook = given(row, done);
  return obligationStatus(workbook.register, workbook.row, on(asAt));
};

describe("TOR QA, GOV 10.4, CSP App. 6: when a standing duty is next due, 12/n months after it was last done", () => {
  test.each([
    { given: "twice a year", row: { "Last done": "2026-01-31" }, day: "2026-07-31" },
    {
      given: "quarterly, the month has no 31st",
      row: { "Last done": "2026-01-31", "Times per year": 4 },
      day: "2026-04-30",
    },
    {
      given: "once a year, from a leap day",
      row: { "Last done": "2028-02-29", "Times per year": 1 },
      day: "2029-02-28",
    },
    {
      given: "every 3 years",
      row: { "Last done": "2026-05-10", "Times per year": "Every 3 years" },
      day: "2029-05-10",
    },
    { given: "half a time a year", row: { "Last done": "2026-05-10", "Times per year": 0.5 }, day: "2028-05-10" },
    { given: "a third as a decimal", row: { "Last done": "2026-05-10", "Times per year": 0.3333 }, day: "2029-05-10" },
    {
      given: "five times a year: 2.4 months, 0.4 of the 30 days from 10 June",
      row: { "Last done": "2026-04-10", "Times per year": 5 },
      day: "2026-06-22",
    },
    {
      given: "the latest of Done and Last done: Done",
      row: { "Last done": "2026-01-31" },
      done: ["2026-03-01", "2025-11-01"],
      day: "2026-09-01",
    },
    {
      given: "the latest of Done and Last done: Last done",
      row: { "Last done": "2026-01-31" },
      done: ["2025-11-01"],
      day: "2026-07-31",
    },
    { given: "never done", row: {}, day: "Never done" },
    { given: "as required", row: { "Times per year": "As required", "Last done": "2026-01-31" }, day: "As required" },
    {
      given: "a frequency that cannot be read",
      row: { "Times per year": "often", "Last done": "2026-01-31" },
      day: "#N/A",
    },
    {
      given: "every meeting is a report's, not a duty's",
      row: { "Times per year": "Every meeting", "Last done": "2026-01-31" },
      day: "#N/A",
    },
    { given: "Last done cannot be read", row: { "Last done": "spring" }, day: "#N/A" },
  ])("$given: $day", ({ row, done, day }) => {
    expect(dayOf(due(row, done))).toBe(day);
  });

  test("what is recorded for a day to come is not yet done", () => {
    const { register, row } = given({ "Last done": "2026-01-31" }, ["2026-03-01", "2026-12-30"]);
    const dueAsAt = (asAt: string) => dayOf(obligationDue(register, row, on(asAt)));
    expect([dueAsAt("2026-11-22"), dueAsAt("2026-12-30"), dueAsAt("2026-02-01"), dueAsAt("2026-01-30")]).toEqual([
      "2026-09-01",
      "2027-06-30",
      "2026-07-31",
      "Never done",
    ]);
    expect(
      [on("2026-12-29"), on("2026-12-30"), null].map((asAt) =>
        valueOf(obligationCount(register, row, { from: on("2026-02-01"), to: on("2027-01-31"), asAt })),
      ),
    ).toEqual([1, 2, 2]);
  });

  test("cites the paragraphs of its Source, and says the owner", () => {
    const answer = due({ "Last done": "2026-01-31", Source: "MASA 3.4, 13.2; GOV 8.2c, 8.3j" });
    expect([answer.citations, said(answer)]).toEqual([
      ["MASA 3.4", "MASA 13.2", "GOV 8.2c", "GOV 8.3j"],
      "'Audit' (QA, twice a year) was last done on 31 January 2026 and is next due on 31 July 2026.",
    ]);
  });

  test.each([
    {
      given: "never done",
      row: {},
      grounds: [
        "'Audit' (QA, twice a year) is not recorded as ever done, so it has no next day. Enter Last done, or add a row to Done.",
        "GOV 10.4",
      ],
    },
    {
      given: "as required and done",
      row: { "Times per year": "As required", "Last done": "2026-01-31", Source: "TOR QA" },
      grounds: ["'Audit' is done as required, so it has no next day; it was last done on 31 January 2026.", "TOR QA"],
    },
    {
      given: "as required and not done",
      row: { "Times per year": "As required" },
      grounds: ["'Audit' is done as required, so it has no next day and is not recorded as done.", "GOV 10.4"],
    },
    {
      given: "a frequency that cannot be read",
      row: { "Times per year": "often" },
      grounds: [
        "Cannot tell how often 'Audit' is owed: its Times per year in Obligations says 'often'. Enter a number, a fraction like 0.5, or Every 3 years.",
        "GOV 10.4",
      ],
    },
    {
      given: "so seldom that the day is off the calendar",
      row: { "Times per year": "0.0001", "Last done": "2026-01-31", Source: "GOV 14.2" },
      grounds: [
        "Cannot tell how often 'Audit' is owed: its Times per year in Obligations says '0.0001'. Enter a number, a fraction like 0.5, or Every 3 years.",
        "GOV 14.2",
      ],
    },
    {
      given: "Last done cannot be read",
      row: { "Last done": "spring", Source: "GOV 14.2" },
      grounds: [
        expect.stringContaining(
          "Cannot tell: for the obligation 'Audit', Obligations!E2 (Last done) cannot be read; enter ",
        ),
        "GOV 14.2",
      ],
    },
    {
      given: "a Source that is no paragraph",
      row: { Source: "custom; GOV, the constitution" },
      grounds: [expect.stringContaining("not recorded as ever done"), "GOV 10.4"],
    },
    {
      given: "a document written in lower case, and one with blanks",
      row: { Source: "gov 8.3h;  MASA 3.4 ,13.2 " },
      grounds: [expect.stringContaining("not recorded as ever done"), "GOV 8.3h", "MASA 3.4", "MASA 13.2"],
    },
    {
      given: "a no-break space and a character that nobody sees",
      row: { Source: "GOV\u00a010.3a\u200b; TOR\u00a0CSPR\u2011AP" },
      grounds: [expect.stringContaining("not recorded as ever done"), "GOV 10.3a", "TOR CSPR-AP"],
    },
  ])("the sentence and its paragraphs: $given", ({ row, grounds }) => {
    expect(groundsOf(due(row))).toEqual(grounds);
  });

  // 12 months by 5, 8 and 24 times a year: 2.4, 1.5 and 0.5 months; half of the 31 days from 10 May is 15.5, rounded up.
  test.each([
    { times: 8, day: "2026-05-26" },
    { times: 24, day: "2026-04-25" },
    { times: 12, day: "2026-05-10" },
    { times: "0.33", day: "2029-04-10" },
    { times: 1.5, day: "2026-12-10" },
    { times: 52, day: "2026-04-17" },
  ])("$times times a year from 10 April 2026: $day", ({ times, day }) => {
    expect(dayOf(due({ "Last done": "2026-04-10", "Times per year": times }))).toBe(day);
  });

  test("every printed duty has a frequency that can be read", () => {
    expect(OBLIGATIONS.filter(({ timesPerYear }) => readFrequency(String(timesPerYear)).kind !== "times")).toEqual([]);
  });
});

// Due 31 July 2026; thirty days before is 1 July.
describe("GOV 10.4: how a standing duty stands", () => {
  test.each([
    { given: "the day before it shows as due", asAt: "2026-06-30", state: "Done" },
    { given: "30 days before", asAt: "2026-07-01", state: "Due" },
    { given: "on its day", asAt: "2026-07-31", state: "Due" },
    { given: "the day after", asAt: "2026-08-01", state: "Overdue" },
    { given: "done tomorrow is not done", asAt: "2026-08-01", done: ["2026-08-02"], state: "Overdue" },
    { given: "done the same day", asAt: "2026-08-02", done: ["2026-08-02"], state: "Done" },
    { given: "before it was first done", asAt: "2026-01-30", state: "Never done" },
  ])("$given: $state", ({ asAt, done, state }) => {
    expect(valueOf(status({ "Last done": "2026-01-31" }, asAt, done))).toBe(state);
  });

  test.each([
    {
      given: "as required and done once",
      row: { "Times per year": "As required", "Last done": "2026-01-31" },
      state: "Done",
    },
    { given: "as required and never done", row: { "Times per year": "As required" }, state: "Never done" },
    { given: "a frequency that cannot be read", row: { "Times per year": "often" }, state: "#N/A" },
  ])("$given: $state", ({ row, state }) => {
    expect(valueOf(status(row, "2026-06-30"))).toBe(state);
  });

  test.each([
    { asAt: "2026-06-30", says: "on 30 June 2026 it is not yet due" },
    {
      asAt: "2026-07-31",
      says: "on 31 July 2026 it is on its last day, so it is due (within 30 days, by the setting Obligations.DueSoonDays)",
    },
    { asAt: "2026-08-01", says: "on 1 August 2026 it is 1 day overdue" },
    { asAt: "2026-08-02", says: "on 2 August 2026 it is 2 days overdue" },
  ])("the sentence: $says", ({ asAt, says }) => {
    expect(groundsOf(status({ "Last done": "2026-01-31", Source: "TOR QA" }, asAt))).toEqual([
      `'Audit' (QA, twice a year) was last done on 31 January 2026 and is next due on 31 July 2026; ${says}.`,
      "TOR QA",
    ]);
  });

  test("where no day follows the paragraphs are the same", () => {
    expect(
      [{}, { "Times per year": "often" }, { "Times per year": "As required", "Last done": "2026-01-31" }].map(
        (row) => status({ ...row, Source: "TOR QA" }, "2026-06-30").citations,
      ),
    ).toEqual([["TOR QA"], ["TOR QA"], ["TOR QA"]]);
  });

  test("a shorter reminder", () => {
    const register = givenWorkbook({
      Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 2, "Last done": "2026-01-31" }],
      Settings: [{ Setting: "Obligations.DueSoonDays", Value: 5 }],
    });
    const row = register.find("Obligations", "Audit")!;
    expect(["2026-07-25", "2026-07-26"].map((day) => valueOf(obligationStatus(register, row, on(day))))).toEqual([
      "Done",
      "Due",
    ]);
  });
});

describe("GOV 10.4: a day recorded that is after the day asked about is named, and does not count", () => {
  const left = (row: GivenRow, asAt: string, done?: readonly string[]) => said(status(row, asAt, done));
  test.each([
    {
      given: "Last done alone",
      says: left({ "Last done": "2027-01-01" }, "2026-11-22"),
      last: "Obligations!E2 (Last done) says 1 January 2027, which is after 22 November 2026 and does not count.",
    },
    {
      given: "a row of Done beside one that counts",
      says: left({ "Last done": "2026-01-31" }, "2026-11-22", ["2026-02-01", "2027-02-01"]),
      last: "Done!B3 (Date) says 1 February 2027, which is after 22 November 2026 and does not count.",
    },
    {
      given: "several",
      says: left({ "Last done": "2027-01-01" }, "2026-11-22", ["2027-02-01", "2027-03-01"]),
      last: "Obligations!E2 (Last done) says 1 January 2027, which is after 22 November 2026 and does not count, nor do 2 more.",
    },
    {
      given: "where the next day is asked for",
      says: said(obligationDue(...duty({ "Last done": "2027-01-01" }), on("2026-11-22"))),
      last: "Obligations!E2 (Last done) says 1 January 2027, which is after 22 November 2026 and does not count.",
    },
    {
      given: "where days are counted up to one still to come",
      says: said(
        obligationCount(...duty({ "Last done": "2027-01-01" }), {
          from: on("2026-04-01"),
          to: on("2027-03-31"),
          asAt: on("2026-11-22"),
        }),
      ),
      last: "Obligations!E2 (Last done) says 1 January 2027, which is after 22 November 2026 and does not count.",
    },
  ])("$given", ({ says, last }) => expect(says.slice(-last.length - 1)).toBe(` ${last}`));

  test("not one of that very day, nor one after the days counted", () => {
    expect(left({ "Last done": "2026-11-22" }, "2026-11-22")).not.toContain("does not count");
    expect(
      said(
        obligationCount(...duty({ "Last done": "2027-01-01" }), {
          from: on("2026-04-01"),
          to: on("2026-06-30"),
          asAt: on("2026-11-22"),
        }),
      ),
    ).toBe("'Audit' was not done from 1 April 2026 to 30 June 2026, both days included.");
  });
});

describe("TOR QA: how often it was done", () => {
  test.each([
    { given: "both ends counted, a day twice recorded once", from: "2026-01-31", to: "2026-06-30", count: 3 },
    { given: "one day inside each end", from: "2026-02-01", to: "2026-06-29", count: 1 },
    { given: "a single day", from: "2026-03-01", to: "2026-03-01", count: 1 },
    { given: "ends before it begins", from: "2026-03-02", to: "2026-03-01", count: "#VALUE!" },
  ])("$given", ({ from, to, count }) => {
    const { register, row } = given({ "Last done": "2026-01-31" }, ["2026-01-31", "2026-03-01", "2026-06-30"]);
    expect(valueOf(obligationCount(register, row, { from: on(from), to: on(to) }))).toBe(count);
  });

  test.each([
    {
      given: "several",
      from: "2026-01-31",
      to: "2026-03-01",
      says: "'Audit' was done twice from 31 January 2026 to 1 March 2026, both days included: 31 January 2026, 1 March 2026.",
    },
    {
      given: "once",
      from: "2026-03-01",
      to: "2026-03-02",
      says: "'Audit' was done once from 1 March 2026 to 2 March 2026, both days included: 1 March 2026.",
    },
    {
      given: "not at all",
      from: "2026-03-02",
      to: "2026-03-03",
      says: "'Audit' was not done from 2 March 2026 to 3 March 2026, both days included.",
    },
    {
      given: "a wrong question",
      from: "2026-03-02",
      to: "2026-03-01",
      says: "The argument 'to' must be a day on or after 2 March 2026, not 1 March 2026.",
    },
  ])("the sentence: $given", ({ from, to, says }) => {
    const { register, row } = given({ Source: "TOR QA" }, ["2026-03-01", "2026-01-31"]);
    expect(groundsOf(obligationCount(register, row, { from: on(from), to: on(to) }))).toEqual([says, "TOR QA"]);
  });

  test("a day that cannot be read keeps it from being counted", () => {
    const { register, row } = given({ "Last done": "spring" }, ["2026-03-01"]);
    expect(valueOf(obligationCount(register, row, { from: on("2026-01-01"), to: on("2026-12-31") }))).toBe("#N/A");
  });
});

describe("GOV 10.4: what Obligations and Done cannot mean", () => {
  test.each([
    { given: "nothing wrong", row: {}, done: ["2026-11-22"], found: [] },
    {
      given: "a frequency that cannot be read",
      row: { "Times per year": "often" },
      done: [],
      found: ["unreadable-frequency Obligations"],
    },
    { given: "done tomorrow", row: {}, done: ["2026-11-23"], found: ["done-in-the-future Done"] },
    { given: "last done today", row: { "Last done": "2026-11-22" }, done: [], found: [] },
    {
      given: "last done tomorrow",
      row: { "Last done": "2026-11-23" },
      done: [],
      found: ["done-in-the-future Obligations"],
    },
  ])("$given", ({ row, done, found }) => {
    expect(
      [...obligationsFindings(given(row, done).register, on("2026-11-22"))].map(
        ({ code, table }) => `${code} ${table}`,
      ),
    ).toEqual(found);
  });

  test("says what is wrong and what to do", () => {
    const says = (row: GivenRow, done: readonly string[]) =>
      [...obligationsFindings(given(row, done).register, on("2026-11-22"))].map(shown);
    expect(says({ "Times per year": "Every meeting" }, ["2026-11-23"])).toEqual([
      "error unreadable-frequency Obligations.timesPerYear 'Every meeting': How often 'Audit' is owed cannot be read. | Enter a number, a fraction like 0.5, Every 3 years, or As required.",
      "warning done-in-the-future Done.date '23 November 2026': 'audit' is recorded as done on 23 November 2026, which is still to come. | Correct the date, or remove the row until it is done.",
    ]);
    expect(says({ "Last done": "2027-01-01" }, [])).toEqual([
      "warning done-in-the-future Obligations.lastDone '1 January 2027': 'Audit' is recorded as done on 1 January 2027, which is still to come. | Correct the date, or clear it until it is done.",
    ]);
  });
});

describe("GOV 10.4: a row of Done that names no obligation, but may mean the one asked about", () => {
  const workbook = (name: string, Date: string) =>
    givenWorkbook({
      Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 2, "Last done": "2026-01-31" }],
      Done: [{ Obligation: name, Date }],
    });
  const stateOf = (name: string, day: string) => {
    const register = workbook(name, day);
    return obligationStatus(register, register.find("Obligations", "Audit")!, on("2026-11-22"));
  };
  const countOf = (name: string, day: string) => {
    const register = workbook(name, day);
    const days = { from: on("2026-04-01"), to: on("2027-03-31"), asAt: on("2026-11-22") };
    return obligationCount(register, register.find("Obligations", "Audit")!, days);
  };
  const UNMATCHED =
    "Cannot tell: for the obligation 'Audit', Done!A2 (Obligation) says 'Audits', which is no obligation in Obligations; correct it, or add the obligation.";

  test("cannot be told where its day would change it, and its cell is named", () => {
    expect(groundsOf(stateOf("Audits", "2026-09-01"))).toEqual([UNMATCHED, "GOV 10.4"]);
    expect(groundsOf(countOf("Audits", "2026-09-01"))).toEqual([UNMATCHED, "GOV 10.4"]);
  });

  test.each([
    { given: "like none", name: "Training", day: "2026-09-01", state: "Overdue" },
    { given: "earlier than the last", name: "Audits", day: "2026-01-30", state: "Overdue" },
    { given: "still to come", name: "Audits", day: "2026-11-23", state: "Overdue" },
  ])("$given: it decides nothing", ({ name, day, state }) => {
    expect(valueOf(stateOf(name, day))).toBe(state);
    expect(valueOf(countOf(name, day))).toBe(0);
  });
});
