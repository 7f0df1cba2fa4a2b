import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import { type Agency, type Seat, SEAT_CATEGORIES } from "../../records/people";
import { plainText, trimmed } from "../../records/plain-text";
import type { Register } from "../../register/register";

/** "Head of Safeguarding (Derbyshire Constabulary)" */
export function postOf(register: Register, { role, agency }: Pick<Seat, "role" | "agency">): string {
  return `${role}${agency === "" ? "" : ` (${register.agency(agency)?.agency ?? agency})`}`;
}

export interface NamedPerson {
  readonly name: string;
  readonly post: string | null;
}

/** Everybody the sheets name, holders of seats first: who is named twice is called by the first. */
export function* peopleNamed(register: Register): Iterable<NamedPerson> {
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
  const posts = postsOf(register);
  const cells = [
    ...register.all("Votes").flatMap(({ castBy, proxyGivenTo }) => [castBy, proxyGivenTo]),
    ...register.all("Checks").map(({ person }) => person),
    ...register.all("Requests").map(({ requestedBy }) => requestedBy),
    ...register.all("Actions").flatMap(({ leads }) => leads.split(BETWEEN_PEOPLE)),
  ];
  for (const name of cells)
    if (!BETWEEN_PEOPLE.test(name) && !isNoPerson(register, posts, name)) yield { name: trimmed(name), post: null };
}

/** Between the people of one cell; kept where they are replaced. */
export const BETWEEN_PEOPLE = /(\s*[/,;&]\s*|\s+and\s+)/;

/** A seat, an agency, a group, a post, or everybody. */
function isNoPerson(register: Register, posts: ReadonlySet<string>, name: string): boolean {
  return (
    register.seat(name) !== undefined ||
    register.agency(name) !== undefined ||
    register.group(name) !== undefined ||
    posts.has(keyOf(name)) ||
    EVERYBODY.has(keyOf(name))
  );
}

function postsOf(register: Register): ReadonlySet<string> {
  return new Set(register.all("Seats").map(({ role }) => keyOf(role)));
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
 * An agency's own people, each under the key of the name: by the seats the agency holds or held, the checks of their holders, the terms it chairs, and the rows of Attendance
 * that are its own.
 */
export function ownPeople(register: Register, agency: Agency): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  const isOwn = (name: string): boolean => register.agency(name) === agency;
  for (const { agency: of, name } of register.all("Seats")) if (isOwn(of)) own.set(keyOf(name), name);
  for (const { person, seat } of register.all("Checks"))
    if (isOwn(register.seat(seat)?.agency ?? "")) own.set(keyOf(person), person);
  for (const { chairAgency, chair, viceChairAgency, viceChair } of register.all("Chairs")) {
    if (isOwn(chairAgency)) own.set(keyOf(chair), chair);
    if (isOwn(viceChairAgency)) own.set(keyOf(viceChair), viceChair);
  }
  for (const meeting of register.all("Meetings")) {
    for (const { seat, agency: named, name, deputy } of register.attendanceOf(meeting.meeting).rows) {
      if (seat === null ? named === agency : isOwn(seat.agency))
        for (const each of [name, deputy]) own.set(keyOf(each), each);
    }
  }
  return own;
}

/** The words that posts are made of, and names are not. */
const POST_WORDS: ReadonlySet<string> = new Set(
  (
    "acting advisor adviser and assistant associate board chair chairman chairperson chairwoman chief clerk co commissioner " +
    "consultant coordinator deputy designated detective director doctor executive for group head independent inspector interim " +
    "lay lead leader manager member named nurse of office officer ordinator partner partnership practitioner principal " +
    "representative secretary senior sergeant service services substitute superintendent supervisor teacher team the vice worker"
  ).split(" "),
);

const FEWEST_LETTERS = 3;
const ABBREVIATION = /^[\p{Lu}\p{N}&./-]{1,5}$/u;

/**
 * May a name be looked for in free text? Not where its words may mean something else there: a post ("Chair", "Service Manager"), a
 * seat, a body, an abbreviation ("LADO"), or a word of two letters.
 */
export function nameSought(register: Register): (name: string) => boolean {
  const posts = new Set([...postsOf(register), ...SEAT_CATEGORIES.map(keyOf)]);
  return (name) => {
    const plain = plainText(name);
    return (
      plain.length >= FEWEST_LETTERS &&
      !ABBREVIATION.test(plain) &&
      !isNoPerson(register, posts, plain) &&
      !keyOf(plain)
        .split(/[\s,.&/()-]+/)
        .every((word) => word === "" || POST_WORDS.has(word))
    );
  };
}
