import type { TableName } from "../../src/records/all-tables";
import { PRESENT_RULES, QUORUM_RULES, TIME_RULES, type UsualRule } from "../../src/taskpane/setup/usual-rules";

/** What a cell for a rule says while it is chosen, in a workbook that goes by its own rules. */
export interface RuleHint {
  /** Up to 255 characters: Excel shows no more. */
  readonly says: string;
  /** The usual rules, offered as a list that keeps other words without asking; none where the column has its own choices, or where rules hold commas, which part a list. */
  readonly usual: readonly UsualRule[];
}

const FORMS =
  "5 clear days (neither that day nor the meeting's counts), 7 days, 10 working days or 5 clear working days";

function timeHint(before: string): RuleHint {
  return {
    says: `How long before a meeting ${before}: ${FORMS}. A number alone is working days. Blank: cannot be told.`,
    usual: TIME_RULES,
  };
}

/** By the heading of the column. */
export const OWN_HINTS: { readonly [N in TableName]?: Readonly<Record<string, RuleHint>> } = {
  Groups: {
    "Quorum rule": {
      says: "How many must be there. The list has usual rules; other numbers and shares may be typed, like 40% of filled seats, or 4 of seats and 1 of seats of: Chair; Vice chair. None: no quorum is asked. Blank: cannot be told.",
      usual: QUORUM_RULES,
    },
    "Vote rule": {
      says: "Each seat: every member has one vote. Listed seats, Represented agencies and Statutory partners give one to each organisation instead. None: there are no votes. Blank: cannot be told.",
      usual: [],
    },
    "Decision rule": {
      says: "What carries a vote: majority, two thirds, three quarters or unanimity; of votes cast, of those present or of members. Then a tie, like: majority of votes cast, tie: casting vote. A tie not spoken of is lost. Blank: cannot be told.",
      usual: [],
    },
    "Counts as present": {
      says: "Who is there for a quorum and a vote: in the room (Present), by video (Remote), by a deputy (Deputy), with semicolons between. Blank: all three.",
      usual: PRESENT_RULES,
    },
    "Agenda request days": timeHint("items for its agenda are asked for"),
    Papers: timeHint("its papers go out"),
    Reports: timeHint("reports for it are in"),
    Notice: timeHint("notice of it is given"),
  },
  Decisions: {
    "Decision rule": {
      says: "Only for a decision that needs more or less than the group's rule, like two thirds of members, or unanimity of votes cast. It replaces that rule whole. Blank: the group's rule.",
      usual: [],
    },
  },
};
