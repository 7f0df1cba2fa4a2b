import { unreadableRow } from "../../answers/lookup";
import type { CannotTell } from "../../answers/answer";
import { saySharedName } from "../../functions/shared-name";
import { addressOf } from "../../functions/unreadable-cell";
import { isNearest } from "../../records/nearest";
import type { Agency, Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { isBetter, type Outcome, type UnmatchedRow } from "./turnout";

/** Whose attendance is asked about. */
type Asked = { readonly seat: Seat } | { readonly agency: Agency };

/**
 * Could a row whose seat or agency no table knows be of the seat or agency asked about, and change how it kept the meeting?
 * It is spelled nearly so, or bears a name of several. Then the answer that names its cell.
 *
 * Source: GOV 11.3b.
 */
export function rowInDoubt(
  register: Register,
  who: Asked,
  { unmatched, outcome }: { readonly unmatched: readonly UnmatchedRow[]; readonly outcome: Outcome | undefined },
): CannotTell | null {
  const found = unmatched.find((each) => isBetter(each.outcome, outcome) && mayBeOf(register, who, each.row));
  if (found === undefined) return null;
  const asked = "seat" in who ? { what: "seat", id: who.seat.seat } : { what: "agency", id: who.agency.agency };
  return unreadableRow({ ...asked, ...cellOf(register, found.row) }, "GOV 11.3b");
}

/** "Left out: Attendance!C4 (Agency) says 'Helth', which is no agency in Agencies; correct it." "" where nothing is. */
export function sayUnmatched(register: Register, rows: readonly UnmatchedRow[]): string {
  if (rows.length === 0) return "";
  const said = rows.slice(0, MOST_NAMED).map(({ row }) => {
    const { cell, message } = cellOf(register, row);
    return `${cell} ${message}`;
  });
  const more = rows.length > MOST_NAMED ? ` ${rows.length - MOST_NAMED} more in Problems.` : "";
  return `Left out: ${said.join(" ")}${more}`;
}

const MOST_NAMED = 3;

function isSeatUnknown({ seat, seatAsWritten, agencyAsWritten }: AttendanceRow): boolean {
  return seat === null && seatAsWritten !== "" && agencyAsWritten === "";
}

function mayBeOf(register: Register, who: Asked, row: AttendanceRow): boolean {
  if (isSeatUnknown(row)) {
    const own =
      "seat" in who ? [who.seat] : register.all("Seats").filter(({ agency }) => register.agency(agency) === who.agency);
    const ids = (seats: readonly Seat[]) => seats.map(({ seat }) => seat);
    return isNearest(row.seatAsWritten, ids(own), () => ids(register.all("Seats")));
  }
  if ("seat" in who) return false;
  const written = row.seat?.agency ?? row.agencyAsWritten;
  return isNearest(written, namesOf(who.agency), () => register.all("Agencies").flatMap(namesOf));
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
