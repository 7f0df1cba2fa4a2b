import type { Group } from "../../records/people";
import type { Citation } from "../../sources/citation";

/** The documents give three sets of rules for decisions; the Vote rule of a group says which it follows. */
type BodyKind = "chief officers" | "board" | "subgroup";

/** Where each rule on decisions stands for one kind of body. */
interface DecisionParagraphs {
  readonly consensus: Citation;
  readonly consultation: Citation;
  readonly partners: Citation;
  readonly others: Citation;
  readonly proxy: Citation;
  readonly majority: Citation;
  readonly deadlock: Citation;
  readonly restricted: Citation;
  readonly implementation: Citation;
  readonly notice: Citation;
  readonly specialMeeting: Citation;
  readonly referral: Citation;
}

/** Source: GOV 12.2 to 12.39. The Chief Officer Group has no paragraphs of its own on implementation; the Board's stand in as the nearest. */
const PARAGRAPHS: Readonly<Record<BodyKind, DecisionParagraphs>> = {
  "chief officers": {
    consensus: "GOV 12.2",
    consultation: "GOV 12.3",
    partners: "GOV 12.5",
    others: "GOV 12.5",
    proxy: "GOV 12.6",
    majority: "GOV 12.4",
    deadlock: "GOV 12.8",
    restricted: "GOV 12.5",
    implementation: "GOV 12.21",
    notice: "GOV 12.22",
    specialMeeting: "GOV 12.23",
    referral: "GOV 12.8",
  },
  board: {
    consensus: "GOV 12.10",
    consultation: "GOV 12.12",
    partners: "GOV 12.14",
    others: "GOV 12.15",
    proxy: "GOV 12.16",
    majority: "GOV 12.19",
    deadlock: "GOV 12.19",
    restricted: "GOV 12.20",
    implementation: "GOV 12.21",
    notice: "GOV 12.22",
    specialMeeting: "GOV 12.23",
    referral: "GOV 12.24",
  },
  subgroup: {
    consensus: "GOV 12.25",
    consultation: "GOV 12.27",
    partners: "GOV 12.29",
    others: "GOV 12.30",
    proxy: "GOV 12.31",
    majority: "GOV 12.34",
    deadlock: "GOV 12.34",
    restricted: "GOV 12.35",
    implementation: "GOV 12.36",
    notice: "GOV 12.37",
    specialMeeting: "GOV 12.38",
    referral: "GOV 12.39",
  },
};

/** Which set of rules does a group follow? Its Vote rule says; blank is a subgroup's. Source: GOV 12.2 to 12.39. */
export function bodyKindOf({ voteRule }: Group): BodyKind {
  if (voteRule === "Statutory partners") return "chief officers";
  return voteRule === "Listed seats" ? "board" : "subgroup";
}

/** The paragraphs that a group's decisions are judged by. */
export function paragraphsOf(group: Group): DecisionParagraphs {
  return PARAGRAPHS[bodyKindOf(group)];
}
