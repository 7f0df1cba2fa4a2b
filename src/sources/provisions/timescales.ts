import { inWorkingDays, listed, provision, sinceGov } from "./provision";

export const WORKING_DAY = provision({
  name: "timescales.workingDay",
  subject: "What a working day is",
  appliedBy: ["calendar", "timescales"],
  standsIn: "Holidays",
  inWords: (days: string) => days,
  versions: [
    sinceGov(
      "Monday to Friday, not a bank holiday in England",
      ["GOV 8.5"],
      "The documents do not define it. The Holidays table adds local closures or takes days away; bank holidays are known from 2012 to 2035, and an answer beyond says so.",
    ),
  ],
});

export const LONG_NOTICE_BODIES = provision<readonly string[]>({
  name: "timescales.longNoticeBodies",
  subject: "Bodies with the longer notice for agenda requests",
  appliedBy: ["timescales"],
  inWords: listed,
  versions: [
    sinceGov(["COG", "EB"], ["GOV 8.5"], "The Core Business Group is read as a subgroup here, as GOV 3.2 lists it."),
  ],
});

export const LONG_REQUEST_WORKING_DAYS = provision({
  name: "timescales.longRequestWorkingDays",
  subject: "Agenda item requests, Chief Officer Group and Executive Board",
  appliedBy: ["timescales"],
  inWords: inWorkingDays,
  versions: [sinceGov(15, ["GOV 8.5"], "The day of the meeting is not counted.")],
});

export const REQUEST_WORKING_DAYS = provision({
  name: "timescales.requestWorkingDays",
  subject: "Agenda item requests, subgroups",
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
