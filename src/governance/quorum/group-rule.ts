import { type Answer } from "../../answers/answer";
import { noRule, sharedName } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { groupGivesNo } from "../../functions/not-given";
import { noGroupOf, saySharedName } from "../../functions/shared-name";
import { addressOf, brokenCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { type Membership, membershipOn } from "../membership/membership";
import { citationsOfRule, type ReadRequirement, requirementOf } from "./requirement";
import { cannotTell, doesNotApply } from "./words";
import { statesNoQuorum } from "./written-rule";

/** The group's rule on the day of the meeting, or why there is nothing to judge by. */
export function ruleFor(
  register: Register,
  meeting: Meeting,
): { readonly membership: Membership; readonly requirement: ReadRequirement } | Answer<never> {
  const group = register.group(meeting.group);
  if (group === undefined) return noGroupOf(register, meeting, "GOV 11.2");
  if (meeting.kind === "Written")
    return doesNotApply("No quorum rule", { kind: "in writing", meeting: meeting.meeting }, "GOV 11.2");
  if (group.quorumRule === "") return groupGivesNo(register, group, "quorumRule", "GOV 11.2");
  const membership = membershipOn(register, group, meeting.date);
  if (membership === null) return beforeTheDocuments(group, meeting.date);
  const requirement = requirementOf(register, membership, meeting.date);
  if (requirement.status === "none") return noQuorumRule(group);
  if (requirement.status === "unreadable") {
    const { fault } = requirement;
    if (fault.kind === "area unread") {
      const asked = { table: fault.table, row: fault.row, what: "group", id: group.group } as const;
      return brokenCell(register, asked, { column: "area", code: "unreadable" }, requirement.citations[0]);
    }
    const shared = fault.kind === "unknown agency" ? saySharedName(register, "Agencies", fault.agency) : "";
    if (shared !== "") return sharedName(shared, ...requirement.citations);
    return cannotTell(
      {
        kind: "rule unreadable",
        group: group.group,
        cell: addressOf(register, "Groups", group, "quorumRule"),
        written: group.quorumRule,
        fault,
      },
      ...requirement.citations,
    );
  }
  return { membership, requirement };
}

function noQuorumRule(group: Group): Answer<never> {
  return doesNotApply("No quorum rule", { kind: "no rule", group: group.name }, "GOV 11.2");
}

/** A group without a rule has none on any day; for the others nothing was in force yet: the paragraph its rule is of held later. */
function beforeTheDocuments(group: Group, day: PlainDate): Answer<never> {
  if (statesNoQuorum(group.quorumRule)) return noQuorumRule(group);
  return noRule({ what: "quorum rule", day }, ...citationsOfRule(group.quorumRule));
}
