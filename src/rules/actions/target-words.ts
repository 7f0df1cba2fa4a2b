const WEEKDAY = /\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b\.?,? ?/g;
const TIME = / ?(?:\b(?:by|at|before) )?(?:\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|noon)\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b(?:12 )?(?:noon|midday|midnight)\b|\b(?:close|end|start) (?:play|business|working day|day)\b|\bc\.?o\.?[pb]\b|\beod\b)(?: on\b)? ?/g;

/** Lower case, one sort of dash and quotation mark, no brackets, weekdays, times of day, "the" or "of". */
export function tidied(written: string): string {
  const plain = written.toLowerCase().replace(/[‐-―−]/g, "-").replace(/[’‘`´]/g, "'").replace(/[()[\]"“”]/g, " ").replace(/→|->|=>/g, " now ");
  const spaced = plain.replace(/\s+/g, " ").replace(/\b(?:the|of) /g, "").replace(/,\s*(?=(?:19|20)\d{2}\b)/g, " ");
  return trimmed(spaced.replace(/t(?=\d{2}:\d{2})/, " ").replace(TIME, " ").replace(WEEKDAY, ""));
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s,;:.-]+|[\s,;:.-]+$/g, "");
}

const NOTHING = new Set(["", "n/a", "na", "none", "no date", "nil", "not applicable"]);

export function isNothing(text: string): boolean {
  return NOTHING.has(text);
}

const UNSETTLED = new RegExp([
  "\\b(?:t\\.?b\\.?[cad]\\.?|to be (?:confirmed|agreed|decided|determined|set|advised|arranged|announced|finalised))(?:\\b|$)",
  "^(?:date )?(?:unknown|pending|not (?:yet )?(?:known|set|agreed|confirmed|decided))$",
  "^awaiting\\b", "^asap$", "^a\\.s\\.a\\.p$", "^as soon as (?:possible|practicable)$", "^urgent(?:ly)?$", "^immediate(?:ly)?$", "\\?$",
].join("|"));

/** "tbc", "to be agreed", "asap", or a date with a question mark: wanted, but not yet a day. */
export function isUnsettled(text: string): boolean {
  return UNSETTLED.test(text);
}

const GOES_ON = [
  "on-?\\s?going", "continuous(?:ly)?", "continu(?:ing|al|ally)", "as (?:and )?when(?: (?:required|needed|necessary))?", "as (?:required|needed|necessary)",
  "(?:and )?when(?:ever)? (?:required|needed|necessary)", "rolling(?: programme)?", "standing(?: agenda)? item", "business as usual", "bau", "permanent(?:ly)?",
  "indefinite(?:ly)?", "open[- ]ended", "no end date", "throughout(?: year)?", "onwards?",
];
const COMES_BACK = [
  "annual(?:ly)?", "yearly", "bi-?annual(?:ly)?", "quarterly", "(?:bi-?)?monthly", "weekly", "fortnightly", "termly", "regular(?:ly)?(?: review)?",
  "(?:at |in )?(?:each|every)(?: (?:board |group |team )?(?:meeting|year|month|quarter|term|week|time))?",
];
const CERTAIN = new RegExp(`\\b(?:${GOES_ON.join("|")})\\b`, "g");
const RECURRENT = new RegExp(`\\b(?:${COMES_BACK.join("|")})\\b`, "g");
const JOINS = /\b(?:and|then|with|from|starting|started|starts|basis|on a|review(?:ed)?|thereafter|after that)\b|[&+/;,]|(?<=^| )-(?= |$)/g;

/**
 * A duty that goes on or comes back: what is left of the text without the words that say so, which may be the
 * day it is first done by. Null where no such word is there. `isCertain` for words that settle it whatever else is written.
 */
export function openEnded(text: string): { readonly rest: string; readonly isCertain: boolean } | null {
  const isCertain = text.search(CERTAIN) >= 0 || /^from /.test(text);
  if (!isCertain && text.search(RECURRENT) < 0) return null;
  return { rest: trimmed(text.replace(CERTAIN, " ").replace(RECURRENT, " ").replace(JOINS, " ")), isCertain };
}

const REVISED = /^.*\b(?:(?:extended|revised|moved|changed|deferred|postponed|slipped|put back)(?: (?:to|until|till))?|now)\b:? ?/;
const PREAMBLE = /^(?:(?:to be )?(?:complete[d]?|done|finish(?:ed)?|deliver(?:ed)?|in place|due|deadline|target(?: date)?|review(?:ed)?)(?: date)?|by|on|at|in|during|until|till|up to|to|no later than|not later than|nlt|latest|for|before|prior to|ahead|this|coming|approx(?:imately)?\.?|around|circa|c\.)(?: |:|$)+/;

/** Takes off "by", "due", "no later than", and all that a later "revised to" overtakes. */
export function withoutPreamble(text: string): { readonly rest: string; readonly isBefore: boolean } {
  let rest = trimmed(text.replace(REVISED, ""));
  let isBefore = false;
  for (let match = PREAMBLE.exec(rest); match !== null; match = PREAMBLE.exec(rest)) {
    if (/^(?:before|prior to|ahead)/.test(match[0])) isBefore = true;
    rest = trimmed(rest.slice(match[0].length));
  }
  return { rest: trimmed(rest.replace(/ (?:at (?:the )?latest|latest|deadline)$/, "")), isBefore };
}
