import type { QuorumNote } from "../../answers/quorum-words";
import type { Register } from "../../register/register";
import type { AttendanceEntry } from "../../register/roll";
import type { Constituency } from "../constituency";
import { markedTwice } from "../marked-twice";
import type { Condition } from "./requirement";

/** Who was there at the minute judged, row by row, and by number the agencies that the conditions miss. */
export interface InTheRoom {
  readonly there: readonly AttendanceEntry[];
  readonly missed: ReadonlySet<number>;
}

/**
 * Which readings of the documents does a verdict rest on, and which of two records? Agencies whose seats are outside the
 * count of relevant agencies; people who came and represent nobody, where their employer is missed; seats marked twice.
 *
 * Source: GOV 5.1, 7.2f, 11.2, 12.15.
 */
export function readingNotes(
  register: Register, constituency: Constituency, conditions: readonly Condition[], entries: readonly AttendanceEntry[], room: InTheRoom,
): readonly QuorumNote[] {
  const notes: QuorumNote[] = [];
  const categories = conditions.some(({ kind }) => kind === "most") ? outsideTheCount(constituency) : [];
  if (categories.length > 0) notes.push({ kind: "outside the count", categories });
  const nobody = representingNobody(register, constituency, room);
  if (nobody.length > 0) notes.push({ kind: "represents nobody", seats: nobody });
  const without = conditions.some(({ kind }) => kind === "seats") ? room.there.filter(({ seat }) => seat === null) : [];
  if (without.length > 0) notes.push({ kind: "without a seat", rows: without.map(({ agencyAsWritten, name }) => (agencyAsWritten === "" ? name : agencyAsWritten)) });
  const believed = markedTwice(entries).filter((twice) => twice.believed !== null && !twice.isDeputyBesideMember);
  if (believed.length > 0) notes.push({ kind: "marked twice", seats: believed.map(({ seat }) => seat.seat) });
  return notes;
}

function outsideTheCount({ seats, agencies, partners, relevant, agencyOfSeat }: Constituency): readonly string[] {
  const counted = new Set([...partners, ...relevant]);
  const outside = seats.filter((seat) => {
    const agency = agencyOfSeat(seat);
    return agency >= 0 && !counted.has(agency) && agencies[agency]?.type !== "Partnership office";
  });
  return [...new Set(outside.map(({ category }) => category))];
}

function representingNobody(register: Register, { agencyOf, numberOf }: Constituency, { there, missed }: InTheRoom): readonly string[] {
  return there.flatMap((entry) => {
    const employer = register.agency(entry.seat?.agency ?? "");
    return entry.seat !== null && employer !== undefined && agencyOf(entry) < 0 && missed.has(numberOf(employer)) ? [entry.seat.seat] : [];
  });
}
