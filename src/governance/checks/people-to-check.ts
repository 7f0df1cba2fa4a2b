import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import { CHECK_KINDS, type CheckKind } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { checksAskedOf } from "./asked-checks";
import { type CheckedPerson, personNamed } from "./person";

/** A person who takes part, and a kind of check that is asked of them or that Checks has of them. */
export interface PersonToCheck {
  readonly person: CheckedPerson;
  readonly kind: CheckKind;
}

/**
 * Whose checks are to be kept in step? Of whoever Checks names, and of whoever is named in a seat for which the documents ask
 * checks, each kind that is asked or has a row. Whoever has held seats and holds none any more is left out.
 *
 * Source: GOV 4.3, 5.3, 5.6; CSP 4.9, 2.3.
 */
export function peopleToCheck(register: Register, asAt: PlainDate): readonly PersonToCheck[] {
  return names(register).flatMap((name) => {
    const person = personNamed(register, name);
    if (person === null || hasLeft(person, asAt)) return [];
    const asked = checksAskedOf(register, person, asAt).kinds;
    return CHECK_KINDS.filter((kind) => asked.includes(kind) || person.rows.some((row) => row.kind === kind)).map(
      (kind) => ({ person, kind }),
    );
  });
}

function names(register: Register): readonly string[] {
  const watched = register
    .all("Seats")
    .filter(({ category }) => category === "Lay member" || category === "Independent consultant")
    .map(({ name }) => name)
    .filter((name) => !namesNobody(name));
  const all = [...register.all("Checks").map(({ person }) => person), ...watched];
  return [...new Map(all.map((name) => [keyOf(name), name])).values()];
}

function hasLeft({ seats }: CheckedPerson, asAt: PlainDate): boolean {
  return seats.length > 0 && !seats.some((seat) => isInForce(seat, asAt) || (seat.from !== null && seat.from > asAt));
}
