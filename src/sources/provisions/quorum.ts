import { addDays } from "../../calendar/plain-date";
import { dated, FROM_GOV, FROM_MASA, inUnits, listed, provision, settable, sinceGov, yesOrNo } from "./provision";

const PARTNERS: readonly string[] = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];

const BY_TYPE =
  "The agencies with that Type in Agencies, by whatever name. Where they are not as many as this list, a quorum by a rule that names them, a vote and a share of the budget cannot be told; a written rule answers.";

export const STATUTORY_PARTNERS = provision({
  name: "quorum.statutoryPartners",
  subject: "The statutory safeguarding partners",
  appliedBy: ["quorum", "voting", "finance"],
  standsIn: "Agencies.type",
  inWords: listed,
  versions: [
    dated({ value: PARTNERS, from: FROM_GOV, to: addDays(FROM_MASA, -1), citations: ["GOV 1.3"] }, BY_TYPE),
    dated({ value: PARTNERS, from: FROM_MASA, citations: ["MASA 3.1", "GOV 1.3"] }, BY_TYPE),
  ],
});

export const PARTNERS_ONLY_BODIES = provision<readonly string[]>({
  name: "quorum.partnersOnlyBodies",
  subject: "Bodies that are quorate with each statutory partner present",
  appliedBy: ["quorum"],
  standsIn: "Groups.quorumRule",
  inWords: listed,
  versions: [sinceGov(["COG", "EB", "CBG"], ["GOV 11.1"])],
});

export const AGENCIES_MORE_THAN = provision({
  name: "quorum.agenciesMoreThan",
  subject: "How many of a subgroup's relevant agencies must be there, besides the partners",
  appliedBy: ["quorum"],
  inWords: (share: number) => `more than ${share * 100}%`,
  forAnyBoard: true,
  versions: [sinceGov(0.5, ["GOV 11.2"], "Where a group lists no relevant agency, this part of its quorum is met.")],
});

export const AREA_AUTHORITIES = provision<Readonly<Record<string, string>>>({
  name: "quorum.areaAuthorities",
  subject: "The local authority each Education Group needs",
  appliedBy: ["quorum"],
  inWords: (byGroup) => listed(Object.entries(byGroup).map(([group, authority]) => `${group}: ${authority}`)),
  versions: [
    sinceGov({ "EDU-DERBY": "Derby City Council", "EDU-DERBYSHIRE": "Derbyshire County Council" }, ["GOV 11.3"]),
  ],
});

export const COUNTING_CATEGORIES = provision<readonly string[]>({
  name: "quorum.countingCategories",
  subject: "Seats that put their agency among a group's relevant agencies",
  appliedBy: ["quorum"],
  inWords: listed,
  forAnyBoard: { value: ["Chair", "Co-chair", "Vice chair", "Core", "Lay member"] },
  versions: [
    sinceGov(
      ["Chair", "Co-chair", "Vice chair", "Core"],
      ["GOV 11.2", "TOR QA"],
      "Virtual, papers-only and case-by-case seats are not counted. The Safeguarding Adults Board counts in DCSG.",
    ),
  ],
});

export const COUNT_VIRTUAL_MEMBERS = settable({
  name: "quorum.countVirtualMembers",
  subject: "Agencies with only a virtual seat count among the relevant agencies",
  appliedBy: ["quorum"],
  inWords: yesOrNo,
  versions: [sinceGov(false, ["GOV 11.2", "TOR QA"], "Virtual members attend when asked, so they are not counted.")],
  setting: {
    name: "Quorum.CountVirtualMembers",
    cell: "yes or no",
    meaning: "Yes: an agency that holds only a virtual seat counts among a group's relevant agencies (GOV 11.2).",
  },
});

export const PRESENT_STATUSES = provision<readonly string[]>({
  name: "quorum.presentStatuses",
  subject: "Which attendance represents an agency",
  appliedBy: ["quorum", "attendance"],
  inWords: listed,
  forAnyBoard: true,
  versions: [
    sinceGov(
      ["Present", "Remote", "Deputy"],
      ["GOV 7.2f", "GOV 11.2"],
      "A deputy counts for whatever reason, briefed or not. A core seat without a row is not yet marked while the register is open, and absent once it is closed.",
    ),
  ],
});

export const REPRESENTS_NO_AGENCY = provision<readonly string[]>({
  name: "quorum.representsNoAgency",
  subject: "Seats whose holders represent no agency",
  appliedBy: ["quorum"],
  inWords: listed,
  forAnyBoard: true,
  versions: [
    sinceGov(
      ["Legal adviser", "Partnership officer", "Minutes only", "Lay member", "Independent consultant"],
      ["GOV 11.2", "GOV 5.1"],
      "Advisers, officers, minute takers, lay members and consultants represent no agency, even when one employs them. At the Board, neither do the chairs of groups.",
    ),
  ],
});

export const PROXY_COUNTS = settable({
  name: "quorum.proxyCounts",
  subject: "A valid proxy counts as presence",
  appliedBy: ["quorum"],
  inWords: yesOrNo,
  versions: [sinceGov(false, ["GOV 11.2", "GOV 12.6"], "A proxy carries a vote, not a presence.")],
  setting: {
    name: "Quorum.ProxyCounts",
    cell: "yes or no",
    meaning: "Yes: for quorum, an agency with a valid proxy counts as present (GOV 11).",
  },
});

export const GRACE_MINUTES = settable({
  name: "quorum.graceMinutes",
  subject: "How many minutes after the start the opening is judged",
  appliedBy: ["quorum"],
  inWords: inUnits("minute", "minutes"),
  forAnyBoard: { value: 0 },
  versions: [
    sinceGov(
      15,
      ["GOV 11.1", "GOV 11.2"],
      "The documents do not say when quorum is taken: read as the opening. A decision is judged at its Time; without one at the opening, with a warning if quorum was lost later.",
    ),
  ],
  setting: {
    name: "Quorum.GraceMinutes",
    cell: "number",
    meaning: "How many minutes after Start quorum at the opening is judged. Without a Start, times are ignored.",
  },
});

export const PROXY_WITHIN_HOURS = provision({
  name: "voting.proxyWithinHours",
  subject: "For a proxy: how long before the meeting, at most, the member became unable to attend",
  appliedBy: ["voting"],
  inWords: inUnits("hour", "hours"),
  versions: [
    sinceGov(
      24,
      ["GOV 12.6", "GOV 12.16", "GOV 12.31"],
      "Read as: the member became unable to attend 24 hours or less before the start, exactly 24 counted in, and confirmed the proxy not later than the vote. " +
        "A relevant agency's proxy is counted with a warning, since the lists give votes to agencies that are represented.",
    ),
  ],
});
