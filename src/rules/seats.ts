import { addDays, toLongDate, type PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import type { Group, Seat } from "../records/people";
import { isInForce, type Register } from "../register/register";
import { provisionOn } from "../sources/provisions/provision-on";
import { constituencyOn, isVacant } from "./constituency";
import type { Finding } from "./finding";

/** Days before a seat's last day from which it is said that its term is about to end. */
const ENDS_SOON_DAYS = 90;

/**
 * What in Seats cannot be right, or will soon be missed? A seat that ends before it begins; two sole chairs of a group at
 * once; chairs and vice chairs that are vacant or "to be confirmed"; terms about to end with nobody to follow; a statutory
 * partner with one seat in a group whose quorum needs it; a directorate without a representative on the city council's
 * Corporate Safeguarding Group. Groups that are closed, and seats that have ended, are left alone but for their dates.
 *
 * Source: GOV 6.2, 7.1, 11.1, 11.2; TOR; CSP App. 6.
 */
export function* seatsFindings(register: Register, asAt: PlainDate): Iterable<Finding> {
  for (const seat of register.all("Seats")) yield* endsBeforeItBegins(seat);
  for (const group of register.all("Groups")) {
    yield* twoChairs(register, group);
    if (!isInForce(group, asAt)) continue;
    const seats = register.seatsOn(group.group, asAt);
    for (const seat of seats) {
      yield* vacantOffice(seat);
      yield* endsSoon(register, seat, asAt);
    }
    yield* singleSeats(register, group, asAt);
    yield* directorates(group, seats, asAt);
  }
}

function at(seat: Seat, property: string, code: string): Pick<Finding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Seats", row: seat, property };
}

function* endsBeforeItBegins(seat: Seat): Iterable<Finding> {
  const { from, to } = seat;
  if (from === null || to === null || to >= from) return;
  yield {
    ...at(seat, "to", "ends-before-it-begins"), found: toLongDate(to),
    message: `Seat ${seat.seat} ends on ${toLongDate(to)}, before it begins on ${toLongDate(from)}, so it is in force on no day.`,
    fix: "Correct From or To.",
  };
}

/** Joint chairs are co-chairs; two seats of the Category Chair whose days overlap are a slip. */
function* twoChairs(register: Register, group: Group): Iterable<Finding> {
  const chairs = register.where("Seats", "group", group.group).filter(({ category }) => category === "Chair");
  for (const [place, seat] of chairs.entries()) {
    const other = chairs.slice(0, place).find((each) => overlap(each, seat));
    if (other === undefined) continue;
    yield {
      ...at(seat, "category", "two-chairs"), found: seat.category,
      message: `${group.group} has two chairs at once: ${other.seat} and ${seat.seat}.`,
      fix: "Make both Co-chair if they share the chair, or end the one's days before the other's begin.",
    };
  }
}

function overlap(a: Seat, b: Seat): boolean {
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity) && isASpan(a) && isASpan(b);
}

function isASpan({ from, to }: Seat): boolean {
  return from === null || to === null || from <= to;
}

const OFFICES: ReadonlySet<string> = new Set(["Chair", "Co-chair", "Vice chair"]);

function* vacantOffice(seat: Seat): Iterable<Finding> {
  const toBeConfirmed = /to be confirmed|\btbc\b/i.test(`${seat.name} ${seat.role}`) && (seat.name === "" || /to be confirmed|\btbc\b/i.test(seat.name));
  if (!OFFICES.has(seat.category) || !(isVacant(seat) || toBeConfirmed)) return;
  yield {
    ...at(seat, "name", "vacant-chair"), found: seat.name,
    message: `The ${seat.category.toLowerCase()} of ${seat.group} (${seat.seat}) is ${isVacant(seat) ? "vacant" : "to be confirmed"}.`,
    fix: "Enter who holds the seat, or its agency and post, once the Executive Board has appointed them.",
  };
}

function* endsSoon(register: Register, seat: Seat, asAt: PlainDate): Iterable<Finding> {
  const { to } = seat;
  if (to === null || to > asAt + ENDS_SOON_DAYS || isVacant(seat)) return;
  const next = register.seatsOn(seat.group, addDays(to, 1));
  const follows = next.some((each) => each !== seat && keyOf(each.agency) === keyOf(seat.agency) && each.category === seat.category && (keyOf(each.role) === keyOf(seat.role) || each.from === to + 1));
  if (follows) return;
  yield {
    ...at(seat, "to", "term-ends-soon"), found: toLongDate(to),
    message: `Seat ${seat.seat} (${seat.role}, ${seat.group}) ends on ${toLongDate(to)}, and no seat follows it.`,
    fix: "Add the seat that follows, change To, or leave it if the post is to end.",
  };
}

/** One illness from no quorum: the partner's only core seat, in a group whose rule needs each partner. */
function* singleSeats(register: Register, group: Group, asAt: PlainDate): Iterable<Finding> {
  if (!keyOf(group.quorumRule).startsWith("statutory partners")) return;
  const constituency = constituencyOn(register, group, asAt);
  if (constituency === null) return;
  for (const partner of constituency.partners) {
    const [only, ...others] = constituency.seats.filter((seat) => constituency.agencyOfSeat(seat) === partner && !isVacant(seat));
    if (only === undefined || others.length > 0) continue;
    yield {
      ...at(only, "agency", "single-seat"), found: only.agency,
      message: `${constituency.agencies[partner]?.agency ?? ""} has a single seat in ${group.group}, so one absence without a deputy leaves the group without a quorum.`,
      fix: "Agree a standing deputy, or add a second seat.",
    };
  }
}

/** The city council's own group is known by its directorates' seats: it is the group of that code, wherever its name stands. */
function* directorates(group: Group, seats: readonly Seat[], asAt: PlainDate): Iterable<Finding> {
  const asked = provisionOn("checks.directorates", asAt);
  if (keyOf(group.group) !== "csg" || asked.status !== "in force") return;
  for (const directorate of asked.value) {
    const theirs = seats.filter(({ role }) => plain(role).includes(plain(directorate)));
    if (theirs.some((seat) => !isVacant(seat))) continue;
    yield* vacantPlace(group, theirs[0], `a representative of the ${directorate} directorate`);
  }
  const member = seats.filter(({ role }) => plain(role).includes("elected member"));
  if (!member.some((seat) => !isVacant(seat))) yield* vacantPlace(group, member[0], "an elected-member champion");
  for (const service of ["children", "adult"]) {
    const leads = seats.filter((seat) => (seat.category === "Co-chair" || seat.category === "Chair") && plain(seat.role).includes(service));
    if (!leads.some((seat) => !isVacant(seat))) yield* vacantPlace(group, leads[0], `a joint lead from ${service === "adult" ? "adults'" : "children's"} services`);
  }
}

function* vacantPlace(group: Group, seat: Seat | undefined, who: string): Iterable<Finding> {
  const where = seat === undefined
    ? ({ severity: "warning", code: "vacant-place", table: "Groups", row: group, property: "group", found: group.group } as const)
    : { ...at(seat, "name", "vacant-place"), found: seat.name };
  yield { ...where, message: `${group.name} is without ${who}.`, fix: seat === undefined ? "Add the seat to Seats." : "Enter who holds the seat." };
}

function plain(text: string): string {
  return keyOf(text).replaceAll("&", "and").replaceAll("’", "'");
}
