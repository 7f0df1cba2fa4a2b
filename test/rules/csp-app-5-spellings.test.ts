import { readTarget } from "../../src/rules/actions/target";
import { contextOf, shown } from "./target-words";

// The plan starts on Monday 1 June 2026; the reporting year is April to March.
const CONTEXT = contextOf("2026-06-01");

const UNREADABLE = [
  "ref 46112", "46112x", "36525", "73051", "2027-06-03x", "x2027-06-03", "3 June x", "x3 June", "June 25", "3 Foo", "Foo 3", "0/2027", "13/2027", "16/27", "6/2027x", "x6/27",
  "2026 June x", "x 2026 June", "2026/6x", "x2026/6", "June 1900", "June 9999", "Q1 2026-28", "financial year 2026", "leap year", "year ends", "winter term", "Winter 2026-28",
  "merry christmas", "christmas party", "weekend June", "June end x", "mid soon", "w/c June", "w/e soon", "first week of soon", "second week", "an hour", "about 3 months", "3 months or so",
  "13-15 Foo", "x 3-5 June", "June &", "& June", "June & soon", "June to soon", "between June and soon", "the", "13:00", "Fri", "before soon", "before June to July", "2026 Foo",
];

const AS_DAYS: readonly (readonly [day: string, written: readonly string[]])[] = [
  // days
  ["2000-01-01", ["36526"]], ["2099-12-31", ["73050"]], ["2026-06-12", ["June 12th", "June 12"]], ["2026-06-24", ["June 24"]], ["2026-06-26", ["June 26th"]], ["2027-06-26", ["June 26 2027"]],
  ["2027-06-03", ["3 June 2027, 5.30pm", "10.30 am 3 June 2027", "3 June 2027 12:30:15", "2027/6/3", "2027.06.03", "3 - 6 - 27", "03/06/2027."]],
  ["2026-06-03", [
    "3 June at 12 noon", "12:30 on 3 June", "by the end of play on 3 June", "c.o.b. 3 June", "EOD 3 June", "midnight 3 June", "midday, 3 June", "before 5pm on 3 June", "Weds 3 June 2026", "Wed. 3 June",
    "on 3 June", "not later than 3 June", "NLT 3 June", "latest 3 June", "3 June latest", "3 June deadline", "by close of business 3 June", "start of the working day 3 June", "at 9 am on 3 June", "... 3 June ...",
  ]],
  ["2026-06-09", ["Tuesday, 9 June", "Tues 9 June", "9 June (Tue)"]], ["2026-06-02", ["prior to 3 June", "ahead of 3 June", "before 3 June"]],
  // months
  ["2013-12-31", ["12/13"]], ["2014-11-30", ["11/14"]], ["2027-12-31", ["12/27", "12/2027", "2027 Q3", "Q3 2027/28"]], ["2026-07-31", ["2026/07", "2026.07", "June to July", "June-July", "June -July", "June- July", "June till July",
    "June through July", "July & June", "June; July", "June + July", "between June and July", "second half of July", "final week of July"]],
  ["1901-06-30", ["June 1901"]], ["9998-06-30", ["June 9998"]],
  ["2027-06-30", ["June\u00a0 2027", "June,   2027", "[June 2027]", "\u201cJune 2027\u201d", "June \u201927", "June `27", "2027, June", "Target: June 2027", "July 2026 to June 2027", "2027-28 Q1", "June 2027 & May 2026", "June 2027 & July"]],
  ["2026-06-30", [
    "to be completed by June", "Complete by June", "Finish by June", "Finished by June", "to be delivered in June", "Deliver by June", "in place by June", "Target date June", "Review June", "Reviewed in June", "Due date: June",
    "Done by June", "during June", "until June", "till June", "up to June", "to June", "for June", "this June", "coming June", "approx June", "approx. June", "approximately June", "around June", "circa June", "c. June", "late in June",
    "May & June 2026", "May, June '26", "before the first week of July",
  ]],
  ["2027-05-31", ["May 2027 & June", "spring", "Spring 2026/27"]],
  ["2027-07-31", [
    "June 2026 revised: July 2027", "June 2026 (deferred until July 2027)", "June 2026, postponed to July 2027", "slipped till July 2027", "June 2026 put back to July 2027", "June 2026 changed to July 2027", "was June 2026, moved July 2027",
    "June 2026 -> July 2027", "June 2026 => July 2027", "June 2026 & July 2027",
  ]],
  // parts
  ["2026-05-31", ["before early June", "before mid June", "before June"]], ["2028-05-01", ["early 2028"]], ["2026-09-30", ["first half of 2026-27", "mid 2026-27"]], ["2026-07-15", ["first half of July", "middle of July", "mid-July"]],
  ["2026-07-01", ["start in July", "beginning of July", "1 mth", "a month"]], ["2027-01-01", ["beginning of 2027", "New Year"]], ["2026-07-10", ["early July", "we 10 July", "w.e. 10 July", "w/e 10 July", "week ending 10 July"]],
  ["2026-07-21", ["third week of July", "3rd week of July"]], ["2026-07-28", ["4th week of July", "fourth week of July"]], ["2026-07-14", ["second week of July"]], ["2026-07-07", ["1st week in July", "before 2nd week of July"]],
  ["2026-06-23", ["before the last week of June"]], ["2026-07-03", ["before w/e 10 July"]], ["2026-07-05", ["before w/c 6 July", "3 June until 5 July"]], ["2026-07-12", ["wc 6 July", "week beginning 6 July", "week starting 6 July"]],
  // ranges and lists of days
  ["2026-06-15", ["13-15 June", "13 & 15 June", "13th to 15th June", "within 10 working days", "2 weeks"]], ["2026-06-05", ["3rd and 5th June", "3/5 June", "3 to 5 June", "2026-06-03 & 2026-06-05"]],
  // years and seasons
  ["2027-03-31", ["26/27 year end", "year end 26/27", "fiscal year", "council year end", "municipal year", "reporting year end", "this year", "current year", "EOY", "f/y 26/27", "fy end", "FY2026/27", "year-end 2026-27"]],
  ["2026-08-31", ["school year", "academic year"]], ["2027-08-31", ["academic year 2026/27", "school year 2026/27", "Summer 2027"]], ["2026-12-31", ["calendar year", "Autumn term", "Q3"]],
  ["2026-11-30", ["Autumn 2026", "autumn", "Autumn 2026/27"]], ["2027-02-28", ["winter"]], ["2028-01-01", ["New Year 2028"]], ["2027-12-25", ["Xmas 2027"]], ["2028-04-16", ["Easter 2028"]], ["2026-12-24", ["before Christmas"]], ["2026-12-25", ["at Christmas", "Christmas 2026"]],
  // from the plan's start
  ["2026-09-01", ["3 months from start", "3 months from plan start", "3 months after plan", "next 3 months", "in the next 3 months"]], ["2026-07-13", ["6 weeks after start", "after 6 weeks", "six weeks"]], ["2027-06-01", ["one year", "twelve months", "a year"]],
  ["2028-06-01", ["2 years", "two years"]], ["2026-06-29", ["four weeks", "two fortnights"]], ["2027-03-01", ["nine months"]], ["2026-06-11", ["ten days"]], ["2026-06-06", ["five days"]], ["2026-08-01", ["2 mths", "2 mth"]], ["2026-09-09", ["100 days"]],
  ["2026-06-02", ["1 working day", "one day"]], ["2026-06-04", ["three days"]],
];

const OTHERS: readonly (readonly [means: string, written: readonly string[]])[] = [
  ["none", ["Nil", "None", "NA", "No date", "Not applicable", "--", "\u2014", "."]],
  ["to be confirmed", ["to be set", "to be decided", "to be determined", "to be advised", "to be arranged", "to be announced", "to be finalised", "TBD", "unknown", "pending", "date pending", "not known", "not yet set", "not agreed", "as soon as possible", "as soon as practicable", "urgent", "urgently", "immediate", "immediately", "a.s.a.p."]],
  ["open-ended", [
    "on-going", "continuously", "continuing", "continual", "continually", "as when required", "as and when", "as when needed", "as needed", "as necessary", "when required", "whenever needed", "and when necessary", "rolling", "standing item", "standing agenda item",
    "business as usual", "permanent", "permanently", "indefinite", "indefinitely", "open ended", "open-ended", "no end date", "throughout", "throughout the year", "onward", "annually", "yearly", "biannual", "bi-annually", "bimonthly", "bi-monthly", "monthly", "weekly",
    "fortnightly", "termly", "regular", "regularly", "regular review", "once a year", "three times a year", "four times per quarter", "3 times each month", "twice every week", "every other month", "every three weeks", "three weekly", "2-yearly",
    "at each meeting", "in every term", "each board meeting", "every time", "each", "quarterly basis", "monthly thereafter", "on a monthly basis", "ad-hoc", "as reqd",
  ]],
  ["open-ended from 2026-06-30", ["annual review from June", "weekly - then June", "June, and quarterly after that", "June / ongoing", "June + ongoing", "ongoing with June", "June onward"]],
  ["open-ended from 2026-07-31", ["monthly, starting July", "monthly; started July", "starts July, then monthly"]], ["open-ended from 2027-06-30", ["Ongoing; reviewed June 2027"]],
];

describe("CSP App. 5: more spellings, the plan starting on 1 June 2026", () => {
  test.each([...AS_DAYS, ...OTHERS].flatMap(([means, written]) => written.map((each) => [each, means])))("%s: %s", (written, means) => {
    expect(shown(readTarget(written, CONTEXT))).toBe(means);
  });
  test.each(UNREADABLE)("%s cannot be read as one day", (written) => expect(shown(readTarget(written, CONTEXT))).toBe("unreadable"));

  test("a number after a month may be a year from last year on to ten years ahead", () => {
    const inPlanOf = (starts: string, ...written: readonly string[]) => written.map((each) => shown(readTarget(each, contextOf(starts))));
    expect(inPlanOf("2015-06-01", "June 13", "June 14", "June 25", "June 26")).toEqual(["2015-06-13", "unreadable", "unreadable", "2015-06-26"]);
    expect(inPlanOf("2004-06-01", "June 3", "June 03")).toEqual(["2004-06-03", "unreadable"]);
  });

  test("three hundred characters are read, more are not", () => {
    expect(["June".padEnd(300), "June".padEnd(301)].map((written) => shown(readTarget(written, CONTEXT)))).toEqual(["2026-06-30", "unreadable"]);
  });

  test("what ends on the first day of the plan's month counts", () => {
    expect(shown(readTarget("New Year", contextOf("2027-01-15")))).toBe("2027-01-01");
  });

  test("the 29th of February waits for its year", () => {
    expect(["2026-06-01", "2028-02-15", "2028-03-01", "2096-03-01"].map((starts) => shown(readTarget("29 Feb", contextOf(starts))))).toEqual(["2028-02-29", "2028-02-29", "2032-02-29", "2104-02-29"]);
  });
});
