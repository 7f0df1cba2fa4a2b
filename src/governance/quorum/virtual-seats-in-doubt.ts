import type { CannotTell } from "../../answers/answer";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Register } from "../../register/register";
import { COUNT_VIRTUAL_MEMBERS } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import type { ReadRequirement } from "./requirement";

/**
 * Does a quorum rest on whether virtual seats count, while the setting that says so cannot be read: has the group one, and does
 * its rule count relevant agencies? Then the answer that names the setting's cell.
 *
 * Source: GOV 11.2, 5.1.
 */
export function virtualSeatsInDoubt(
  register: Register,
  { membership, requirement }: { readonly membership: Membership; readonly requirement: ReadRequirement },
): CannotTell | null {
  const unreadable = unreadableSetting(register, COUNT_VIRTUAL_MEMBERS, requirement.citations[0]);
  if (unreadable === null) return null;
  const matters =
    requirement.conditions.some(({ kind }) => kind === "most") &&
    membership.seats.some(({ category }) => category === "Virtual");
  return matters ? unreadable : null;
}
