import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import { isInForce, type Register } from "../../register/register";
import { readDecisionRule } from "./decision-rule";

/**
 * Which Decision rules, of groups and of single decisions, cannot be read? Those of closed groups are left alone.
 *
 * Source: the group's own rule.
 */
export function* decisionRuleFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const group of register.all("Groups"))
    if (isInForce(group, asAt)) yield* findingOf("Groups", group, `of ${group.group}`);
  for (const decision of register.all("Decisions")) yield* findingOf("Decisions", decision, `of ${decision.decision}`);
}

function* findingOf(
  table: "Groups" | "Decisions",
  row: { readonly decisionRule: string },
  whose: string,
): Iterable<RowFinding> {
  const { decisionRule: found } = row;
  const read = found === "" ? null : readDecisionRule(found);
  if (read?.status !== "unreadable") return;
  yield {
    severity: "error",
    code: "unreadable-decision-rule",
    table,
    row,
    property: "decisionRule",
    found,
    message: `The Decision rule ${whose} cannot be read at '${read.piece}': ${read.why}.`,
    fix: "Enter a rule like 'majority of votes cast, tie: casting vote' or 'two thirds of members'.",
  };
}
