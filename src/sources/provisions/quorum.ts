import { addDays } from "../../calendar/plain-date";
import { dated, FROM_GOV, FROM_MASA, inUnits, listed, provision, sinceGov, yesOrNo } from "./provision";

const PARTNERS: readonly string[] = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];

export const QUORUM_PROVISIONS = {
  "quorum.statutoryPartners": provision({
    subject: "The statutory safeguarding partners",
    appliedBy: ["quorum", "voting"],
    inWords: listed,
    versions: [
      dated({ value: PARTNERS, from: FROM_GOV, to: addDays(FROM_MASA, -1), citations: ["GOV 1.3"] }),
      dated({ value: PARTNERS, from: FROM_MASA, citations: ["MASA 3.1", "GOV 1.3"] }),
    ],
  }),
  "quorum.partnersOnlyBodies": provision<readonly string[]>({
    subject: "Bodies that are quorate with each statutory partner present",
    appliedBy: ["quorum"],
    inWords: listed,
    versions: [sinceGov(["COG", "EB", "CBG"], ["GOV 11.1"])],
  }),
  "quorum.agenciesMoreThan": provision({
    subject: "Share of a subgroup's relevant agencies that must be exceeded, besides the partners",
    appliedBy: ["quorum"],
    inWords: (share: number) => `more than ${share * 100}%`,
    versions: [sinceGov(0.5, ["GOV 11.2"], "With no relevant agency on the list, this half is met.")],
  }),
  "quorum.areaAuthorities": provision<Readonly<Record<string, string>>>({
    subject: "The local authority each Education Group needs",
    appliedBy: ["quorum"],
    inWords: (byGroup) => listed(Object.entries(byGroup).map(([group, authority]) => `${group}: ${authority}`)),
    versions: [
      sinceGov({ "EDU-DERBY": "Derby City Council", "EDU-DERBYSHIRE": "Derbyshire County Council" }, ["GOV 11.3"]),
    ],
  }),
  "quorum.countingCategories": provision<readonly string[]>({
    subject: "Seats that put their agency among a group's relevant agencies",
    appliedBy: ["quorum"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Chair", "Co-chair", "Vice chair", "Core"],
        ["GOV 11.2", "TOR QA"],
        "Virtual, papers-only and case-by-case seats are not counted. The Safeguarding Adults Board counts in DCSG.",
      ),
    ],
  }),
  "quorum.countVirtualMembers": provision({
    subject: "Virtual seats count among the relevant agencies",
    appliedBy: ["quorum"],
    setting: "Quorum.CountVirtualMembers",
    inWords: yesOrNo,
    versions: [
      sinceGov(false, ["GOV 11.2", "TOR QA"], "Virtual members attend when asked, so they are read as not counted."),
    ],
  }),
  "quorum.presentStatuses": provision<readonly string[]>({
    subject: "Attendance that represents an agency",
    appliedBy: ["quorum", "attendance"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Present", "Remote", "Deputy"],
        ["GOV 7.2f", "GOV 11.2"],
        "A deputy counts, whether briefed or not, for any reason. A core seat without a row is not yet marked while the register is open, and absent once it is closed.",
      ),
    ],
  }),
  "quorum.representsNoAgency": provision<readonly string[]>({
    subject: "Seats whose holders represent no agency",
    appliedBy: ["quorum"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Legal adviser", "Partnership officer", "Minutes only", "Lay member", "Independent consultant"],
        ["GOV 11.2", "GOV 5.1"],
        "Advisers, officers, minute takers, lay members and consultants represent no agency, even when one employs them; nor at the Board do the chairs of groups.",
      ),
    ],
  }),
  "quorum.proxyCounts": provision({
    subject: "A valid proxy counts as presence",
    appliedBy: ["quorum"],
    setting: "Quorum.ProxyCounts",
    inWords: yesOrNo,
    versions: [sinceGov(false, ["GOV 11.2", "GOV 12.6"], "A proxy carries a vote, not a presence.")],
  }),
  "quorum.graceMinutes": provision({
    subject: "Minutes after the start at which the opening is judged",
    appliedBy: ["quorum"],
    setting: "Quorum.GraceMinutes",
    inWords: inUnits("minute", "minutes"),
    versions: [
      sinceGov(
        15,
        ["GOV 11.1", "GOV 11.2"],
        "The documents do not say at what moment quorum is taken: read as the opening. A decision is judged at its Time; without one at the opening, with a warning if quorum was lost later.",
      ),
    ],
  }),
} as const;
