import { addDays, MONTH_NAMES, type Month } from "../../calendar/plain-date";
import {
  dated,
  FROM_CSP,
  FROM_GOV,
  FROM_MASA,
  inDays,
  inTimesAYear,
  inUnits,
  inWorkingDays,
  listed,
  provision,
  sinceGov,
} from "./provision";

/** Each partner's part of the budget; the parts are equal, so a share is one of their number. */
const EQUAL_SHARES: Readonly<Record<string, number>> = {
  "Derby City Council": 0.25,
  "Derbyshire County Council": 0.25,
  "NHS Derby and Derbyshire Integrated Care Board": 0.25,
  "Derbyshire Constabulary": 0.25,
};

export const RUNNING_PROVISIONS = {
  "reporting.yearStarts": provision<Month>({
    subject: "First month of the reporting year",
    appliedBy: ["reporting", "plan", "finance"],
    setting: "Year.Starts",
    inWords: (month) => MONTH_NAMES[month - 1] ?? "",
    versions: [
      sinceGov<Month>(
        4,
        ["GOV 10.3", "MASA 4.1"],
        "No reporting year is stated; read as the chairs' years, April to March.",
      ),
    ],
  }),
  "reporting.dueWorkingDays": provision({
    subject: "Working days before its deadline from which a report shows as due",
    appliedBy: ["reporting"],
    setting: "Reports.DueDays",
    inWords: inWorkingDays,
    versions: [sinceGov(20, ["GOV 8.5"], "The documents give no such window; it is a reminder.")],
  }),
  "reporting.exceptionAskedBy": provision<readonly string[]>({
    subject: "Bodies that may ask a group to report by exception",
    appliedBy: ["reporting"],
    inWords: listed,
    versions: [
      sinceGov(
        ["EB", "CBG", "COG"],
        ["GOV 10.4"],
        "An exception report has a date of its own; without one the meeting's deadline holds.",
      ),
    ],
  }),
  "obligations.dueSoonDays": provision({
    subject: "Days before its date from which a duty shows as due",
    appliedBy: ["obligations"],
    setting: "Obligations.DueSoonDays",
    inWords: inDays,
    versions: [sinceGov(30, ["GOV 10.4"], "The documents give no such window; it is a reminder.")],
  }),
  "complaints.actionWorkingDays": provision({
    subject: "Action confirmed to the referrer, from receipt",
    appliedBy: ["complaints"],
    inWords: inWorkingDays,
    versions: [
      sinceGov(
        5,
        ["GOV 13.4", "GOV 13.1"],
        "The day of receipt is day 0. A complaint about one agency goes by that agency's own process, without these clocks.",
      ),
    ],
  }),
  "complaints.outcomeWorkingDays": provision({
    subject: "Outcome or a timescale, from the referral",
    appliedBy: ["complaints"],
    inWords: inWorkingDays,
    versions: [
      sinceGov(
        20,
        ["GOV 13.5"],
        "The referral is read as the day the referrer raised it, which is day 0; the clocks run side by side. A timescale given in time meets this one, and the day it promises starts another.",
      ),
    ],
  }),
  "complaints.appealWorkingDays": provision({
    subject: "Action on an appeal, from the day it was raised",
    appliedBy: ["complaints"],
    inWords: inWorkingDays,
    versions: [sinceGov(10, ["GOV 13.7"], "The day of the appeal is day 0.")],
  }),
  "actions.dueSoonDays": provision({
    subject: "Days before its target from which an action shows as due soon",
    appliedBy: ["actions"],
    setting: "Actions.DueSoonDays",
    inWords: inDays,
    versions: [
      dated(
        { value: 14, from: FROM_CSP, citations: ["CSP App. 5"] },
        "The documents give no such window; it is a reminder. As people colour them: red overdue, amber due soon, blue done, green otherwise.",
      ),
    ],
  }),
  "actions.partsOfMonth": provision<{ readonly early: number; readonly mid: number }>({
    subject: "Day of the month that an early and a middle target come to",
    appliedBy: ["actions"],
    inWords: ({ early, mid }) => `early: ${early}; mid: ${mid}`,
    versions: [
      dated(
        { value: { early: 10, mid: 15 }, from: FROM_CSP, citations: ["CSP App. 5"] },
        "Targets are read as written: a month, quarter, term or year comes to its last day; without a year it is the first on or after the month the plan starts. " +
          "What can mean two days, or none, is a problem and is kept as written.",
      ),
    ],
  }),
  "actions.mustHave": provision<readonly string[]>({
    subject: "What every action of a case review plan has",
    appliedBy: ["actions"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Leads", "Target", "Measure"],
        ["TOR CSPR-AP"],
        "SMART is read as: someone leads it, it has a date and a measure.",
      ),
    ],
  }),
  "actions.caseReviewGroups": provision<readonly string[]>({
    subject: "Groups whose actions belong to case review plans",
    appliedBy: ["actions"],
    inWords: listed,
    versions: [
      sinceGov(
        ["CSPR", "CSPR-AP"],
        ["TOR CSPR-AP", "TOR CSPR"],
        "A plan that is called a case, practice, rapid or learning review is one too.",
      ),
    ],
  }),
  "finance.shares": provision<Readonly<Record<string, number>>>({
    subject: "Each partner's share of the budget",
    appliedBy: ["finance"],
    inWords: (shares) => listed(Object.entries(shares).map(([partner, share]) => `${partner} ${share * 100}%`)),
    versions: [
      dated(
        { value: EQUAL_SHARES, from: FROM_MASA, citations: ["MASA 15.1"] },
        "Nothing is said of pence that do not divide: each share is rounded down and the rest goes a penny each to the largest remainders, of equal ones to the first in this list.",
      ),
    ],
  }),
  "finance.yearlyContributors": provision<readonly string[]>({
    subject: "Who contributes each year besides the partners' shares",
    appliedBy: ["finance"],
    inWords: listed,
    versions: [
      dated(
        { value: ["The Probation Service"], from: FROM_MASA, citations: ["MASA 15.1"] },
        "Its amount is set outside the partnership, so none is worked out; that a year has no row of it is said.",
      ),
    ],
  }),
  "finance.reportsPerYear": provision({
    subject: "Finance reports",
    appliedBy: ["finance", "obligations"],
    inWords: inTimesAYear,
    versions: [
      dated({ value: 4, from: FROM_GOV, to: addDays(FROM_MASA, -1), citations: ["GOV 8.3h"] }),
      dated({ value: 4, from: FROM_MASA, citations: ["MASA 15.1", "GOV 8.3h"] }),
    ],
  }),
  "checks.disclosureYears": provision({
    subject: "How long a DBS check is valid",
    appliedBy: ["checks"],
    inWords: inUnits("year", "years"),
    versions: [
      dated(
        { value: 3, from: FROM_CSP, citations: ["CSP 4.9"] },
        "Stated for social care posts of the city council; used where Valid years is blank.",
      ),
    ],
  }),
} as const;
