import { addDays, MONTH_NAMES, type Month } from "../../calendar/plain-date";
import {
  dated,
  FROM_CSP,
  FROM_GOV,
  inTimesAYear,
  inWorkingDays,
  listed,
  provision,
  settable,
  sinceGov,
} from "./provision";

/** Finance judges a year in the same way (MASA 15.1). */
const BY_FIRST_DAY = "A reporting year is judged by what holds on its first day.";

export const BOARD_TIMES_PER_YEAR = provision({
  name: "meetings.boardTimesPerYear",
  subject: "Meetings of the Executive Board",
  appliedBy: ["reporting"],
  inWords: inTimesAYear,
  versions: [sinceGov(4, ["GOV 10.3a"], `The Board's meetings are called quarterly. ${BY_FIRST_DAY}`)],
});

export const QUARTERLY_GROUPS = provision<readonly string[]>({
  name: "meetings.quarterlyGroups",
  subject: "Groups that meet quarterly by their terms of reference",
  appliedBy: ["reporting"],
  inWords: listed,
  versions: [
    dated(
      { value: ["CSG"], from: FROM_CSP, to: addDays(FROM_GOV, -1), citations: ["CSP 4.1", "CSP App. 6"] },
      BY_FIRST_DAY,
    ),
    sinceGov(
      ["QA", "EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "CSG"],
      ["TOR QA", "TOR EDU", "TOR EVYP", "CSP 4.1", "CSP App. 6"],
      BY_FIRST_DAY,
    ),
  ],
});

export const YEAR_STARTS = settable<Month>({
  name: "reporting.yearStarts",
  subject: "First month of the reporting year",
  appliedBy: ["reporting", "plan", "finance"],
  inWords: (month) => MONTH_NAMES[month - 1] ?? "",
  versions: [
    sinceGov<Month>(
      4,
      ["GOV 10.3", "MASA 4.1"],
      "The documents state no reporting year; read as the chairs' years, April to March.",
    ),
  ],
  setting: {
    name: "Year.Starts",
    cell: "month",
    meaning: "The month in which the reporting year begins. The chairs' years run April to March (MASA 4.1).",
  },
});

export const DUE_WORKING_DAYS = settable({
  name: "reporting.dueWorkingDays",
  subject: "How many working days before its deadline a report shows as due",
  appliedBy: ["reporting"],
  inWords: inWorkingDays,
  versions: [sinceGov(20, ["GOV 8.5"], "The documents state no number of days; this one is a reminder.")],
  setting: {
    name: "Reports.DueDays",
    cell: "number",
    meaning: "How many working days before its deadline a report shows as Due.",
  },
});

export const EXCEPTION_ASKED_BY = provision<readonly string[]>({
  name: "reporting.exceptionAskedBy",
  subject: "Bodies that may ask a group to report by exception",
  appliedBy: ["reporting"],
  inWords: listed,
  versions: [
    sinceGov(
      ["EB", "CBG", "COG"],
      ["GOV 10.4"],
      "An exception report has a Due date of its own; without one the meeting's deadline holds.",
    ),
  ],
});
