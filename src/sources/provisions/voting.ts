import { listed, provision, settable, sinceGov, yesOrNo } from "./provision";

export type MajorityBase = "cast" | "present" | "entitled";
export type ChiefOfficerMajority = "simple" | "unanimous";
export type Recusal = "No" | "Vote" | "Vote and quorum";

/** A group whose chair votes at the Executive Board; joint chairs have a vote each. */
export interface VotingChair {
  readonly group: string;
  readonly joint: boolean;
}

const VOTING_CHAIRS: readonly VotingChair[] = [
  { group: "EDU-DERBY", joint: false },
  { group: "EDU-DERBYSHIRE", joint: false },
  { group: "QA", joint: true },
  { group: "CSPR", joint: true },
  { group: "EVYP", joint: true },
  { group: "PP", joint: false },
  { group: "LOD", joint: false },
  { group: "DCSG", joint: false },
];

export const CHIEF_OFFICER_MAJORITY = settable<ChiefOfficerMajority>({
  name: "voting.chiefOfficerMajority",
  subject: "Majority at the Chief Officer Group",
  appliedBy: ["voting"],
  inWords: (rule) => rule,
  versions: [sinceGov("simple", ["GOV 12.4"], "The document states no threshold; read as a simple majority.")],
  setting: {
    name: "COG.Majority",
    cell: ["simple", "unanimous"],
    meaning:
      "The majority at the Chief Officer Group: simple (more For than Against) or unanimous (all four For). GOV 12.4 states no threshold.",
  },
});

export const MAJORITY_BASE = settable<MajorityBase>({
  name: "voting.majorityBase",
  subject: "Among whom a majority is counted",
  appliedBy: ["voting"],
  inWords: (base) => base,
  versions: [
    sinceGov(
      "cast",
      ["GOV 12.19", "GOV 12.34"],
      "Read as more For than Against among the ballots cast; an abstention counts for neither.",
    ),
  ],
  setting: {
    name: "Majority.Base",
    cell: ["cast", "present", "entitled"],
    meaning:
      "Among whom there must be more For than Against (GOV 12.19, 12.34): cast (ballots cast), present (entitled and represented) or entitled (all who may vote).",
  },
});

export const CHAIR_MUST_CONSENT = provision({
  name: "voting.chairMustConsent",
  subject: "A majority at the Board or a subgroup needs the Chair's consent",
  appliedBy: ["voting"],
  inWords: yesOrNo,
  versions: [
    sinceGov(
      true,
      ["GOV 12.19", "GOV 12.34"],
      "Read as the consent of the chair who presides, recorded apart from the votes. Where it is not recorded, it is read from the ballot of that chair's own agency: For consents, Against withholds. " +
        "A restricted vote needs it too, and there is no casting vote.",
    ),
  ],
});

export const BOARD_AGENCIES = provision<readonly string[]>({
  name: "voting.boardAgencies",
  subject: "Relevant agencies with a vote at the Executive Board when represented",
  appliedBy: ["voting"],
  standsIn: "Groups.voteRule",
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
      "The list is read as closed. A vote belongs to a seat, not to a person: of two ballots for one seat that agree one counts, of two that differ neither.",
    ),
  ],
});

export const BOARD_CHAIRS = provision<readonly VotingChair[]>({
  name: "voting.boardChairs",
  subject: "Groups whose chairs have a vote at the Executive Board when represented",
  appliedBy: ["voting"],
  standsIn: "Groups.voteRule",
  inWords: (chairs) => listed(chairs.map(({ group, joint }) => (joint ? `${group} (each joint chair)` : group))),
  versions: [
    sinceGov(
      VOTING_CHAIRS,
      ["GOV 12.15"],
      "The list is read as closed. A chair there represents the group and not the employer, who has a ballot of its own; a chair's deputy votes as that chair.",
    ),
  ],
});

export const WITHOUT_VOTE = provision<readonly string[]>({
  name: "voting.withoutVote",
  subject: "Seats that never vote",
  appliedBy: ["voting"],
  inWords: listed,
  forAnyBoard: { value: ["Legal adviser", "Partnership officer", "Minutes only", "Independent consultant"] },
  versions: [
    sinceGov(
      ["Legal adviser", "Partnership officer", "Lay member", "Independent consultant"],
      ["GOV 12.18", "GOV 12.33"],
      "Lay members and consultants are on none of the lists, so they are read as having no vote.",
    ),
  ],
});

export const ESCALATES_TO = provision<Readonly<Record<"board" | "subgroup", string>>>({
  name: "voting.escalatesTo",
  subject: "Where a deadlock may be escalated",
  appliedBy: ["voting"],
  inWords: ({ board, subgroup }) => `EB to ${board}; subgroups to ${subgroup}`,
  versions: [sinceGov({ board: "COG", subgroup: "EB" }, ["GOV 12.19", "GOV 12.34"])],
});

export const CHIEF_OFFICER_DISPUTES = provision({
  name: "voting.chiefOfficerDisputes",
  subject: "What settles a dispute of the Chief Officer Group",
  appliedBy: ["voting"],
  inWords: (clause: string) => clause,
  versions: [sinceGov("Clause 19 of the Inter Agency Agreement", ["GOV 12.8"])],
});

export const RECUSAL = settable<Recusal>({
  name: "voting.recusal",
  subject: "What a declared interest takes away",
  appliedBy: ["voting", "quorum"],
  inWords: (rule) => rule,
  versions: [
    sinceGov(
      "No",
      ["GOV 12.1"],
      "The documents say nothing about declared interests; any other choice is the partnership's own.",
    ),
  ],
  setting: {
    name: "Recusal",
    cell: ["No", "Vote", "Vote and quorum"],
    meaning: "What a declared interest takes away on that decision: No (nothing), Vote, or Vote and quorum.",
  },
});
