import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import type { Agency, Seat } from "../../records/people";
import { isPlainText, plainText, plainWithPlaces, trimmed } from "../../records/plain-text";
import type { Register } from "../../register/register";
import { contactsIn, NOT_SHOWN } from "./contacts";
import { otherFormsOf } from "./name-forms";

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
 * added at the end.
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
  const hidden = called.size;
  for (const name of [...names])
    for (const form of otherFormsOf(name))
      if (!own.has(keyOf(form)) && !called.has(keyOf(form))) {
        called.set(keyOf(form), called.get(keyOf(name)) ?? "");
        names.push(form);
      }
  const anyName = patternOf(names);
  const { hiddenIn } = contactsIn(register, agency);
  return {
    people: (cell) =>
      called.get(keyOf(cell)) ??
      cell
        .split(BETWEEN_PEOPLE)
        .map((part) => called.get(keyOf(part)) ?? part)
        .join(""),
    text: (written) =>
      hiddenIn(
        anyName === null ? written : replaced(written, anyName, (found) => called.get(keyOf(found)) ?? NOT_SHOWN),
      ),
    hidden,
  };
}

/** "Head of Safeguarding (Derbyshire Constabulary)" */
export function postOf(register: Register, { role, agency }: Pick<Seat, "role" | "agency">): string {
  return `${role}${agency === "" ? "" : ` (${register.agency(agency)?.agency ?? agency})`}`;
}

interface NamedPerson {
  readonly name: string;
  readonly post: string | null;
}

/** Everybody the sheets name, holders of seats first: who is named twice is called by the first. */
function* peopleNamed(register: Register): Iterable<NamedPerson> {
  for (const seat of register.all("Seats")) yield { name: seat.name, post: postOf(register, seat) };
  for (const term of register.all("Chairs")) {
    yield {
      name: term.chair,
      post: `Chair of ${term.body}${namesNobody(term.chairAgency) ? "" : ` (${term.chairAgency})`}`,
    };
    yield {
      name: term.viceChair,
      post: `Vice chair of ${term.body}${namesNobody(term.viceChairAgency) ? "" : ` (${term.viceChairAgency})`}`,
    };
  }
  for (const meeting of register.all("Meetings")) {
    for (const { name, deputy } of register.attendanceOf(meeting.meeting).rows)
      yield* [name, deputy].map((each) => ({ name: each, post: null }));
  }
  const posts = new Set(register.all("Seats").map(({ role }) => keyOf(role)));
  const cells = [
    ...register.all("Votes").flatMap(({ castBy, proxyGivenTo }) => [castBy, proxyGivenTo]),
    ...register.all("Checks").map(({ person }) => person),
    ...register.all("Requests").map(({ requestedBy }) => requestedBy),
    ...register.all("Actions").flatMap(({ leads }) => leads.split(BETWEEN_PEOPLE)),
  ];
  for (const name of cells) if (!isNoPerson(register, posts, name)) yield { name: trimmed(name), post: null };
}

/** Between the people of one cell; kept where they are replaced. */
const BETWEEN_PEOPLE = /(\s*[/,;&]\s*|\s+and\s+)/;

/** A seat, an agency, a group, a post, or everybody. */
function isNoPerson(register: Register, posts: ReadonlySet<string>, name: string): boolean {
  return (
    BETWEEN_PEOPLE.test(name) ||
    register.seat(name) !== undefined ||
    register.agency(name) !== undefined ||
    register.group(name) !== undefined ||
    posts.has(keyOf(name)) ||
    EVERYBODY.has(keyOf(name))
  );
}

const EVERYBODY: ReadonlySet<string> = new Set([
  "all",
  "all agencies",
  "everyone",
  "everybody",
  "all members",
  "all partners",
  "independent chair",
  "chair",
  "partnership manager",
]);

/**
 * By the seats the agency holds or held, the checks of their holders, the terms it chairs, and the rows of Attendance
 * that are its own.
 */
function ownPeople(register: Register, agency: Agency): ReadonlySet<string> {
  const own = new Set<string>();
  const isOwn = (name: string): boolean => register.agency(name) === agency;
  for (const { agency: of, name } of register.all("Seats")) if (isOwn(of)) own.add(keyOf(name));
  for (const { person, seat } of register.all("Checks"))
    if (isOwn(register.seat(seat)?.agency ?? "")) own.add(keyOf(person));
  for (const { chairAgency, chair, viceChairAgency, viceChair } of register.all("Chairs")) {
    if (isOwn(chairAgency)) own.add(keyOf(chair));
    if (isOwn(viceChairAgency)) own.add(keyOf(viceChair));
  }
  for (const meeting of register.all("Meetings")) {
    for (const { seat, agency: named, name, deputy } of register.attendanceOf(meeting.meeting).rows) {
      if (seat === null ? named === agency : isOwn(seat.agency))
        for (const each of [name, deputy]) own.add(keyOf(each));
    }
  }
  return own;
}

/** Names, in their plain spelling, as words of their own, the longest first; a name of one short word would be found in other words' company. */
function patternOf(names: readonly string[]): RegExp | null {
  const found = names
    .map(plainText)
    .filter((name) => name.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return found.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

const SHORTEST = 4;

/**
 * A text with what the pattern finds in its plain spelling replaced, and the rest as typed: characters that nobody sees hide
 * no name.
 */
function replaced(written: string, pattern: RegExp, called: (found: string) => string): string {
  if (isPlainText(written)) return written.replace(pattern, called);
  const { plain, begins, ends } = plainWithPlaces(written);
  let made = "";
  let at = 0;
  for (const { 0: found, index } of plain.matchAll(pattern)) {
    made += written.slice(at, begins[index]) + called(found);
    at = ends[index + found.length - 1] ?? written.length;
  }
  return made + written.slice(at);
}
