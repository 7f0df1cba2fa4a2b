import type { PlainDate } from "../../calendar/plain-date";
import type { CellFault } from "../../records/cell-sentence";
import type { Seat, SeatCategory } from "../../records/people";
import { nearestOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { COUNTING_CATEGORIES } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import { groupUnknown, seatsNearly } from "../membership/seats-of-no-group";
import { namedVotingSeat } from "./voting-seat-name";

/** A row of Seats that leaves open who has a vote in a group on a day, for one of its cells. */
export interface DoubtfulVoter {
  /** Of a row that cannot be used, what could be read of it. */
  readonly row: Seat;
  /** Null where it is an Agency that means none. */
  readonly fault: CellFault | null;
  /** The categories with a vote that it may have; none where it may have ended, or not begun. */
  readonly categories: readonly SeatCategory[];
  /** Whose agency is meant cannot be told. */
  readonly ofAnyAgency: boolean;
}

const NONE: readonly DoubtfulVoter[] = [];

/**
 * Which rows of Seats leave it open who may vote in a group on a day? A required cell of theirs cannot be read, or their From or
 * To, or their Agency or Group means none; and with it they would stand for a voting seat. Nearly always none.
 *
 * Source: GOV 12.14, 12.15, 12.30.
 */
export function doubtfulVoters(
  register: Register,
  { group, seats }: Membership,
  day: PlainDate,
): readonly DoubtfulVoter[] {
  const { voteRule } = group;
  if (voteRule === "Statutory partners" || voteRule === "None") return NONE;
  const voting: readonly string[] =
    voteRule === "Listed seats" ? ["Core", "Group chair"] : nearestOn(register, COUNTING_CATEGORIES, day);
  const hasVote = ({ category }: Seat): boolean => voting.includes(category);
  const broken = register.brokenWhere("Seats", "group", group.group).flatMap(({ row, faults: [fault] }) => {
    const seat = row as unknown as Seat;
    const isUnread = fault?.column === "category";
    if (fault === undefined || !isInForce(seat, day) || !(isUnread || hasVote(seat))) return NONE;
    const categories = isUnread ? categoriesOf(register, seat, voting) : [seat.category];
    return [{ row: seat, fault, categories, ofAnyAgency: isNoAgency(register, seat) }];
  });
  const read = seats.filter(hasVote).flatMap((seat): readonly DoubtfulVoter[] => {
    const { category } = seat;
    const unread = (["from", "to"] as const).find((each) => seat.unreadable.includes(each));
    if (unread !== undefined)
      return [{ row: seat, fault: { column: unread, code: "unreadable" }, categories: [], ofAnyAgency: false }];
    return isNoAgency(register, seat) ? [{ row: seat, fault: null, categories: [category], ofAnyAgency: true }] : NONE;
  });
  const ofNoGroup = seatsNearly(register, group)
    .filter((seat) => hasVote(seat) && isInForce(seat, day))
    .map((row) => ({
      row,
      fault: groupUnknown(row),
      categories: [row.category],
      ofAnyAgency: isNoAgency(register, row),
    }));
  return broken.length + read.length + ofNoGroup.length === 0 ? NONE : [...broken, ...read, ...ofNoGroup];
}

/** A Group chair seat is known by its Role; every other Category with a vote has the same. */
function categoriesOf(register: Register, { role }: Seat, voting: readonly string[]): readonly SeatCategory[] {
  const isOfChair = voting.includes("Group chair") && namedVotingSeat(register, role).kind === "chair";
  return isOfChair ? ["Core", "Group chair"] : ["Core"];
}

function isNoAgency(register: Register, { agency }: Seat): boolean {
  return agency !== "" && register.agency(agency) === undefined;
}

/** The group's seats in each way in which that row may be meant, with the seat that it is then; `agencies`: those that an Agency which means none may stand for. */
export function waysOfVoter(
  { row, categories, ofAnyAgency }: DoubtfulVoter,
  seats: readonly Seat[],
  agencies: readonly string[],
): readonly { readonly seats: readonly Seat[]; readonly seat: Seat | null }[] {
  const others = seats.filter((seat) => seat !== row);
  if (categories.length === 0) return [{ seats: others, seat: null }];
  const meant = categories.flatMap((category) =>
    (ofAnyAgency ? agencies : [row.agency]).map((agency) => meantAs(row, category, agency)),
  );
  return meant.map((seat) => ({ seats: [...others, seat], seat }));
}

/** Rows are of a class of their own: a copy would lose cells. */
function meantAs(row: Seat, category: SeatCategory, agency: string): Seat {
  return Object.create(row, { category: { value: category }, agency: { value: agency } }) as Seat;
}
