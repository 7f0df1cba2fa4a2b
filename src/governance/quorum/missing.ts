import { type Answer, isAnswer } from "../../answers/answer";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { judgeQuorum, type QuorumOptions } from "./quorate";
import type { QuorumCondition } from "./reasons";
import { answered, cannotTell } from "./words";

/**
 * What does the meeting lack to be quorate? One line for each thing: an agency's name, or "2 more of: …"; nothing where
 * it is quorate. Where it cannot be told whether the meeting is quorate, neither can this.
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

function linesOf({ kind, represented, needed, missing, undecided }: QuorumCondition): readonly string[] {
  if (represented >= needed) return [];
  if (kind === "partners" || kind === "authority" || kind === "each") return [...missing, ...undecided];
  const more = needed - represented;
  return [
    `${more} more${kind === "seats" ? (more === 1 ? " seat" : " seats") : ""} of: ${[...missing, ...undecided].join("; ")}`,
  ];
}
