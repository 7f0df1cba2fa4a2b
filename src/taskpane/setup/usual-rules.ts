/** A usual rule: how people say it, and the words that stand in Groups for it. */
export interface UsualRule {
  readonly label: string;
  readonly written: string;
}

/** Of how many must be there. */
export const QUORUM_RULES: readonly UsualRule[] = [
  { label: "A third of all seats", written: "one third of seats" },
  { label: "A third of all seats, at least three", written: "the greater of 3 of seats and one third of seats" },
  { label: "Half of all seats", written: "half of seats" },
  { label: "More than half of all seats", written: "more than half of seats" },
  { label: "Two thirds of all seats", written: "two thirds of seats" },
  { label: "A third of the seats that are filled", written: "one third of filled seats" },
  { label: "Half of the seats that are filled", written: "half of filled seats" },
  { label: "Three of the members", written: "3 of seats" },
  { label: "No quorum is asked", written: "None" },
];

/** Of what makes somebody present. */
export const PRESENT_RULES: readonly UsualRule[] = [
  { label: "In the room, by video, or by a deputy", written: "Present; Remote; Deputy" },
  { label: "In the room or by video; no deputies", written: "Present; Remote" },
  { label: "In the room or by a deputy; not by video", written: "Present; Deputy" },
  { label: "In the room only", written: "Present" },
];

/** Of what carries a vote, each filled seat having one. */
export const DECISION_RULES: readonly UsualRule[] = [
  {
    label: "More for than against; the chair has a casting vote",
    written: "majority of votes cast, tie: casting vote",
  },
  { label: "More for than against; a tie is lost", written: "majority of votes cast, tie: lost" },
  { label: "More than half of those present", written: "majority of those present, tie: lost" },
  { label: "More than half of all members", written: "majority of members, tie: lost" },
  { label: "Two thirds of the votes cast", written: "two thirds of votes cast" },
  { label: "Three quarters of the votes cast", written: "three quarters of votes cast" },
  { label: "All votes cast", written: "unanimity of votes cast" },
];

/** Of how long before a meeting something is due. */
export const TIME_RULES: readonly UsualRule[] = [
  { label: "3 clear days", written: "3 clear days" },
  { label: "5 clear days", written: "5 clear days" },
  { label: "7 clear days", written: "7 clear days" },
  { label: "14 clear days", written: "14 clear days" },
  { label: "7 days", written: "7 days" },
  { label: "14 days", written: "14 days" },
  { label: "10 days", written: "10 days" },
  { label: "5 working days", written: "5 working days" },
  { label: "5 clear working days", written: "5 clear working days" },
  { label: "10 working days", written: "10 working days" },
];
