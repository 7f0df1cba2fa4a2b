import { toIso } from "../../../src/calendar/plain-date";
import { complaintCountsIn } from "../../../src/governance/complaints/counts";
import { planFindings } from "../../../src/governance/plan/findings";
import { reportingFindings } from "../../../src/governance/reporting/findings";
import { underSchedulingFindings } from "../../../src/governance/reporting/under-scheduling-findings";
import { yearOfDay } from "../../../src/governance/reporting/yearly-duties";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { valueOf } from "../answer-of";
import { ask } from "../ask-workbook";
import { PARTNERSHIP } from "../voting/decision-workbook";
import { BOTH, LATER, type DatedCase } from "./dated-case";
import { askedOnBoth, meetingOnBothDays } from "./meeting-on-both-days";

/** A body's ordinary meetings in 2026-27, and as many in 2027-28: the new version comes in the first year. */
const inBothYears = (group: string, ...days: readonly string[]): readonly GivenRow[] =>
  ["2026", "2027"].flatMap((year) =>
    days.map((day) => ({ Meeting: `${group}-${year}-${day}`, Group: group, Date: `${year}-${day}` })),
  );

/** What is said of too few meetings, asked in the first of the two years. */
const tooFew = (group: string, ...days: readonly string[]): readonly unknown[] => {
  const register = givenWorkbook({ ...PARTNERSHIP, Meetings: inBothYears(group, ...days) });
  const said = [...underSchedulingFindings(register, on("2026-12-15"))].map(({ message }) => message);
  return ["2026-27", "2027-28"].map((year) => said.filter((message) => message.includes(`in ${year}`)));
};

export const REPORTING: readonly DatedCase[] = [
  {
    provision: "meetings.boardTimesPerYear",
    paragraph: "GOV 10.3a",
    given: "four meetings of the Board in either year (a year goes by its first day), and six are to be held",
    newValue: 6,
    answers: () => tooFew("EB", "04-15", "07-15", "10-14", "12-09"),
    old: [],
    recent: ["EB has 4 ordinary meetings in 2027-28 but is to hold 6."],
  },
  {
    provision: "meetings.quarterlyGroups",
    paragraph: "TOR QA",
    given: "two meetings of PP in either year (a year goes by its first day), and it comes to meet quarterly",
    newValue: ["QA", "PP"],
    answers: () => tooFew("PP", "04-15", "10-14"),
    old: [],
    recent: ["PP has 2 ordinary meetings in 2027-28 but is to hold 4."],
  },
  {
    provision: "reporting.dueWorkingDays",
    paragraph: "GOV 8.5",
    // The reports are due on 18 and 21 December; 20 working days before are 20 and 23 November, 10 before 4 and 7 December.
    given:
      "reports for a meeting on either day, asked about on 1 December, and they show as due 10 working days before",
    newValue: 10,
    answers: (settings) => {
      const schedule = BOTH.map((date) => ({ Group: "QA", Meeting: `M-${date}` }));
      const register = meetingOnBothDays("EB", [], { settings, tables: { Schedule: schedule } });
      return BOTH.map((date) => ask(register, `REPORT.STATUS("QA","M-${date}",DATE(2026,12,1))`, LATER).value);
    },
    old: "Due",
    recent: "Scheduled",
    rows: [
      ["10", "Scheduled"],
      ["20", "Due"],
    ],
  },
  {
    provision: "reporting.exceptionAskedBy",
    paragraph: "GOV 10.4",
    given: "an exception report for a meeting on either day, asked for by the Chief Officer Group, which no longer may",
    newValue: ["EB", "CBG"],
    answers: () => {
      const reports = BOTH.map((date) => ({
        Report: `R-${date}`,
        Group: "QA",
        "For meeting": `M-${date}`,
        Kind: "Exception",
        Due: "2026-12-20",
        "Requested by": "COG",
      }));
      const found = [...reportingFindings(meetingOnBothDays("EB", [], { tables: { Reports: reports } }), on(LATER))];
      return BOTH.map((date) => found.filter(({ message }) => message.includes(`R-${date}`)).map(({ code }) => code));
    },
    old: [],
    recent: ["exception-asked-by-another"],
  },
  {
    provision: "reporting.yearStarts",
    paragraph: "GOV 10.3",
    given: "the year of either day, and years begin in July instead of April",
    newValue: 7,
    answers: (Settings) => BOTH.map((day) => toIso(yearOfDay(givenWorkbook({ Settings }), on(day)).start)),
    old: "2026-04-01",
    recent: "2026-07-01",
    rows: [
      ["April", "2026-04-01"],
      ["July", "2026-07-01"],
    ],
  },
  {
    provision: "reporting.yearStarts",
    paragraph: "CSP App. 5",
    given:
      "a target of May without a year, read on either day: the first May from the year's beginning, July instead of April",
    newValue: 7,
    answers: (Settings) => {
      const actions = [{ Action: "A", Group: "QA", Description: "Train", Target: "May" }];
      return askedOnBoth(givenWorkbook({ ...PARTNERSHIP, Settings, Actions: actions }), 'ACTION.DUE("A")');
    },
    old: "2026-05-31",
    recent: "2027-05-31",
    rows: [
      ["April", "2026-05-31"],
      ["July", "2027-05-31"],
    ],
  },
  {
    provision: "reporting.yearStarts",
    paragraph: "GOV 13.8",
    given: "a complaint of either May, counted in the year's first quarter: from April of 2026, from July of 2027",
    newValue: 7,
    answers: (Settings) => {
      const complaints = ["2026", "2027"].map((year) => ({
        Ref: `C-${year}`,
        Kind: "Complaint",
        Received: `${year}-05-10`,
      }));
      const register = givenWorkbook({ Settings, Complaints: complaints });
      return [2026, 2027].map((year) => {
        const counts = valueOf(complaintCountsIn(register, year, on("2027-12-01")));
        return typeof counts === "string" ? counts : counts[0]?.complaints;
      });
    },
    old: 1,
    recent: 0,
    rows: [
      ["April", 1],
      ["July", 0],
    ],
  },
  {
    provision: "reporting.yearStarts",
    paragraph: "GOV 8.3g",
    given:
      "the last whole quarter before either day: July to September of a year from April, then October to December of one from January",
    newValue: 1,
    answers: (Settings) => {
      const register = givenWorkbook({
        ...PARTNERSHIP,
        Settings,
        Meetings: ["2026-08-05", "2026-11-04"].map((Date) => ({ Meeting: `EB-${Date}`, Group: "EB", Date })),
        Priorities: [{ Priority: "P1", Title: "Neglect", Groups: "QA" }],
      });
      return BOTH.map((day) => [...planFindings(register, on(day))].map(({ message }) => message));
    },
    old: ["The Board had nothing on priority P1 in Q2 2026-27: no report came from its linked group (QA)."],
    recent: ["The Board had nothing on priority P1 in Q4 2026: no report came from its linked group (QA)."],
  },
];
