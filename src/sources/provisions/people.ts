import { dated, FROM_CSP, inDays, inUnits, listed, provision, sinceGov } from "./provision";

export const PEOPLE_PROVISIONS = {
  "attendance.minimumRate": provision({
    subject: "Attendance below which the chair may raise a concern", appliedBy: ["attendance"], setting: "Attendance.MinimumRate",
    inWords: (rate: number) => `${rate * 100}%`,
    versions: [sinceGov(0.75, ["GOV 6.5k", "GOV 11.3b"], "The documents give no number.")],
  }),
  "attendance.consecutiveMissed": provision({
    subject: "Meetings missed in a row that are a concern", appliedBy: ["attendance"], setting: "Attendance.ConsecutiveMissed",
    inWords: inUnits("meeting", "meetings"),
    versions: [sinceGov(2, ["GOV 6.5k", "GOV 11.3b"], "The documents give no number.")],
  }),
  "attendance.deputyReasons": provision<readonly string[]>({
    subject: "Reasons for which a deputy may be sent", appliedBy: ["attendance"], inWords: listed,
    versions: [sinceGov(["Sickness", "Annual leave"], ["GOV 7.3"], "Another reason never changes quorum; it is a matter for the chair.")],
  }),
  "checks.layMember": provision<readonly string[]>({
    subject: "What a lay member has before taking part", appliedBy: ["checks", "attendance"], inWords: listed,
    versions: [sinceGov(["Recruitment check", "Confidentiality agreement"], ["GOV 4.3"])],
  }),
  "checks.independentConsultant": provision<readonly string[]>({
    subject: "What an independent consultant has before taking part", appliedBy: ["checks", "attendance"], inWords: listed,
    versions: [
      sinceGov(
        ["Recruitment check", "Confidentiality agreement", "Conflict of interest", "Agreed by group chair", "Agreed by Independent Chair"],
        ["GOV 5.3", "GOV 5.6"],
      ),
    ],
  }),
  "checks.expiresSoonDays": provision({
    subject: "Days before its last valid day from which a check expires soon", appliedBy: ["checks"], setting: "Checks.ExpiresSoonDays", inWords: inDays,
    versions: [dated({ value: 60, from: FROM_CSP, citations: ["CSP 4.9"] }, "The documents give no such window; it is a reminder.")],
  }),
  "checks.directorates": provision<readonly string[]>({
    subject: "Directorates with a place on the Corporate Safeguarding Group, besides the elected member", appliedBy: ["checks"], inWords: listed,
    versions: [
      dated({
        value: ["Chief Executive's", "Children & Young People", "Adults, Health & Housing", "Resources", "Neighbourhoods"],
        from: FROM_CSP, citations: ["CSP App. 6"],
      }),
    ],
  }),
  "sharing.purposes": provision<readonly string[]>({
    subject: "Purposes for which information is processed", appliedBy: ["sharing"], inWords: listed,
    versions: [
      sinceGov(
        ["Case reviews", "Quality assurance audits", "Learning and organisational development", "Reviewing child deaths", "General DDSCP processing"],
        ["GOV 9.6"],
      ),
    ],
  }),
} as const;
