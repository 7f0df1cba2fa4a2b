import { inWorkingDays, provision, sinceGov } from "./provision";

export const ACTION_WORKING_DAYS = provision({
  name: "complaints.actionWorkingDays",
  subject: "Time to confirm the action to the referrer, from receipt",
  appliedBy: ["complaints"],
  inWords: inWorkingDays,
  versions: [
    sinceGov(
      5,
      ["GOV 13.4", "GOV 13.1"],
      "The day of receipt is day 0. A complaint about one agency follows that agency's own process, without these time limits.",
    ),
  ],
});

export const OUTCOME_WORKING_DAYS = provision({
  name: "complaints.outcomeWorkingDays",
  subject: "Time to give the outcome or a timescale, from the referral",
  appliedBy: ["complaints"],
  inWords: inWorkingDays,
  versions: [
    sinceGov(
      20,
      ["GOV 13.5"],
      "The referral is read as the day the referrer raised it, which is day 0; the time limits run side by side. A timescale given in time meets this one, and starts another that ends on the day it promises.",
    ),
  ],
});

export const APPEAL_WORKING_DAYS = provision({
  name: "complaints.appealWorkingDays",
  subject: "Time to confirm the action on an appeal, from the day it was raised",
  appliedBy: ["complaints"],
  inWords: inWorkingDays,
  versions: [sinceGov(10, ["GOV 13.7"], "The day of the appeal is day 0.")],
});
