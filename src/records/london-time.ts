import { dateFromParts } from "../calendar/plain-date";

const SECONDS_IN_DAY = 86_400;
/** 1 January 1970 as a serial. */
const UNIX_DAY = 25_569;

let made: Intl.DateTimeFormat | undefined;

/** Made when the first such moment is met: making it takes longer than reading a thousand cells. */
function londonClock(): Intl.DateTimeFormat {
  return (made ??= new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
    timeZone: "Europe/London",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }));
}

/**
 * What do a calendar and a clock in London show at a moment of Universal Time? Both moments are seconds since the
 * midnight that begins day 0 of Excel's calendar; undefined off the calendar. The computer's own time zone makes no
 * difference.
 * @example inLondon((46203 * 24 + 23) * 3600) // 46204 * 24 * 3600: 23:00 on 30 June 2026 is midnight in England
 */
export function inLondon(universal: number): number | undefined {
  const shown: Partial<Record<string, number>> = {};
  for (const { type, value } of londonClock().formatToParts((universal - UNIX_DAY * SECONDS_IN_DAY) * 1000))
    shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
  const date = dateFromParts(year, month, day);
  return date === undefined ? undefined : date * SECONDS_IN_DAY + hour * 3600 + minute * 60 + (universal % 60);
}
