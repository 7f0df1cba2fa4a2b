import { addDays, toLongDate, type PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import type { Group, Seat } from "../records/people";
import { isInForce, type Register } from "../register/register";
import { provisionOn } from "../sources/provisions/provision-on";
import { constituencyOn, isVacant } from "./constituency";
import { termsOf } from "./chair-terms";
import type { Finding } from "./finding";
import { requirementOf, type Condition } from "./quorum/requirement";

/**
 * What in Seats cannot be right, or will soon be missed? A seat that ends before it begins; two sole chairs of a group at
 * once; terms about to end with nobody to follow, in Seats and in Chairs; an agency with one seat in a group whose quorum
 * cannot do without it. Groups that are closed, and seats that have ended, are left alone but for their dates.
 *
 * Source: GOV 6.2, 7.1, 11.1 to 11.3; MASA 4.1.
 */
export function* seatsFindings(register: Register, asAt: PlainDate): Iterable<Finding> {
  const soon = provisionOn("seats.endsSoonDays", asAt);
  for (const seat of register.all("Seats")) yield* endsBeforeItBegins(seat);
  for (const group of register.all("Groups")) {
    yield* twoChairs(register, group);
    if (!isInForce(group, asAt)) continue;
    if (soon.status === "in force") {
      for (const seat of register.seatsOn(group.group, asAt)) yield* endsSoon(register, seat, asAt, soon.value);
      yield* lastTermEndsSoon(register, group, asAt, soon.value);
    }
    yield* singleSeats(register, group, asAt);
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

function* endsSoon(register: Register, seat: Seat, asAt: PlainDate, days: number): Iterable<Finding> {
  const { to } = seat;
  if (to === null || to > asAt + days || isVacant(seat)) return;
  const next = register.seatsOn(seat.group, addDays(to, 1)).filter((each) => each !== seat && each.category === seat.category);
  const follows = next.some((each) => (isSameAgency(register, each, seat) && keyOf(each.role) === keyOf(seat.role)) || (each.from === to + 1 && (OFFICES.has(seat.category) || isSameAgency(register, each, seat))));
  if (follows) return;
  yield {
    ...at(seat, "to", "term-ends-soon"), found: toLongDate(to),
    message: `Seat ${seat.seat} (${seat.role}, ${seat.group}) ends on ${toLongDate(to)}, and no seat follows it.`,
    fix: "Add the seat that follows, change To, or leave it if the post is to end.",
  };
}

/** Whoever takes an office over follows in it, of whatever agency. */
const OFFICES: ReadonlySet<string> = new Set(["Chair", "Co-chair", "Vice chair", "Group chair"]);

function isSameAgency(register: Register, a: Seat, b: Seat): boolean {
  return keyOf(a.agency) === keyOf(b.agency) || (register.agency(a.agency) !== undefined && register.agency(a.agency) === register.agency(b.agency));
}

/** The last term of Chairs is about to end, and no row follows. */
function* lastTermEndsSoon(register: Register, group: Group, asAt: PlainDate, days: number): Iterable<Finding> {
  const last = [...termsOf(register, group.group)].sort((a, b) => b.to - a.to)[0];
  if (last === undefined || last.to < asAt || last.to > asAt + days) return;
  yield {
    severity: "warning", code: "term-ends-soon", table: "Chairs", row: last, property: "to", found: toLongDate(last.to),
    message: `The term of the chair of ${group.group} ends on ${toLongDate(last.to)}, and no row of Chairs follows it.`, fix: "Add the term that follows.",
  };
}

/** One illness from no quorum: the only core seat of an agency without which the group's rule cannot be met. */
function* singleSeats(register: Register, group: Group, asAt: PlainDate): Iterable<Finding> {
  const constituency = constituencyOn(register, group, asAt);
  const requirement = constituency === null ? null : requirementOf(register, constituency, asAt);
  if (constituency === null || requirement?.status !== "read") return;
  const needed = requirement.conditions.filter(({ kind }) => NEEDS_EACH.has(kind)).flatMap(({ of }) => of);
  for (const agency of new Set(needed)) {
    const [only, ...others] = constituency.seats.filter((seat) => constituency.agencyOfSeat(seat) === agency && !isVacant(seat));
    if (only === undefined || others.length > 0) continue;
    yield {
      ...at(only, "agency", "single-seat"), found: only.agency,
      message: `${constituency.agencies[agency]?.agency ?? ""} has a single seat in ${group.group}, so one absence without a deputy leaves the group without a quorum.`,
      fix: "Agree a standing deputy, or add a second seat.",
    };
  }
}

const NEEDS_EACH: ReadonlySet<Condition["kind"]> = new Set(["partners", "authority", "each"]);
