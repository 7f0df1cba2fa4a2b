import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";

/** Which seats does a name mean: by their id, the name of who holds them, or the post? In the order of Seats. */
export function seatsCalled(register: Register, name: string): readonly Seat[] {
  const byName = register.remember("seats by name", "", () => {
    const seats = new Map<string, Seat[]>();
    for (const seat of register.all("Seats")) {
      for (const key of new Set([seat.seat, seat.name, seat.role].map(keyOf)))
        if (key !== "") seats.set(key, [...(seats.get(key) ?? []), seat]);
    }
    return seats;
  });
  return byName.get(keyOf(name)) ?? [];
}
