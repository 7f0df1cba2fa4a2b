import { dated, FROM_CSP, inDays, listed, provision, sinceGov } from "./provision";

export const ENDS_SOON_DAYS = provision({
  name: "seats.endsSoonDays",
  subject: "How many days before a seat or a chair's term ends a warning says that nobody follows",
  appliedBy: ["membership"],
  inWords: inDays,
  forAnyBoard: true,
  versions: [
    sinceGov(
      90,
      ["GOV 6.2", "MASA 4.1"],
      "The documents state no number of days; this one is a reminder, about a quarter ahead.",
    ),
  ],
});

export const DIRECTORATES = provision<readonly string[]>({
  name: "seats.directorates",
  subject: "Directorates with a place on the Corporate Safeguarding Group, besides the elected member",
  appliedBy: ["membership"],
  inWords: listed,
  versions: [
    dated(
      {
        value: [
          "Chief Executive's",
          "Children & Young People",
          "Adults, Health & Housing",
          "Resources",
          "Neighbourhoods",
        ],
        from: FROM_CSP,
        citations: ["CSP App. 6"],
      },
      "A place is filled where a seat of the group names the directorate in its Role, and is neither Vacant nor to be confirmed.",
    ),
  ],
});

export const CORPORATE_LEADS = provision<readonly string[]>({
  name: "seats.corporateLeads",
  subject: "Services that lead the Corporate Safeguarding Group together",
  appliedBy: ["membership"],
  inWords: listed,
  versions: [dated({ value: ["Children", "Adults"], from: FROM_CSP, citations: ["CSP App. 6"] })],
});

export const CORPORATE_CHAMPION = provision({
  name: "seats.corporateChampion",
  subject: "Champion on the Corporate Safeguarding Group",
  appliedBy: ["membership"],
  inWords: (role: string) => role,
  versions: [dated({ value: "Elected Member", from: FROM_CSP, citations: ["CSP App. 6", "CSP 2.2"] })],
});
