import type { CannotTell } from "../../answers/answer";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { COUNT_VIRTUAL_MEMBERS } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import { seatsNearly } from "../membership/seats-of-no-group";
import type { Condition } from "./requirement";
import { type DoubtfulSeat, doubtfulSeats } from "./seats-in-doubt";

/** Which cells of Seats and Settings that cannot be read could a group's quorum rest on? Nearly always none. */
export interface Doubts {
  readonly seats: readonly DoubtfulSeat[];
  /** Whether virtual seats count, where the group has one and its rule counts relevant agencies. */
  readonly virtualSeats: CannotTell | null;
}

/**
 * The same for one make-up of a group, with the answers that name the cells.
 *
 * Source: GOV 11.2, 5.1.
 */
export function doubtsOf(
  register: Register,
  { group, seats }: Membership,
  { conditions, paragraph }: { readonly conditions: readonly Condition[]; readonly paragraph: Citation },
): Doubts {
  const counts = (kind: Condition["kind"]): boolean => conditions.some((each) => each.kind === kind);
  const hasVirtual = seats.some(({ category }) => category === "Virtual");
  return {
    seats: counts("most") || counts("seats") ? seatsOf(register, group) : [],
    virtualSeats: counts("most") && hasVirtual ? unreadableSetting(register, COUNT_VIRTUAL_MEMBERS, paragraph) : null,
  };
}

/** In nearly every workbook there are none, and what looks at them need not be fetched. */
function seatsOf(register: Register, group: Group): readonly DoubtfulSeat[] {
  const mayBeSome =
    seatsNearly(register, group).length > 0 ||
    register.brokenWhere("Seats", "group", group.group).length > 0 ||
    register.where("Seats", "group", group.group).some(({ unreadable }) => unreadable.length > 0);
  return mayBeSome ? doubtfulSeats(register, group) : NO_SEATS;
}

const NO_SEATS: readonly DoubtfulSeat[] = [];
