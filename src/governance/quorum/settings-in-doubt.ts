import type { CannotTell } from "../../answers/answer";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Register } from "../../register/register";
import { COUNT_VIRTUAL_MEMBERS, GRACE_MINUTES } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import type { ReadRequirement } from "./requirement";

/**
 * Does a quorum rest on a setting that cannot be read: on whether virtual seats count, where the group has one and its rule
 * counts relevant agencies; or on the minutes of grace, where the opening is judged by the clock? Then the answer that names
 * its cell.
 *
 * Source: GOV 11.2, 5.1.
 */
export function settingsInDoubt(
  register: Register,
  { membership, requirement }: { readonly membership: Membership; readonly requirement: ReadRequirement },
  isByTheClock: boolean,
): CannotTell | null {
  const countsVirtual =
    requirement.conditions.some(({ kind }) => kind === "most") &&
    membership.seats.some(({ category }) => category === "Virtual");
  const [paragraph] = requirement.citations;
  return (
    (countsVirtual ? unreadableSetting(register, COUNT_VIRTUAL_MEMBERS, paragraph) : null) ??
    (isByTheClock ? unreadableSetting(register, GRACE_MINUTES, paragraph) : null)
  );
}
