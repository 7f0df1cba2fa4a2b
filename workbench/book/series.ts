import { addMonths, dayOf } from "../formula/functions-date";
import type { Value } from "./cell";

/** One cell as a series sees it: a number counts as a day where its number format shows a day. */
export interface SeriesCell {
  readonly value: Value;
  readonly format?: string | undefined;
}

/** The values after the given ones: `at` counts from 0 for the first value that continues them. */
export type Series = (at: number) => Value;

const NAMES: readonly (readonly string[])[] = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  "January February March April May June July August September October November December".split(" "),
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
];

/**
 * Continues some cells as Excel's fill handle does: two numbers or more by their trend, days by a day or by the step of several (whole months
 * where the day of the month is the same), text that ends in a number by that number, names of days and months by the next. All else, a single
 * number too, is repeated. Cells of different kinds are continued each kind by itself, in turn.
 *
 * @param direction 1 away from the first cell, −1 where the cells are given from the last to the first.
 */
export function seriesOf(cells: readonly SeriesCell[], direction: 1 | -1 = 1): Series {
  const runs = runsOf(cells, direction);
  const places = runs.flatMap((run) => Array.from({ length: run.length }, (_, offset) => ({ run, offset })));
  return (at) => {
    const place = places[at % places.length];
    if (!place) return null;
    const round = Math.floor(at / places.length) + 1;
    return place.run.valueAt(round * place.run.length + place.offset);
  };
}

interface Run {
  readonly length: number;
  /** The value at a place counted from 0 for the run's own first cell. */
  valueAt(place: number): Value;
}

function runsOf(cells: readonly SeriesCell[], direction: 1 | -1): Run[] {
  const groups: SeriesCell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last?.[0] && kindOf(last[0]) === kindOf(cell)) last.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => ({ length: group.length, valueAt: continued(group, direction) }));
}

/** Cells of one kind are continued together. */
function kindOf({ value, format }: SeriesCell): string {
  if (typeof value === "number") return showsDay(format) ? "day" : "number";
  if (typeof value !== "string") return "other";
  const names = namesWith(value);
  if (names) return `name ${names.join()}`;
  const numbered = numberedText(value);
  return numbered ? `text ${numbered.words}` : "other";
}

function continued(cells: readonly SeriesCell[], direction: 1 | -1): Run["valueAt"] {
  const values = cells.map(({ value }) => value);
  const repeated = (place: number): Value => values[place % values.length] ?? null;
  const numbers = values.filter((value) => typeof value === "number");
  const [first] = cells;
  if (!first) return repeated;
  if (numbers.length === values.length) {
    if (showsDay(first.format)) return continuedDays(numbers, direction);
    return numbers.length === 1 ? repeated : trend(numbers);
  }
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length !== values.length) return repeated;
  return continuedNames(texts, direction) ?? continuedTexts(texts, direction) ?? repeated;
}

/** The straight line that lies closest to the numbers. */
function trend(numbers: readonly number[]): (place: number) => number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  // Excel shows fifteen digits; more would show what binary fractions cannot hold.
  return (place) => Number((mean + slope * (place - middle)).toPrecision(15));
}

function continuedDays(days: readonly number[], direction: 1 | -1): (place: number) => number {
  const [first = 0] = days;
  if (days.length === 1) return (place) => first + place * direction;
  const start = dayOf(first);
  const months = days.map((day) => {
    const date = dayOf(day);
    const isSameDay = date.getUTCDate() === start.getUTCDate();
    return isSameDay
      ? (date.getUTCFullYear() - start.getUTCFullYear()) * 12 + date.getUTCMonth() - start.getUTCMonth()
      : NaN;
  });
  const step = months[1] ?? NaN;
  const isMonthly = step !== 0 && months.every((month, at) => month === step * at);
  if (isMonthly) return (place) => addMonths(first, step * place, false);
  return trend(days);
}

function namesWith(text: string): readonly string[] | undefined {
  return NAMES.find((names) => names.some((name) => name.toLowerCase() === text.toLowerCase()));
}

function continuedNames(texts: readonly string[], direction: 1 | -1): Run["valueAt"] | undefined {
  const names = namesWith(texts[0] ?? "");
  if (!names) return undefined;
  const places = texts.map((text) => names.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
  const [first = 0, second = first + direction] = places;
  const step = second - first;
  const wrapped = (place: number): string | undefined =>
    names[(((first + step * place) % names.length) + names.length) % names.length];
  if (places.some((place, at) => wrapped(at) !== names[place])) return undefined;
  return (place) => wrapped(place) ?? null;
}

/** A text that ends in a number: what stands before it, the number, and how many digits it is written with. */
function numberedText(
  text: string,
): { readonly words: string; readonly number: number; readonly digits: number } | undefined {
  const [, words, digits] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  return words === undefined || words === "" || digits === undefined
    ? undefined
    : { words, number: Number(digits), digits: digits.startsWith("0") ? digits.length : 1 };
}

function continuedTexts(texts: readonly string[], direction: 1 | -1): Run["valueAt"] | undefined {
  const parts = texts.flatMap((text) => numberedText(text) ?? []);
  const [first] = parts;
  if (!first || parts.length !== texts.length) return undefined;
  const numbers = parts.map(({ number }) => number);
  const line = numbers.length === 1 ? (place: number) => first.number + place * direction : trend(numbers);
  const digits = Math.max(...parts.map((part) => part.digits));
  return (place) => first.words + String(Math.abs(Math.round(line(place)))).padStart(digits, "0");
}

/** Whether a number format shows a day. */
export function showsDay(format = "General"): boolean {
  return /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
