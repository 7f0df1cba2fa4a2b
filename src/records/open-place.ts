import { keyOf } from "./cell";
import type { Seat } from "./people";
import { plainText } from "./plain-text";
import { saysNothing } from "./words-for-nothing";

/** What a cell that should name a person says in place of one. "not named": a word for nothing, that tells neither. */
export type OpenPlace = "vacant" | "to be confirmed" | "not named";

const VACANT =
  /^(?:the )?(?:(?:post|position|seat|role|place) )?(?:is )?(?:(?:currently|presently|now|still) )?(?:vacant|vacancy|unfilled|not (?:yet )?filled|to be appointed|to be filled|to be recruited|tba)(?: (?:post|position|seat|role|place))?(?: (?:currently|at present))?$/;
const TO_BE_CONFIRMED: ReadonlySet<string> = new Set([
  "tbc",
  "to be confirmed",
  "to be advised",
  "to be announced",
  "tbd",
  "to be decided",
  "to be determined",
]);
const NOT_KNOWN: ReadonlySet<string> = new Set(["not known", "unknown"]);

const SAYS_TO_BE_CONFIRMED = /to be confirmed|\bt\.?b\.?c\b/i;
const BEGINS_VACANT =
  /^[([{]?(?:(?:post|position|seat|role|place) )?(?:is )?(?:currently )?(?:vacant|vacancy|unfilled)(?![\p{L}\p{N}])/iu;
/** Only what begins so can say in two ways that nobody holds the place. */
const MAY_BE_VACANT_TWICE =
  /^[([{]?(?:the |post |position |seat |role |place |currently |vacan|unfilled|not |to be |t\.?b\.?a\b)/i;
const BETWEEN_WORDS = /[()[\]{}<>,;:/]| - |- | -/;
const NAMES_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Does a name say that nobody holds the place: `Vacant`, `Vacancy`, `Post currently vacant`, `Unfilled`, `to be appointed`, `TBA`,
 * with or without brackets, or one beside another (`Vacant \u2013 to be appointed`)?
 */
export function isVacantName(name: string): boolean {
  return name !== "" && (VACANT.test(wordsOf(name)) || isVacantTwice(plainText(name)));
}

function isVacantTwice(plain: string): boolean {
  if (!MAY_BE_VACANT_TWICE.test(plain)) return false;
  return plain.split(BETWEEN_WORDS).every((part) => !NAMES_SOMETHING.test(part) || VACANT.test(wordsOf(part)));
}

/**
 * Does a name say that nobody holds the place, that it is not settled yet who does, or nothing at all (`n/a`, `-`)? Null
 * where it names somebody, and where it is blank: a post without a name is held. A vacancy with more beside it ("Vacant,
 * covered by …") does not tell whether somebody comes, and a name with `TBC` beside it is not settled: to be confirmed.
 *
 * @example openPlace("[Vacant post]") // "vacant"
 */
export function openPlace(name: string): OpenPlace | null {
  if (name === "") return null;
  if (isVacantName(name)) return "vacant";
  const plain = plainText(name);
  if (SAYS_TO_BE_CONFIRMED.test(plain) || TO_BE_CONFIRMED.has(wordsOf(name)) || BEGINS_VACANT.test(plain))
    return "to be confirmed";
  return isNothing(name) ? "not named" : null;
}

/** The same of a seat, whose Role may say that it is to be confirmed while its Name is blank. */
export function openSeat({ name, role }: Seat): OpenPlace | null {
  return name === "" && SAYS_TO_BE_CONFIRMED.test(plainText(role)) ? "to be confirmed" : openPlace(name);
}

/** The name to print: none in place of a word that names nobody and tells nothing, like `n/a` or `?`. */
export function nameShown(name: string): string {
  return openPlace(name) === "not named" ? "" : name;
}

/** Is a name blank, or no more than words for nobody? One that says more may name somebody, and is not. */
export function namesNobody(name: string): boolean {
  return name === "" || isVacantName(name) || TO_BE_CONFIRMED.has(wordsOf(name)) || isNothing(name);
}

function isNothing(name: string): boolean {
  return !NAMES_SOMETHING.test(name) || NOT_KNOWN.has(wordsOf(name)) || saysNothing(wordsOf(name));
}

/** How the words are compared: without case, brackets and full stops ("t.b.c."). */
function wordsOf(name: string): string {
  return keyOf(plainText(name).replace(/[()[\]{}<>*.]/g, ""));
}
