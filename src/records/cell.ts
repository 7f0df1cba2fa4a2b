import type { MinuteOfDay, Moment, PlainDate } from "../calendar/plain-date";
import { dateOfMoment } from "../calendar/time-of-day";
import { readClock } from "./clock-time";
import { isLikelyYear, isRecent, readDate, readMoment } from "./dates";
import { isPlainText, partsOf, plainText, shownText, trimmed } from "./plain-text";

/** What a sheet's cell holds, as Excel or the file gives it: a blank cell is "" or null. */
export type RawCell = string | number | boolean | null;

export type CellKind =
  | "text"
  | "texts"
  | "id"
  | "reference"
  | "references"
  | "word"
  | "date"
  | "date or yes"
  | "time"
  | "moment"
  | "yes or no"
  | "number"
  | "time before"
  | "share";

/** One sort of cell: how it is read, and what the template and the messages need to know of it. */
export interface Cell<T> {
  readonly kind: CellKind;
  /** Undefined where the content cannot be read. */
  readonly read: (raw: RawCell) => T | undefined;
  /** What an officer may put here, in plain words: "a date, like 31/03/2026". */
  readonly expects: string;
  readonly choices?: readonly string[];
  /** The tables whose ids may stand here. */
  readonly refersTo?: readonly string[];
  /** "warning" where the row counts all the same when it names somebody that no row has; an error otherwise. */
  readonly strangers?: "warning";
  /** For references: it may also say that nobody is there yet, like Vacant or TBC. */
  readonly orNobody?: true;
  /** Words that may stand here beside those ids. */
  readonly alsoAllowed?: readonly string[];
}

/** Trims, takes out what shows nothing, and reads anything as the text it shows. */
export function textOf(raw: RawCell): string {
  if (raw === null) return "";
  if (typeof raw === "string") return shownText(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return String(raw);
}

/**
 * How text is compared, whatever it is: trimmed, without case, NFKC, without characters that show nothing; spaces run
 * together, and all spaces, hyphens and apostrophes alike.
 * @example keyOf("EB\u20112026-03\u200B") // "eb-2026-03"
 */
export function keyOf(text: string): string {
  if (isPlainText(text)) return text.toLowerCase();
  // By way of the capitals: a sharp s is two letters then, and the Greek letter for s is one.
  return plainText(text).normalize("NFKC").toLowerCase().toUpperCase().toLowerCase();
}

export function text(): Cell<string> {
  return { kind: "text", expects: "text", read: textOf };
}

export function id(): Cell<string> {
  return { kind: "id", expects: "an id of its own", read: textOf };
}

export function reference(...refersTo: readonly string[]): Cell<string> {
  const expects = `the name of a row in ${refersTo.join(" or ")}`;
  return { kind: "reference", expects, refersTo, read: textOf };
}

/** The name the Chairs table and the documents give to a role that is not a group. */
export const INDEPENDENT_CHAIR = "Independent Chair";

/** A body: a group by its code, name or alias, or the Independent Chair. */
export function body(): Cell<string> {
  return {
    ...reference("Groups"),
    expects: `a group in Groups, or ${INDEPENDENT_CHAIR}`,
    alsoAllowed: [INDEPENDENT_CHAIR],
  };
}

/** Several references in one cell, separated by semicolons. */
export function references(...refersTo: readonly string[]): Cell<readonly string[]> {
  const expects = `names of rows in ${refersTo.join(" or ")}, separated by semicolons`;
  return { kind: "references", expects, refersTo, read: (raw) => partsOf(textOf(raw)) };
}

/** Several texts in one cell, separated by semicolons. */
export function texts(): Cell<readonly string[]> {
  const expects = "text, several separated by semicolons";
  return { kind: "texts", expects, read: (raw) => partsOf(textOf(raw)) };
}

/** One of a list of words; `also` gives other spellings that are read as one of them. Blank reads as null. */
export function word<const W extends string>(
  choices: readonly W[],
  also: Readonly<Record<string, W>> = {},
): Cell<W | null> {
  const expects = choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
  const known = new Map<string, W>();
  for (const choice of choices) known.set(keyOf(choice), choice);
  for (const [spelling, choice] of Object.entries(also)) known.set(keyOf(spelling), choice);
  const asOffered = new Map<RawCell, W>(choices.map((choice) => [choice, choice]));
  const read = (raw: RawCell) => {
    const offered = asOffered.get(raw);
    if (offered !== undefined) return offered;
    const key = keyOf(textOf(raw));
    return key === "" ? null : known.get(key);
  };
  return { kind: "word", expects, choices, read };
}

const YES = new Set(["yes", "y", "true"]);
const NO = new Set(["no", "n", "false"]);

/** Yes, No, TRUE, FALSE, Y or N; blank reads as null, which most columns mean as No. */
export function yesNo(): Cell<boolean | null> {
  const expects = "Yes or No";
  const read = (raw: RawCell) => {
    const key = keyOf(textOf(raw));
    if (key === "") return null;
    if (YES.has(key)) return true;
    return NO.has(key) ? false : undefined;
  };
  return { kind: "yes or no", expects, choices: ["Yes", "No"], read };
}

function blankOr<T>(read: (raw: RawCell) => T | undefined): (raw: RawCell) => T | null | undefined {
  return (raw) => (raw === null || (typeof raw === "string" && trimmed(raw) === "") ? null : read(raw));
}

const DATE = { kind: "date", expects: "a date, like 31/03/2026" } as const;

/** A day on which something happened or is due. No document is of a day before 2000: such a date is a slip, or a year alone. */
export function date(): Cell<PlainDate | null> {
  return { ...DATE, read: blankOr(readRecent) };
}

function readRecent(raw: RawCell): PlainDate | undefined {
  const day = readDate(raw);
  return day !== undefined && isRecent(day) ? day : undefined;
}

/** The first or the last day on which something holds, however long ago; but a year alone is no day. */
export function fromOrTo(): Cell<PlainDate | null> {
  return { ...DATE, read: blankOr((raw) => (isLikelyYear(raw) ? undefined : readDate(raw))) };
}

/** Any day of the calendar, to count from. */
export function anyDate(): Cell<PlainDate | null> {
  return { ...DATE, read: blankOr(readDate) };
}

/** The day from which something holds, or Yes (true): at once. Blank and No read as null. */
export function dateOrYes(): Cell<PlainDate | true | null> {
  const { read: readYesNo } = yesNo();
  const read = (raw: RawCell): PlainDate | true | null | undefined => {
    const said = readYesNo(raw);
    return said === undefined ? readRecent(raw) : said === true ? true : null;
  };
  return { kind: "date or yes", expects: "a date, like 31/03/2026, or Yes", read };
}

export function time(): Cell<MinuteOfDay | null> {
  const expects = "a time of day, like 10:30";
  return { kind: "time", expects, read: blankOr(readClock) };
}

/** A date with a time of day; a date alone is its midnight. */
export function dateAndTime(): Cell<Moment | null> {
  const expects = "a date and time, like 31/03/2026 10:30";
  const read = (raw: RawCell): Moment | undefined => {
    const when = readMoment(raw);
    return when !== undefined && isRecent(dateOfMoment(when)) ? when : undefined;
  };
  return { kind: "moment", expects, read: blankOr(read) };
}

export function number(): Cell<number | null> {
  const expects = "a number";
  return { kind: "number", expects, read: blankOr(readNumber) };
}

/** What a number may be, so that a year or a slip in its place is not counted with. */
interface Bounds {
  readonly least?: number;
  /** Only numbers above it. */
  readonly above?: number;
  readonly most: number;
  readonly isWhole?: true;
}

/** A number that can be what the column is about: 2018 is no number of years for which something is valid. */
export function numberWithin(expects: string, { least, above, most, isWhole }: Bounds): Cell<number | null> {
  const read = (raw: RawCell): number | undefined => {
    const value = readNumber(raw);
    if (value === undefined || value > most || (least !== undefined && value < least)) return undefined;
    if (above !== undefined && value <= above) return undefined;
    return isWhole && !Number.isInteger(value) ? undefined : value;
  };
  return { kind: "number", expects, read: blankOr(read) };
}

/** A share of one: 0.75, 75% or 75 % typed as text all read as 0.75. */
export function share(): Cell<number | null> {
  const expects = "a percentage, like 75%";
  return { kind: "share", expects, read: blankOr(readNumber) };
}

function readNumber(raw: RawCell): number | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const match = /^£?\s*([+-]?[\d,]*\.?\d+)\s*(%?)$/.exec(plainText(raw));
  if (!match) return undefined;
  const value = Number((match[1] ?? "").replace(/,/g, ""));
  if (!Number.isFinite(value)) return undefined;
  return match[2] === "%" ? value / 100 : value;
}
