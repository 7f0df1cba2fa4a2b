import { readTarget } from "../../../src/governance/actions/target";
import { keyOf } from "../../../src/records/cell";
import { CORPORATE_WORK_PLAN, WORK_PLAN_STARTS } from "../../../src/sources/memberships/corporate-work-plan";
import { contextOf, shown } from "./target-words";

describe("CSP App. 5: the nineteen printed targets of the plan that starts in June 2015", () => {
  const { year, month, day } = WORK_PLAN_STARTS;
  const context = contextOf(`${year}-0${month}-0${day}`);
  const EXPECTED = [
    "2015-08-30",
    "2015-06-30",
    "2015-08-31",
    "2015-07-31",
    "2015-09-30",
    "2016-01-31",
    "2015-06-30",
    "2015-10-31",
    "2015-08-31",
    "2015-08-31",
    "2016-03-31",
    "2015-10-31",
    "2015-08-31",
    "2015-09-30",
    "to be confirmed",
    "2015-08-31",
    "open-ended from 2015-06-30",
    "open-ended",
    "open-ended",
  ];
  test("there are nineteen", () => expect(CORPORATE_WORK_PLAN).toHaveLength(19));
  test.each(CORPORATE_WORK_PLAN.map(({ target, description }, i) => ({ target, description, read: EXPECTED[i] })))(
    "$target: $read ($description)",
    ({ target, read }) => {
      expect(shown(readTarget(target, context))).toBe(read);
    },
  );
});

// The plan starts on Monday 1 June 2026; the reporting year is April to March.
describe("CSP App. 5: targets as people write them", () => {
  const context = contextOf("2026-06-01");
  const SPELLINGS: readonly (readonly [written: string, read: string])[] = [
    // days
    ["30/8", "2026-08-30"],
    ["3/6", "2026-06-03"],
    ["31/5", "2027-05-31"],
    ["30.8", "2026-08-30"],
    ["30-8", "2026-08-30"],
    ["3 June", "2026-06-03"],
    ["3rd June", "2026-06-03"],
    ["3rd of June 2027", "2027-06-03"],
    ["June 3", "2026-06-03"],
    ["June 3rd", "2026-06-03"],
    ["June 3, 2027", "2027-06-03"],
    ["03/06/2027", "2027-06-03"],
    ["03/06/27", "2027-06-03"],
    ["03.06.2027", "2027-06-03"],
    ["3-Jun-27", "2027-06-03"],
    ["3 Jun '27", "2027-06-03"],
    ["2027-06-03", "2027-06-03"],
    ["Thursday 3 June 2027", "2027-06-03"],
    ["Thurs 3rd June 2027", "2027-06-03"],
    ["46112", "2026-03-31"],
    ["46112.75", "2026-03-31"],
    ["29/2", "2028-02-29"],
    ["by 5pm 3 June", "2026-06-03"],
    ["3 June 2027 at 17:00", "2027-06-03"],
    ["by close of play 3 June", "2026-06-03"],
    ["by noon on 3 June", "2026-06-03"],
    ["2027-06-03T10:30", "2027-06-03"],
    ["by 3 June at the latest", "2026-06-03"],
    ["30/8 noon", "2026-08-30"],
    ["30/08/", "2026-08-30"],
    ["30Aug", "2026-08-30"],
    ["COP 30 Aug", "2026-08-30"],
    ["31.12.26", "2026-12-31"],
    ["no later than 3 June", "2026-06-03"],
    ["Due: 3 June", "2026-06-03"],
    ["before 3 June", "2026-06-02"],
    ["before July", "2026-06-30"],
    ["deadline 3 June 2027", "2027-06-03"],
    // months
    ["June", "2026-06-30"],
    ["may", "2027-05-31"],
    ["Sept", "2026-09-30"],
    ["Sept.", "2026-09-30"],
    ["March 2016", "2016-03-31"],
    ["Jun-26", "2026-06-30"],
    ["June '26", "2026-06-30"],
    ["Mar/2027", "2027-03-31"],
    ["06/2027", "2027-06-30"],
    ["6/27", "2027-06-30"],
    ["2027-06", "2027-06-30"],
    ["by June", "2026-06-30"],
    ["end of March", "2027-03-31"],
    ["end March 2027", "2027-03-31"],
    ["End-March", "2027-03-31"],
    ["late March", "2027-03-31"],
    ["March end", "2027-03-31"],
    ["mid June", "2026-06-15"],
    ["mid-June 2027", "2027-06-15"],
    ["middle of June", "2026-06-15"],
    ["early June", "2026-06-10"],
    ["beginning of July", "2026-07-01"],
    ["start of July", "2026-07-01"],
    ["first week of July", "2026-07-07"],
    ["2nd week in July", "2026-07-14"],
    ["last week of February", "2027-02-28"],
    ["early 2027", "2027-05-01"],
    ["first half of 2027", "2027-06-30"],
    ["first half of June", "2026-06-15"],
    ["first half of Q3", "2026-11-15"],
    ["mid-Sept 2026", "2026-09-15"],
    ["end Sept 26", "2026-09-30"],
    ["mid Jan 27", "2027-01-15"],
    ["2026 June", "2026-06-30"],
    ["2026, June", "2026-06-30"],
    ["2026/6", "2026-06-30"],
    ["w/c 4 May", "2027-05-10"],
    ["W/C 04/05/26", "2026-05-10"],
    ["w.c. 6 July", "2026-07-12"],
    ["wk ending 26/6", "2026-06-26"],
    ["by w/c 29 June", "2026-07-05"],
    ["w/c 6 July", "2026-07-12"],
    ["week commencing 6 July 2026", "2026-07-12"],
    ["w/e 10 July", "2026-07-10"],
    // ranges, lists, revisions
    ["June/July", "2026-07-31"],
    ["June - July 2027", "2027-07-31"],
    ["June to September", "2026-09-30"],
    ["between June and August", "2026-08-31"],
    ["June & September", "2026-09-30"],
    ["Nov - Jan 2027", "2027-01-31"],
    ["3-5 June 2027", "2027-06-05"],
    ["1/6/26 - 30/6/26", "2026-06-30"],
    ["30/8 and 30/9", "2026-09-30"],
    ["June, July", "2026-07-31"],
    ["June or July", "2026-07-31"],
    ["June 2026, extended to March 2027", "2027-03-31"],
    ["June 2026 now March 2027", "2027-03-31"],
    ["June → July", "2026-07-31"],
    // quarters, years, terms
    ["Q3 2026-27", "2026-12-31"],
    ["Q3 26/27", "2026-12-31"],
    ["2026/27 Q4", "2027-03-31"],
    ["Q3", "2026-12-31"],
    ["Q1", "2026-06-30"],
    ["end of Q2", "2026-09-30"],
    ["qtr 3", "2026-12-31"],
    ["3rd Qtr", "2026-12-31"],
    ["2026 Q3", "2026-12-31"],
    ["Q3-2026", "2026-12-31"],
    ["FY26/27", "2027-03-31"],
    ["quarter 4 2026-27", "2027-03-31"],
    ["third quarter", "2026-12-31"],
    ["Q4 2026", "2027-03-31"],
    ["2027", "2027-12-31"],
    ["2026-27", "2027-03-31"],
    ["2026/2027", "2027-03-31"],
    ["end of 2026", "2026-12-31"],
    ["mid 2027", "2027-07-02"],
    ["end of the financial year", "2027-03-31"],
    ["year end", "2027-03-31"],
    ["26/27 financial year", "2027-03-31"],
    ["2026/27 year end", "2027-03-31"],
    ["end of 2026/27 financial year", "2027-03-31"],
    ["FY 2026/27", "2027-03-31"],
    ["end of the academic year", "2026-08-31"],
    ["end of calendar year", "2026-12-31"],
    ["Spring term", "2027-03-31"],
    ["Summer term", "2026-07-31"],
    ["Autumn term 2026/27", "2026-12-31"],
    ["Spring term 2026/27", "2027-03-31"],
    ["end of summer term 2027", "2027-07-31"],
    ["Spring 2027", "2027-05-31"],
    ["Summer", "2026-08-31"],
    ["Winter 2026", "2027-02-28"],
    ["Winter 2026/27", "2027-02-28"],
    ["by Christmas", "2026-12-25"],
    ["Easter", "2027-03-28"],
    ["October half term", "2026-10-31"],
    // from the plan's start
    ["within 3 months", "2026-09-01"],
    ["6 weeks", "2026-07-13"],
    ["within 10 working days", "2026-06-15"],
    ["12 months", "2027-06-01"],
    ["in 28 days", "2026-06-29"],
    ["2 wks", "2026-06-15"],
    ["within a fortnight", "2026-06-15"],
    ["in 3 months' time", "2026-09-01"],
    // open-ended
    ["On-going", "open-ended"],
    ["ongoing", "open-ended"],
    ["On going & as required", "open-ended"],
    ["Continuous", "open-ended"],
    ["as and when required", "open-ended"],
    ["Rolling programme", "open-ended"],
    ["BAU", "open-ended"],
    ["Quarterly", "open-ended"],
    ["each meeting", "open-ended"],
    ["every quarter", "open-ended"],
    ["annual", "open-ended"],
    ["On - going", "open-ended"],
    ["ad hoc", "open-ended"],
    ["As req'd", "open-ended"],
    ["daily", "open-ended"],
    ["six-monthly", "open-ended"],
    ["6 monthly", "open-ended"],
    ["half yearly", "open-ended"],
    ["twice a year", "open-ended"],
    ["every six months", "open-ended"],
    ["every 2 years", "open-ended"],
    ["June & on-going", "open-ended from 2026-06-30"],
    ["March 2027 then ongoing", "open-ended from 2027-03-31"],
    ["June onwards", "open-ended from 2026-06-30"],
    ["from July", "open-ended from 2026-07-31"],
    ["31 March annually", "open-ended from 2027-03-31"],
    ["every June", "open-ended from 2026-06-30"],
    ["Ongoing through supervision", "open-ended"],
    // to be confirmed, and nothing
    ["tbc", "to be confirmed"],
    ["TBC", "to be confirmed"],
    ["T.B.C.", "to be confirmed"],
    ["tba", "to be confirmed"],
    ["to be agreed", "to be confirmed"],
    ["June (tbc)", "to be confirmed"],
    ["June?", "to be confirmed"],
    ["asap", "to be confirmed"],
    ["awaiting date", "to be confirmed"],
    ["date not yet agreed", "to be confirmed"],
    ["to follow", "to be confirmed"],
    ["date to follow", "to be confirmed"],
    ["", "none"],
    ["n/a", "none"],
    ["-", "none"],
    ["  ", "none"],
    // what cannot be read, or can be two days
    ["June 26", "unreadable"],
    ["soon", "unreadable"],
    ["31 June", "unreadable"],
    ["30/2/2027", "unreadable"],
    ["3/31/2026", "unreadable"],
    ["next meeting", "unreadable"],
    ["Complete", "unreadable"],
    ["see plan", "unreadable"],
    ["13/13", "unreadable"],
    ["2026-28", "unreadable"],
    ["Q5", "unreadable"],
    ["annual report", "unreadable"],
    ["marching band", "unreadable"],
    ["June and see", "unreadable"],
    ["Friday", "unreadable"],
    ["5pm", "unreadable"],
    ["2026/7", "unreadable"],
    ["20263", "unreadable"],
    ["end June 15", "unreadable"],
    ["26/27 weeks", "unreadable"],
    ["2026-7", "unreadable"],
    ["June, 2026 and 2027", "unreadable"],
  ];
  test.each(SPELLINGS)("%s: %s", (written, read) => {
    expect(shown(readTarget(written, context))).toBe(read);
  });

  test("at least sixty spellings besides the printed ones come to a date, an open-ended duty or to be confirmed", () => {
    const printed = new Set(CORPORATE_WORK_PLAN.map(({ target }) => keyOf(target)));
    const besides = new Set(
      SPELLINGS.filter(([, read]) => read !== "unreadable" && read !== "none")
        .map(([written]) => keyOf(written))
        .filter((written) => !printed.has(written)),
    );
    expect(besides.size).toBeGreaterThanOrEqual(60);
  });

  test("a cell that is as long as a letter is no target", () => {
    expect(shown(readTarget(`June 2027 ${"and more ".repeat(5)}`, context))).toBe("unreadable");
    expect(shown(readTarget(`On-going ${"as agreed with partners, ".repeat(11)}`, context))).toBe("open-ended");
    expect(shown(readTarget(`On-going ${"as agreed with partners, ".repeat(12)}`, context))).toBe("unreadable");
  });

  test("without a plan's start a count of months is unreadable", () => {
    expect(shown(readTarget("within 3 months", contextOf("2026-04-01", { planStarts: null })))).toBe("unreadable");
  });

  test("an Excel date of a workbook that counts from 1904", () => {
    expect(shown(readTarget("44650", contextOf("2026-06-01", { date1904: true })))).toBe("2026-03-31");
  });

  test("the month the plan starts counts whole: started 15 June, 3 June is this year's", () => {
    expect(["3 June", "June", "31 May"].map((written) => shown(readTarget(written, contextOf("2026-06-15"))))).toEqual([
      "2026-06-03",
      "2026-06-30",
      "2027-05-31",
    ]);
  });

  test("a reporting year that starts in January moves the quarters", () => {
    expect(
      ["Q1 2027", "end of the financial year"].map((written) =>
        shown(readTarget(written, contextOf("2026-06-01", { startMonth: 1 }))),
      ),
    ).toEqual(["2027-03-31", "2026-12-31"]);
  });
});
