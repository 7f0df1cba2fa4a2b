import type { Meeting } from "../../records/meetings";
import { isInForce } from "../../register/register";
import type { Membership } from "../membership/membership";
import type { GroupNotOpen } from "./reasons";

const NONE: readonly GroupNotOpen[] = [];

/** Was the group not open on the day of its meeting, by From and To in Groups? It is judged all the same, and the sentence says so. */
export function groupNotOpen({ group }: Membership, { date }: Meeting): readonly GroupNotOpen[] {
  if (isInForce(group, date)) return NONE;
  return [{ kind: "group not open", group: group.group, from: group.from, to: group.to, day: date }];
}
