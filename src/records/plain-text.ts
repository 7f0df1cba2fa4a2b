/** Joiners, direction marks, soft hyphens, fillers and control characters, white space left out: nothing of them is seen. */
const SHOWS_NOTHING = "\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F";
/** Every kind of white space; the blank of Braille and the line end of old machines look like it. */
const WHITE_SPACE = "\\s\\x85\\u2800";

const UNSEEN = new RegExp(`[${SHOWS_NOTHING}]+`, "gu");
const SPACES = new RegExp(`[${WHITE_SPACE}]+`, "gu");
const AT_THE_ENDS = new RegExp(`^[${WHITE_SPACE}${SHOWS_NOTHING}]+|[${WHITE_SPACE}${SHOWS_NOTHING}]+$`, "gu");
const HYPHENS = /[\p{Dash_Punctuation}\u2212\u2043\u02D7]/gu;
/** A footnote's raised 2 behind a number, and a half, would become figures of the number. */
const ALL_BUT_RAISED = /\P{Other_Number}+/gu;
const APOSTROPHES = /[`‘’‛ʹʻʼʽ′‵]/g;

/** A character with its accents, or a run of white space, and whatever stands unseen in it. */
const CLUSTER = new RegExp(
  `[${WHITE_SPACE}][${WHITE_SPACE}${SHOWS_NOTHING}]*|[^${WHITE_SPACE}${SHOWS_NOTHING}]?[\\p{Mark}${SHOWS_NOTHING}]*`,
  "gu",
);

/** Text without white space, and characters that nobody sees, at its ends; as typed otherwise. A cell that shows nothing is blank. */
export function trimmed(text: string): string {
  return isSeen(text.charCodeAt(0)) && isSeen(text.charCodeAt(text.length - 1)) ? text : text.replace(AT_THE_ENDS, "");
}

/** The signs that are a semicolon in the plainest spelling. */
const SEMICOLON = /[;\uFF1B\uFE54\u037E]/;

/**
 * What stands between the semicolons of a cell, each part trimmed and none of them blank; as typed otherwise.
 * @example partsOf("Alpha\uFF1B Beta;") // ["Alpha", "Beta"]
 */
export function partsOf(joined: string): readonly string[] {
  return joined
    .split(SEMICOLON)
    .map(trimmed)
    .filter((part) => part !== "");
}

/** They join or choose the shapes of letters that are not Latin, and of pictures. */
const JOINERS = /[\u200C\u200D\uFE00-\uFE0F\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}]/u;
const JOINED = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Mark}|(?!\p{Script=Latin})\p{Letter})$/u;

/**
 * Text as it is shown to people: trimmed and without characters that show nothing, wherever they stand; as typed otherwise.
 * @example shownText("Derbyshire\u200B Police") // "Derbyshire Police"
 */
export function shownText(text: string): string {
  return isPlainText(text) ? text : trimmed(text).replace(UNSEEN, takeOut);
}

function takeOut(run: string, at: number, whole: string): string {
  return JOINERS.test(run) && JOINED.test(whole.slice(0, at))
    ? [...run].filter((each) => JOINERS.test(each)).join("")
    : "";
}

/** Is it a sign of a plain keyboard, and no space? Of no text there is none. */
function isSeen(code: number): boolean {
  return code > 32 && code < 127;
}

/**
 * What does a text say, however it was typed? Trimmed and in the plainest spelling (NFKC, but for raised figures and
 * fractions), without characters that show nothing; spaces are run together, and every space, hyphen and apostrophe is
 * the keyboard's. Capitals stay. In this spelling text is taken apart; `keyOf` compares it. People are shown what was
 * typed.
 * @example plainText(" GOV\u00A010.3a\u200B ") // "GOV 10.3a"
 */
export function plainText(text: string): string {
  if (isPlainText(text)) return text;
  let plain = spelled.get(text);
  if (plain === undefined) {
    if (spelled.size === MOST_KEPT) spelled.clear();
    spelled.set(text, (plain = spelledPlainly(text).trim()));
  }
  return plain;
}

/** Sheets repeat themselves: a name with an apostrophe is spelled out once. */
const spelled = new Map<string, string>();
const MOST_KEPT = 1000;

const SPACE = 32;
const LAST_PLAIN = 126;
/** People type it for an apostrophe. */
const GRAVE_ACCENT = 96;

/** Is the text spelled plainly already: signs of a plain keyboard, and no space at its ends or beside another? */
export function isPlainText(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_PLAIN || code < SPACE || code === GRAVE_ACCENT || (code === SPACE && before === SPACE))
      return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

function spelledPlainly(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/´/g, "'")
    .replace(ALL_BUT_RAISED, (run) => run.normalize("NFKC"))
    .replace(UNSEEN, "")
    .replace(HYPHENS, "-")
    .replace(APOSTROPHES, "'")
    .replace(SPACES, " ");
}

/** A text spelled plainly, and for each of its characters where in the text as typed it begins and ends. */
interface PlainWithPlaces {
  readonly plain: string;
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/** The plain spelling of a text in which something is to be found and replaced, while the rest stays as typed. */
export function plainWithPlaces(text: string): PlainWithPlaces {
  let plain = "";
  const begins: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const spelled = spelledPlainly(cluster);
    plain += spelled;
    for (let i = 0; i < spelled.length; i++) {
      begins.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { plain, begins, ends };
}
