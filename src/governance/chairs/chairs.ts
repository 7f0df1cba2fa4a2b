import { mapAnswer, type Answer, type CannotTell } from "../../answers/answer";
import { noRule } from "../../answers/lookup";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import type { Area, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { isKnownCitation, type Citation } from "../../sources/citation";
import { BOARD } from "../../sources/memberships/body-codes";
import { INDEPENDENT_CHAIR_BODIES, OTHER_AREA_PRESIDES, ROTATION_STARTS } from "../../sources/provisions/chairs";
import type { Office, Officeholder } from "./reasons";
import { nextInRotation, termOn, termsOf } from "./terms";
import { answered, cannotTell, sayHolders } from "./words";

const CHAIR_CATEGORIES = new Set<Seat["category"]>(["Chair", "Co-chair"]);

/**
 * Who chairs a body on a day? Joint chairs come in the order of Seats; a vacant seat is an answer too.
 *
 * `body` is a group by any name, or "Independent Chair". A row of Chairs that covers the day (both ends
 * included) comes first; without one the Independent Chair chairs the bodies the 2022 text gives it to, until
 * the published table begins; otherwise the group's own Chair and Co-chair seats say. Before 3 October 2022,
 * after the table's end and where no seat is found: cannot tell, and after the end the agency next in rotation
 * as a projection.
 *
 * Source: GOV 6.1, 6.2; MASA 4.1.
 * @example chairOn(register, "EB", plainDate(2026, 4, 1)) // the Integrated Care Board, Dean Howells
 */
export function chairOn(register: Register, body: string, day: PlainDate): Answer<readonly Officeholder[]> {
  return chairAmong(register, body, day, {
    key: "",
    choose: (code, seats) => bySeats(register, code, day, seats, false),
  });
}

/**
 * Who chairs a body on a day for one area? As `chairOn`; where a group divides its chair by area, the co-chair
 * who leads that area's part.
 *
 * Source: TOR CSPR.
 * @example chairForArea(register, "CSPR", plainDate(2026, 5, 1), "Derby") // the county's co-chair
 */
export function chairForArea(
  register: Register,
  body: string,
  day: PlainDate,
  area: Area,
): Answer<readonly Officeholder[]> {
  return chairAmong(register, body, day, {
    key: area,
    choose: (code, seats) => byArea(register, code, day, seats, area),
  });
}

/**
 * Who is vice chair of a body on a day? As `chairOn`: a row of Chairs, else the group's Vice chair seats.
 *
 * Source: GOV 6.2; MASA 4.1.
 * @example viceChairOn(register, "COG", plainDate(2026, 4, 1)) // Derby City Council, Paul Simpson
 */
export function viceChairOn(register: Register, body: string, day: PlainDate): Answer<readonly Officeholder[]> {
  return officeOn(register, body, day, {
    office: "vice chair",
    key: "",
    ofTheRole: () => viceOfTheRole(register, day),
    withoutTerm: (code) => viceChairBySeat(register, code, day),
  });
}

/**
 * Who performs the duties the 2022 text gives the Independent Chair (appeals, referrals, notices)? The row
 * "Independent Chair" of Chairs for the day; without one the Executive Board's chair of the day, and before
 * the published table of chairs the role itself, unnamed. Before 3 October 2022: cannot tell.
 *
 * Source: GOV 6.1, 12.37, 12.39, 13.6; MASA 4.1.
 * @example independentChairOn(register, plainDate(2026, 5, 1)) // the Integrated Care Board, Dean Howells
 */
export function independentChairOn(register: Register, day: PlainDate): Answer<Officeholder> {
  return register.remember("independent chair", String(day), () => roleOn(register, day, null));
}

/** As a cell shows it: "agency – name; agency – name". */
export function inOneCell(answer: Answer<readonly Officeholder[]>): Answer<string> {
  return mapAnswer(answer, sayHolders);
}

/** Who chairs where seats alone say, chosen among them; `key` tells one way of choosing from another. */
interface ChairChoice {
  readonly key: string;
  readonly choose: (code: string, seats: readonly Seat[]) => Answer<readonly Officeholder[]>;
}

function chairAmong(
  register: Register,
  body: string,
  day: PlainDate,
  { key, choose }: ChairChoice,
): Answer<readonly Officeholder[]> {
  return officeOn(register, body, day, {
    office: "chair",
    key,
    ofTheRole: () => mapAnswer(independentChairOn(register, day), (holder) => [holder]),
    withoutTerm: (code) => chairWithoutTerm(register, code, day, choose),
  });
}

interface OfficeAsked {
  readonly office: Office;
  readonly key: string;
  /** Who holds it where no group is asked about, but the Independent Chair. */
  readonly ofTheRole: () => Answer<readonly Officeholder[]>;
  /** Who holds it on a day that no row of Chairs covers. */
  readonly withoutTerm: (code: string) => Answer<readonly Officeholder[]>;
}

function officeOn(
  register: Register,
  body: string,
  day: PlainDate,
  { office, key, ofTheRole, withoutTerm }: OfficeAsked,
): Answer<readonly Officeholder[]> {
  const group = register.group(body);
  const code = group?.group ?? body;
  return register.remember(office, `${keyOf(code)}|${day}|${key}`, () => {
    const noText = noTextOn(register, day);
    if (noText !== null) return noText;
    if (group === undefined) return ofTheRole();
    if (!isInForce(group, day)) {
      return cannotTell({ kind: "not open", body: code, day, from: group.from, to: group.to }, "GOV 3.1");
    }
    const term = termOn(register, code, day, office);
    return term === null ? withoutTerm(code) : mapAnswer(term, ({ holder }) => [holder]);
  });
}

function viceOfTheRole(register: Register, day: PlainDate): Answer<readonly Officeholder[]> {
  const term = termOn(register, INDEPENDENT_CHAIR, day, "vice chair");
  return term?.status === "answered"
    ? mapAnswer(term, ({ holder }) => [holder])
    : cannotTell({ kind: "role without vice chair", day }, "GOV 6.1");
}

function noTextOn(register: Register, day: PlainDate): CannotTell | null {
  if (provisionOn(register, INDEPENDENT_CHAIR_BODIES, day).status === "in force") return null;
  return noRule({ what: "rule on chairs", day }, "GOV 6.1");
}

function chairWithoutTerm(
  register: Register,
  code: string,
  day: PlainDate,
  choose: ChairChoice["choose"],
): Answer<readonly Officeholder[]> {
  const seats = chairSeatsOn(register, code, day);
  const until = lastDayOf2022Text(day);
  const isIndependentBody = independentChairBodies(register, day).some((body) => keyOf(body) === keyOf(code));
  if (isIndependentBody && until !== null) {
    const named = termOn(register, INDEPENDENT_CHAIR, day, "chair");
    const holder = named?.status === "answered" ? named.value.holder : null;
    return answered([THE_ROLE], { kind: "Independent Chair's body", body: code, day, until, holder }, "GOV 6.1");
  }
  if (seats.length === 0 && isIndependentBody) return mapAnswer(roleOn(register, day, code), (holder) => [holder]);
  if (seats.length === 0) return withoutSeat(register, code, day, "chair");
  return choose(code, seats);
}

function chairSeatsOn(register: Register, code: string, day: PlainDate): readonly Seat[] {
  return register.seatsOn(code, day).filter(({ category }) => CHAIR_CATEGORIES.has(category));
}

function independentChairBodies(register: Register, day: PlainDate): readonly string[] {
  const bodies = provisionOn(register, INDEPENDENT_CHAIR_BODIES, day);
  return bodies.status === "in force" ? bodies.value : [];
}

/** The day before the published table of chairs begins, for a day on which the text of 2022 still stands. */
function lastDayOf2022Text(day: PlainDate): PlainDate | null {
  return day < ROTATION_STARTS ? addDays(ROTATION_STARTS, -1) : null;
}

const THE_ROLE: Officeholder = { agency: "", name: "", role: INDEPENDENT_CHAIR, vacant: false };

function viceChairBySeat(register: Register, code: string, day: PlainDate): Answer<readonly Officeholder[]> {
  const seats = register.seatsOn(code, day).filter(({ category }) => category === "Vice chair");
  return seats.length === 0
    ? withoutSeat(register, code, day, "vice chair")
    : bySeats(register, code, day, seats, false, "vice chair");
}

function withoutSeat(register: Register, code: string, day: PlainDate, office: Office): CannotTell {
  const terms = termsOf(register, code);
  const next = nextInRotation(register, code);
  if (next === null) return cannotTell({ kind: "no such seat", body: code, office, day }, "GOV 6.2");
  if (day > next.lastDay) {
    return cannotTell(
      { kind: "after the table", body: code, office, lastDay: next.lastDay, next: next.agency },
      "MASA 4.1",
    );
  }
  const before = terms
    .filter(({ to }) => to < day)
    .reduce<PlainDate | null>((latest, { to }) => (latest === null || to > latest ? to : latest), null);
  const after = terms.find(({ from }) => from > day)?.from ?? null;
  return cannotTell({ kind: "between terms", body: code, day, before, after }, "MASA 4.1");
}

function bySeats(
  register: Register,
  code: string,
  day: PlainDate,
  seats: readonly Seat[],
  areaIgnored: boolean,
  office: Office = "chair",
): Answer<readonly Officeholder[]> {
  const [only] = seats;
  if (seats.length === 1 && only !== undefined && isIndependentChairs(only)) {
    return mapAnswer(roleOn(register, day, code), (holder) => [holder]);
  }
  const holders = seats.map((seat) => holderOf(register, seat, day));
  return answered(
    holders,
    { kind: "seats", body: code, office, holders, day, areaIgnored },
    "GOV 6.2",
    ...termsOfReference(code),
  );
}

/** The Education Groups share their terms of reference. */
function termsOfReference(code: string): readonly Citation[] {
  const shared = code.toUpperCase().startsWith("EDU-") ? "EDU" : code;
  const cited = `TOR ${shared}`;
  return isKnownCitation(cited) ? [cited] : [];
}

function isIndependentChairs(seat: Seat): boolean {
  return keyOf(seat.role) === keyOf(INDEPENDENT_CHAIR) && keyOf(seat.name) !== "vacant";
}

function holderOf(register: Register, seat: Seat, day: PlainDate): Officeholder {
  if (isIndependentChairs(seat)) {
    const role = roleOn(register, day, seat.group);
    return role.status === "answered" ? role.value : THE_ROLE;
  }
  const agency = register.agency(seat.agency)?.agency ?? seat.agency;
  return { agency, name: seat.name, role: seat.role, vacant: keyOf(seat.name) === "vacant" };
}

function byArea(
  register: Register,
  code: string,
  day: PlainDate,
  seats: readonly Seat[],
  area: Area,
): Answer<readonly Officeholder[]> {
  const groups = provisionOn(register, OTHER_AREA_PRESIDES, day);
  const dividesByArea = groups.status === "in force" && groups.value.some((group) => keyOf(group) === keyOf(code));
  if (!dividesByArea) return bySeats(register, code, day, seats, true);
  if (area === "Both") return bySeats(register, code, day, seats, false);
  const otherArea = area === "Derby" ? "Derbyshire" : "Derby";
  const [seat, another] = seats.filter(({ agency }) => register.agency(agency)?.area === otherArea);
  if (seat === undefined || another !== undefined) {
    return cannotTell({ kind: "no area's co-chair", body: code, area, day }, "TOR CSPR");
  }
  const holder = holderOf(register, seat, day);
  return answered([holder], { kind: "presides for area", body: code, area, otherArea, holder }, "TOR CSPR");
}

function roleOn(register: Register, day: PlainDate, seatOf: string | null): Answer<Officeholder> {
  const noText = noTextOn(register, day);
  if (noText !== null) return noText;
  const term = termOn(register, INDEPENDENT_CHAIR, day, "chair");
  if (term !== null) {
    if (term.status !== "answered") return term as CannotTell;
    const {
      holder,
      term: { from, to },
    } = term.value;
    return answered(holder, { kind: "role by term", holder, from, to, seatOf }, "GOV 6.1");
  }
  if (register.group(BOARD) === undefined)
    return cannotTell({ kind: "no terms", body: BOARD, day }, "MASA 4.1", "GOV 6.1");
  const boardIsLedByTheRole =
    lastDayOf2022Text(day) !== null || chairSeatsOn(register, BOARD, day).some(isIndependentChairs);
  if (boardIsLedByTheRole && termOn(register, BOARD, day, "chair") === null) {
    return answered(THE_ROLE, { kind: "role not named", day, seatOf }, "GOV 6.1");
  }
  const chair = chairOn(register, BOARD, day);
  if (chair.status !== "answered") return chair as CannotTell;
  const holder = chair.value[0] ?? THE_ROLE;
  return answered(holder, { kind: "role by Executive Board", holder, day, seatOf }, "MASA 4.1", "GOV 6.1");
}
