import { mapAnswer } from "../../answers/answer";
import { sayChairs } from "../../answers/chairs";
import { sayImplementation } from "../../answers/implementation";
import { sayQuorum } from "../../answers/quorum";
import { sayVoting } from "../../answers/voting";
import type { Rows } from "../../answers/value";
import type { VoteCount } from "../../answers/voting-count";
import { decisionStatus } from "../../rules/implementation/decision-status";
import { outcomeOf } from "../../rules/voting/outcome";
import { tallyOf } from "../../rules/voting/tally";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

const defineFunction = functionsSaid({ chairs: sayChairs, implementation: sayImplementation, quorum: sayQuorum, voting: sayVoting });

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
