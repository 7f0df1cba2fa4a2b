import { unreadableRow } from "../../answers/lookup";
import type { CannotTell } from "../../answers/answer";
import { saySharedName } from "../../functions/shared-name";
import { addressOf } from "../../functions/unreadable-cell";
import { isNearest, nearest } from "../../records/nearest";
import type { Agency, Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { isBetter, type Outcome, type UnmatchedRow } from "./turnout";

/** Whose attendance is asked about. */
type Asked = { readonly seat: Seat } | { readonly agency: Agency };

/**
 * Could a row whose seat or agency no table knows be of the seat or agency asked about, and change how it kept the meeting?
 * It is spelled nearly so, or bears a name of several; or its seat is like none, and whoever was expected may have sat there. Then
 * the answer that names its cell.
 *
 * Source: GOV 11.3b.
 */
export function rowInDoubt(
  register: Register,
  who: Asked,
  { unmatched, outcome }: { readonly unmatched: readonly UnmatchedRow[]; readonly outcome: Outcome | undefined },
): CannotTell | null {
  const found = unmatched.find(
    (each) =>
      isBetter(each.outcome, outcome) &&
      (mayBeOf(register, who, each.row) ||
        (outcome !== undefined && isSeatUnknown(each.row) && isLikeNone(register, each.row))),
  );
  if (found === undefined) return null;
  const asked = "seat" in who ? { what: "seat", id: who.seat.seat } : { what: "agency", id: who.agency.agency };
  return unreadableRow({ ...asked, ...cellOf(register, found.row) }, "GOV 11.3b");
}

/**
 * Is a row of an agency like none in Agencies, and might it be of the seat or agency asked about all the same? They were expected, or
 * it is of a seat that may be theirs; and it would change how the meeting was kept.
 */
export function isPerhapsOf(register: Register, { row, outcome }: UnmatchedRow, kept: Outcome | undefined): boolean {
  if (!isBetter(outcome, kept) || (kept === undefined && row.seat === null)) return false;
  return isLikeNone(register, row);
}

function isLikeNone(register: Register, row: AttendanceRow): boolean {
  return isSeatUnknown(row)
    ? nearest(row.seatAsWritten, idsOf(register.all("Seats"))) === null
    : nearest(agencyIn(row), register.all("Agencies").flatMap(namesOf)) === null;
}

function agencyIn({ seat, agencyAsWritten }: AttendanceRow): string {
  return seat?.agency ?? agencyAsWritten;
}

function idsOf(seats: readonly Seat[]): readonly string[] {
  return seats.map(({ seat }) => seat);
}

/** "Left out: Attendance!C4 (Agency) says 'Helth', which is no agency in Agencies; correct it." "" where nothing is. */
export function sayUnmatched(register: Register, rows: readonly UnmatchedRow[]): string {
  if (rows.length === 0) return "";
  const found = rows.map(({ row }) => cellOf(register, row)).map(({ cell, message }) => `${cell} ${message}`);
  const said = [...new Set(found)];
  const more = said.length > MOST_NAMED ? ` ${said.length - MOST_NAMED} more in Problems.` : "";
  return `Left out: ${said.slice(0, MOST_NAMED).join(" ")}${more}`;
}

const MOST_NAMED = 3;

function isSeatUnknown({ seat, seatAsWritten, agencyAsWritten }: AttendanceRow): boolean {
  return seat === null && seatAsWritten !== "" && agencyAsWritten === "";
}

function mayBeOf(register: Register, who: Asked, row: AttendanceRow): boolean {
  if (isSeatUnknown(row)) {
    const own =
      "seat" in who ? [who.seat] : register.all("Seats").filter(({ agency }) => register.agency(agency) === who.agency);
    return isNearest(row.seatAsWritten, idsOf(own), () => idsOf(register.all("Seats")));
  }
  if ("seat" in who) return false;
  return isNearlyAgency(register, agencyIn(row), who.agency);
}

/** Is what is written in place of an agency spelled nearly as a name of this one, and of none more? */
export function isNearlyAgency(register: Register, written: string, agency: Agency): boolean {
  return isNearest(written, namesOf(agency), () => register.all("Agencies").flatMap(namesOf));
}

function namesOf({ agency, aliases }: Agency): readonly string[] {
  return [agency, ...aliases];
}

/** The cell that keeps a row from being matched, and what is wrong with it. */
function cellOf(register: Register, row: AttendanceRow): { readonly cell: string; readonly message: string } {
  if (isSeatUnknown(row)) {
    const cell = addressOf(register, "Attendance", row, "seat");
    return { cell, message: `(Seat) says '${row.seatAsWritten}', which is no seat in Seats; correct it.` };
  }
  const { seat } = row;
  const isOfSeat = seat !== null && seat.agency !== "";
  const written = isOfSeat ? seat.agency : row.agencyAsWritten;
  const cell = isOfSeat
    ? addressOf(register, "Seats", seat, "agency")
    : addressOf(register, "Attendance", row, written === "" ? "seat" : "agency");
  const shared = saySharedName(register, "Agencies", written);
  if (shared !== "") return { cell, message: `(Agency) means nobody. ${shared}` };
  return written === ""
    ? { cell, message: "(Seat) is blank, and so is the Agency; enter one of them." }
    : { cell, message: `(Agency) says '${written}', which is no agency in Agencies; correct it.` };
}
