import { keyOf } from "../records/cell";
import { nearest } from "../records/nearest";
import type { Agency, Seat } from "../records/people";
import type { Register } from "../register/register";
import { isCoreSeat, seatWords } from "./who";

/** A row of names of which no seat, or more than one, is spelled as it is. */
interface SeatSought {
  /** What it is looked for by: its first text, or all of it where the agency is known. */
  readonly name: string;
  /** All that it says. */
  readonly whole: string;
  /** Those of its agency, where that is known. */
  readonly ofAgency: readonly Seat[];
}

/** The seats that a row may mean, the likeliest first, and the one that it most likely means: never taken unasked. */
export function seatsByLikelihood(
  register: Register,
  own: readonly Seat[],
  { name, whole, ofAgency }: SeatSought,
): { readonly sorted: readonly Seat[]; readonly likely: Seat | null } {
  const pieces = [name, ...whole.split(/[(),;|]| [-–—] /)];
  const named = ofAgency.length > 0 ? ofAgency : seatsNamedIn(register, own, whole);
  const fits = new Map(
    own.map((seat) => [
      seat,
      named.includes(seat) ? 4 : Math.max(...pieces.map((piece) => fitOf(register, seat, piece))),
    ]),
  );
  const best = Math.max(0, ...fits.values());
  const ofBest = own.filter((seat) => best > 0 && fits.get(seat) === best);
  const likely =
    byTellingWord(register, named, whole) ??
    likelySeat(register, ofAgency.length > 0 ? ofAgency : own, name) ??
    (ofAgency.length === 0 && named.length > 0 ? byWordsOfPost(register, own, whole) : null) ??
    (ofBest.length === 1 ? (ofBest[0] ?? null) : byWordsOfPost(register, ofBest, whole));
  const ranks = new Map(
    own.map((seat) => [
      seat,
      [seat === likely ? 1 : 0, fits.get(seat) ?? 0, sharedWords(register, seat, whole)] as const,
    ]),
  );
  const words = new Map(own.map((seat) => [seat, seatWords(register, seat)]));
  const [none, text] = [[0, 0, 0] as const, (seat: Seat): string => words.get(seat) ?? ""];
  const sorted = [...own].sort((a, b) => {
    const [one, other] = [ranks.get(a) ?? none, ranks.get(b) ?? none];
    // Words of a post tell seats of one agency apart, and of others nothing.
    const byPost = one[1] > 0 ? other[2] - one[2] : 0;
    const byCore = Number(isCoreSeat(b)) - Number(isCoreSeat(a));
    return other[0] - one[0] || other[1] - one[1] || byPost || byCore || text(a).localeCompare(text(b), "en-GB");
  });
  return { sorted, likely };
}

/** The seats of the agency whose name or alias stands, whole, among all that a row says; of several that of the longest. */
function seatsNamedIn(register: Register, own: readonly Seat[], whole: string): readonly Seat[] {
  const text = ` ${keyOf(whole).replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  let best = { length: 2, agency: null as Agency | null };
  for (const agency of new Set(own.flatMap((seat) => register.agency(seat.agency) ?? [])))
    for (const spelling of [agency.agency, ...agency.aliases]) {
      const said = keyOf(spelling)
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (said.length > best.length && text.includes(` ${said} `)) best = { length: said.length, agency };
    }
  return best.agency === null ? [] : own.filter((seat) => register.agency(seat.agency) === best.agency);
}

/** May some words mean an agency that has one of the seats? */
export function mayMeanAgency(register: Register, own: readonly Seat[], words: string): boolean {
  return own.some((seat) => fitOf(register, seat, words) > 0);
}

/** Of an agency's seats the one whose post shares a word that tells with the row, and more than any other does. */
function byTellingWord(register: Register, named: readonly Seat[], whole: string): Seat | null {
  const [best, next] = named
    .map((seat) => ({ seat, shared: sharedWords(register, seat, whole) }))
    .sort((a, b) => b.shared - a.shared);
  return best === undefined || best.shared === 0 || best.shared === next?.shared ? null : best.seat;
}

function fitOf(register: Register, { agency }: Seat, name: string): number {
  const known = register.agency(agency);
  return known === undefined ? 0 : agencyFit(known, name);
}

/** How well a name fits an agency: its initials or an alias with words that all such bodies have (3), its words (2), words cut short (1). */
function agencyFit({ agency, aliases }: Agency, name: string): number {
  const said = tellingWords(name);
  if (said.length === 0) return 0;
  const fits = [agency, ...aliases].map((spelling) => {
    const words = tellingWords(spelling);
    if (said.join(" ") === words.join(" ") || isInitials(lettersOf(name), spelling)) return 3;
    if (said.every((word) => words.includes(word))) return 2;
    return said.every((word) => words.some((other) => isCutShort(word, other))) ? 1 : 0;
  });
  return Math.max(0, ...fits);
}

/** Is a word another, or its beginning, as "Derbys" is of Derbyshire? */
function isCutShort(word: string, other: string): boolean {
  const begins = word.replace(/s$/, "");
  return word === other || (begins.length >= 4 && other.startsWith(begins));
}

/** Words that tell no body of its kind from another. */
const COMMON = new Set(["board", "foundation", "ft", "ltd", "nhs", "nhsft", "service", "services", "trust"]);

function tellingWords(text: string): readonly string[] {
  return [...wordsOf(text)].filter((word) => !COMMON.has(word));
}

function lettersOf(text: string): string {
  return keyOf(text).replaceAll(/[^\p{L}]/gu, "");
}

/** Of the words but small ones: DDICB for NHS Derby and Derbyshire Integrated Care Board. */
function isInitials(letters: string, text: string): boolean {
  const words = wordsInOrder(text);
  return [words, words.filter((word) => word !== "nhs")].some(
    (each) => each.length > 1 && letters === each.map((word) => word.charAt(0)).join(""),
  );
}

function sharedWords(register: Register, seat: Seat, said: string): number {
  const ofAgency = wordsOf(register.agency(seat.agency)?.agency ?? seat.agency);
  const words = wordsOf(said);
  return [...wordsOf(seat.role)].filter((word) => !ofAgency.has(word) && words.has(word)).length;
}

/** The seat that a name most likely means: by its first letters, its initials, a slip in its spelling, or the words of its post. */
function likelySeat(register: Register, seats: readonly Seat[], name: string): Seat | null {
  const key = keyOf(name);
  const spelt = (seat: Seat): readonly string[] =>
    [register.agency(seat.agency)?.agency ?? seat.agency, seat.name, seat.role, seat.seat].filter(
      (each) => each !== "",
    );
  for (const fits of [
    (text: string) => keyOf(text).startsWith(key),
    (text: string) => initialsOf(text) === key.replaceAll(/[^\p{L}]/gu, ""),
    (text: string) => keyOf(text).includes(key) || key.includes(keyOf(text)),
    (text: string) => nearest(name, [text]) !== null,
  ]) {
    const found = seats.filter((seat) => spelt(seat).some(fits));
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
  }
  return byWordsOfPost(register, seats, name);
}

const SMALL_WORDS = new Set(["a", "and", "for", "in", "of", "or", "the", "to", "with"]);

/** The one seat whose post shares the most words with the name, at least two and half of its own. */
function byWordsOfPost(register: Register, seats: readonly Seat[], name: string): Seat | null {
  const said = wordsOf(name);
  const scored = seats
    .map((seat) => {
      const ofAgency = wordsOf(register.agency(seat.agency)?.agency ?? seat.agency);
      const words = [...wordsOf(seat.role)].filter((word) => !ofAgency.has(word));
      const shared = words.filter((word) => said.has(word)).length;
      return { seat, shared, share: words.length === 0 ? 0 : shared / words.length };
    })
    .filter(({ shared, share }) => shared > 1 && share >= 0.5)
    .sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best, next] = scored;
  return best === undefined || (best.shared === next?.shared && best.share === next.share) ? null : best.seat;
}

function wordsInOrder(text: string): readonly string[] {
  return keyOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsInOrder(text));
}

function initialsOf(text: string): string {
  return keyOf(text)
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join("");
}
