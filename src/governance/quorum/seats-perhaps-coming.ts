import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { brokenCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { CellFault } from "../../records/cell-sentence";
import type { Seat } from "../../records/people";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import { nearestOn, provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { COUNT_VIRTUAL_MEMBERS, COUNTING_CATEGORIES } from "../../sources/provisions/quorum";
import { isHeld, type Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { ABSENT, NO_AGENCY, UNKNOWN } from "../membership/row-reader";
import { groupUnknown, seatsPerhaps } from "../membership/seats-of-no-group";
import type { Case } from "./counting";
import type { ReadRequirement } from "./requirement";
import { verdictOn } from "./verdict";

/** A meeting that is not quorate by the seats that are known, while its register is open. */
interface Lacking {
  readonly day: PlainDate;
  readonly attendance: MeetingAttendance;
  readonly presences: Presences;
  /** Which seats may be marked though no row names them, by their Category. */
  readonly mayCome: (seat: Seat) => boolean;
}

/**
 * Could seats make it quorate that no row names, and that may be this group's: their Group means none, or a required cell of
 * theirs is blank or cannot be read? Then the answer that names the cell of the first.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function seatPerhapsComing(
  register: Register,
  { membership, requirement }: { readonly membership: Membership; readonly requirement: ReadRequirement },
  { day, attendance, presences, mayCome }: Lacking,
): CannotTell | null {
  const { group, employerOf, agencyOfSeat } = membership;
  const named = new Set(attendance.rows.map(({ seatAsWritten }) => keyOf(seatAsWritten)));
  const seats = inDoubt(register, membership).filter(
    ({ seat, fault }) =>
      (fault.column === "category" || mayCome(seat)) &&
      isHeld(seat) &&
      !named.has(keyOf(seat.seat)) &&
      isInForce(seat, day) &&
      agencyOfSeat(seat) !== NO_AGENCY &&
      presences.agencies[employerOf(seat)] === ABSENT,
  );
  const [first] = seats;
  if (first === undefined) return null;
  const agencies = presences.agencies.slice();
  for (const { seat } of seats) agencies[employerOf(seat)] = UNKNOWN;
  if (verdictOn(requirement.conditions, { ...presences, agencies }) === "not quorate") return null;
  const asked = { table: "Seats", row: first.seat, what: "group", id: group.group } as const;
  return brokenCell(register, asked, first.fault, requirement.citations[0]);
}

/**
 * The same for a meeting held: a core seat may still be marked, and by the setting a virtual one, but none `without`.
 *
 * Source: GOV 11.1 to 11.3, 5.1.
 */
export function seatPerhapsAwaited(
  register: Register,
  { room, requirement }: Case,
  { presences, without }: { readonly presences: Presences; readonly without: ReadonlySet<Seat> },
): CannotTell | null {
  const { membership, attendance, meeting } = room;
  const core: readonly string[] = nearestOn(register, COUNTING_CATEGORIES, meeting.date);
  const areVirtual = provisionOn(register, COUNT_VIRTUAL_MEMBERS, meeting.date).value;
  const mayCome = (seat: Seat): boolean =>
    !without.has(seat) && (core.includes(seat.category) || (areVirtual && seat.category === "Virtual"));
  return seatPerhapsComing(
    register,
    { membership, requirement },
    { day: meeting.date, attendance, presences, mayCome },
  );
}

function inDoubt(
  register: Register,
  { group }: Membership,
): readonly { readonly seat: Seat; readonly fault: CellFault }[] {
  const ofNoGroup = seatsPerhaps(register, group).map((seat) => ({ seat, fault: groupUnknown(seat) }));
  const broken = register
    .brokenWhere("Seats", "group", group.group)
    .flatMap(({ row, faults: [fault] }) => (fault === undefined ? [] : [{ seat: row as unknown as Seat, fault }]));
  return [...ofNoGroup, ...broken];
}
