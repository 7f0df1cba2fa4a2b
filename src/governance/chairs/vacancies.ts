import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { ChairTerm, Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { CORPORATE_GROUP } from "../../sources/memberships/body-codes";
import { CORPORATE_CHAMPION, CORPORATE_LEADS, DIRECTORATES } from "../../sources/provisions/membership";
import { termsOf } from "./terms";

const CHAIR: ReadonlySet<string> = new Set(["Chair", "Co-chair"]);
const VICE_CHAIR: ReadonlySet<string> = new Set(["Vice chair"]);

/**
 * Which places does nobody hold? Chairs and vice chairs that are vacant or "to be confirmed", in Seats and in Chairs; those
 * whose last holder's days are over with nobody after; and on the city council's Corporate Safeguarding Group a directorate
 * without a representative, a missing joint lead or champion. A group that never had such a seat, and a closed one, are left alone.
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
    for (const seat of held) yield* vacantOffice(seat);
    for (const office of [CHAIR, VICE_CHAIR])
      if (term === undefined) yield* lapsed(group, seats, { office, asAt, terms });
    yield* corporatePlaces(register, group, { seats: held, asAt });
  }
}

/** Does a name say that nobody holds the place, or that it is still to be said who does? Null where somebody does. */
export function openPlace(name: string): "vacant" | "to be confirmed" | null {
  if (keyOf(name) === "vacant") return "vacant";
  return TO_BE_CONFIRMED.test(name) ? "to be confirmed" : null;
}

const TO_BE_CONFIRMED = /to be confirmed|\bt\.?b\.?c\b/i;

function openSeat({ name, role }: Seat): ReturnType<typeof openPlace> {
  return name === "" && TO_BE_CONFIRMED.test(role) ? "to be confirmed" : openPlace(name);
}

const APPOINT = "Enter who holds it, or its agency and post, once the Executive Board has appointed them.";

function* vacantOffice(seat: Seat): Iterable<RowFinding> {
  const open = openSeat(seat);
  if (open === null || !(CHAIR.has(seat.category) || VICE_CHAIR.has(seat.category))) return;
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
  for (const [property, office] of [
    ["chair", "chair"],
    ["viceChair", "vice chair"],
  ] as const) {
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
  readonly office: ReadonlySet<string>;
  readonly asAt: PlainDate;
  readonly terms: readonly ChairTerm[];
}

/** An office that somebody held until a day that is past, and nobody holds now. */
function* lapsed(group: Group, seats: readonly Seat[], { office, asAt, terms }: Lapse): Iterable<RowFinding> {
  const own = seats.filter(({ category }) => office.has(category));
  if (own.some((seat) => isInForce(seat, asAt))) return;
  const over = [
    ...own.map((row) => ({ table: "Seats" as const, row, to: row.to })),
    ...terms.map((row) => ({ table: "Chairs" as const, row, to: row.to })),
  ]
    .filter(({ to }) => to !== null && to < asAt)
    .sort((a, b) => (b.to ?? 0) - (a.to ?? 0));
  const [last] = over;
  if (last === undefined || last.to === null) return;
  const what = office === CHAIR ? "chair" : "vice chair";
  yield {
    severity: "warning",
    code: "vacant-chair",
    table: last.table,
    row: last.row,
    property: "to",
    found: toLongDate(last.to),
    message: `${group.group} has had no ${what} since ${toLongDate(last.to)}.`,
    fix: `Add the ${last.table === "Chairs" ? "term" : "seat"} that follows, or change To.`,
  };
}

/** The city council's own group is known by its code, wherever its name stands. */
function* corporatePlaces(
  register: Register,
  group: Group,
  { seats, asAt }: { readonly seats: readonly Seat[]; readonly asAt: PlainDate },
): Iterable<RowFinding> {
  const [directorates, leads, champion] = [
    provisionOn(register, DIRECTORATES, asAt),
    provisionOn(register, CORPORATE_LEADS, asAt),
    provisionOn(register, CORPORATE_CHAMPION, asAt),
  ];
  if (
    keyOf(group.group) !== keyOf(CORPORATE_GROUP) ||
    directorates.status !== "in force" ||
    leads.status !== "in force" ||
    champion.status !== "in force"
  )
    return;
  const named = (word: string): readonly Seat[] => seats.filter(({ role }) => plain(role).includes(plain(word)));
  for (const directorate of directorates.value)
    yield* place(group, named(directorate), `a representative of the ${directorate} directorate`);
  yield* place(group, named(champion.value), "an elected-member champion");
  for (const service of leads.value) {
    const leading = named(service.replace(/s$/, "")).filter(({ category }) => CHAIR.has(category));
    yield* place(
      group,
      leading,
      `a joint lead from ${service.toLowerCase()}'${service.endsWith("s") ? "" : "s"} services`,
    );
  }
}

function* place(group: Group, seats: readonly Seat[], who: string): Iterable<RowFinding> {
  if (seats.some((seat) => openSeat(seat) === null)) return;
  const [seat] = seats;
  const message = `${group.name} is without ${who}.`;
  yield seat === undefined
    ? {
        severity: "warning",
        code: "vacant-place",
        table: "Groups",
        row: group,
        property: "group",
        found: group.group,
        message,
        fix: "Add the seat to Seats.",
      }
    : {
        severity: "warning",
        code: "vacant-place",
        table: "Seats",
        row: seat,
        property: "name",
        found: seat.name,
        message,
        fix: "Enter who holds the seat.",
      };
}

function plain(text: string): string {
  return keyOf(text).replaceAll("&", "and").replaceAll("’", "'");
}
