import { inDays, settable, sinceGov } from "./provision";

export const DUE_SOON_DAYS = settable({
  name: "obligations.dueSoonDays",
  subject: "How many days before its date a duty shows as due",
  appliedBy: ["obligations"],
  inWords: inDays,
  versions: [sinceGov(30, ["GOV 10.4"], "The documents state no number of days; this one is a reminder.")],
  setting: {
    name: "Obligations.DueSoonDays",
    cell: "number",
    meaning: "How many days before its next date an obligation shows as Due.",
  },
});
