import {
  dayOf,
  MONTH_NAMES,
  monthOf,
  type PlainDate,
  WEEKDAY_NAMES,
  weekdayOf,
  yearOf,
} from "../../calendar/plain-date";

/**
 * A day in few words, with its year where that is not today's.
 * @example nearDay(plainDate(2026, 12, 1), plainDate(2026, 11, 30)) // "Tue 1 Dec"
 */
export function nearDay(day: PlainDate, today: PlainDate): string {
  const weekday = WEEKDAY_NAMES[weekdayOf(day)] ?? "";
  const words = `${weekday.slice(0, 3)} ${dayAndMonth(day)}`;
  return yearOf(day) === yearOf(today) ? words : `${words} ${yearOf(day)}`;
}

/** @example dayAndMonth(plainDate(2026, 12, 1)) // "1 Dec" */
export function dayAndMonth(day: PlainDate): string {
  return `${dayOf(day)} ${(MONTH_NAMES[monthOf(day) - 1] ?? "").slice(0, 3)}`;
}
