import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import type { Agency } from "../../records/people";
import { plainText } from "../../records/plain-text";
import type { Register } from "../../register/register";
import { contactsIn, NOT_SHOWN } from "./contacts";
import { otherFormsOf } from "./name-forms";
import { BETWEEN_PEOPLE, nameSought, ownPeople, peopleNamed } from "./people-named";
import { type Span, spansAsTyped, withSpans } from "./spans";

/** What stands in a copy in place of the names of other agencies' people. */
export interface Pseudonyms {
  /**
   * A cell that names somebody, or several ("NM/HG"): own people keep their names, others are called by post or
   * number.
   */
  readonly people: (cell: string) => string;
  /** Any text, with the names of other agencies' people replaced in it, and addresses and telephone numbers taken out. */
  readonly text: (written: string) => string;
  /** How many people are called otherwise. */
  readonly hidden: number;
}

/**
 * How are people called in a copy for this agency? Its own people by their names. Everybody else that the sheets name
 * (in Seats, Chairs, Attendance, Votes, Checks, Requests, the leads of Actions) by the post held, "Head of
 * Safeguarding (Derbyshire Constabulary)"; who holds none, initials too, by a number. Numbers follow the order in
 * which the sheets first name people, so that somebody stays the same throughout, and from copy to copy while rows are
 * added at the end. In text a name counts as whole words; one inside a longer name is part of that. A short form that several people bear
 * is not shown where any of them is another agency's.
 *
 * Source: GOV 9.7 (pseudonymised where possible and appropriate).
 */
export function pseudonymsFor(register: Register, agency: Agency): Pseudonyms {
  const own = ownPeople(register, agency);
  const called = new Map<string, string>();
  const names: string[] = [];
  let numbered = 0;
  for (const { name, post } of peopleNamed(register)) {
    const key = keyOf(name);
    if (namesNobody(name) || own.has(key) || called.has(key)) continue;
    called.set(key, post ?? `Person ${++numbered}`);
    names.push(name);
  }
  const isSought = nameSought(register);
  const others = withForms(called, names.filter(isSought), { own, isSought });
  const ownSought = [...own.values()].filter((name) => !namesNobody(name) && isSought(name));
  const stays = [...ownSought, ...ownSought.flatMap(otherFormsOf)].filter((name) => !others.said.has(keyOf(name)));
  const namesIn = [
    namesFound(others.names, (found) => others.said.get(keyOf(found)) ?? NOT_SHOWN),
    namesFound(stays, () => null),
    contactsIn(register, agency),
  ];
  const text = (written: string, more: readonly Span[] = []): string =>
    withSpans(written, [...more, ...spansAsTyped(written, (plain) => namesIn.flatMap((find) => find(plain)))]);
  return {
    people: (cell) => {
      const key = keyOf(cell);
      return called.get(key) ?? (own.has(key) ? cell : text(cell, peopleBetween(cell, called, own)));
    },
    text,
    hidden: called.size,
  };
}

interface Sought {
  readonly own: ReadonlyMap<string, string>;
  readonly isSought: (name: string) => boolean;
}

/** What to look for in text, and what to say for it: names, those that stand together in one cell apart, and short forms. */
function withForms(
  called: ReadonlyMap<string, string>,
  names: readonly string[],
  { own, isSought }: Sought,
): { readonly said: ReadonlyMap<string, string>; readonly names: readonly string[] } {
  const said = new Map(called);
  const sought = [...names];
  const ownForms = new Set([...own.values()].flatMap(otherFormsOf).map(keyOf));
  for (const name of names) {
    const saidOfName = called.get(keyOf(name)) ?? NOT_SHOWN;
    const each = name.split(BETWEEN_PEOPLE).filter((part, at) => at % 2 === 0 && part !== name && part.includes(" "));
    for (const form of [...each, ...[name, ...each].flatMap(otherFormsOf)].filter(isSought)) {
      const key = keyOf(form);
      if (own.has(key) || called.has(key)) continue;
      if (!said.has(key)) sought.push(form);
      const isShared = ownForms.has(key) || (said.get(key) ?? saidOfName) !== saidOfName;
      said.set(key, isShared ? NOT_SHOWN : saidOfName);
    }
  }
  return { said, names: sought };
}

/** The people of a cell that are told apart by signs or by "and", each known by the whole of what stands there. */
function peopleBetween(
  cell: string,
  called: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): readonly Span[] {
  let at = 0;
  return cell.split(BETWEEN_PEOPLE).flatMap((part) => {
    const [begin, end] = [at, (at += part.length)];
    const said = called.get(keyOf(part)) ?? null;
    return part !== "" && (said !== null || own.has(keyOf(part))) ? [{ begin, end, said }] : [];
  });
}

/**
 * Where do names stand in a text, as words of their own? At each word the longest that begins there. A name of one word is found
 * with its capital letter alone: others write it as an ordinary word.
 */
function namesFound(
  names: readonly string[],
  said: (found: string) => string | null,
): (plain: string) => readonly Span[] {
  const patterns = [...new Set(names.map(plainText))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (patterns.length === 0) return () => [];
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?=((?:${patterns.join("|")})(?![\\p{L}\\p{N}])))`, "giu");
  return (plain) =>
    [...plain.matchAll(anyName)]
      .filter(([, found = ""]) => found.includes(" ") || found !== found.toLowerCase())
      .map(({ index, 1: found = "" }) => ({ begin: index, end: index + found.length, said: said(found) }));
}
