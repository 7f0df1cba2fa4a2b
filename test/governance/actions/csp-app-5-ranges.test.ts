import { readTarget } from "../../../src/governance/actions/target";
import { on } from "../../register/given-workbook";
import { contextOf, shown } from "./target-words";

const read = (written: string, starts = "2026-06-01") => shown(readTarget(written, contextOf(starts)));

describe("CSP App. 5: a range of targets comes to its end, and never runs backwards", () => {
  test.each<{ given: string; written: string; starts?: string; is: string }>([
    {
      given: "the end, without a year, in the year after",
      written: "Nov - Feb",
      starts: "2026-01-01",
      is: "2027-02-28",
    },
    {
      given: "the same with a plan that starts in December",
      written: "Nov - Feb",
      starts: "2026-12-01",
      is: "2028-02-29",
    },
    {
      given: "the same from March, where each is the next",
      written: "Nov - Feb",
      starts: "2026-03-01",
      is: "2027-02-28",
    },
    { given: "joined without blanks", written: "Nov-Feb", starts: "2026-01-01", is: "2027-02-28" },
    { given: "between", written: "between Nov and Feb", starts: "2026-01-01", is: "2027-02-28" },
    { given: "three, each after the one before", written: "Nov to Feb to Jan", starts: "2026-01-01", is: "2028-01-31" },
    { given: "an end that follows a year to come", written: "June 2027 to March", is: "2028-03-31" },
    { given: "days of two years", written: "20/12 - 10/1", starts: "2026-01-05", is: "2027-01-10" },
    { given: "quarters of two years", written: "Q4 - Q1", is: "2027-06-30" },
    { given: "a year at the end alone", written: "Nov - Jan 2027", starts: "2025-06-01", is: "2027-01-31" },
    {
      given: "a year at the end alone, before the plan",
      written: "Nov - Jan 2027",
      starts: "2027-03-01",
      is: "2027-01-31",
    },
    { given: "from and to", written: "from June to September", is: "2026-09-30" },
    { given: "two years", written: "June 2026 to March 2026", is: "unreadable" },
    { given: "two years, by a dash", written: "June 2026 \u2013 March 2026", is: "unreadable" },
    { given: "two days", written: "30/6/26 - 15/5/26", is: "unreadable" },
    { given: "two days of one month", written: "20 July - 10 July 2026", is: "unreadable" },
    { given: "two numbers of one month", written: "15-13 June", is: "unreadable" },
    { given: "the same with to", written: "15 to 13 June", is: "unreadable" },
    { given: "two reporting years", written: "2026/27 - 2025/26", is: "unreadable" },
    { given: "two quarters", written: "Q3 2026-27 to Q1 2026-27", is: "unreadable" },
    { given: "two quarters of the year behind them", written: "Q3 to Q1 2026-27", is: "unreadable" },
    { given: "the same by a dash", written: "Q4 - Q2 2026-27", is: "unreadable" },
    { given: "the same in words", written: "third quarter to first quarter 2026/27", is: "unreadable" },
    { given: "the same, the year first", written: "Q3 to 2026-27 Q1", is: "unreadable" },
    { given: "the same, the year by its first", written: "Q3 to Q1 2026", is: "unreadable" },
    { given: "terms of a school year", written: "Spring term to Autumn term 2026/27", is: "unreadable" },
    { given: "terms of a school year in order", written: "Autumn term to Spring term 2026/27", is: "2027-03-31" },
    { given: "quarters of the year behind them in order", written: "Q1 to Q3 2026-27", is: "2026-12-31" },
    { given: "a list of quarters of one year", written: "Q3 & Q1 2026-27", is: "2026-12-31" },
    { given: "a quarter of the year after", written: "Q3 2026-27 to Q1", is: "2027-06-30" },
    { given: "a winter that begins in the year before", written: "Winter - Spring 2027", is: "2027-05-31" },
    { given: "a quarter, and a day", written: "Q3 to 30/06/27", is: "2027-06-30" },
    { given: "from and to, backwards", written: "from June 2026 to March 2026", is: "unreadable" },
    { given: "a day within what it begins with", written: "June 2026 to 15 June 2026", is: "2026-06-15" },
    { given: "a list in any order", written: "15 & 13 June", is: "2026-06-15" },
    { given: "a list in any order, by a stroke", written: "5/3 June", is: "2026-06-05" },
    { given: "a list of months that runs backwards", written: "June & May 2026", is: "2026-06-30" },
    { given: "the same with or", written: "June or May 2026", is: "2026-06-30" },
    { given: "the same with a comma", written: "June, May 2026", is: "2026-06-30" },
    { given: "a list of months in order", written: "May & June 2026", is: "2026-06-30" },
    { given: "a list of months of two years", written: "Nov & Jan 2027", is: "2027-01-31" },
    { given: "a list of months of one year", written: "Jan & Nov 2026", is: "2026-11-30" },
    { given: "three months, the latest in the middle", written: "May, July and June 2026", is: "2026-07-31" },
    { given: "a list of days that runs backwards", written: "3 July and 6 June 2026", is: "2026-07-03" },
    { given: "a list of days of two years", written: "20 Dec and 10 Jan 2027", is: "2027-01-10" },
    { given: "a list of a day that the month does not have", written: "31 & 3 June", is: "unreadable" },
  ])("$given: $written is $is", ({ written, starts, is }) => expect(read(written, starts)).toBe(is));
});

describe("CSP App. 5: the day from which a target was put off is none", () => {
  test.each([
    ["postponed from 30/6/26", "unreadable"],
    ["Deferred from June 2026", "unreadable"],
    ["moved from 30/6/26", "unreadable"],
    ["put back from June", "unreadable"],
    ["postponed from 30/6/26 to 31/7/26", "2026-07-31"],
    ["moved from June to July 2026", "2026-07-31"],
    ["postponed to 30/6/26", "2026-06-30"],
    ["30/6/26, postponed to 31/7/26", "2026-07-31"],
  ])("%s: %s", (written, is) => expect(read(written)).toBe(is));
});

describe("CSP App. 5: when a target was met is no part of it", () => {
  test.each([
    ["30/6/26 - completed 15/5/26", "2026-06-30"],
    ["30/6/26 - completed 15/7/26", "2026-06-30"],
    ["30/6/26 completed on 15/5/26", "2026-06-30"],
    ["30/6/26 (completed 15/5/26)", "2026-06-30"],
    ["30/6/26, done 15 May 2026", "2026-06-30"],
    ["30/6/26; achieved May 2026", "2026-06-30"],
    ["30/6/26 - was signed off Fri 15 May", "2026-06-30"],
    ["June 2026 \u2013 delivered", "2026-06-30"],
    ["June 2026 now closed", "2026-06-30"],
    ["June to July - finished 3 June", "2026-07-31"],
    ["On-going - completed 15/5/26", "open-ended"],
    ["tbc - done 15/5/26", "to be confirmed"],
    // nothing else is said
    ["completed 15/5/26", "unreadable"],
    ["Done 15/5/26", "unreadable"],
    ["Done", "unreadable"],
    ["Completed: May 2026", "unreadable"],
    ["was signed off on 15 May", "unreadable"],
    ["Delivered (Friday 15/5/26)", "unreadable"],
    // no note of what was done
    ["completed by 30/6/26", "2026-06-30"],
    ["to be completed 30/6/26", "2026-06-30"],
    ["Complete June 2026", "2026-06-30"],
    ["to be completed by June", "2026-06-30"],
    ["June - to be completed by July", "2026-07-31"],
    ["Review completed June 2026", "2026-06-30"],
    ["completed 15/5/26 - 30/6/26", "2026-06-30"],
    ["soon - completed 15/5/26", "unreadable"],
  ])("%s: %s", (written, is) => expect(read(written)).toBe(is));
});

// In June 2026 the 3rd is a Wednesday; the 6th of July is a Monday. The 3rd of June 2027 is a Thursday.
describe("CSP App. 5: a weekday beside a target's day must be that day's", () => {
  test.each([
    ["Wed 3 June", "2026-06-03"],
    ["3 June 2026, Wednesday", "2026-06-03"],
    ["3/6/26 (Weds)", "2026-06-03"],
    ["before Wed 3 June", "2026-06-02"],
    ["w/c Monday 6 July", "2026-07-12"],
    ["Mon 6 July - Fri 10 July 2026", "2026-07-10"],
    ["Mon 6 - Fri 10 July 2026", "2026-07-10"],
    ["Wed 3 June and Mon 6 July", "2026-07-06"],
    ["weekly on Friday", "open-ended"],
    ["every Friday from June", "open-ended from 2026-06-30"],
    ["daily, Mon-Fri", "open-ended"],
    ["Thu 3 June", "unreadable"],
    ["Friday 3 June 2027", "unreadable"],
    ["3 June 2027 (Fri)", "unreadable"],
    ["Tues 2027-06-03", "unreadable"],
    ["w/c Tuesday 6 July", "unreadable"],
    ["Tue 6 - Fri 10 July 2026", "unreadable"],
    ["Mon 6 - Thu 10 July 2026", "unreadable"],
    ["Thu 3 June and Mon 6 July", "unreadable"],
    ["Friday June 2026", "unreadable"],
    ["Friday", "unreadable"],
    ["not 3 June", "unreadable"],
  ])("%s: %s", (written, is) => expect(read(written)).toBe(is));

  test("a plan of another year: the start of a range takes the year of its end", () =>
    expect(read("Mon 6 July - Fri 10 July 2026", "2025-06-01")).toBe("2026-07-10"));
});

describe("CSP App. 5: characters that nobody sees, and other spellings of the same", () => {
  test.each([
    ["30\u200b/8", "2026-08-30"],
    ["3\u00a0June\u00ad 2026", "2026-06-03"],
    ["3\u2011Jun\u20112026", "2026-06-03"],
    ["\uff13\uff10/\uff18", "2026-08-30"],
    ["On\u2011going\u200b & as\u00a0required", "open-ended"],
    ["\u200b", "none"],
    ["June 2026\u00b9", "unreadable"],
  ])("%j: %s", (written, is) => expect(read(written)).toBe(is));
});

describe("CSP App. 5: two figures of a year are read as Excel reads them, and no target is before 2000", () => {
  test.each([
    ["31/12/29", "2029-12-31"],
    ["Dec-29", "2029-12-31"],
    ["1/1/00", "2000-01-01"],
    ["31/12/30", "unreadable"],
    ["31/12/99", "unreadable"],
    ["1/1/99", "unreadable"],
    ["1 Jan '99", "unreadable"],
    ["Jan-99", "unreadable"],
    ["31/12/2030", "2030-12-31"],
    ["2029-30", "2030-03-31"],
    ["30/31", "2031-03-31"],
    ["Q3 2029/30", "2029-12-31"],
  ])("%s: %s", (written, is) => expect(read(written)).toBe(is));
});

// In June London is an hour ahead of Universal Time.
describe("CSP App. 5: a moment with Z or an offset is the day that it is in London", () => {
  test.each([
    ["2026-06-30T23:30:00Z", "2026-07-01"],
    ["2026-06-30T22:30:00Z", "2026-06-30"],
    ["2026-12-31T23:30:00Z", "2026-12-31"],
    ["2026-06-30T23:30:00+01:00", "2026-06-30"],
    ["2026-06-30T00:30:00+05:00", "2026-06-29"],
    ["by 2026-06-30 23:30 UTC", "2026-07-01"],
    ["30/06/2026 23:30 GMT", "2026-07-01"],
    ["Tuesday 30 June 2026 at 11.30pm UTC", "2026-07-01"],
    ["before 2026-06-30T23:30:00Z", "2026-06-30"],
    ["2026-06-30T23:30:00Z, completed 2026-05-15T10:00Z", "2026-07-01"],
    ["2026-06-30T25:30:00Z", "unreadable"],
    ["2026-06-30 23:30", "2026-06-30"],
  ])("%s: %s", (written, is) => expect(read(written)).toBe(is));
});

describe("CSP App. 5: what keeps a target from being read is known", () => {
  test.each([
    ["June 2026 to March 2026", "runs backwards"],
    ["Q3 to Q1 2026-27", "runs backwards"],
    ["15-13 June", "runs backwards"],
    ["36525", "before 2000"],
    ["June 1999", "before 2000"],
    ["31/12/99", "before 2000"],
    ["by June 1999", "before 2000"],
    ["31/12/1999 & 1/1/1999", "before 2000"],
    ["June 1999 - completed 15/5/26", "before 2000"],
    ["completed 15/5/26", "done alone"],
    ["soon", "no one day"],
    ["June 26", "no one day"],
    ["Monday 30/6", { weekdayOf: on("2026-06-30") }],
    ["by Monday 30/6", { weekdayOf: on("2026-06-30") }],
    ["3 July or Monday 30/6", { weekdayOf: on("2026-06-30") }],
  ])("%s: %j", (written, why) =>
    expect(readTarget(written, contextOf("2026-06-01"))).toEqual({ kind: "unreadable", why }),
  );
});
