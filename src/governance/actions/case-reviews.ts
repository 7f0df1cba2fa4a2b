import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Action } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CASE_REVIEW_GROUPS } from "../../sources/provisions/actions";

/** The codes of the groups whose actions belong to case review plans. Source: TOR CSPR, CSPR-AP. */
export function reviewGroupsOn(register: Register, day: PlainDate): ReadonlySet<string> {
  const groups = provisionOn(register, CASE_REVIEW_GROUPS, day);
  return new Set(groups.status === "in force" ? groups.value.map(keyOf) : []);
}

/** Is an action of a case review plan, by the group that watches it, or by what its plan is called? */
export function isOfCaseReview(
  register: Register,
  { group, plan }: Pick<Action, "group" | "plan">,
  reviewGroups: ReadonlySet<string>,
): boolean {
  const code = keyOf(register.group(group)?.group ?? group);
  return (
    reviewGroups.has(code) ||
    /\b(?:case review|practice review|rapid review|learning review|l?cspr|scr)s?\b/i.test(keyOf(plan))
  );
}
