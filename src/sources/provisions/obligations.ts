import { inDays, settable, sinceGov } from "./provision";

export const DUE_SOON_DAYS = settable({
  name: "obligations.dueSoonDays",
  subject: "Days before its date from which a duty shows as due",
  appliedBy: ["obligations"],
  inWords: inDays,
  versions: [sinceGov(30, ["GOV 10.4"], "The documents give no such window; it is a reminder.")],
  setting: {
    name: "Obligations.DueSoonDays",
    cell: "number",
    meaning: "Days before an obligation's next date from which it shows as Due.",
  },
});
