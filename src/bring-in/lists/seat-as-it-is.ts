import type { PlainDate } from "../../calendar/plain-date";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { PlannedRow, PlannedValue } from "../plan";

/** Where a seat stands in Seats, and what its cells hold. */
export function seatAsItIs(register: Register, seat: Seat): PlannedRow["there"] {
  const { role, category, name, email, phone, from, to } = seat;
  const day = (date: PlainDate | null): PlannedValue => (date === null ? "" : { day: date });
  return {
    position: register.store("Seats")?.positionOf(seat) ?? -1,
    values: {
      Seat: seat.seat,
      Role: role,
      Category: category ?? "",
      Name: name,
      Email: email,
      Phone: phone,
      From: day(from),
      To: day(to),
    },
  };
}
