import { nameShown } from "../../records/open-place";
import type { Seat } from "../../records/people";
import { isHeld } from "./membership";

/** How much is said of a seat: who holds it; with the post; with the id too. Of one that names nobody the post is always said. */
type Detail = "person" | "post" | "id";

/**
 * What are a board's seats called, each by its id? As briefly as tells them apart, beginning with who holds each.
 *
 * @example namesOfSeats(seats) // { "B-1": "A. Shah", "B-3": "C. Green (Treasurer)", "B-6": "Member (vacant)" }
 */
export function namesOfSeats(
  seats: readonly Seat[],
  details: readonly Detail[] = ["person", "post", "id"],
): Readonly<Record<string, string>> {
  const called: Record<string, string> = {};
  for (const detail of details) {
    const rest = seats.filter(({ seat }) => called[seat] === undefined);
    const names = rest.map((seat) => nameOf(seat, detail));
    rest.forEach(({ seat }, at) => {
      const name = names[at] ?? seat;
      if (detail === "id" || names.indexOf(name) === names.lastIndexOf(name)) called[seat] = name;
    });
  }
  return called;
}

function nameOf(seat: Seat, detail: Detail): string {
  const { seat: id, role } = seat;
  const person = isHeld(seat) ? nameShown(seat.name) : "";
  const besides = [
    person !== "" && detail !== "person" ? role : "",
    detail === "id" ? id : "",
    isHeld(seat) ? "" : "vacant",
  ].filter((part) => part !== "");
  const first = person || role || id;
  return besides.length === 0 ? first : `${first} (${besides.join(", ")})`;
}
