import type { Register } from "../../register/register";
import type { AttendanceRow } from "../../register/roll";
import { markedTwice } from "../membership/marked-twice";
import type { Membership } from "../membership/membership";
import type { QuorumNote } from "./reasons";
import type { Condition } from "./requirement";

/** Whether the holder of a row was there at the minute judged, and by number the agencies that the conditions miss. */
export interface InTheRoom {
  readonly isThere: (entry: AttendanceRow) => boolean;
  readonly missed: ReadonlySet<number>;
}

/**
 * Which readings of the documents does a verdict rest on, and which of two records? Agencies whose seats are outside the
 * count of relevant agencies; people who came and represent nobody, where their employer is missed; seats marked twice.
 *
 * Source: GOV 5.1, 7.2f, 11.2, 12.15.
 */
export function readingNotes(
  register: Register,
  membership: Membership,
  conditions: readonly Condition[],
  entries: readonly AttendanceRow[],
  room: InTheRoom,
): readonly QuorumNote[] {
  const notes: QuorumNote[] = [];
  const categories = conditions.some(({ kind }) => kind === "most") ? membership.outsideTheCount : [];
  if (categories.length > 0) notes.push({ kind: "outside the count", categories });
  const nobody = representingNobody(register, membership, entries, room);
  if (nobody.length > 0) notes.push({ kind: "represents nobody", seats: nobody });
  const without = conditions.some(({ kind }) => kind === "seats")
    ? entries.filter((entry) => entry.seat === null && room.isThere(entry))
    : [];
  if (without.length > 0)
    notes.push({
      kind: "without a seat",
      rows: without.map(({ agencyAsWritten, name }) => (agencyAsWritten === "" ? name : agencyAsWritten)),
    });
  const believed = markedTwice(entries).filter((twice) => twice.believed !== null && !twice.isDeputyBesideMember);
  if (believed.length > 0) notes.push({ kind: "marked twice", seats: believed.map(({ seat }) => seat.seat) });
  return notes;
}

function representingNobody(
  register: Register,
  { agencyOf, numberOf }: Membership,
  entries: readonly AttendanceRow[],
  { isThere, missed }: InTheRoom,
): readonly string[] {
  if (missed.size === 0) return [];
  const seats: string[] = [];
  for (const entry of entries) {
    if (entry.seat === null || agencyOf(entry) >= 0 || !isThere(entry)) continue;
    const employer = register.agency(entry.seat.agency);
    if (employer !== undefined && missed.has(numberOf(employer))) seats.push(entry.seat.seat);
  }
  return seats;
}
