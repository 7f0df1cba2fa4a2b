import { addDays, dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { monthNamed, readDate, weekdayNamed } from "../../records/dates";
import type { Meeting } from "../../records/meetings";

/** What is known of a meeting by which it may be looked for. */
export interface Findable {
  readonly meeting: Meeting;
  /** Its id, its body's code, name and other names, and what is special about it. */
  readonly words: string;
}

/**
 * Does a meeting fit what was typed? It must fit each word: `1/12/2026`, `1/12`, `1.12.26`, `2026-12-01`, `1st`, `Dec`, `Tues` and
 * `2026` are days, months and years of it, as are `1st of December 26`, `1-Dec-26` and `tomorrow`; any word may stand in its id, or be of its body. `1 Dec` is so the first of December.
 * @example searchFor("1 dec board", today) // a test that the Executive Board of 1 December of each year passes
 */
export function searchFor(typed: string, today: PlainDate): (findable: Findable) => boolean {
  const tests = keyOf(typed)
    .replaceAll(WRITTEN_DAY, oneWayOfWriting)
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .map((word) => testOf(word, today));
  return (findable) => tests.every((fits) => fits(findable));
}

/** "1st of December 2026", "1-Dec-26", "1dec" */
const WRITTEN_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?:of )?([a-z]{3,9})(?:[\s.,'’-]*(\d{4}|\d{2}))?(?![\p{L}\d])/gu;

function oneWayOfWriting(written: string, day: string, month: string, year: string | undefined): string {
  if (monthNamed(month) === undefined) return written;
  return [day, month, year?.length === 2 ? `20${year}` : year].filter((word) => word !== undefined).join(" ");
}

type Test = (findable: Findable) => boolean;

/** Days by their names from today. */
const FROM_TODAY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

function testOf(word: string, today: PlainDate): Test {
  const days = FROM_TODAY[word];
  if (days !== undefined) return ({ meeting }) => meeting.date === addDays(today, days);
  return dateTest(word) ?? numberTest(word) ?? nameTest(word);
}

function dateTest(word: string): Test | null {
  const whole = readDate(word);
  if (whole !== undefined) return ({ meeting, words }) => meeting.date === whole || words.includes(word);
  const [, day, month, year = ""] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}))?$/.exec(word) ?? [];
  if (day === undefined) return null;
  return ({ meeting: { date }, words }) =>
    (dayOf(date) === Number(day) &&
      monthOf(date) === Number(month) &&
      (year === "" || yearOf(date) % 100 === Number(year))) ||
    words.includes(word);
}

/** One or two digits are a day or stand alone in an id; four are a year or stand in one. */
function numberTest(word: string): Test | null {
  const [, digits] = /^(\d{1,2}|\d{4})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  return ({ meeting: { date }, words }) =>
    (digits.length === 4 ? yearOf(date) : dayOf(date)) === number || words.split(/[^a-z0-9]+/).includes(word);
}

function nameTest(word: string): Test {
  const [month, weekday] = [monthNamed(word), weekdayNamed(word)];
  return ({ meeting: { date }, words }) =>
    words.includes(word) ||
    (month !== undefined && monthOf(date) === month) ||
    (weekday !== undefined && weekdayOf(date) === weekday);
}
