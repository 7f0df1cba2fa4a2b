import { inWords } from "../../answers/english";
import { type Month, MONTH_NAMES, toLongDate, WEEKDAY_NAMES, weekdayOf } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { DateConcern, MeetingPattern, Nth } from "./reasons";

const NTH_WORDS: Readonly<Record<Nth, string>> = { 1: "first", 2: "second", 3: "third", 4: "fourth", last: "last" };

/** @example sayPattern(pattern) // "first Tuesday, every third month (March, June, September and December), 10:00 to 13:00" */
export function sayPattern({ nth, weekday, months, start, end }: MeetingPattern): string {
  const hours = start === null ? "" : end === null ? toClock(start) : `${toClock(start)} to ${toClock(end)}`;
  return [`${NTH_WORDS[nth]} ${WEEKDAY_NAMES[weekday] ?? ""}`, sayMonths(months), hours]
    .filter((words) => words !== "")
    .join(", ");
}

/** "every month", "every third month (March, June, September and December)", "in May and November" */
function sayMonths(months: readonly Month[]): string {
  if (months.length === 12) return "every month";
  const names = inWords(months.map((month) => MONTH_NAMES[month - 1] ?? ""));
  const step = stepOf(months);
  return step === null ? `in ${names}` : `every ${EVERY[step] ?? ""} month (${names})`;
}

const EVERY: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth" };

/** How many months lie between each two, where it is always as many and has a word; else null. */
function stepOf(months: readonly Month[]): number | null {
  const step = 12 / months.length;
  const isEven = months.every((month, at) => at === 0 || month - (months[at - 1] ?? 0) === step);
  return isEven && EVERY[step] !== undefined ? step : null;
}

/** A concern in a sentence. */
export function sayConcern(concern: DateConcern): string {
  switch (concern.kind) {
    case "weekend":
      return `It is a ${WEEKDAY_NAMES[weekdayOf(concern.date)]}.`;
    case "holiday":
      return `It is a holiday: ${concern.name}.`;
    case "holidays unknown":
      return `Bank holidays are known up to ${concern.lastKnownYear} only.`;
    case "meets that day":
      return `${concern.body} meets on the same day.`;
    case "body closed":
      return `${concern.body} is not open that day.`;
    case "requests passed":
      return `The last day for agenda requests, ${toLongDate(concern.deadline)}, is over.`;
    case "notice passed":
      return `The last day to give its notice, ${toLongDate(concern.deadline)}, is over.`;
    default:
      return concern satisfies never;
  }
}
