import { inDays, inUnits, listed, provision, sinceGov, yesOrNo } from "./provision";

export type MajorityBase = "cast" | "present" | "entitled";
export type ChiefOfficerMajority = "simple" | "unanimous";
export type Recusal = "No" | "Vote" | "Vote and quorum";

/** A group whose chair votes at the Executive Board; joint chairs have a vote each. */
export interface VotingChair {
  readonly group: string;
  readonly joint: boolean;
}

const BOARD_CHAIRS: readonly VotingChair[] = [
  { group: "EDU-DERBY", joint: false },
  { group: "EDU-DERBYSHIRE", joint: false },
  { group: "QA", joint: true },
  { group: "CSPR", joint: true },
  { group: "EVYP", joint: true },
  { group: "PP", joint: false },
  { group: "LOD", joint: false },
  { group: "DCSG", joint: false },
];

export const DECISION_PROVISIONS = {
  "voting.chiefOfficerMajority": provision<ChiefOfficerMajority>({
    subject: "Majority at the Chief Officer Group",
    appliedBy: ["voting"],
    setting: "COG.Majority",
    inWords: (rule) => rule,
    versions: [sinceGov("simple", ["GOV 12.4"], "The document states no threshold; read as a simple majority.")],
  }),
  "voting.majorityBase": provision<MajorityBase>({
    subject: "Among whom a majority is counted",
    appliedBy: ["voting"],
    setting: "Majority.Base",
    inWords: (base) => base,
    versions: [
      sinceGov(
        "cast",
        ["GOV 12.19", "GOV 12.34"],
        "Read as more For than Against among the ballots cast; abstentions are in neither.",
      ),
    ],
  }),
  "voting.chairMustConsent": provision({
    subject: "A majority at the Board or a subgroup needs the Chair's consent",
    appliedBy: ["voting"],
    inWords: yesOrNo,
    versions: [
      sinceGov(
        true,
        ["GOV 12.19", "GOV 12.34"],
        "Read as the consent of the chair who presides, recorded apart from the votes; where it is not, the ballot of that chair's own agency: For consents, Against withholds. " +
          "A restricted vote needs it too, and there is no casting vote.",
      ),
    ],
  }),
  "voting.boardAgencies": provision<readonly string[]>({
    subject: "Relevant agencies with a vote at the Executive Board when represented",
    appliedBy: ["voting"],
    inWords: listed,
    versions: [
      sinceGov(
        [
          "Derbyshire Community Health Services NHS Foundation Trust",
          "University Hospitals of Derby and Burton NHS Foundation Trust",
          "Derbyshire Healthcare NHS Foundation Trust",
          "Chesterfield Royal Hospital NHS Foundation Trust",
          "East Midlands Ambulance Service",
          "DHU Healthcare",
        ],
        ["GOV 12.15"],
        "The list is read as closed. A vote is its seat's, not a person's: of two ballots for one seat that agree one counts, of two that differ neither.",
      ),
    ],
  }),
  "voting.boardChairs": provision<readonly VotingChair[]>({
    subject: "Groups whose chairs have a vote at the Executive Board when represented",
    appliedBy: ["voting"],
    inWords: (chairs) => listed(chairs.map(({ group, joint }) => (joint ? `${group} (each joint chair)` : group))),
    versions: [
      sinceGov(
        BOARD_CHAIRS,
        ["GOV 12.15"],
        "The list is read as closed. A chair there represents the group and not the employer, and votes beside the employer's own ballot; a chair's deputy votes as that chair.",
      ),
    ],
  }),
  "voting.withoutVote": provision<readonly string[]>({
    subject: "Seats that never vote",
    appliedBy: ["voting"],
    inWords: listed,
    versions: [
      sinceGov(
        ["Legal adviser", "Partnership officer", "Lay member", "Independent consultant"],
        ["GOV 12.18", "GOV 12.33"],
        "Lay members and consultants are in none of the lists, so they are read as having no vote.",
      ),
    ],
  }),
  "voting.escalatesTo": provision<Readonly<Record<"board" | "subgroup", string>>>({
    subject: "Where a deadlock may be escalated",
    appliedBy: ["voting"],
    inWords: ({ board, subgroup }) => `EB to ${board}; subgroups to ${subgroup}`,
    versions: [sinceGov({ board: "COG", subgroup: "EB" }, ["GOV 12.19", "GOV 12.34"])],
  }),
  "voting.chiefOfficerDisputes": provision({
    subject: "What settles a dispute of the Chief Officer Group",
    appliedBy: ["voting"],
    inWords: (clause: string) => clause,
    versions: [sinceGov("Clause 19 of the Inter Agency Agreement", ["GOV 12.8"])],
  }),
  "voting.proxyWithinHours": provision({
    subject: "How long before a meeting an inability to attend allows a proxy",
    appliedBy: ["voting"],
    inWords: inUnits("hour", "hours"),
    versions: [
      sinceGov(
        24,
        ["GOV 12.6", "GOV 12.16", "GOV 12.31"],
        "Read as: the inability arose 24 hours or less before the start, the boundary counted in, and the confirmation is not later than the vote. " +
          "A relevant agency's proxy is counted with a warning, since the lists ask for agencies represented.",
      ),
    ],
  }),
  "voting.recusal": provision<Recusal>({
    subject: "What a declared interest takes away",
    appliedBy: ["voting", "quorum"],
    setting: "Recusal",
    inWords: (rule) => rule,
    versions: [
      sinceGov("No", ["GOV 12.1"], "The documents say nothing of declared interests; any other choice is local."),
    ],
  }),
  "implementation.specialMeetingNoticeDays": provision({
    subject: "Notice of a special meeting, unless the Chair fixes a shorter time",
    appliedBy: ["implementation", "timescales"],
    inWords: inDays,
    versions: [
      sinceGov(
        7,
        ["GOV 12.23", "GOV 12.38"],
        "Read as calendar days: the meeting is on or after the day of the notice plus 7.",
      ),
    ],
  }),
  "implementation.referredTo": provision<Readonly<Record<"board" | "subgroup", string>>>({
    subject: "To whom the Chair may refer a notice instead of a special meeting",
    appliedBy: ["implementation"],
    inWords: ({ board, subgroup }) => `EB to ${board}; subgroups to the ${subgroup}`,
    versions: [sinceGov({ board: "COG", subgroup: "Independent Chair" }, ["GOV 12.24", "GOV 12.39"])],
  }),
} as const;
