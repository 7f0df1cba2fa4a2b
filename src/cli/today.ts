import { type PlainDate, plainDate } from "../calendar/plain-date";

/** The day it is on this computer. */
export function localToday(now = new Date()): PlainDate {
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
