import { mapAnswer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import type { VoteCount } from "../../answers/voting-count";
import { decisionStatus } from "../../rules/implementation/decision-status";
import { outcomeOf } from "../../rules/voting/outcome";
import { tallyOf } from "../../rules/voting/tally";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

const decision = idOf("decision");

const inOneRow = (count: VoteCount): Rows => [[count.for, count.against, count.abstained, count.notCounted, count.entitled]];

export const VOTING_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OUTCOME",
    parameters: [decision],
    returns: "cell",
    paragraph: "GOV 12.2",
    answer: (question, id) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.10");
      return isMissing(found) ? found : outcomeOf(question.register, found, { asAt: question.today() });
    },
  }),
  defineFunction({
    name: "TALLY",
    parameters: [decision],
    returns: "row",
    paragraph: "GOV 12.5",
    answer: (question, id) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.10");
      return isMissing(found) ? found : mapAnswer(tallyOf(question.register, found, { asAt: question.today() }), inOneRow);
    },
  }),
  defineFunction({
    name: "DECISION.STATUS",
    parameters: [decision, optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 12.21",
    answer: (question, id, asAt) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.21");
      return isMissing(found) ? found : decisionStatus(question.register, found, { asAt: question.asAt(asAt) });
    },
  }),
];

export const VOTING_HELP: HelpByName = {
  OUTCOME: {
    summary: "How a decision came out: by consensus, or by the vote with the presiding chair's consent.",
    arguments: ["The decision, like D-2026-014; or a range of them."],
    answers: "Carried by consensus, Carried, Not carried, Deadlock, Pending or Not valid; #N/A where it cannot be told",
    example: { formula: '=DDSCP.OUTCOME("D-2026-002")', answer: "Not carried" },
    paragraphs: ["GOV 12.2", "GOV 12.5", "GOV 12.10", "GOV 12.15", "GOV 12.19", "GOV 12.25", "GOV 12.30", "GOV 12.34"],
  },
  TALLY: {
    summary: "The count of a decision's votes: for, against, abstained, rows that do not count, entitled to vote.",
    arguments: ["The decision, like D-2026-014; or a range of them."],
    answers: "Five numbers beside each other: for, against, abstained, not counted, entitled; #N/A where a mark still open could change one",
    example: { formula: '=DDSCP.TALLY("D-2026-002")', answer: "14, 3, 0, 0, 17" },
    paragraphs: ["GOV 12.5", "GOV 12.14", "GOV 12.15", "GOV 12.29", "GOV 12.30"],
  },
  "DECISION.STATUS": {
    summary: "Where a decision stands on a day: awaiting its date, in force, suspended by a notice, referred, changed or withdrawn.",
    arguments: ["The decision, like D-2026-014; or a range of them.", "The day asked about; today where left out."],
    answers: "Not valid, Not carried, Pending, No date set, Scheduled, In force, Suspended, Referred, Changed or Withdrawn; #N/A where it cannot be told",
    example: { formula: '=DDSCP.DECISION.STATUS("D-2026-024")', answer: "Suspended" },
    paragraphs: ["GOV 12.21", "GOV 12.22", "GOV 12.23", "GOV 12.24", "GOV 12.36", "GOV 12.37", "GOV 12.38", "GOV 12.39"],
  },
};
