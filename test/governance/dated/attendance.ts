import { attendanceConcerns } from "../../../src/governance/attendance/concerns";
import { checksFindings } from "../../../src/governance/checks/findings";
import type { Register } from "../../../src/register/register";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { valueOf } from "../answer-of";
import { DCHS } from "../voting/decision-workbook";
import { BOTH, LATER, type DatedCase } from "./dated-case";
import { asAtBoth, meetingOnBothDays } from "./meeting-on-both-days";

/** Meetings of QA on these days, all closed, at which only the health trust's seat is looked at. */
function keptBy(
  days: readonly string[],
  marks: readonly (string | GivenRow)[],
  settings: readonly GivenRow[],
): Register {
  return givenWorkbook({
    Agencies: [{ Agency: DCHS, Type: "Relevant agency" }],
    Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
    Seats: [{ Seat: "QA-DCHS", Group: "QA", Agency: DCHS, Role: "Nurse", Category: "Core" }],
    Meetings: days.map((Date) => ({ Meeting: `M-${Date}`, Group: "QA", Date, Register: "Closed" })),
    Attendance: marks.map((mark, n) => ({
      Meeting: `M-${days[n]}`,
      Seat: "QA-DCHS",
      ...(typeof mark === "string" ? { Status: mark } : mark),
    })),
    Settings: settings,
  });
}

/** What is of concern as at a day: of the agency, in words. */
function concernsAsAt(register: Register, day: string): readonly string[] | string {
  const value = valueOf(attendanceConcerns(register, register.group("QA")!, on(day)));
  return typeof value === "string" ? value : value.map(({ concern }) => concern);
}
const concernsAtBoth = (register: Register) => BOTH.map((day) => concernsAsAt(register, day));

const THREE_DAYS = ["2026-06-10", "2026-09-09", "2026-11-11"];
const ANY_RATE = { Setting: "Attendance.MinimumRate", Value: "0" };

/** Of the meetings of either day, which are named by a concern about deputies? */
const deputiesSentFor = (reason: string) => {
  const register = keptBy(
    [...BOTH],
    BOTH.map(() => ({ Status: "Deputy", Reason: reason })),
    [],
  );
  const said = String(concernsAsAt(register, LATER));
  return BOTH.map((day) => said.includes(`M-${day} (${reason})`));
};

export const ATTENDANCE: readonly DatedCase[] = [
  {
    provision: "attendance.minimumRate",
    paragraph: "GOV 11.3b",
    given: "two meetings of three, as at either day, and half of them comes to be enough instead of three quarters",
    newValue: 0.5,
    answers: (settings) => concernsAtBoth(keptBy(THREE_DAYS, ["Absent", "Present", "Present"], settings)),
    old: ["under 75%"],
    recent: [],
    rows: [
      ["50%", []],
      ["75%", ["under 75%"]],
    ],
  },
  {
    provision: "attendance.consecutiveMissed",
    paragraph: "GOV 11.3b",
    given: "the last two meetings missed, as at either day, and three come to be a concern instead of two",
    newValue: 3,
    answers: (settings) => concernsAtBoth(keptBy(THREE_DAYS, ["Present", "Absent", "Absent"], [ANY_RATE, ...settings])),
    old: ["missed the last 2 meetings"],
    recent: [],
    rows: [
      ["3", []],
      ["2", ["missed the last 2 meetings"]],
    ],
  },
  {
    provision: "attendance.fromMeeting",
    paragraph: "GOV 11.3b",
    given: "two meetings of three, as at either day, and a rate comes to be a concern from the fourth meeting on",
    newValue: 4,
    answers: (settings) => concernsAtBoth(keptBy(THREE_DAYS, ["Absent", "Present", "Present"], settings)),
    old: ["under 75%"],
    recent: [],
    rows: [
      ["4", []],
      ["3", ["under 75%"]],
    ],
  },
  {
    provision: "attendance.monthsLookedAt",
    paragraph: "GOV 11.3b",
    given:
      "a meeting missed in June and one kept in November, as at either day, and three months are looked at instead of twelve",
    newValue: 3,
    answers: () => concernsAtBoth(keptBy(["2026-06-10", "2026-11-11"], ["Absent", "Present"], [])),
    old: ["under 75%"],
    recent: [],
  },
  {
    provision: "attendance.deputyReasons",
    paragraph: "GOV 7.3",
    given: "a deputy sent to a meeting on either day because of a hearing, which comes to be a reason",
    newValue: ["Sickness", "Annual leave", "Hearing"],
    answers: () => deputiesSentFor("Hearing"),
    old: true,
    recent: false,
  },
  {
    provision: "attendance.deputyReasons",
    paragraph: "GOV 7.3",
    given: "a deputy sent to a meeting on either day because of a holiday, and leave is no longer a reason",
    newValue: ["Sickness"],
    answers: () => deputiesSentFor("Holiday"),
    old: false,
    recent: true,
  },
];

const done = (Person: string, Kind: string, more: GivenRow = {}): GivenRow => ({
  Person,
  Kind,
  Completed: "2026-02-01",
  ...more,
});
const LAY_CHECKS = [done("L", "Recruitment check"), done("L", "Confidentiality agreement")];
const CONSULTANT_CHECKS = [
  "Recruitment check",
  "Confidentiality agreement",
  "Conflict of interest",
  "Agreed by group chair",
  "Agreed by Independent Chair",
].map((kind) => done("C", kind));

const checked = (Checks: readonly GivenRow[], settings: readonly GivenRow[] = []): Register =>
  meetingOnBothDays(
    "CDOP",
    [
      { Seat: "LAY", Name: "L" },
      { Seat: "CON", Name: "C" },
    ],
    {
      settings,
      tables: {
        Checks,
        Seats: [
          { Seat: "LAY", Group: "CDOP", Role: "Lay member", Category: "Lay member", Name: "L" },
          { Seat: "CON", Group: "CDOP", Role: "Consultant", Category: "Independent consultant", Name: "C" },
        ],
      },
    },
  );

/** Who took part in the meeting of either day without what comes first? */
const unchecked = (register: Register) => {
  const found = [...checksFindings(register, on(LATER))].map(({ message }) => message);
  return BOTH.map((day) =>
    ["L", "C"].filter((who) => found.some((message) => message.startsWith(`${who} took part in M-${day} `))),
  );
};

export const CHECKS: readonly DatedCase[] = [
  {
    provision: "checks.disclosureYears",
    paragraph: "CSP 4.9",
    given: "a check of June 2023, as at either day, and it is valid for five years instead of three",
    newValue: 5,
    answers: () => asAtBoth(checked([done("L", "DBS", { Completed: "2023-06-01" })]), 'CHECK.STATUS("L","DBS",#)'),
    old: "Expired",
    recent: "Valid",
  },
  {
    provision: "checks.layMember",
    paragraph: "GOV 4.3",
    given: "a lay member with both checks, as at either day, and training comes to be asked for too",
    newValue: ["Recruitment check", "Confidentiality agreement", "Training"],
    answers: () => asAtBoth(checked(LAY_CHECKS), 'MAY.ATTEND("L",#)'),
    old: true,
    recent: false,
  },
  {
    provision: "checks.layMember",
    paragraph: "GOV 4.3",
    given:
      "a lay member who came to the meeting of either day with both checks, and training comes to be asked for too",
    newValue: ["Recruitment check", "Confidentiality agreement", "Training"],
    answers: () => unchecked(checked([...LAY_CHECKS, ...CONSULTANT_CHECKS])),
    old: [],
    recent: ["L"],
  },
  {
    provision: "checks.independentConsultant",
    paragraph: "GOV 5.3",
    given: "a consultant who came to the meeting of either day, and training comes to be asked for too",
    newValue: ["Training"],
    answers: () => unchecked(checked([...LAY_CHECKS, ...CONSULTANT_CHECKS])),
    old: [],
    recent: ["C"],
  },
  {
    provision: "checks.expiresSoonDays",
    paragraph: "CSP 4.9",
    // Valid until 1 February 2027: 32 days after New Year's Eve.
    given: "a check valid for another month, as at either day, and 10 days are soon instead of 60",
    newValue: 10,
    answers: (settings) =>
      asAtBoth(
        checked([done("L", "Recruitment check", { "Valid years": "1" })], settings),
        'CHECK.STATUS("L","Recruitment check",#)',
      ),
    old: "Expires soon",
    recent: "Valid",
    rows: [
      ["10", "Valid"],
      ["60", "Expires soon"],
    ],
  },
];
