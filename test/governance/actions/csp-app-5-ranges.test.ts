import { readTarget } from "../../../src/governance/actions/target";
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
    { given: "from and to, backwards", written: "from June 2026 to March 2026", is: "unreadable" },
    { given: "a day within what it begins with", written: "June 2026 to 15 June 2026", is: "2026-06-15" },
    { given: "a list in any order", written: "15 & 13 June", is: "2026-06-15" },
    { given: "a list in any order, by a stroke", written: "5/3 June", is: "2026-06-05" },
    { given: "a list of a day that the month does not have", written: "31 & 3 June", is: "unreadable" },
  ])("$given: $written is $is", ({ written, starts, is }) => expect(read(written, starts)).toBe(is));
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
    // no note of what was done
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
