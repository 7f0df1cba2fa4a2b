import { isAnswer } from "../answers/answer";
import type { PlainDate } from "../calendar/plain-date";
import { judgeDecision } from "../governance/voting/outcome";
import type { MajorityRule, VoteCause, VoteCount, WrittenMajority } from "../governance/voting/reasons";
import { decisionInPlace } from "../governance/voting/the-vote";
import { sayVoting } from "../governance/voting/words";
import type { Decision } from "../records/decisions";
import type { Register } from "../register/register";

/** Why a vote came out as it did, where the count alone would mislead: "the presiding chair's consent was withheld"; "" where it tells all. Source: GOV 12.8, 12.19, 12.34. */
export function sayWhyOutcome(register: Register, decision: Decision, asAt: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return "";
  const { because } = judgeDecision(register, placed, { asAt }).answer;
  const facts = because.isSaidBy(sayVoting) ? because.facts : null;
  return facts?.kind === "outcome" && facts.cause.kind === "vote" ? sayWhy(facts.cause) : "";
}

function sayWhy({ conclusion, count, rule }: Extract<VoteCause, { kind: "vote" }>): string {
  const consent = conclusion.kind === "majority" || conclusion.kind === "own rule" ? conclusion.consent : null;
  if (consent?.state === "withheld") return "the presiding chair's consent was withheld";
  if (rule.kind === "written") {
    const { for: yes, against } = count;
    if (yes === against) return yes === 0 ? "" : sayTie(rule);
    return conclusion.kind === "own rule" && conclusion.result === "no majority" && yes > against
      ? sayOwnNeed(rule)
      : "";
  }
  return conclusion.kind === "no majority" && count.for > count.against ? sayNeeded(rule, count) : "";
}

function sayNeeded(rule: Exclude<MajorityRule, WrittenMajority>, count: VoteCount): string {
  if (rule.kind === "unanimous") return "every statutory partner must vote for it";
  if (rule.base === "cast") return "";
  const whole = rule.base === "entitled" ? "who may vote" : "who may vote and were represented";
  return `it needed more than half of the ${count[rule.base]} ${whole}`;
}

function sayTie({ tie, casting }: WrittenMajority): string {
  if (tie === "lost") return "a tied vote is lost";
  if (casting === "For" || casting === "Against") return `the chair's casting vote was ${casting.toLowerCase()} it`;
  return casting === "Abstain" ? "the chair gave no casting vote" : "";
}

function sayOwnNeed({ share, of }: WrittenMajority): string {
  const whole = {
    "votes cast": "the votes cast",
    "those present": "those present who may vote",
    members: "all who may vote",
  }[of];
  if (share === "unanimity") return `it needed every one of ${whole}`;
  return `it needed ${share === "majority" ? "more than half" : share} of ${whole}`;
}
