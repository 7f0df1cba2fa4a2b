import { addDays, toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import { isVacantName } from "../../records/open-place";
import type { Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import { ENDS_SOON_DAYS } from "../../sources/provisions/membership";
import { mayBeSameAgency } from "./likely-meant";
import { seatsNearly } from "./seats-of-no-group";

/**
 * What in Seats cannot be right, or will soon be missed? A seat that ends before it begins; two sole chairs of a group at
 * once; a seat about to end with nobody to follow. Groups that are closed, and seats that have ended, are left alone but
 * for their dates.
 *
 * Source: GOV 6.2, 7.1.
 */
export function* seatsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const soon = provisionOn(register, ENDS_SOON_DAYS, asAt);
  for (const seat of register.all("Seats")) yield* endsBeforeItBegins(seat);
  for (const group of register.all("Groups")) {
    yield* twoChairs(register, group);
    if (!isInForce(group, asAt)) continue;
    if (soon.status === "in force") {
      for (const seat of register.seatsOn(group.group, asAt))
        yield* endsSoon(register, { seat, group, asAt, days: soon.value });
    }
  }
}

function at(
  seat: Seat,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Seats", row: seat, property };
}

function* endsBeforeItBegins(seat: Seat): Iterable<RowFinding> {
  const { from, to } = seat;
  if (from === null || to === null || to >= from) return;
  yield {
    ...at(seat, "to", "ends-before-it-begins"),
    found: toLongDate(to),
    message: `Seat ${seat.seat} ends on ${toLongDate(to)}, before it begins on ${toLongDate(from)}, so it is in force on no day.`,
    fix: "Correct From or To.",
  };
}

/** Joint chairs are co-chairs; two seats of the Category Chair whose days overlap are a slip. */
function* twoChairs(register: Register, group: Group): Iterable<RowFinding> {
  const chairs = register.where("Seats", "group", group.group).filter(({ category }) => category === "Chair");
  for (const [place, seat] of chairs.entries()) {
    const other = chairs.slice(0, place).find((each) => overlap(each, seat));
    if (other === undefined) continue;
    yield {
      ...at(seat, "category", "two-chairs"),
      found: seat.category,
      message: `${group.group} has two chairs at once: ${other.seat} and ${seat.seat}.`,
      fix: "Make both Co-chair if they share the chair, or end one before the other begins.",
    };
  }
}

function overlap(a: Seat, b: Seat): boolean {
  return (
    (a.from ?? -Infinity) <= (b.to ?? Infinity) &&
    (b.from ?? -Infinity) <= (a.to ?? Infinity) &&
    isASpan(a) &&
    isASpan(b)
  );
}

function isASpan({ from, to }: Seat): boolean {
  return from === null || to === null || from <= to;
}

interface Ending {
  readonly seat: Seat;
  readonly group: Group;
  readonly asAt: PlainDate;
  readonly days: number;
}

function* endsSoon(register: Register, { seat, group, asAt, days }: Ending): Iterable<RowFinding> {
  const { to } = seat;
  if (to === null || to > asAt + days || isVacantName(seat.name)) return;
  const day = addDays(to, 1);
  const perhaps = seatsNearly(register, group).filter((each) => isInForce(each, day));
  const next = [...register.seatsOn(seat.group, day), ...perhaps].filter(
    (each) => each !== seat && each.category === seat.category,
  );
  const follows = next.some(
    (each) =>
      (mayBeSameAgency(register, each.agency, seat.agency) && keyOf(each.role) === keyOf(seat.role)) ||
      (each.from === to + 1 && (OFFICES.has(seat.category) || mayBeSameAgency(register, each.agency, seat.agency))),
  );
  if (follows) return;
  yield {
    ...at(seat, "to", "term-ends-soon"),
    found: toLongDate(to),
    message: `Seat ${seat.seat} (${seat.role}, ${seat.group}) ends on ${toLongDate(to)}, and no seat follows it.`,
    fix: "Add the seat that follows, change To, or leave it if the post is to end.",
  };
}

/** Whoever takes an office over follows in it, of whatever agency. */
const OFFICES: ReadonlySet<string> = new Set(["Chair", "Co-chair", "Vice chair", "Group chair"]);
