import { type Cell, type RawCell, textOf } from "./cell";
import { plainText, trimmed } from "./plain-text";

/** What a time before a meeting is counted in. Clear days leave out both ends: the day itself and the meeting's. */
export type DayUnit = "working days" | "clear working days" | "clear days" | "days";

/** How long before a meeting something is due. */
export interface TimeBefore {
  readonly days: number;
  readonly unit: DayUnit;
}

export function workingDays(days: number): TimeBefore {
  return { days, unit: "working days" };
}

/**
 * As a cell says it: working days by their number alone, any others in words. Read again, it means the same.
 * @example timeInCell({ days: 5, unit: "clear days" }) // "5 clear days"
 */
export function timeInCell({ days, unit }: TimeBefore): number | string {
  return unit === "working days" ? days : `${days} ${days === 1 ? unit.replace(/s$/, "") : unit}`;
}

const WRITTEN = /^(\d+)(?:\s+(clear\s+)?(working\s+|calendar\s+)?days?)?$/i;
const MOST_DAYS = 100;

/**
 * How long before a meeting: a number alone is working days, as are `10 working days`; `7 days`, `5 clear days` and
 * `5 clear working days` are what they say. Up to 100 of them.
 *
 * @example timeBefore().read("5 clear days") // { days: 5, unit: "clear days" }
 */
export function timeBefore(): Cell<TimeBefore | null> {
  return {
    kind: "time before",
    expects: `a whole number of working days from 0 to ${MOST_DAYS}, like 10, or words like 10 working days, 5 clear days or 7 days`,
    read: (raw) => (raw === null || (typeof raw === "string" && trimmed(raw) === "") ? null : read(raw)),
  };
}

function read(raw: RawCell): TimeBefore | undefined {
  const match = WRITTEN.exec(plainText(textOf(raw)));
  if (match === null) return undefined;
  const [written = "", number = "", clear, kind] = match;
  const days = Number(number);
  if (days > MOST_DAYS) return undefined;
  const isWorking = /^\d+$/.test(written) || (kind !== undefined && /^working/i.test(kind));
  if (clear !== undefined) return { days, unit: isWorking ? "clear working days" : "clear days" };
  return { days, unit: isWorking ? "working days" : "days" };
}
