import type { CannotTell } from "../../answers/answer";
import { brokenCell } from "../../functions/unreadable-cell";
import { nearest } from "../../records/nearest";
import { type Check, CHECK_KINDS } from "../../records/people";
import type { Register } from "../../register/register";
import type { CheckedPerson } from "./person";
import { paragraphOfCheck } from "./paragraph-of-check";

/**
 * Could a row of this person whose Kind is blank or cannot be read be one of these checks, and change what is told? One that is
 * spelled nearly as a kind means that; any other may mean each. Then the answer that names the cell.
 *
 * Source: GOV 4.3, 5.6; CSP 4.9.
 */
export function kindInDoubt(
  register: Register,
  person: CheckedPerson,
  kinds: readonly string[],
  differs: (as: CheckedPerson) => boolean,
): CannotTell | null {
  for (const { row, faults } of person.broken) {
    const fault = faults.find(({ column }) => column === "kind");
    if (fault === undefined) continue;
    const meant = nearest(fault.found, CHECK_KINDS);
    const kind = CHECK_KINDS.find(
      (each) => kinds.includes(each) && (meant === null || meant === each) && differs(withRow(person, row, each)),
    );
    if (kind === undefined) continue;
    const id = fault.found === "" ? person.name : `${fault.found} of ${person.name}`;
    return brokenCell(register, { table: "Checks", row, what: "check", id }, fault, paragraphOfCheck(kind));
  }
  return null;
}

/** Rows are of a class of their own: a copy would lose cells. */
function withRow(person: CheckedPerson, row: object, kind: string): CheckedPerson {
  return { ...person, rows: [...person.rows, Object.create(row, { kind: { value: kind } }) as Check] };
}
