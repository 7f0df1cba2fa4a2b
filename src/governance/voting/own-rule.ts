import type { CannotTell } from "../../answers/answer";
import { groupGivesNo } from "../../functions/not-given";
import { addressOf } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { readDecisionRule } from "./decision-rule";
import { paragraphsOf } from "./paragraphs";
import { presidingSeat } from "./consent";
import type { VoteCount, VoteResult, WrittenMajority } from "./reasons";
import type { TheVote } from "./the-vote";
import { cannotTell } from "./words";

/**
 * Which majority does a vote need by the decision's own Decision rule, else the group's? One that cannot be read is cannot tell,
 * naming the piece, never another in its place; and so is none at all where no document says it.
 *
 * Source: the group's own rule.
 */
export function ownRuleOf(register: Register, vote: TheVote): WrittenMajority | CannotTell {
  const { decision, group, electorate } = vote;
  const isDecisions = decision.decisionRule !== "";
  const written = isDecisions ? decision.decisionRule : group.decisionRule;
  const { majority: paragraph } = paragraphsOf(group);
  if (written === "") return groupGivesNo(register, group, "decisionRule", paragraph);
  const read = readDecisionRule(written);
  if (read.status === "unreadable") {
    const cell = isDecisions
      ? addressOf(register, "Decisions", decision, "decisionRule")
      : addressOf(register, "Groups", group, "decisionRule");
    return cannotTell(
      {
        kind: "decision rule unreadable",
        decision: decision.decision,
        cell,
        written,
        piece: read.piece,
        why: read.why,
      },
      paragraph,
    );
  }
  const { share, of, consent, tie } = read;
  const casting = tie === "casting vote" ? castingVote(register, vote) : null;
  const escalatesTo = register.group(group.escalatesTo)?.group ?? group.escalatesTo;
  return { kind: "written", written, share, of, consent, tie, casting, members: electorate.seats.length, escalatesTo };
}

/** The ballot of the presiding chair, who has another where the votes are equal. */
function castingVote(register: Register, { meeting, electorate, ballots }: TheVote): WrittenMajority["casting"] {
  if (keyOf(meeting.chairedBy) === "") return "nobody presides";
  const presiding = presidingSeat(register, meeting, electorate);
  if (presiding === null) return "nobody presides";
  const own = ballots.find(({ seat, counts }) => seat === presiding && counts === "surely");
  return own?.ballot.vote ?? "not recorded";
}

const PARTS = { majority: [1, 2], "two thirds": [2, 3], "three quarters": [3, 4], unanimity: [1, 1] } as const;

/**
 * What does a count come to by a rule in the group's own words? Of votes cast an abstention is none. A majority is more than half;
 * two thirds, three quarters and unanimity are at least that. For and Against equal is a tie, and goes as the rule says: by a casting
 * vote, the presiding chair's ballot counts again.
 *
 * Source: the group's own rule.
 * @example resultByOwnRule({ for: 3, against: 3, … }, { share: "majority", tie: "casting vote", casting: "For", … }) // "majority"
 */
export function resultByOwnRule(count: VoteCount, rule: WrittenMajority): VoteResult {
  const { for: inFavour, against, abstained } = count;
  if (inFavour + against + abstained === 0) return "nothing counted";
  if (inFavour !== against || inFavour === 0) return reaches(count, rule, 0) ? "majority" : "no majority";
  if (rule.tie === "escalate") return "deadlock";
  if (rule.tie === "lost") return "no majority";
  switch (rule.casting) {
    case "For":
      return reaches(count, rule, 1) ? "majority" : "no majority";
    case "not recorded":
      return "casting vote awaited";
    case "nobody presides":
      return "nobody to cast";
    default:
      return "no majority";
  }
}

function reaches({ for: inFavour, against, present }: VoteCount, rule: WrittenMajority, more: number): boolean {
  const base = rule.of === "votes cast" ? inFavour + against + more : rule.of === "members" ? rule.members : present;
  const [over, under] = PARTS[rule.share];
  const [has, needs] = [(inFavour + more) * under, base * over];
  return rule.share === "majority" ? has > needs : has >= needs && inFavour > 0;
}

/** The answer where the votes are equal and nobody can cast another: the cell that says who presides. */
export function nobodyToCast(register: Register, { decision, meeting, group }: TheVote): CannotTell {
  const cell = addressOf(register, "Meetings", meeting, "chairedBy");
  const { deadlock } = paragraphsOf(group);
  return cannotTell(
    { kind: "nobody to cast", decision: decision.decision, cell, chairedBy: meeting.chairedBy },
    deadlock,
  );
}

/**
 * What of a vote does no document say where the group does not: who may vote, and when a proxy counts? Then the answer that names the
 * cell; null where neither is asked.
 */
export function untoldOfItsOwn(register: Register, { decision, group, ballots }: TheVote): CannotTell | null {
  if (group.voteRule === null) return groupGivesNo(register, group, "voteRule", paragraphsOf(group).majority);
  const proxy = ballots.find(({ ballot }) => ballot.proxy === true);
  if (proxy === undefined) return null;
  const cell = addressOf(register, "Votes", proxy.ballot, "proxy");
  return cannotTell({ kind: "proxy without rule", decision: decision.decision, cell }, paragraphsOf(group).proxy);
}
