import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import { openPlace, openSeat } from "../../records/open-place";
import type { ChairTerm, Group, Seat } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { BOARD_NAME } from "../../sources/memberships/body-codes";
import { seatsPerhaps } from "../membership/seats-of-no-group";
import { corporatePlaceFindings } from "./corporate-place-findings";
import { isSeatOf } from "./office-seats";
import type { Office } from "./reasons";
import { termsOf, termsPerhaps } from "./terms";

const OFFICES: readonly Office[] = ["chair", "vice chair"];

/**
 * Which places does nobody hold, or nobody known? Chairs and vice chairs that are vacant or to be confirmed, in Seats and in
 * Chairs; those whose last holder's days are over with nobody after; any other seat whose holder is to be confirmed; and
 * places on the city council's Corporate Safeguarding Group. A row of Chairs that covers the day speaks for both offices. A
 * group that never had such a seat, and a closed one, are left alone, and so is a place that a row whose group is unknown may fill.
 *
 * Source: GOV 6.2; MASA 4.1; CSP App. 6.
 */
export function* vacanciesFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const group of register.all("Groups")) {
    if (!isInForce(group, asAt)) continue;
    const seats = register.where("Seats", "group", group.group);
    const held = seats.filter((seat) => isInForce(seat, asAt));
    const terms = termsOf(register, group.group);
    const term = terms.find((each) => isInForce(each, asAt));
    if (term !== undefined) yield* vacantInTerm(term);
    const perhaps = seatsPerhaps(register, group).filter((seat) => isInForce(seat, asAt));
    const places = [...corporatePlaceFindings(register, group, { seats: held, perhaps, asAt })];
    for (const seat of held) {
      if (isOffice(seat)) yield* vacantOffice(seat);
      else if (!places.some(({ row }) => row === seat)) yield* notSettled(seat);
    }
    const mayHaveTerm = termsPerhaps(register, group).some((each) => isInForce(each, asAt));
    for (const office of OFFICES) {
      const mayHaveSeat = perhaps.some((seat) => isSeatOf(office, seat));
      if (term === undefined && !mayHaveTerm && !mayHaveSeat) yield* lapsed(group, seats, { office, asAt, terms });
    }
    yield* places;
  }
}

const APPOINT = `Once the ${BOARD_NAME} has appointed somebody, enter the name, or the agency and post.`;

function isOffice(seat: Seat): boolean {
  return OFFICES.some((office) => isSeatOf(office, seat));
}

/** A vacancy is an answer; who is to be confirmed may be somebody. */
function* notSettled(seat: Seat): Iterable<RowFinding> {
  const open = openPlace(seat.name);
  if (open === null || open === "vacant") return;
  yield {
    severity: "warning",
    code: "holder-not-settled",
    table: "Seats",
    row: seat,
    property: "name",
    found: seat.name,
    message: `Who holds seat ${seat.seat} (${seat.role}, ${seat.group}) is ${open}. It counts like any seat, and its attendance raises no concern.`,
    fix: "Enter who holds the seat, or Vacant where nobody does.",
  };
}

function* vacantOffice(seat: Seat): Iterable<RowFinding> {
  const open = openSeat(seat);
  if (open === null) return;
  yield {
    severity: "warning",
    code: "vacant-chair",
    table: "Seats",
    row: seat,
    property: "name",
    found: seat.name,
    message: `The ${seat.category.toLowerCase()} of ${seat.group} (${seat.seat}) is ${open}.`,
    fix: APPOINT,
  };
}

function* vacantInTerm(term: ChairTerm): Iterable<RowFinding> {
  for (const [person, agency, office] of [
    ["chair", "chairAgency", "chair"],
    ["viceChair", "viceChairAgency", "vice chair"],
  ] as const) {
    const property = term[person] === "" ? agency : person;
    const open = openPlace(term[property]);
    if (open === null) continue;
    yield {
      severity: "warning",
      code: "vacant-chair",
      table: "Chairs",
      row: term,
      property,
      found: term[property],
      message: `The ${office} of ${term.body} from ${toLongDate(term.from)} to ${toLongDate(term.to)} is ${open}.`,
      fix: "Enter who holds it.",
    };
  }
}

interface Lapse {
  readonly office: Office;
  readonly asAt: PlainDate;
  readonly terms: readonly ChairTerm[];
}

/** An office that somebody held until a day that is past, and nobody holds now. */
function* lapsed(group: Group, seats: readonly Seat[], { office, asAt, terms }: Lapse): Iterable<RowFinding> {
  const own = seats.filter((seat) => isSeatOf(office, seat));
  if (own.some((seat) => isInForce(seat, asAt))) return;
  const over = [
    ...own.map((row) => ({ table: "Seats" as const, row, to: row.to })),
    ...terms.map((row) => ({ table: "Chairs" as const, row, to: row.to })),
  ]
    .filter(({ to }) => to !== null && to < asAt)
    .sort((a, b) => (b.to ?? 0) - (a.to ?? 0));
  const [last] = over;
  if (last === undefined || last.to === null) return;
  yield {
    severity: "warning",
    code: "vacant-chair",
    table: last.table,
    row: last.row,
    property: "to",
    found: toLongDate(last.to),
    message: `${group.group} has had no ${office} since ${toLongDate(last.to)}.`,
    fix: `Add the ${last.table === "Chairs" ? "term" : "seat"} that follows, or change To.`,
  };
}
