import { fromIso, toIso, type Month } from "../../src/calendar/plain-date";
import {
  quarterOf,
  quartersOf,
  readYearLabel,
  reportingYearOf,
  reportingYearStarting,
} from "../../src/calendar/reporting-year";

describe("MASA 4.1: a reporting year runs April to March", () => {
  test.each([
    {
      given: "its first day",
      date: "2026-04-01",
      label: "2026-27",
      start: "2026-04-01",
      end: "2027-03-31",
      quarter: "Q1 2026-27",
    },
    {
      given: "the day before",
      date: "2026-03-31",
      label: "2025-26",
      start: "2025-04-01",
      end: "2026-03-31",
      quarter: "Q4 2025-26",
    },
    {
      given: "the last day of a quarter",
      date: "2026-06-30",
      label: "2026-27",
      start: "2026-04-01",
      end: "2027-03-31",
      quarter: "Q1 2026-27",
    },
    {
      given: "the first of the next",
      date: "2026-07-01",
      label: "2026-27",
      start: "2026-04-01",
      end: "2027-03-31",
      quarter: "Q2 2026-27",
    },
    {
      given: "New Year's Eve",
      date: "2026-12-31",
      label: "2026-27",
      start: "2026-04-01",
      end: "2027-03-31",
      quarter: "Q3 2026-27",
    },
    {
      given: "a turn of the century",
      date: "2099-05-01",
      label: "2099-00",
      start: "2099-04-01",
      end: "2100-03-31",
      quarter: "Q1 2099-00",
    },
  ])("given $given, $date is in $quarter", ({ date, label, start, end, quarter }) => {
    const year = reportingYearOf(fromIso(date)!);
    expect([year.label, toIso(year.start), toIso(year.end)]).toEqual([label, start, end]);
    expect(quarterOf(fromIso(date)!).label).toBe(quarter);
  });
});

describe("a reporting year that starts in another month", () => {
  test.each<{ given: string; date: string; startMonth: Month; quarter: string; from: string; to: string }>([
    {
      given: "January: the calendar year",
      date: "2026-12-31",
      startMonth: 1,
      quarter: "Q4 2026",
      from: "2026-10-01",
      to: "2026-12-31",
    },
    {
      given: "September: the school year",
      date: "2026-08-31",
      startMonth: 9,
      quarter: "Q4 2025-26",
      from: "2026-06-01",
      to: "2026-08-31",
    },
    {
      given: "December, with a leap February at the end of Q1",
      date: "2028-02-29",
      startMonth: 12,
      quarter: "Q1 2027-28",
      from: "2027-12-01",
      to: "2028-02-29",
    },
  ])("given $given", ({ date, startMonth, quarter, from, to }) => {
    const found = quarterOf(fromIso(date)!, startMonth);
    expect([found.label, toIso(found.start), toIso(found.end)]).toEqual([quarter, from, to]);
  });

  test("given a year, its quarters follow one another without a gap from its start to its end", () => {
    const year = reportingYearStarting(2027, 4);
    const quarters = quartersOf(year);
    expect(quarters.map(({ name }) => name)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
    expect(quarters.map(({ start, end }) => `${toIso(start)} to ${toIso(end)}`)).toEqual([
      "2027-04-01 to 2027-06-30",
      "2027-07-01 to 2027-09-30",
      "2027-10-01 to 2027-12-31",
      "2028-01-01 to 2028-03-31",
    ]);
  });
});

describe("a year as people write it", () => {
  test.each([
    ["2026-27", "2026-27"],
    [" 2026/27 ", "2026-27"],
    ["2026-2027", "2026-27"],
    ["26/27", "2026-27"],
    ["FY 2026/27", "2026-27"],
    ["2026–27", "2026-27"],
    ["2099-00", "2099-00"],
    ["2026", "2026"],
    ["2026-28", null],
    ["2026-26", null],
    ["26", null],
    ["this year", null],
    ["", null],
  ])("'%s': %s", (written, label) => expect(readYearLabel(written)).toBe(label));
});
