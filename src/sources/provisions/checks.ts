import { dated, FROM_CSP, inDays, inUnits, listed, provision, settable, sinceGov } from "./provision";

export const DISCLOSURE_YEARS = provision({
  name: "checks.disclosureYears",
  subject: "How long a DBS check is valid",
  appliedBy: ["checks"],
  inWords: inUnits("year", "years"),
  versions: [
    dated(
      { value: 3, from: FROM_CSP, citations: ["CSP 4.9"] },
      "Stated for the city council's social care posts; used for everybody whose Valid years is blank.",
    ),
  ],
});

export const LAY_MEMBER = provision<readonly string[]>({
  name: "checks.layMember",
  subject: "What a lay member must have before taking part",
  appliedBy: ["checks", "attendance"],
  inWords: listed,
  versions: [
    sinceGov(
      ["Recruitment check", "Confidentiality agreement"],
      ["GOV 4.3"],
      "Each must be valid on the day. One without a row is missing, and no row can make it not required.",
    ),
  ],
});

export const INDEPENDENT_CONSULTANT = provision<readonly string[]>({
  name: "checks.independentConsultant",
  subject: "What an independent consultant must have before taking part",
  appliedBy: ["checks", "attendance"],
  inWords: listed,
  versions: [
    sinceGov(
      [
        "Recruitment check",
        "Confidentiality agreement",
        "Conflict of interest",
        "Agreed by group chair",
        "Agreed by Independent Chair",
      ],
      ["GOV 5.3", "GOV 5.6"],
      "Each must be valid on the day. One without a row is missing, and no row can make it not required.",
    ),
  ],
});

export const EXPIRES_SOON_DAYS = settable({
  name: "checks.expiresSoonDays",
  subject: "How many days before its last valid day a check expires soon",
  appliedBy: ["checks"],
  inWords: inDays,
  versions: [
    dated(
      { value: 60, from: FROM_CSP, citations: ["CSP 4.9"] },
      "The documents state no number of days; this one is a reminder.",
    ),
  ],
  setting: {
    name: "Checks.ExpiresSoonDays",
    cell: "number",
    meaning: "How many days before its last valid day a check shows as Expires soon.",
  },
});
