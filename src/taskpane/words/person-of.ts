import { nameShown } from "../../records/open-place";
import type { Register } from "../../register/register";

/** Who sits in a seat, as people call them: by name, else by role. */
export function personOf(register: Register, id: string): string {
  const seat = register.seat(id);
  return seat === undefined ? id : nameShown(seat.name) || seat.role;
}
