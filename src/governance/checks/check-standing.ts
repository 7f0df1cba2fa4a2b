import { addMonths, type PlainDate } from "../../calendar/plain-date";
import { sayDaysToCome } from "../../functions/day-to-come";
import type { Check } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DISCLOSURE_YEARS, EXPIRES_SOON_DAYS } from "../../sources/provisions/checks";
import type { CheckedPerson } from "./person";
import type { CheckStanding, CheckStatus } from "./reasons";

interface StandingAsked {
  readonly kind: string;
  readonly asAt: PlainDate;
  /** Do the documents ask this person for it? */
  readonly asked: boolean;
}

/**
 * How does one kind of check stand for a person on a day? The day of completion and the last valid day both count; of
 * several rows the one valid longest. Not completed: Missing where a row asks for it, or where the documents do and there
 * is no row; else Not required. A blank Valid years is three for a DBS check, and no end for the rest.
 *
 * Source: GOV 4.3, 5.3, 5.6; CSP 4.9.
 */
export function standingOf(
  register: Register,
  { rows }: CheckedPerson,
  { kind, asAt, asked }: StandingAsked,
): CheckStanding {
  const ofKind = rows.filter((row) => row.kind === kind);
  const soonDays = provisionOn(register, EXPIRES_SOON_DAYS, asAt).value;
  const required = ofKind.filter((row) => row.required !== false);
  const done = required
    .filter(({ completed }) => completed !== null && completed <= asAt)
    .map((row) => spanOf(register, row, asAt))
    .sort(byEnd);
  const [best] = done;
  const cells = required.map((row) => ({ table: "Checks", row, property: "completed", day: row.completed }) as const);
  const toCome = sayDaysToCome(register, cells, asAt);
  const hasRow = ofKind.length > 0;
  if (best === undefined) {
    const status = required.length > 0 || (asked && !hasRow) ? "Missing" : "Not required";
    return { kind, status, hasRow, completed: null, validUntil: null, soonDays, yearsRead: null, toCome };
  }
  return { kind, hasRow, status: statusOf(best.validUntil, asAt, soonDays), soonDays, toCome, ...best };
}

function statusOf(validUntil: PlainDate | null, asAt: PlainDate, soonDays: number): CheckStatus {
  if (validUntil === null) return "Valid";
  if (asAt > validUntil) return "Expired";
  return asAt >= validUntil - soonDays ? "Expires soon" : "Valid";
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
  const [endOfA, endOfB] = [a.validUntil ?? Infinity, b.validUntil ?? Infinity];
  return endOfA === endOfB ? 0 : endOfB - endOfA;
}
