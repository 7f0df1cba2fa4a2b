import { inWorkingDays, listed, provision, sinceGov } from "./provision";

export const WORKING_DAY = provision({
  name: "timescales.workingDay",
  subject: "What a working day is",
  appliedBy: ["calendar", "timescales"],
  standsIn: "Holidays",
  inWords: (days: string) => days,
  forAnyBoard: true,
  versions: [
    sinceGov(
      "Monday to Friday, not a bank holiday in England",
      ["GOV 8.5"],
      "The documents do not define it. The Holidays table adds local closures and takes days away. Bank holidays are known from 2012 to 2035; an answer beyond them says so.",
    ),
  ],
});

export const LONG_NOTICE_BODIES = provision<readonly string[]>({
  name: "timescales.longNoticeBodies",
  subject: "Bodies to which agenda requests must go earlier",
  appliedBy: ["timescales"],
  inWords: listed,
  versions: [
    sinceGov(
      ["COG", "EB"],
      ["GOV 8.5"],
      "The Core Business Group is read as a subgroup here, since GOV 3.2 lists it among them.",
    ),
  ],
});

export const LONG_REQUEST_WORKING_DAYS = provision({
  name: "timescales.longRequestWorkingDays",
  subject: "Agenda requests to the Chief Officer Group and the Executive Board, before a meeting",
  appliedBy: ["timescales"],
  inWords: inWorkingDays,
  versions: [sinceGov(15, ["GOV 8.5"], "The day of the meeting is not counted.")],
});

export const REQUEST_WORKING_DAYS = provision({
  name: "timescales.requestWorkingDays",
  subject: "Agenda requests to subgroups, before a meeting",
  appliedBy: ["timescales"],
  inWords: inWorkingDays,
  versions: [sinceGov(10, ["GOV 8.5"], "The day of the meeting is not counted.")],
});

export const REPORT_WORKING_DAYS = provision({
  name: "timescales.reportWorkingDays",
  subject: "Reports in before a meeting",
  appliedBy: ["timescales", "reporting"],
  inWords: inWorkingDays,
  versions: [sinceGov(7, ["GOV 8.5"], "The day of the meeting is not counted.")],
});

export const PAPER_WORKING_DAYS = provision({
  name: "timescales.paperWorkingDays",
  subject: "Agenda and papers out before a meeting",
  appliedBy: ["timescales"],
  inWords: inWorkingDays,
  versions: [sinceGov(5, ["GOV 8.5"], "The day of the meeting is not counted.")],
});
