import { mapAnswer, type Answer, type CannotTell } from "../../answers/answer";
import { notOfItsOwn } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import { isVacantName, nameShown } from "../../records/open-place";
import type { Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { citationNamed, type Citation } from "../../sources/citation";
import { isOneArea, otherAreaThan } from "../../sources/memberships/areas";
import { BOARD, termsOfReferenceOf } from "../../sources/memberships/body-codes";
import { OTHER_AREA_PRESIDES } from "../../sources/provisions/chairs";
import { nobodyNamed } from "./nobody-named";
import { isSeatOf } from "./office-seats";
import type { Office, Officeholder } from "./reasons";
import { termOn } from "./terms";
import { independentChairBodies, lastDayOf2022Text, noTextOn } from "./text-of-2022";
import { answered, cannotTell, sayHolders } from "./words";

/**
 * Who chairs a body on a day? Joint chairs come in the order of Seats; a vacant seat is an answer too.
 *
 * `body` is a group by any name, or "Independent Chair". First a row of Chairs that covers the day, both ends counted in;
 * then, until the published table begins, the Independent Chair for the bodies to which the 2022 text gives one; then the
 * group's own Chair and Co-chair seats. Before 3 October 2022, after the table's end and where no seat is found: cannot tell;
 * after the end the sentence names the agency next in rotation, as a projection.
 *
 * Source: GOV 6.1, 6.2; MASA 4.1.
 * @example chairOn(register, "EB", plainDate(2026, 4, 1)) // the Integrated Care Board, Dean Howells
 */
export function chairOn(register: Register, body: string, day: PlainDate): Answer<readonly Officeholder[]> {
  return chairAmong(register, body, day, {
    key: "",
    choose: (code, seats) => bySeats(register, seats, { body: code, day }),
  });
}

/**
 * Who chairs a body on a day for one area? As `chairOn`; where a group divides its cases by area, the co-chair who presides
 * over that area's.
 *
 * Source: TOR CSPR.
 * @example chairForArea(register, "CSPR", plainDate(2026, 5, 1), "Derby") // the county's co-chair
 */
export function chairForArea(
  register: Register,
  body: string,
  day: PlainDate,
  area: string,
): Answer<readonly Officeholder[]> {
  return chairAmong(register, body, day, {
    key: area,
    choose: (code, seats) => byArea(register, seats, { body: code, day, area }),
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
 * Who does on a day what the 2022 text leaves to the Independent Chair (appeals, referrals, notices)? Whom the row
 * "Independent Chair" of Chairs names; without a row the Executive Board's chair of the day, and before the published
 * table of chairs the role itself, unnamed. Before 3 October 2022: cannot tell.
 *
 * Source: GOV 6.1, 12.37, 12.39, 13.6; MASA 4.1.
 * @example independentChairOn(register, plainDate(2026, 5, 1)) // the Integrated Care Board, Dean Howells
 */
export function independentChairOn(register: Register, day: PlainDate): Answer<Officeholder> {
  return register.remember("independent chair", String(day), () => roleOn(register, day, null));
}

/** What a cell shows: "agency – name; agency – name". */
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
  return term === null
    ? cannotTell({ kind: "role without vice chair", day }, "GOV 6.1")
    : mapAnswer(term, ({ holder }) => [holder]);
}

function chairWithoutTerm(
  register: Register,
  code: string,
  day: PlainDate,
  choose: ChairChoice["choose"],
): Answer<readonly Officeholder[]> {
  const seats = seatsOf(register, "chair", { body: code, day });
  const until = register.settings.isOwn ? null : lastDayOf2022Text(day);
  const isIndependentBody = independentChairBodies(register, day).some((body) => keyOf(body) === keyOf(code));
  if (isIndependentBody && until !== null) {
    const named = termOn(register, INDEPENDENT_CHAIR, day, "chair");
    const holder = named?.status === "answered" ? named.value.holder : null;
    return answered([THE_ROLE], { kind: "Independent Chair's body", body: code, day, until, holder }, "GOV 6.1");
  }
  if (seats.length === 0 && isIndependentBody) return mapAnswer(roleOn(register, day, code), (holder) => [holder]);
  if (seats.length === 0) return nobodyNamed(register, { body: code, office: "chair", day });
  return choose(code, seats);
}

const THE_ROLE: Officeholder = { agency: "", name: "", role: INDEPENDENT_CHAIR, vacant: false };

function viceChairBySeat(register: Register, code: string, day: PlainDate): Answer<readonly Officeholder[]> {
  const seats = seatsOf(register, "vice chair", { body: code, day });
  return seats.length === 0
    ? nobodyNamed(register, { body: code, office: "vice chair", day })
    : bySeats(register, seats, { body: code, day, office: "vice chair" });
}

/** A body, by its code, on a day. */
interface BodyOnDay {
  readonly body: string;
  readonly day: PlainDate;
}

function seatsOf(register: Register, office: Office, { body, day }: BodyOnDay): readonly Seat[] {
  return register.seatsOn(body, day).filter((seat) => isSeatOf(office, seat));
}

interface SeatsAsked extends BodyOnDay {
  readonly office?: Office;
  /** An area was asked about that makes no difference in this body. */
  readonly areaIgnored?: boolean;
}

function bySeats(
  register: Register,
  seats: readonly Seat[],
  { body, day, office = "chair", areaIgnored = false }: SeatsAsked,
): Answer<readonly Officeholder[]> {
  const [only] = seats;
  if (seats.length === 1 && only !== undefined && isIndependentChairs(only)) {
    return mapAnswer(roleOn(register, day, body), (holder) => [holder]);
  }
  const holders = seats.map((seat) => holderOf(register, seat, day));
  return answered(
    holders,
    { kind: "seats", body, office, holders, day, areaIgnored },
    "GOV 6.2",
    ...termsOfReference(body),
  );
}

function termsOfReference(code: string): readonly Citation[] {
  const cited = citationNamed(`TOR ${termsOfReferenceOf(keyOf(code))}`);
  return cited === undefined ? [] : [cited];
}

function isIndependentChairs(seat: Seat): boolean {
  return keyOf(seat.role) === keyOf(INDEPENDENT_CHAIR) && !isVacantName(seat.name);
}

function holderOf(register: Register, seat: Seat, day: PlainDate): Officeholder {
  if (isIndependentChairs(seat)) {
    const role = roleOn(register, day, seat.group);
    return role.status === "answered" ? role.value : THE_ROLE;
  }
  const agency = register.agency(seat.agency)?.agency ?? seat.agency;
  return { agency, name: nameShown(seat.name), role: seat.role, vacant: isVacantName(seat.name) };
}

function byArea(
  register: Register,
  seats: readonly Seat[],
  { body, day, area }: BodyOnDay & { readonly area: string },
): Answer<readonly Officeholder[]> {
  const groups = provisionOn(register, OTHER_AREA_PRESIDES, day);
  const dividesByArea = groups.status === "in force" && groups.value.some((group) => keyOf(group) === keyOf(body));
  if (!dividesByArea) return bySeats(register, seats, { body, day, areaIgnored: true });
  if (!isOneArea(area)) return bySeats(register, seats, { body, day });
  const otherArea = otherAreaThan(area);
  const [seat, another] = seats.filter(({ agency }) => register.agency(agency)?.area === otherArea);
  if (seat === undefined || another !== undefined) {
    return cannotTell({ kind: "no area's co-chair", body, area, day }, "TOR CSPR");
  }
  const holder = holderOf(register, seat, day);
  return answered([holder], { kind: "presides for area", body, area, otherArea, holder }, "TOR CSPR");
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
  if (register.settings.isOwn) return notOfItsOwn("row of Chairs for the Independent Chair", "GOV 6.1");
  if (register.group(BOARD) === undefined)
    return cannotTell({ kind: "no terms", body: BOARD, day }, "MASA 4.1", "GOV 6.1");
  const boardIsLedByTheRole =
    lastDayOf2022Text(day) !== null || seatsOf(register, "chair", { body: BOARD, day }).some(isIndependentChairs);
  if (boardIsLedByTheRole && termOn(register, BOARD, day, "chair") === null) {
    return answered(THE_ROLE, { kind: "role not named", day, seatOf }, "GOV 6.1");
  }
  const chair = chairOn(register, BOARD, day);
  if (chair.status !== "answered") return chair as CannotTell;
  const holder = chair.value[0] ?? THE_ROLE;
  return answered(holder, { kind: "role by the board", holder, day, seatOf }, "MASA 4.1", "GOV 6.1");
}
