import { keyOf } from "../../records/cell";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";

/** What stands where something is not shown. */
export const NOT_SHOWN = "(not shown)";

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** Ten or more figures from a 0 or +44 on, as telephone numbers are written: with spaces, brackets or hyphens between. */
const TELEPHONE = /(?<![\p{L}\p{N}])(?:\+44|\(?0)[\s().\d-]{8,18}\d(?:\s*(?:ext\.?|x)\s*\d+)?(?![\p{L}\p{N}])/gu;
const FEWEST_FIGURES = 10;

/**
 * Takes e-mail addresses and telephone numbers out of text: all but those of the agency's own seats, which it knows.
 *
 * Source: GOV 9.7.
 */
export function contactsIn(register: Register, agency: Agency): { readonly hiddenIn: (written: string) => string } {
  const seats = register.all("Seats").filter((seat) => register.agency(seat.agency) === agency);
  const ownAddresses = new Set(seats.map(({ email }) => keyOf(email)));
  const ownNumbers = new Set(seats.map(({ phone }) => figuresOf(phone)));
  const address = (found: string): string => (ownAddresses.has(keyOf(found)) ? found : NOT_SHOWN);
  const telephone = (found: string): string => {
    const figures = figuresOf(found);
    return figures.length < FEWEST_FIGURES || ownNumbers.has(figures) ? found : NOT_SHOWN;
  };
  return { hiddenIn: (written) => written.replace(ADDRESS, address).replace(TELEPHONE, telephone) };
}

/** The figures of a telephone number as it is dialled at home. */
function figuresOf(number: string): string {
  return number.replace(/^\s*\+44\s*(?:\(0\))?/, "0").replace(/\D/g, "");
}
