import { type Answer, isAnswer } from "../../answers/answer";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { judgeQuorum, type QuorumOptions } from "./quorate";
import { callThem } from "./condition-words";
import type { QuorumCondition } from "./reasons";
import { answered, cannotTell } from "./words";

/**
 * What does the meeting lack to be quorate? One line for each thing: an agency's name, "2 more of: …", or "2 more than" the
 * list has, where nobody on it is left; nothing where it is quorate. Where it cannot be told whether the meeting is quorate, neither can this.
 *
 * Source: GOV 11.1, 11.2, 11.3.
 * @example quorumMissing(register, qaMeeting, { asAt }) // ["Derbyshire Constabulary", "1 more of: …"]
 */
export function quorumMissing(register: Register, meeting: Meeting, options: QuorumOptions): Answer<readonly string[]> {
  const judged = judgeQuorum(register, meeting, options);
  if (isAnswer(judged)) return judged;
  const { verdict, citations } = judged;
  const reason = judged.reason();
  if (verdict === "undecided") return cannotTell(reason, ...citations);
  return answered(verdict === "quorate" ? [] : reason.conditions.flatMap(linesOf), reason, ...citations);
}

function linesOf(condition: QuorumCondition): readonly string[] {
  const { kind, represented, needed, neededAtLeast, missing, undecided } = condition;
  if (represented >= needed) return [];
  if (kind === "partners" || kind === "authority" || kind === "each") return [...missing, ...undecided];
  const more = (represented < neededAtLeast ? neededAtLeast : needed) - represented;
  const left = callThem(condition, [...missing, ...undecided]);
  if (left.length === 0) return [`${more} more than ${NOBODY_LEFT[kind]}`];
  return [`${more} more${kind === "seats" ? (more === 1 ? " seat" : " seats") : ""} of: ${left.join("; ")}`];
}

/** Whom a list that is shorter than what is asked for could still name. */
const NOBODY_LEFT: Readonly<Record<"most" | "some" | "seats", string>> = {
  most: "the relevant agencies that are in Agencies",
  some: "the agencies the rule names",
  seats: "the seats there are",
};
