import { keyOf } from "../../records/cell";
import type { RegisterLine } from "./register-view-model";

/** A name that was typed, and whom it means: one, several or nobody. */
export interface Named {
  readonly name: string;
  readonly found: readonly RegisterLine[];
}

/**
 * Whom do these names mean, with commas, semicolons, lines or "and" between? Each by its whole name or seat, else by the beginnings
 * of its words: of the name, or of name, role, agency and seat together. Addresses and titles are passed over: `Dr J. Smith <j@x.uk>`
 * is J Smith. `chosen`: the lines that were chosen for names that fit several, by the name.
 *
 * @example namesMeant(lines, "J Smith, police") // those of Jane Smith and of the police's only seat
 */
export function namesMeant(
  lines: readonly RegisterLine[],
  typed: string,
  chosen: ReadonlyMap<string, string> = new Map(),
): readonly Named[] {
  const lineChosen = (name: string) => lines.filter(({ key }) => key === chosen.get(name));
  return typed
    .replaceAll(/<[^>]*>|\([^()\s]*@[^()]*\)/g, " ")
    .split(/[,;\n]/)
    .flatMap((part) => separate(lines, part.trim()))
    .filter((name, at, all) => name !== "" && all.indexOf(name) === at)
    .map((name) => ({ name, found: chosen.has(name) ? lineChosen(name) : meantBy(lines, name) }));
}

/** Those that each means alone, once each. */
export function linesMeant(named: readonly Named[]): readonly RegisterLine[] {
  return [...new Set(named.flatMap(({ found }) => (found.length === 1 ? found : [])))];
}

/** A role may have an "and" of its own; two people have one where the whole means nobody. */
function separate(lines: readonly RegisterLine[], part: string): readonly string[] {
  const parts = part.split(/\s+(?:and|&)\s+/i);
  return parts.length === 1 || meantBy(lines, part).length > 0 ? [part] : parts.map((each) => each.trim());
}

const TITLES: ReadonlySet<string> = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "dr",
  "prof",
  "professor",
  "cllr",
  "sir",
]);

function wordsOf(text: string): readonly string[] {
  return keyOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function meantBy(lines: readonly RegisterLine[], name: string): readonly RegisterLine[] {
  const key = keyOf(name);
  const all = wordsOf(name);
  const words = all.filter((word) => !TITLES.has(word));
  if (words.length === 0) return [];
  const begins = (texts: readonly string[]): boolean => {
    const held = wordsOf(texts.join(" "));
    return words.every((word) => held.some((each) => each.startsWith(word)));
  };
  const ways: readonly ((line: RegisterLine) => boolean)[] = [
    (line) => keyOf(line.name) === key || keyOf(line.row["Seat"] ?? "") === key,
    (line) => wordsOf(line.name).join(" ") === words.join(" "),
    (line) => begins([line.name]),
    (line) => begins([line.name, line.role, line.agency, line.row["Seat"] ?? ""]),
  ];
  return ways.map((way) => lines.filter(way)).find((found) => found.length > 0) ?? [];
}
