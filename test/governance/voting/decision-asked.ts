import { outcomeOf } from "../../../src/governance/voting/outcome";
import { tallyOf } from "../../../src/governance/voting/tally";
import { on } from "../../register/given-workbook";
import { groundsOf, valueOf } from "../answer-of";
import { givenDecision, type GivenDecision } from "./decision-workbook";

const AS_AT = on("2026-11-22");

/** The outcome of the one decision, then its sentence and paragraphs. */
export function ask(given: GivenDecision): readonly unknown[] {
  const register = givenDecision(given);
  const answer = outcomeOf(register, register.find("Decisions", "D")!, { asAt: AS_AT });
  return [valueOf(answer), ...groundsOf(answer)];
}

/** The same for its count, by the status of the answer. */
export function count(given: GivenDecision): readonly unknown[] {
  const register = givenDecision(given);
  const answer = tallyOf(register, register.find("Decisions", "D")!, { asAt: AS_AT });
  return [answer.status, ...groundsOf(answer)];
}

/** The sentence alone. */
export const saidOf = (given: GivenDecision): string => String(ask(given)[1]);
