import { keyOf } from "../records/cell";
import { isVacantName, namesNobody } from "../records/open-place";
import type { Agency, Group, Seat, SeatCategory } from "../records/people";
import type { Register } from "../register/register";
import type { NameColumn } from "./edges";
import { isSamePerson } from "./person-named";

/** Whom a row of names stands for. */
export type Who =
  /** One or more seats of the group, of which a day may leave one. */
  | {
      readonly kind: "seats";
      readonly seats: readonly Seat[];
      readonly person: string;
      readonly isDeputy: boolean;
      /** Does no other row stand for the agency, and nothing in this one for a seat other than its core one? */
      readonly isCore?: boolean;
    }
  /** An agency that has no seat in the group. */
  | { readonly kind: "agency"; readonly agency: Agency; readonly person: string }
  | {
      readonly kind: "vacant";
      readonly seats: readonly Seat[];
      /** Whom the row stood for while somebody had the place. */
      readonly before: Who;
    }
  /** Nothing in the workbook has this name. */
  | {
      readonly kind: "unknown";
      readonly name: string;
      /** What of the row an agency should be spelled as. */
      readonly spelled: string;
      readonly person: string;
    };

/** A row of names, its cells by their columns. */
interface NamesGiven {
  readonly said: readonly string[];
  readonly columns: readonly NameColumn[];
}

const STANDS_IN = /^(?:representing|deputising for|on behalf of|deputy for|substitute for|for) +/i;
/** A row of its own for whoever came in the member's place. */
const DEPUTY =
  /^(?:named |nominated )?(?:dep(?:uty|uties)?\.?|subs?(?:titutes?)?\.?|alternates?)(?: representative| member)?$/i;
const SPAN = /\s*\((?:to|from|until|till|since|left|joined|new|up to)\b[^)]*\)\s*/gi;

/** Whom do the cells of a row name? By agencies and their aliases first, then by seats, people and posts. */
export function whoIs(register: Register, group: Group, { said, columns }: NamesGiven): Who {
  const cells = said.map((text, at) => partsOf(text, columns[at]));
  const parts = cells.flatMap((cell) => cell.parts);
  const seats = register.where("Seats", "group", group.group);
  const agency = parts.map((part) => register.agency(part)).find((found) => found !== undefined);
  const person = personIn(register, cells);
  const isDeputy = cells.some(({ standsIn }) => standsIn);
  if (parts.some(isVacantName))
    return {
      kind: "vacant",
      seats: agency === undefined ? [] : ofAgency(register, seats, agency),
      before: whoIs(register, group, { said: said.map(beforeVacancy), columns }),
    };
  // A post beside an agency that nothing knows is another body's.
  const inAgencies = cells.find((cell) => cell.role === "agency" && cell.parts.length > 0);
  const posts = inAgencies?.parts ?? parts;
  if (agency === undefined)
    return bySeat(seats, { parts, posts }, { person, isDeputy }) ?? unknown({ said, columns }, person);
  const own = ofAgency(register, seats, agency);
  if (own.length === 0) return { kind: "agency", agency, person };
  return { kind: "seats", seats: narrowed(own, parts), person, isDeputy };
}

const WAS = /\b(?:was|were|formerly|previously|held by|until recently|ex)\b[\s:-]*([^()]+)/i;

/** The person who is said to have had a vacant place; "" where none is; other texts as they are. */
function beforeVacancy(text: string): string {
  return partsOf(text, undefined).parts.some(isVacantName) ? (WAS.exec(text)?.[1] ?? "").trim() : text;
}

/** The same where the agency was told by an answer; null where that has no seat in the group. */
export function whoOfAgency(
  register: Register,
  group: Group,
  agency: Agency,
  { said, columns }: NamesGiven,
): Who | null {
  const cells = said.map((text, at) => partsOf(text, columns[at]));
  const own = ofAgency(register, register.where("Seats", "group", group.group), agency);
  if (own.length === 0) return null;
  const seats = narrowed(
    own,
    cells.flatMap(({ parts }) => parts),
  );
  return { kind: "seats", seats, person: personIn(register, cells), isDeputy: cells.some(({ standsIn }) => standsIn) };
}

export interface CellParts {
  readonly parts: readonly string[];
  readonly role: NameColumn["role"];
  readonly standsIn: boolean;
}

/** A cell whole, and what stands between its commas, dashes and brackets. */
export function partsOf(text: string, column: NameColumn | undefined): CellParts {
  const plain = text.replace(SPAN, " ").trim();
  const bare = plain.replace(STANDS_IN, "");
  if (DEPUTY.test(bare)) return { parts: [], role: column?.role ?? "anything", standsIn: true };
  const pieces = bare.split(/[(),;|]| [-–—] |\s{2,}/).map((piece) => piece.trim());
  return {
    parts: [...new Set([bare, ...pieces].flatMap(withAnd))].filter((part) => part !== ""),
    role: column?.role ?? "anything",
    standsIn: bare !== plain,
  };
}

/** "Safe & Sound" is Safe and Sound. */
function withAnd(part: string): readonly string[] {
  return part.includes("&") ? [part, part.replaceAll(/ *& */g, " and ")] : [part];
}

function ofAgency(register: Register, seats: readonly Seat[], agency: Agency): readonly Seat[] {
  return seats.filter((seat) => register.agency(seat.agency) === agency);
}

/** Of several seats of an agency those whose holder or post is named, where any is. */
function narrowed(seats: readonly Seat[], parts: readonly string[]): readonly Seat[] {
  if (seats.length < 2) return seats;
  const keys = new Set(parts.map(keyOf));
  for (const named of [
    ({ seat }: Seat) => keys.has(keyOf(seat)),
    ({ email }: Seat) => email !== "" && keys.has(keyOf(email)),
    ({ name }: Seat) => parts.some((part) => isSamePerson(part, name)),
    ({ role }: Seat) => role !== "" && keys.has(keyOf(role)),
  ]) {
    const found = seats.filter(named);
    if (found.length > 0) return found;
  }
  return seats;
}

/** By its id, its e-mail or its holder wherever they stand; by its post or its category only in `posts`. */
function bySeat(
  seats: readonly Seat[],
  { parts, posts }: { readonly parts: readonly string[]; readonly posts: readonly string[] },
  { person, isDeputy }: { readonly person: string; readonly isDeputy: boolean },
): Who | null {
  const [anywhere, asPost] = [new Set(parts.map(keyOf)), new Set(posts.map(keyOf))];
  for (const named of [
    ({ seat }: Seat) => anywhere.has(keyOf(seat)),
    ({ email }: Seat) => email !== "" && anywhere.has(keyOf(email)),
    ({ name }: Seat) => parts.some((part) => isSamePerson(part, name)),
    ({ role }: Seat) => role !== "" && asPost.has(keyOf(role)),
    ({ category }: Seat) => category !== null && asPost.has(keyOf(category)),
  ]) {
    const found = seats.filter(named);
    const [only] = found;
    if (only !== undefined && found.length === 1)
      return { kind: "seats", seats: found, person: keyOf(person) === keyOf(only.role) ? "" : person, isDeputy };
  }
  return null;
}

function unknown({ said, columns }: NamesGiven, person: string): Who {
  const inAgencies = said.find((text, at) => text !== "" && columns[at]?.role === "agency");
  const name = inAgencies ?? said.find((text) => text !== "") ?? "";
  const isAlone = said.filter((text) => text !== "").length < 2;
  return { kind: "unknown", name, spelled: name, person: isAlone && person === name ? "" : person };
}

/** The words of a post, where a column may hold either. */
const POST =
  /\b(?:advis[eo]r|analyst|chair|chief|clerk|co-?ordinator|councillor|director|doctor|executive|governor|head|inspector|lead|manager|member|nurse|officer|practitioner|representative|secretary|service|specialist|superintendent|teacher|worker)\b/i;

/** @example "SMITH, John" */
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]+, ?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;

/** The name of a person that the row gives: in a column for it, else beside the agency in the same cell. */
function personIn(register: Register, cells: readonly CellParts[]): string {
  const namesAgency = ({ parts }: CellParts): boolean => parts.some((part) => register.agency(part) !== undefined);
  const isOther = (cell: CellParts): boolean => cells.some((other) => other !== cell && other.parts.length > 0);
  const inColumn =
    cells.find(({ role }) => role === "person") ??
    cells.find((cell) => cell.role === "member" && isOther(cell) && !namesAgency(cell));
  const from = inColumn ?? cells.find(namesAgency);
  if (from === undefined || from.role === "role") return "";
  const [whole = "", ...pieces] = from.parts;
  const plain = whole.replaceAll(/\s*\([^)]*\)/g, "");
  if (from.role !== "agency" && SURNAME_FIRST.test(plain) && !POST.test(plain) && !namesAgency(from)) return plain;
  const person = pieces.length > 0 ? (pieces.find((piece) => register.agency(piece) === undefined) ?? "") : whole;
  if (from.role === "member" && POST.test(person)) return "";
  return namesNobody(person) || register.agency(person) !== undefined || isSpelledOut(cells, from) ? "" : person;
}

/** A post beside the agency is none where another column gives the person. */
function isSpelledOut(cells: readonly CellParts[], from: CellParts): boolean {
  return from.role !== "person" && cells.some(({ role }) => role === "person");
}

const CORE: readonly (SeatCategory | null)[] = ["Chair", "Co-chair", "Vice chair", "Core", "Lay member", null];

/** Does a seat stand for its agency in the group, and not for a group that it chairs, for papers or for advice? */
export function isCoreSeat({ category }: Seat): boolean {
  return CORE.includes(category);
}

/** @example seatWords(register, seat) // "South Council, Head of Service" */
export function seatWords(register: Register, { agency, role, name }: Seat): string {
  const words = [register.agency(agency)?.agency ?? agency, role, name];
  return [...new Set(words.filter((word) => word !== ""))].join(", ");
}
