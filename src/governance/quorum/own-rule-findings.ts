import { countOf } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { type Membership, membershipOn } from "../membership/membership";
import { requirementOf } from "./requirement";
import { neededFor, type PlainCondition, readQuorumRule } from "./written-rule";

/**
 * Which groups say nothing of their quorum, where no document says it for them; and which say a percentage where a third or two
 * thirds may be meant, and would need another number of seats? Closed groups are left alone.
 *
 * Source: the group's own rule.
 */
export function* ownRuleFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const group of register.all("Groups")) {
    if (!isInForce(group, asAt)) continue;
    if (group.quorumRule === "") yield noRule(group);
    else yield* nearlyThirds(register, group, asAt);
  }
}

function noRule(group: Group): RowFinding {
  return {
    ...at(group, "no-quorum-rule"),
    message: `Groups gives no Quorum rule for ${group.group}, so whether it is quorate cannot be told.`,
    fix: "Enter it, like one third of seats; or None where none is asked.",
  };
}

const NAMES = [
  { share: 1 / 3, name: "one third" },
  { share: 2 / 3, name: "two thirds" },
];

/** 66% and 67%, 33% and 34%, 66.7%: none of them is two thirds, or a third. */
const NEARLY = 0.0075;

function* nearlyThirds(register: Register, group: Group, asAt: PlainDate): Iterable<RowFinding> {
  const read = readQuorumRule(group.quorumRule);
  if (read.status !== "read") return;
  const plain = read.conditions.flatMap((each): readonly PlainCondition[] =>
    each.kind === "bound" ? each.of : [each],
  );
  for (const condition of plain) {
    if (condition.kind !== "share") continue;
    const { share, more } = condition;
    const near = NAMES.find((each) => Math.abs(each.share - share) < NEARLY && Math.abs(each.share - share) > 1e-9);
    const count = near === undefined ? 0 : countedBy(register, group, asAt);
    if (near === undefined || count === 0) continue;
    const [asWritten, asMeant] = [neededFor(share, more, count), neededFor(near.share, more, count)];
    const percent = `${Math.round(share * 1e4) / 100}%`;
    yield {
      ...at(group, "share-nearly-thirds"),
      message:
        asWritten === asMeant
          ? `The Quorum rule of ${group.group} says ${percent}, and is read as written; ${near.name} may be meant.`
          : `The Quorum rule of ${group.group} says ${percent}, and is read as written: of ${countOf(count, "seat")} ${asWritten}, where ${near.name} would be ${asMeant}.`,
      fix: `Write ${near.name} if that is meant.`,
    };
  }
}

function countedBy(register: Register, group: Group, asAt: PlainDate): number {
  const membership: Membership | null = membershipOn(register, group, asAt);
  const requirement = membership === null ? null : requirementOf(register, membership, asAt);
  if (requirement?.status !== "read") return 0;
  return (
    requirement.conditions.find(({ kind }) => kind === "seats" || kind === "some" || kind === "most")?.of.length ?? 0
  );
}

function at(
  group: Group,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property" | "found"> {
  return { severity: "warning", code, table: "Groups", row: group, property: "quorumRule", found: group.quorumRule };
}
