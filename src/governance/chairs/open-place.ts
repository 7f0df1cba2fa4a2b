import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";

const TO_BE_CONFIRMED = /to be confirmed|\bt\.?b\.?c\b/i;

/** Does a name say that nobody holds the place? */
export function isVacantName(name: string): boolean {
  return keyOf(name) === "vacant";
}

/** Does a name say that nobody holds the place, or that it is not settled yet who does? Null where somebody holds it. */
export function openPlace(name: string): "vacant" | "to be confirmed" | null {
  if (isVacantName(name)) return "vacant";
  return TO_BE_CONFIRMED.test(name) ? "to be confirmed" : null;
}

/** The same of a seat, whose Role may say that it is to be confirmed while its Name is blank. */
export function openSeat({ name, role }: Seat): ReturnType<typeof openPlace> {
  return name === "" && TO_BE_CONFIRMED.test(role) ? "to be confirmed" : openPlace(name);
}
