import { saySharedName } from "../../functions/shared-name";
import type { Register } from "../../register/register";
import { markedTwice } from "../membership/marked-twice";
import { nameOfRow } from "../membership/row-name";
import type { WhoIsThere } from "../membership/who-is-there";
import { PERHAPS_ITS_AGENCY } from "../membership/row-reader";
import type { Case } from "./counting";
import type { QuorumNote } from "./reasons";
import type { Condition } from "./requirement";

/** The agencies that the conditions miss, by number, and whether the holder of the row at a position was there at the minute judged. */
export interface Missed {
  readonly agencies: ReadonlySet<number>;
  readonly isThereAt: (position: number) => boolean;
}

/**
 * Which readings of the documents does a verdict rest on, and which of two records? Agencies whose seats are outside the
 * count of relevant agencies; people who came and represent nobody, where their employer is missed; seats marked twice.
 *
 * Source: GOV 5.1, 7.2f, 11.2, 12.15.
 */
export function readingNotes(register: Register, { room, requirement }: Case, missed: Missed): readonly QuorumNote[] {
  const { membership, attendance } = room;
  const asksFor = (kind: Condition["kind"]): boolean => requirement.conditions.some((each) => each.kind === kind);
  const notes: QuorumNote[] = [];
  const categories = asksFor("most") ? membership.outsideTheCount : [];
  if (categories.length > 0) notes.push({ kind: "outside the count", categories });
  const nobody = representingNobody(register, room, missed);
  if (nobody.length > 0) notes.push({ kind: "represents nobody", seats: nobody });
  const without = asksFor("seats")
    ? attendance.rowsWhere((row) => attendance.seatAt(row) === null && missed.isThereAt(row))
    : [];
  if (without.length > 0) notes.push({ kind: "without a seat", rows: without.map(nameOfRow) });
  const believed = markedTwice(attendance, membership.presentStatuses, room.hours).filter(
    (twice) => twice.believed !== null && !twice.isDeputyBesideMember,
  );
  if (believed.length > 0) notes.push({ kind: "marked twice", seats: believed.map(({ seat }) => seat.seat) });
  return notes;
}

function representingNobody(
  register: Register,
  { membership: { reading, numberOf }, attendance }: WhoIsThere,
  missed: Missed,
): readonly string[] {
  if (missed.agencies.size === 0) return [];
  const seats: string[] = [];
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    const agency = reading.agencyAt(row);
    if (agency >= 0 || agency === PERHAPS_ITS_AGENCY || !missed.isThereAt(row)) continue;
    const seat = attendance.seatAt(row);
    const employer = seat === null ? undefined : register.agency(seat.agency);
    if (seat !== null && employer !== undefined && missed.agencies.has(numberOf(employer))) seats.push(seat.seat);
  }
  return seats;
}

/**
 * Which names of agencies, among those of the seats and rows of a meeting, do several agencies bear? One that means none of
 * them is told of where it may decide; one that is read as an agency's own name always.
 */
export function sharedNames(
  register: Register,
  { membership, attendance }: Pick<WhoIsThere, "membership" | "attendance">,
  mayDecide: boolean,
): readonly string[] {
  if (!register.hasSharedNames("Agencies")) return [];
  const names = new Set([
    ...membership.seats.map(({ agency }) => agency),
    ...attendance.rows.map(({ agencyAsWritten, seat }) =>
      agencyAsWritten === "" ? (seat?.agency ?? "") : agencyAsWritten,
    ),
  ]);
  return [...names]
    .filter((name) => {
      const shared = register.sharedName("Agencies", name);
      return shared !== undefined && (mayDecide || shared.meant !== null);
    })
    .map((name) => saySharedName(register, "Agencies", name));
}
