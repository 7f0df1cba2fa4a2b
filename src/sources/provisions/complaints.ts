import { inWorkingDays, provision, sinceGov } from "./provision";

export const ACTION_WORKING_DAYS = provision({
  name: "complaints.actionWorkingDays",
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
});

export const OUTCOME_WORKING_DAYS = provision({
  name: "complaints.outcomeWorkingDays",
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
});

export const APPEAL_WORKING_DAYS = provision({
  name: "complaints.appealWorkingDays",
  subject: "Action on an appeal, from the day it was raised",
  appliedBy: ["complaints"],
  inWords: inWorkingDays,
  versions: [sinceGov(10, ["GOV 13.7"], "The day of the appeal is day 0.")],
});
