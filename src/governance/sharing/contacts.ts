import { keyOf } from "../../records/cell";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import type { Span } from "./spans";

/** What stands where something is not shown. */
export const NOT_SHOWN = "(not shown)";

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** Ten or more figures from a 0 or +44 on, as telephone numbers are written: with spaces, brackets or hyphens between. */
const TELEPHONE = /(?<![\p{L}\p{N}])(?:\+44|\(?0)[\s().\d-]{8,18}\d(?:\s*(?:ext\.?|x)\s*\d+)?(?![\p{L}\p{N}])/gu;
const FEWEST_FIGURES = 10;

/**
 * Where do e-mail addresses and telephone numbers stand in a text? Those of the agency's own seats, which it knows, stay;
 * all others are not shown.
 *
 * Source: GOV 9.7.
 */
export function contactsIn(register: Register, agency: Agency): (plain: string) => readonly Span[] {
  const seats = register.all("Seats").filter((seat) => register.agency(seat.agency) === agency);
  const ownAddresses = new Set(seats.map(({ email }) => keyOf(email)));
  const ownNumbers = new Set(seats.map(({ phone }) => figuresOf(phone)));
  const isOwnNumber = (found: string): boolean => ownNumbers.has(figuresOf(found));
  return (plain) => [
    ...found(plain, ADDRESS).map((each) => spanOf(each, ownAddresses.has(keyOf(each[0])))),
    ...found(plain, TELEPHONE)
      .filter(([number]) => figuresOf(number).length >= FEWEST_FIGURES)
      .map((each) => spanOf(each, isOwnNumber(each[0]))),
  ];
}

function found(plain: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...plain.matchAll(pattern)];
}

function spanOf({ 0: text, index }: RegExpExecArray, isOwn: boolean): Span {
  return { begin: index, end: index + text.length, said: isOwn ? null : NOT_SHOWN };
}

/** The figures of a telephone number as it is dialled at home. */
function figuresOf(number: string): string {
  return number.replace(/^\s*\+44\s*(?:\(0\))?/, "0").replace(/\D/g, "");
}
