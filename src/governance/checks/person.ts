import type { CannotTell } from "../../answers/answer";
import { notFound } from "../../answers/lookup";
import { sayLookAlike } from "../../functions/look-alike-name";
import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import type { Check, Seat } from "../../records/people";
import type { ReadRow } from "../../records/reader";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { paragraphOfCheck } from "./paragraph-of-check";

/** A person as the sheets know one: by the name in Checks or Seats, or by the seat held. */
export interface CheckedPerson {
  readonly name: string;
  readonly rows: readonly Check[];
  /** Rows of Checks that cannot be used, as the Kind is blank or cannot be read. */
  readonly broken: readonly ReadRow[];
  readonly seats: readonly Seat[];
}

/**
 * Whom does this name mean? Everyone of that name in Checks and in Seats together; a seat's id means its holder. Null for a
 * name that neither table has, and for words for nobody: two seats to be confirmed are not one person.
 */
export function personNamed(register: Register, name: string): CheckedPerson | null {
  const seat = register.seat(name);
  if (seat === undefined && namesNobody(name)) return null;
  const key = keyOf(seat === undefined || namesNobody(seat.name) ? name : seat.name);
  const isOfSeat = (row: Check): boolean => register.seat(row.seat) === seat;
  const rows =
    seat?.name === ""
      ? register.all("Checks").filter((row) => keyOf(row.person) === key || isOfSeat(row))
      : register.where("Checks", "person", key);
  const ofName = register.where("Seats", "name", key).filter((each) => !namesNobody(each.name));
  const named = seat === undefined || ofName.includes(seat) ? ofName : [seat, ...ofName];
  const checked = rows.map((row) => register.seat(row.seat)).filter((each) => each !== undefined);
  const seats = [...new Set([...named, ...checked])];
  const brokenOfName = register.brokenWhere("Checks", "person", key);
  const broken =
    seat?.name === "" ? [...brokenOfName, ...register.brokenWhere("Checks", "seat", seat.seat)] : brokenOfName;
  return rows.length + broken.length + seats.length === 0 ? null : { name, rows, broken, seats };
}

/** "No person 'X' in Checks or Seats" */
export function noPerson(register: Register, name: string, paragraph: Citation): CannotTell {
  const hint = sayLookAlike(register, name, [
    ["Checks", "person"],
    ["Seats", "seat", "name"],
  ]);
  return notFound({ what: "person", id: name, table: "Checks or Seats", hint }, paragraph);
}

/** The answer that names the first cell among a person's checks of these kinds that cannot be read; null where all can. */
export function unreadableCheck(
  register: Register,
  { rows, name }: CheckedPerson,
  kinds: readonly string[],
): CannotTell | null {
  for (const row of rows.filter(({ kind }) => kinds.includes(kind))) {
    const found = unreadableCell(
      register,
      { table: "Checks", row, what: "check", id: `${row.kind} of ${name}` },
      ["completed", "validYears", "required"],
      paragraphOfCheck(row.kind),
    );
    if (found !== null) return found;
  }
  return null;
}
