import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
import { addMonths, type PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Check, CheckKind, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import {
  DISCLOSURE_YEARS,
  EXPIRES_SOON_DAYS,
  INDEPENDENT_CONSULTANT,
  LAY_MEMBER,
} from "../../sources/provisions/checks";
import { isVacant } from "../membership/membership";
import type { CheckStanding, CheckStatus } from "./reasons";
import { answered, cannotTell, doesNotApply } from "./words";

/** A person as the sheets know one: by the name in Checks or Seats, or by the seat held. */
export interface CheckedPerson {
  readonly name: string;
  readonly rows: readonly Check[];
  readonly seats: readonly Seat[];
}

/**
 * Whom does this name mean? Everyone of that name in Checks and in Seats together; a seat's id means its holder.
 * Null for a name that is in neither.
 */
export function personNamed(register: Register, name: string): CheckedPerson | null {
  const seat = register.seat(name);
  const key = keyOf(seat !== undefined && seat.name !== "" ? seat.name : name);
  const isOfSeat = (row: Check): boolean => seat !== undefined && seat.name === "" && register.seat(row.seat) === seat;
  const rows = register.all("Checks").filter((row) => keyOf(row.person) === key || isOfSeat(row));
  const named = register
    .all("Seats")
    .filter((each) => each === seat || (each.name !== "" && !isVacant(each) && keyOf(each.name) === key));
  const checked = rows.map((row) => register.seat(row.seat)).filter((each) => each !== undefined);
  const seats = [...new Set([...named, ...checked])];
  return rows.length === 0 && seats.length === 0 ? null : { name, rows, seats };
}

interface Asked {
  readonly kinds: readonly string[];
  readonly as: readonly Seat["category"][];
  readonly citations: readonly Citation[];
}

/** What the documents ask of this person before taking part, by the seats held that day or to be taken up after it. */
function askedOf(register: Register, { seats }: CheckedPerson, day: PlainDate): Asked {
  const held = new Set(seats.filter(({ to }) => to === null || to >= day).map(({ category }) => category));
  const kinds: string[] = [];
  const as: Seat["category"][] = [];
  const citations: Citation[] = [];
  for (const [category, asked] of [
    ["Lay member", LAY_MEMBER],
    ["Independent consultant", INDEPENDENT_CONSULTANT],
  ] as const) {
    const rule = provisionOn(register, asked, day);
    if (!held.has(category) || rule.status !== "in force") continue;
    as.push(category);
    citations.push(...rule.citations);
    for (const kind of rule.value) if (!kinds.includes(kind)) kinds.push(kind);
  }
  return { kinds, as, citations };
}

/**
 * May this person take part in the partnership's work on that day? A lay member with a valid recruitment check and
 * confidentiality agreement; an independent consultant with those, a conflict-of-interest statement and both agreements to
 * the invitation. A kind without a row, not completed by that day, expired, or marked not required is not valid: FALSE.
 * Of anybody else nothing is asked: TRUE. An unknown person, or a day before the first document: cannot tell. The last valid day itself is valid.
 *
 * Source: GOV 4.3, 5.3, 5.6.
 * @example mayAttend(register, "Lay member 1", asAt) // false: Recruitment check expired
 */
export function mayAttend(register: Register, name: string, asAt: PlainDate): Answer<boolean> {
  const person = personNamed(register, name);
  if (person === null) return cannotTell({ kind: "unknown person", person: name }, "GOV 4.3");
  const rule = provisionOn(register, LAY_MEMBER, asAt);
  if (rule.status !== "in force") return noRuleInForce("rule on checks", asAt, rule);
  const { kinds, as, citations } = askedOf(register, person, asAt);
  if (as.length === 0) return answered(true, { kind: "no check asked", person: name }, "GOV 4.3", "GOV 5.6");
  const unreadable = unreadableAmong(register, person, kinds);
  if (unreadable !== null) return unreadable;
  const standings = kinds.map((kind) => standingOf(register, person, kind, { asAt, asked: true }));
  const valid = standings.every(({ status }) => status === "Valid" || status === "Expires soon");
  const [first = "GOV 4.3", ...others] = citations;
  return answered(valid, { kind: "may attend", person: name, asAt, as, standings }, first, ...others);
}

/**
 * How does one check of a person stand? Valid up to and including its last valid day, Expires soon in the last
 * `Checks.ExpiresSoonDays` days of it, Expired after; Missing where it is asked for and not completed by that day; Not
 * required where its row says so, or where there is no row and the documents do not ask it of this person.
 *
 * Source: GOV 4.3, 5.3, 5.6; CSP 4.9, 2.3.
 */
export function checkStatus(register: Register, name: string, kind: CheckKind, asAt: PlainDate): Answer<CheckStatus> {
  const standing = standingFor(register, name, kind, asAt);
  return isAnswer(standing)
    ? standing
    : answered(standing.standing.status, { kind: "check", person: name, asAt, ...standing }, citationOf(kind));
}

/**
 * Until when is one check of a person valid? Completed plus Valid years, that day included; blank Valid years is three for a
 * DBS check (CSP 4.9) and `No expiry` for the rest. Not completed: cannot tell.
 *
 * Source: CSP 4.9; GOV 4.3, 5.6.
 * @example checkDue(register, "Lay member 1", "DBS", asAt) // 1 April 2026, for one completed on 1 April 2023
 */
export function checkDue(
  register: Register,
  name: string,
  kind: CheckKind,
  asAt: PlainDate,
): Answer<PlainDate | "No expiry"> {
  const found = standingFor(register, name, kind, asAt);
  if (isAnswer(found)) return found;
  const because = { kind: "check", person: name, asAt, ...found } as const;
  const { status, completed, validUntil } = found.standing;
  if (status === "Not required") return doesNotApply("Not required", because, citationOf(kind));
  return completed === null
    ? cannotTell(because, citationOf(kind))
    : answered<PlainDate | "No expiry">(validUntil ?? "No expiry", because, citationOf(kind));
}

function standingFor(
  register: Register,
  name: string,
  kind: CheckKind,
  asAt: PlainDate,
): { readonly standing: CheckStanding; readonly asked: boolean } | CannotTell {
  const person = personNamed(register, name);
  if (person === null) return cannotTell({ kind: "unknown person", person: name }, citationOf(kind));
  const unreadable = unreadableAmong(register, person, [kind]);
  if (unreadable !== null) return unreadable;
  const asked = askedOf(register, person, asAt).kinds.includes(kind);
  return { standing: standingOf(register, person, kind, { asAt, asked }), asked };
}

function unreadableAmong(
  register: Register,
  { rows, name }: CheckedPerson,
  kinds: readonly string[],
): CannotTell | null {
  for (const row of rows.filter(({ kind }) => kinds.includes(kind))) {
    const found = unreadableCell(
      register,
      { table: "Checks", row, what: "check", id: `${row.kind} of ${name}` },
      ["completed", "validYears", "required"],
      citationOf(row.kind),
    );
    if (found !== null) return found;
  }
  return null;
}

function standingOf(
  register: Register,
  { rows }: CheckedPerson,
  kind: string,
  { asAt, asked }: { readonly asAt: PlainDate; readonly asked: boolean },
): CheckStanding {
  const ofKind = rows.filter((row) => row.kind === kind);
  const soonDays = provisionOn(register, EXPIRES_SOON_DAYS, asAt).value;
  const required = ofKind.filter((row) => row.required !== false);
  const done = required
    .filter(({ completed }) => completed !== null && completed <= asAt)
    .map((row) => spanOf(register, row, asAt))
    .sort(byEnd);
  const [best] = done;
  if (best === undefined) {
    const status = required.length > 0 || (asked && ofKind.length === 0) ? "Missing" : "Not required";
    return { kind, status, completed: null, validUntil: null, soonDays, yearsRead: null };
  }
  const { validUntil } = best;
  const status =
    validUntil === null
      ? "Valid"
      : asAt > validUntil
        ? "Expired"
        : asAt >= validUntil - soonDays
          ? "Expires soon"
          : "Valid";
  return { kind, status, soonDays, ...best };
}

type Span = Pick<CheckStanding, "completed" | "validUntil" | "yearsRead">;

function spanOf(register: Register, { kind, completed, validYears }: Check, asAt: PlainDate): Span {
  const disclosure = provisionOn(register, DISCLOSURE_YEARS, asAt);
  const yearsRead = kind === "DBS" && validYears === null && disclosure.status === "in force" ? disclosure.value : null;
  const years = validYears ?? yearsRead;
  return {
    completed,
    validUntil: completed === null || years === null ? null : addMonths(completed, Math.round(years * 12)),
    yearsRead,
  };
}

/** Without an end first, then the latest end. */
function byEnd(a: Span, b: Span): number {
  return (b.validUntil ?? Infinity) === (a.validUntil ?? Infinity)
    ? 0
    : (b.validUntil ?? Infinity) - (a.validUntil ?? Infinity);
}

function citationOf(kind: CheckKind): Citation {
  switch (kind) {
    case "Recruitment check":
    case "Confidentiality agreement":
      return "GOV 4.3";
    case "Conflict of interest":
      return "GOV 5.6";
    case "Agreed by group chair":
    case "Agreed by Independent Chair":
      return "GOV 5.3";
    case "DBS":
      return "CSP 4.9";
    case "Training":
    case "Policy sign-off":
      return "CSP 2.3";
    default:
      return kind satisfies never;
  }
}
