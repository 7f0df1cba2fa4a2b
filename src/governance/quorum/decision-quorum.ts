import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { RECUSAL } from "../../sources/provisions/voting";
import { interestsInDoubt } from "./interests-in-doubt";
import { citationsOfRule } from "./requirement";
import { judgeQuorum, type JudgedQuorum, type QuorumOptions } from "./quorate";

/**
 * Was the meeting quorate when it took this decision: at the decision's Time, else at the opening? By the local setting
 * Recusal `Vote and quorum`, seats that declared an interest in it are left out; their agencies stay among those counted.
 *
 * Source: GOV 11.1 to 11.3, 12.19, 12.34.
 */
export function quorumForDecision(
  register: Register,
  decision: Decision,
  meeting: Meeting,
  asAt: PlainDate,
): JudgedQuorum | Answer<never> {
  const options: QuorumOptions = { asAt, at: decision.time, decision };
  if (decision.interests.length === 0) return judgeQuorum(register, meeting, options);
  const [paragraph] = citationsOfRule(register.group(meeting.group)?.quorumRule ?? "");
  const inDoubt = interestsInDoubt(register, decision, { day: meeting.date, about: "quorum", paragraph });
  return inDoubt ?? judgeQuorum(register, meeting, withoutInterested(register, decision, { meeting, options }));
}

function withoutInterested(
  register: Register,
  decision: Decision,
  { meeting, options }: { readonly meeting: Meeting; readonly options: QuorumOptions },
): QuorumOptions {
  if (provisionOn(register, RECUSAL, meeting.date).value !== "Vote and quorum") return options;
  const without = new Set(decision.interests.map((id) => register.seat(id)).filter((seat) => seat !== undefined));
  return { ...options, without };
}
