import { obligationCount, obligationDue, obligationsFindings, obligationStatus } from "../../src/rules/obligations";
import { OBLIGATIONS } from "../../src/sources/memberships/obligations";
import { readFrequency } from "../../src/rules/frequency";
import { givenWorkbook, on, type GivenRow } from "../register/given-workbook";
import { dayOf, said, valueOf } from "./answer-of";

function given(row: GivenRow, done: readonly string[] = []) {
  const register = givenWorkbook({
    Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 2, ...row }],
    Done: done.map((Date) => ({ Obligation: "audit", Date })),
  });
  return { register, row: register.find("Obligations", "Audit")! };
}
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
    { given: "quarterly, the month has no 31st", row: { "Last done": "2026-01-31", "Times per year": 4 }, day: "2026-04-30" },
    { given: "once a year, from a leap day", row: { "Last done": "2028-02-29", "Times per year": 1 }, day: "2029-02-28" },
    { given: "every 3 years", row: { "Last done": "2026-05-10", "Times per year": "Every 3 years" }, day: "2029-05-10" },
    { given: "half a time a year", row: { "Last done": "2026-05-10", "Times per year": 0.5 }, day: "2028-05-10" },
    { given: "a third as a decimal", row: { "Last done": "2026-05-10", "Times per year": 0.3333 }, day: "2029-05-10" },
    { given: "five times a year: 2.4 months, 0.4 of the 30 days from 10 June", row: { "Last done": "2026-04-10", "Times per year": 5 }, day: "2026-06-22" },
    { given: "the latest of Done and Last done: Done", row: { "Last done": "2026-01-31" }, done: ["2026-03-01", "2025-11-01"], day: "2026-09-01" },
    { given: "the latest of Done and Last done: Last done", row: { "Last done": "2026-01-31" }, done: ["2025-11-01"], day: "2026-07-31" },
    { given: "never done", row: {}, day: "Never done" },
    { given: "as required", row: { "Times per year": "As required", "Last done": "2026-01-31" }, day: "As required" },
    { given: "a frequency that cannot be read", row: { "Times per year": "often", "Last done": "2026-01-31" }, day: "#N/A" },
    { given: "every meeting is a report's, not a duty's", row: { "Times per year": "Every meeting", "Last done": "2026-01-31" }, day: "#N/A" },
    { given: "Last done cannot be read", row: { "Last done": "spring" }, day: "#N/A" },
  ])("$given: $day", ({ row, done, day }) => {
    expect(dayOf(due(row, done))).toBe(day);
  });

  test("what is recorded for a day to come is not yet done", () => {
    const { register, row } = given({ "Last done": "2026-01-31" }, ["2026-03-01", "2026-12-30"]);
    const dueAsAt = (asAt: string) => dayOf(obligationDue(register, row, on(asAt)));
    expect([dueAsAt("2026-11-22"), dueAsAt("2026-12-30"), dueAsAt("2026-02-01"), dueAsAt("2026-01-30")]).toEqual(["2026-09-01", "2027-06-30", "2026-07-31", "Never done"]);
    expect([on("2026-12-29"), on("2026-12-30"), null].map((asAt) => valueOf(obligationCount(register, row, on("2026-02-01"), on("2027-01-31"), asAt)))).toEqual([1, 2, 2]);
  });

  test("cites the paragraphs of its Source, and says the owner", () => {
    const answer = due({ "Last done": "2026-01-31", Source: "MASA 3.4, 13.2; GOV 8.2c, 8.3j" });
    expect([answer.citations, said(answer)]).toEqual([
      ["MASA 3.4", "MASA 13.2", "GOV 8.2c", "GOV 8.3j"], "'Audit' (QA; times per year: 2) was last done on 31 January 2026 and is next due on 31 July 2026."]);
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
    { given: "as required and done once", row: { "Times per year": "As required", "Last done": "2026-01-31" }, state: "Done" },
    { given: "as required and never done", row: { "Times per year": "As required" }, state: "Never done" },
    { given: "a frequency that cannot be read", row: { "Times per year": "often" }, state: "#N/A" },
  ])("$given: $state", ({ row, state }) => {
    expect(valueOf(status(row, "2026-06-30"))).toBe(state);
  });

  test("a shorter reminder", () => {
    const register = givenWorkbook({ Obligations: [{ Obligation: "Audit", Owner: "QA", "Times per year": 2, "Last done": "2026-01-31" }], Settings: [{ Setting: "Obligations.DueSoonDays", Value: 5 }] });
    const row = register.find("Obligations", "Audit")!;
    expect(["2026-07-25", "2026-07-26"].map((day) => valueOf(obligationStatus(register, row, on(day))))).toEqual(["Done", "Due"]);
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
    expect(valueOf(obligationCount(register, row, on(from), on(to)))).toBe(count);
  });
});

describe("GOV 10.4: what Obligations and Done cannot mean", () => {
  test.each([
    { given: "nothing wrong", row: {}, done: ["2026-11-22"], found: [] },
    { given: "a frequency that cannot be read", row: { "Times per year": "often" }, done: [], found: ["unreadable-frequency Obligations"] },
    { given: "done tomorrow", row: {}, done: ["2026-11-23"], found: ["done-in-the-future Done"] },
  ])("$given", ({ row, done, found }) => {
    expect([...obligationsFindings(given(row, done).register, on("2026-11-22"))].map(({ code, table }) => `${code} ${table}`)).toEqual(found);
  });
});
