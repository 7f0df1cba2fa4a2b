import { dated, FROM_CSP, inDays, inUnits, listed, provision, sinceGov } from "./provision";

export const PEOPLE_PROVISIONS = {
  "attendance.minimumRate": provision({
    subject: "Attendance below which the chair may raise a concern",
    appliedBy: ["attendance"],
    setting: "Attendance.MinimumRate",
    inWords: (rate: number) => `${rate * 100}%`,
    versions: [
      sinceGov(
        0.75,
        ["GOV 6.5k", "GOV 11.3b", "TOR EDU"],
        "The documents give no number. Read as represented out of expected: a deputy counts, and an agency counts once a meeting. In an Education Group each education seat is looked at by itself. " +
          "11.3b is the second paragraph printed as 11.3.",
      ),
    ],
  }),
  "attendance.consecutiveMissed": provision({
    subject: "Meetings missed in a row that are a concern",
    appliedBy: ["attendance"],
    setting: "Attendance.ConsecutiveMissed",
    inWords: inUnits("meeting", "meetings"),
    versions: [sinceGov(2, ["GOV 6.5k", "GOV 11.3b"], "The documents give no number.")],
  }),
  "attendance.monthsLookedAt": provision({
    subject: "How far back attendance is looked at for a concern",
    appliedBy: ["attendance"],
    inWords: inUnits("month", "months"),
    versions: [
      sinceGov(12, ["GOV 6.5k", "GOV 11.3b"], "The documents name no period; quarterly groups meet four times in it."),
    ],
  }),
  "attendance.deputyReasons": provision<readonly string[]>({
    subject: "Reasons for which a deputy may be sent",
    appliedBy: ["attendance"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Sickness", "Annual leave"],
        ["GOV 7.3"],
        "Another reason never changes quorum; it is a matter for the chair.",
      ),
    ],
  }),
  "checks.layMember": provision<readonly string[]>({
    subject: "What a lay member has before taking part",
    appliedBy: ["checks", "attendance"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Recruitment check", "Confidentiality agreement"],
        ["GOV 4.3"],
        "Valid on the day: a kind without a row is missing, and a row cannot make it not required.",
      ),
    ],
  }),
  "checks.independentConsultant": provision<readonly string[]>({
    subject: "What an independent consultant has before taking part",
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
        "Valid on the day: a kind without a row is missing, and a row cannot make it not required.",
      ),
    ],
  }),
  "checks.expiresSoonDays": provision({
    subject: "Days before its last valid day from which a check expires soon",
    appliedBy: ["checks"],
    setting: "Checks.ExpiresSoonDays",
    inWords: inDays,
    versions: [
      dated(
        { value: 60, from: FROM_CSP, citations: ["CSP 4.9"] },
        "The documents give no such window; it is a reminder.",
      ),
    ],
  }),
  "seats.endsSoonDays": provision({
    subject: "Days before the last day of a seat or a chair's term from which it is said that nobody follows",
    appliedBy: ["membership"],
    inWords: inDays,
    versions: [
      sinceGov(
        90,
        ["GOV 6.2", "MASA 4.1"],
        "The documents give no such window; it is a reminder, about one quarter long.",
      ),
    ],
  }),
  "seats.directorates": provision<readonly string[]>({
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
        "A place is filled where a seat of the group names the directorate in its Role and is neither Vacant nor to be confirmed.",
      ),
    ],
  }),
  "seats.corporateLeads": provision<readonly string[]>({
    subject: "Services that lead the Corporate Safeguarding Group together",
    appliedBy: ["membership"],
    inWords: listed,
    versions: [dated({ value: ["Children", "Adults"], from: FROM_CSP, citations: ["CSP App. 6"] })],
  }),
  "seats.corporateChampion": provision({
    subject: "Champion on the Corporate Safeguarding Group",
    appliedBy: ["membership"],
    inWords: (role: string) => role,
    versions: [dated({ value: "Elected Member", from: FROM_CSP, citations: ["CSP App. 6", "CSP 2.2"] })],
  }),
  "sharing.purposes": provision<readonly string[]>({
    subject: "Purposes for which information is processed",
    appliedBy: ["sharing"],
    inWords: listed,
    versions: [
      sinceGov(
        [
          "Case reviews",
          "Quality assurance audits",
          "Learning and organisational development",
          "Reviewing child deaths",
          "General DDSCP processing",
        ],
        ["GOV 9.6", "GOV 9.7", "TOR CSPR"],
        "A copy for a partner is made for one of these, as values: of meetings and decisions those of groups in which it held a seat that day; other agencies' people by post or number; " +
          "no complaints, no other agency's checks, and no cases of the other area's authority where a group keeps them apart. What is left out is said.",
      ),
    ],
  }),
} as const;
