import { countOf } from "../../answers/english";
import type { VoteCount, WrittenMajority } from "./reasons";

/** What a vote needed by a group's own rule, and whether it had it, in whole sentences. */
export function sayOwnRule(
  rule: WrittenMajority,
  count: VoteCount,
  result: "majority" | "no majority" | "deadlock" | "casting vote awaited",
): string {
  const needs = `By the rule '${rule.written}' it needs ${sayShare(rule)}`;
  const isTie = count.for === count.against && count.for > 0;
  if (!isTie)
    return `${needs}: ${count.for} of ${baseOf(rule, count)}, ${result === "majority" ? "which is enough" : "which is not enough"}.`;
  return `${needs}. For and Against are equal${sayTie(rule, result)}`;
}

function sayShare({ share, of }: WrittenMajority): string {
  const whole = {
    "votes cast": "the votes cast",
    "those present": "those present who may vote",
    members: "all who may vote",
  }[of];
  switch (share) {
    case "majority":
      return `more than half of ${whole}`;
    case "two thirds":
    case "three quarters":
      return `${share} of ${whole}`;
    case "unanimity":
      return `every one of ${whole}`;
    default:
      return share satisfies never;
  }
}

function baseOf({ of, members }: WrittenMajority, { for: inFavour, against, present }: VoteCount): string {
  if (of === "votes cast") return countOf(inFavour + against, "vote");
  return String(of === "members" ? members : present);
}

function sayTie({ tie, casting, escalatesTo }: WrittenMajority, result: string): string {
  if (tie === "lost") return ", so it is lost.";
  if (tie === "escalate")
    return escalatesTo === "" ? "; Groups names no body that it goes to." : `, so it goes to ${escalatesTo}.`;
  if (casting === "not recorded")
    return "; the ballot of the presiding chair, who has the casting vote, is not recorded.";
  if (casting === "Abstain") return "; the presiding chair abstained and cast no vote to settle it, so it is lost.";
  const enough = casting === "For" && result === "no majority" ? " even so it is not enough" : "";
  return `; the presiding chair's casting vote is ${String(casting)}${enough === "" ? "." : `, and${enough}.`}`;
}
