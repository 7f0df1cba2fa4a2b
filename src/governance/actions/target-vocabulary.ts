import { toIso } from "../../calendar/plain-date";
import { readDate } from "../../records/dates";
import { plainText } from "../../records/plain-text";

/** A day with its weekday or without, and a time of day in Universal Time or with an offset. */
const MOMENT =
  /(?:\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}[ -]\d{4})(?:T|,? at |,? )\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)? ?(?:(?:Z|UTC|GMT)\b|[+-]\d{2}(?::?\d{2})?)/gi;

/** Each moment with Z or an offset as the day that it is in London. */
export function withLondonDays(written: string): string {
  return plainText(written).replace(MOMENT, (moment) => {
    const day = readDate(moment);
    return day === undefined ? moment : toIso(day);
  });
}

const WEEKDAY = /\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b\.?,? ?/g;
const TIME =
  / ?(?:\b(?:by|at|before) )?(?:(?<![/.-])\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|noon)\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b(?:12 )?(?:noon|midday|midnight)\b|\b(?:close|end|start) (?:play|business|working day|day)\b|\bc\.?o\.?[pb]\b|\beod\b)(?: on\b)? ?/g;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bqtr\b/g, "quarter"],
  [/\bwks?\b/g, "week"],
  [/\bmths?\b/g, "month"],
  [/\bw[./]?c\b\.?/g, "w/c"],
  [/\bw[./]?e\b\.?/g, "w/e"],
  [/\bfy(?=\d)/g, "fy "],
];

/**
 * The plain spelling in lower case, common short forms written out, weekdays in three letters, no brackets, quotation
 * marks, times of day, "the" or "of".
 */
export function tidied(written: string): string {
  const plain = plainText(written)
    .toLowerCase()
    .replace(/[()[\]"“”]/g, " ")
    .replace(/→|->|=>/g, " now ");
  const spaced = plain
    .replace(/\s+/g, " ")
    .replace(/\b(?:the|of) /g, "")
    .replace(/,\s*(?=(?:19|20)\d{2}\b)/g, " ");
  const days = trimmed(
    spaced
      .replace(/t(?=\d{2}:\d{2})/, " ")
      .replace(TIME, " ")
      .replace(WEEKDAY, (weekday) => `${weekday.slice(0, 3)} `),
  );
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), days);
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s,;:.-]+|[\s,;:./-]+$/g, "");
}

const NOTHING = new Set(["", "n/a", "na", "none", "no date", "nil", "not applicable"]);

/** Blank, a dash or a word for none; a time of day alone leaves nothing when tidied, and is not nothing. */
export function isNothing(text: string, written: string): boolean {
  return NOTHING.has(text) && (text !== "" || !/[\p{L}\d]/u.test(written));
}

const UNSETTLED = new RegExp(
  [
    "\\b(?:t\\.?b\\.?[cad]\\.?|to be (?:confirmed|agreed|decided|determined|set|advised|arranged|announced|finalised)|(?:date )?to follow)(?:\\b|$)",
    "^(?:date )?(?:unknown|pending|not (?:yet )?(?:known|set|agreed|confirmed|decided))$",
    "^awaiting\\b",
    "^asap$",
    "^a\\.s\\.a\\.p$",
    "^as soon as (?:possible|practicable)$",
    "^urgent(?:ly)?$",
    "^immediate(?:ly)?$",
    "\\?$",
  ].join("|"),
);

/** "tbc", "to be agreed", "asap", or a date with a question mark: wanted, but not yet a day. */
export function isUnsettled(text: string): boolean {
  return UNSETTLED.test(text);
}

const GOES_ON = [
  "on ?-? ?going",
  "continuous(?:ly)?",
  "continu(?:ing|al|ally)",
  "as (?:and )?when(?: (?:required|needed|necessary))?",
  "as (?:required|needed|necessary|req'?d)",
  "ad[ -]hoc",
  "(?:and )?when(?:ever)? (?:required|needed|necessary)",
  "rolling(?: programme)?",
  "standing(?: agenda)? item",
  "business as usual",
  "bau",
  "permanent(?:ly)?",
  "indefinite(?:ly)?",
  "open[- ]ended",
  "no end date",
  "throughout(?: year)?",
  "onwards?",
];
const COMES_BACK = [
  "annual(?:ly)?",
  "yearly",
  "bi-?annual(?:ly)?",
  "quarterly",
  "(?:bi-?)?monthly",
  "weekly",
  "fortnightly",
  "termly",
  "regular(?:ly)?(?: review)?",
  "(?:once|twice|three times|four times|\\d times) (?:a|per|each|every) (?:year|quarter|month|week)",
  "every (?:other |two |three |four |five |six |\\d+ )(?:week|month|year)s?",
  "daily",
  "half[- ]yearly",
  "(?:two|three|six|\\d+)[- ](?:weekly|monthly|yearly)",
  "(?:at |in )?(?:each|every)(?: (?:board |group |team )?(?:meeting|year|month|quarter|term|week|time))?",
];
const CERTAIN = new RegExp(`\\b(?:${GOES_ON.join("|")})\\b`, "g");
const RECURRENT = new RegExp(`\\b(?:${COMES_BACK.join("|")})\\b`, "g");
const JOINS =
  /\b(?:and|then|with|from|starting|started|starts|basis|on a|review(?:ed)?|thereafter|after that)\b|[&+/;,]|(?<=^| )-(?= |$)/g;

/**
 * A duty that goes on or comes back: what is left of the text without the words that say so, which may be the day it
 * is first done by. Null where no such word is there. `isCertain` for words that settle it whatever else is written.
 */
export function openEnded(text: string): { readonly rest: string; readonly isCertain: boolean } | null {
  const isCertain = text.search(CERTAIN) >= 0 || /^from (?!.+ (?:to|until|till|through) )/.test(text);
  if (!isCertain && text.search(RECURRENT) < 0) return null;
  const rest = trimmed(text.replace(CERTAIN, " ").replace(RECURRENT, " ").replace(JOINS, " "));
  // Weekly on Friday: on no date of its own.
  return { rest: /\d/.test(rest) ? rest : trimmed(rest.replace(SHORT_WEEKDAYS, "")), isCertain };
}

const SHORT_WEEKDAYS = /\b(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)\b/g;

const DONE =
  /^(.+?)[ ,;:.-]*\b(?:(?:was|been|now) )?(?:completed|done|finished|achieved|delivered|closed|signed off)\b(?: on| in)?:? ?(.*)$/;

/** `30/6/26 - completed 15/5/26` is a target, and when it was met; null where nothing says that it was. */
export function targetAndWhenDone(text: string): { readonly target: string; readonly done: string } | null {
  const [, target, done = ""] = DONE.exec(text) ?? [];
  return target === undefined ? null : { target, done: trimmed(done.replace(SHORT_WEEKDAYS, "")) };
}

const DONE_ALONE =
  /^(?:(?:was|has|been|now|all|fully) )*(?:completed|complete$|done|finished|achieved|delivered|closed|signed off)\b(?! (?:by|before|prior|no later|not later|until|till|up to)\b)(?: on| in)?[ :-]*(.*)$/;

/** `completed 15/5/26` says when it was done, and nothing of by when it was to be; null where a text may be more than that. */
export function whenDoneAlone(text: string): string | null {
  const done = DONE_ALONE.exec(text)?.[1];
  return done === undefined ? null : trimmed(done.replace(SHORT_WEEKDAYS, ""));
}

const REVISED =
  /^.*\b(?:(?:extended|revised|moved|changed|deferred|postponed|slipped|put back)(?: (?:to|until|till))?|now)\b:? ?/;
const PREAMBLE =
  /^(?:(?:to be )?(?:complete[d]?|done|finish(?:ed)?|deliver(?:ed)?|in place|due|deadline|target(?: date)?|review(?:ed)?)(?: date)?|by|from|on|at|in|during|until|till|up to|to|no later than|not later than|nlt|latest|for|before|prior to|ahead|this|coming|approx(?:imately)?\.?|around|circa|c\.)(?: |:|$)+/;

/** From which day it was put off, and not to which. */
const PUT_OFF_FROM =
  /\b(?:extended|revised|moved|changed|deferred|postponed|delayed|slipped|put back|brought forward) from (?!.* ?(?:\b(?:to|until|till|through)|-) )/;

/** Takes off "by", "due", "no later than", and all that a later "revised to" overtakes; nothing is left of a day from which it was put off. */
export function withoutPreamble(text: string): { readonly rest: string; readonly isBefore: boolean } {
  if (PUT_OFF_FROM.test(text)) return { rest: "", isBefore: false };
  let rest = trimmed(text.replace(REVISED, ""));
  let isBefore = false;
  for (let match = PREAMBLE.exec(rest); match !== null; match = PREAMBLE.exec(rest)) {
    if (/^(?:before|prior to|ahead)/.test(match[0])) isBefore = true;
    rest = trimmed(rest.slice(match[0].length));
  }
  return { rest: trimmed(rest.replace(/ (?:at (?:the )?latest|latest|deadline)$/, "")), isBefore };
}
