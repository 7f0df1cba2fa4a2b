import type { IcsCalendar, IcsEvent, IcsTimezone } from "ts-ics";
import { addDays, partsOf, type PlainDate } from "../calendar/plain-date";
import type { DateEntry } from "../reports/dates";

const LONDON = "Europe/London";

/** British Summer Time from the last Sunday of March to the last of October, at one o'clock Universal Time. Source: Summer Time Order 2002. */
const LONDON_TIME: IcsTimezone = {
  id: LONDON,
  props: [
    {
      type: "DAYLIGHT",
      name: "BST",
      start: new Date(Date.UTC(1996, 2, 31, 0)),
      offsetFrom: "+0000",
      offsetTo: "+0100",
      recurrenceRule: { frequency: "YEARLY", byMonth: [2], byDay: [{ day: "SU", occurrence: -1 }] },
    },
    {
      type: "STANDARD",
      name: "GMT",
      start: new Date(Date.UTC(1996, 9, 27, 2)),
      offsetFrom: "+0100",
      offsetTo: "+0000",
      recurrenceRule: { frequency: "YEARLY", byMonth: [9], byDay: [{ day: "SU", occurrence: -1 }] },
    },
  ],
};

const CRLF = "\r\n";

/**
 * A calendar file (RFC 5545) that any calendar imports. An entry keeps its UID, so that importing a later file changes it in
 * place; which of two is later a calendar tells by SEQUENCE and DTSTAMP, which come from the moment the file is made.
 * Meetings are in London's time, deadlines whole days that leave people free.
 *
 * @param made The moment by this computer's clock.
 */
export async function calendarFile(entries: readonly DateEntry[], made: Date): Promise<string> {
  const { generateIcsCalendar } = await import(/* webpackChunkName: "calendar-file" */ "ts-ics");
  const calendar: IcsCalendar = {
    version: "2.0",
    prodId: "-//DDSCP Governance//Dates//EN",
    method: "PUBLISH",
    name: "Safeguarding partnership meetings",
    timezones: [LONDON_TIME],
    events: entries.map((entry) => eventOf(entry, made)),
  };
  return folded(generateIcsCalendar(calendar));
}

/** Minutes since 2020 began: it grows from file to file, and stays within what calendars hold. */
function sequenceAt(made: Date): number {
  return Math.max(0, Math.floor((made.getTime() - Date.UTC(2020, 0, 1)) / 60_000));
}

function eventOf({ id, title, description, day, hours, isCancelled, isDeadline }: DateEntry, made: Date): IcsEvent {
  return {
    uid: `${encodeURIComponent(id)}@ddscp-governance`,
    stamp: { date: made },
    sequence: sequenceAt(made),
    summary: oneLine(title),
    description: oneLine(description),
    status: isCancelled ? "CANCELLED" : "CONFIRMED",
    timeTransparent: isDeadline || isCancelled ? "TRANSPARENT" : "OPAQUE",
    start: hours === null ? wholeDay(day) : timeOf(day, hours.start),
    end: hours === null ? wholeDay(addDays(day, 1)) : timeOf(day, hours.end),
  };
}

/** Line ends of any kind, and what no calendar shows, are a space in the entry of a calendar. */
function oneLine(text: string): string {
  return text.replace(/[\s\0-\x1f\x7f\u2028\u2029]+/g, " ").trim();
}

function wholeDay(day: PlainDate): IcsEvent["start"] {
  return { type: "DATE", date: atMinute(day, 0) };
}

/** What a clock in London shows, whatever the time zone of this computer. */
function timeOf(day: PlainDate, minute: number): IcsEvent["start"] {
  const date = atMinute(day, minute);
  return { date, local: { date, timezone: LONDON, tzoffset: "+0000" } };
}

function atMinute(date: PlainDate, minute: number): Date {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day, 0, minute));
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, where the library counts letters; a letter is never parted. */
function folded(calendar: string): string {
  return calendar
    .replaceAll(`${CRLF} `, "")
    .split(CRLF)
    .map((line) => {
      let written = "";
      let octets = 0;
      for (const letter of line) {
        const size = octetsOf(letter);
        if (octets + size > MOST_OCTETS) {
          written += `${CRLF} `;
          octets = 1;
        }
        written += letter;
        octets += size;
      }
      return written;
    })
    .join(CRLF);
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
