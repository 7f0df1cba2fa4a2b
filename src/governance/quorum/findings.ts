import { inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Group } from "../../records/people";
import { sayBearers } from "../../functions/shared-name";
import { isInForce, type Register } from "../../register/register";
import { type Membership, membershipOn } from "../membership/membership";
import { AUTHORITY_AREAS } from "../../sources/memberships/areas";
import type { QuorumRuleFault } from "./reasons";
import { asksForMoreThanItNames, type ReadRequirement, requirementOf } from "./requirement";
import { sayRuleFault } from "./words";
import { statesNoQuorum } from "./written-rule";

/**
 * Which groups' quorum rules cannot be read, and which could never be met by the seats the group has? A rule that cannot be
 * read or names an unknown agency is an error; a partner without a seat (as the District Councils' group is printed), and a
 * list shorter than the number asked for, are warnings. Closed groups are left alone, and so is a rule that rests on
 * statutory partners whose number is not right: that is said once, of Agencies.
 *
 * Source: GOV 11.1, 11.2, 11.3; TOR DCSG.
 */
export function* quorumFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const group of register.all("Groups")) {
    if (!isInForce(group, asAt) || group.quorumRule === "" || statesNoQuorum(group.quorumRule)) continue;
    const membership = membershipOn(register, group, asAt);
    if (membership === null) continue;
    const requirement = requirementOf(register, membership, asAt);
    if (requirement.status === "unreadable") {
      const { fault } = requirement;
      // Said of Agencies, or of the cell itself; a group that has no members yet is being set up.
      if (fault.kind === "partners miscounted" || fault.kind === "area unread" || fault.kind === "share of nobody")
        continue;
      yield {
        severity: "error",
        code: fault.kind === "unknown agency" ? "unknown-agency" : "unreadable-quorum-rule",
        table: "Groups",
        row: group,
        property: "quorumRule",
        found: group.quorumRule,
        ...saidOf(register, group, fault),
      };
    } else if (requirement.status === "read") yield* neverMet(membership, requirement);
  }
}

/** A name that several agencies bear is no unknown one. */
function saidOf(register: Register, { group }: Group, fault: ToldFault): Pick<RowFinding, "message" | "fix"> {
  const bearers =
    fault.kind === "unknown agency" && register.sharedName("Agencies", fault.agency) !== undefined
      ? sayBearers(register, "Agencies", fault.agency)
      : "";
  return bearers === ""
    ? {
        message: `The Quorum rule of ${group} ${sayRuleFault(fault)}.`,
        fix: fixFor(fault.kind, register.settings.isOwn),
      }
    : {
        message: `The Quorum rule of ${group} does not say who is meant: ${bearers}.`,
        fix: "Write out who is meant, or take the name out of Aliases where it does not belong.",
      };
}

type ToldFault = QuorumRuleFault & {
  readonly kind: Exclude<QuorumRuleFault["kind"], "partners miscounted" | "area unread" | "share of nobody">;
};

function fixFor(kind: ToldFault["kind"], isOwn: boolean): string {
  switch (kind) {
    case "unknown agency":
      return "Correct the name, or add it to Agencies or to an agency's Aliases.";
    case "unknown seats":
      return "Correct the name, or the Category or Role in Seats.";
    case "unknown status":
      return "Correct Counts as present in Groups.";
    case "no partners":
      return "Give the Type Statutory partner to them in Agencies, or write another rule.";
    case "no area authority":
      return `Give the group ${isOwn ? "an Area" : `the Area ${AUTHORITY_AREAS.join(" or ")}`}, and its council the same Area in Agencies.`;
    case "other of area":
      return "Correct Area in Agencies.";
    case "unreadable":
      if (isOwn) return "Enter a rule like 'one third of seats', 'half of seats' or '4 of seats', or None.";
      return "Enter Statutory partners, Statutory partners and most agencies, Area authority, None, or a rule like 'each of: A; B and 4 of: C; D; E; F; G' or '50% of seats'.";
    default:
      return kind satisfies never;
  }
}

function* neverMet(membership: Membership, requirement: ReadRequirement): Iterable<RowFinding> {
  const { group } = membership;
  const agencies = requirement.seatless.map(({ agency }) => agency);
  if (agencies.length > 0) {
    yield {
      ...warning(group, "no-seat-for"),
      message: `${group.group} has no seat for ${inWords(agencies)}, so by its Quorum rule it can never be quorate.`,
      fix: `Add ${agencies.length === 1 ? "the seat" : "the seats"} to Seats, or change the Quorum rule of the group.`,
    };
  }
  for (const condition of requirement.conditions.filter(asksForMoreThanItNames)) {
    yield {
      ...warning(group, "never-quorate"),
      message: `The Quorum rule of ${group.group} asks for ${condition.neededAtLeast} of ${condition.of.length} ${condition.kind === "seats" ? "seats" : "agencies"}, so it can never be quorate.`,
      fix: "Ask for fewer, or name more; an agency named twice, or by two of its names, counts once.",
    };
  }
}

function warning(
  group: Group,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property" | "found"> {
  return { severity: "warning", code, table: "Groups", row: group, property: "quorumRule", found: group.quorumRule };
}
