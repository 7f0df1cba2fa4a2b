import { fromIso, isPlainDate, partsOf, toIso } from "../../calendar/plain-date";
import { isMinuteOfDay, minuteOfSerial, toClock } from "../../calendar/time-of-day";
import type { RawArgument } from "../../cells/ask";
import { functionNamed, functions, subjects } from "../../cells/catalogue";
import { helpOf } from "../../cells/help";
import type { FunctionEntry } from "../../functions/define-function";
import type { Parameter } from "../../functions/parameter";
import { keyOf, textOf, type RawCell } from "../../records/cell";
import { dateInCell } from "../words/day-words";

/** The questions about one subject, to choose from. */
export interface SubjectChoice {
  readonly subject: string;
  readonly questions: readonly { readonly name: string; readonly asks: string }[];
}

/** How an argument is filled in. */
type FieldKind = "date" | "time" | "number" | "choice" | "text";

/** One argument of a question, as the officer fills it in. */
export interface AskField {
  /** Its place among the arguments. */
  readonly place: number;
  readonly label: string;
  readonly hint: string;
  readonly kind: FieldKind;
  readonly optional: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Does the workbook say what there is to choose from? Then it is what is offered. */
  readonly isOffered: boolean;
  /** The function and argument whose things of the workbook are offered. */
  readonly offers: { readonly name: string; readonly parameter: string };
}

/** What is filled in, one text an argument: a date as 2026-03-31, a time as 10:30, "" for nothing. */
export type FilledIn = readonly string[];

/** Every question by its subject, in the order of the reference. */
export const QUESTIONS: readonly SubjectChoice[] = subjects.map(({ subject, functions: about }) => ({
  subject,
  questions: about.map(({ name }) => ({ name, asks: helpOf(name).asks })),
}));

const LABELS: Readonly<Record<string, string>> = {
  asAt: "As at",
  n: "Working days",
  ref: "Complaint",
  who: "Seat or agency",
  item: "Agenda item",
  total: "Total in pounds",
  function: "Which question",
};

/** The fields of a question; of WHY those of the question that is asked about. */
export function fieldsOf(name: string, filledIn: FilledIn): readonly AskField[] {
  const asked = functionNamed(name);
  if (asked === undefined) return [];
  if (asked.name !== "WHY") return argumentFields(asked);
  const about = functionNamed(filledIn[0] ?? "");
  const further = about === undefined ? [] : argumentFields(about);
  return [questionField(asked), ...further.map((field) => ({ ...field, place: field.place + 1 }))];
}

function argumentFields({ name, parameters }: FunctionEntry): readonly AskField[] {
  const hints = helpOf(name).arguments;
  return parameters.map((parameter, place) => {
    const choices = parameter.choices ?? [];
    return {
      place,
      label: labelOf(parameter),
      hint: choices.length > 0 && !parameter.optional ? "" : withoutRange(hints[place] ?? ""),
      kind: parameter.kind === "any" ? "text" : parameter.kind,
      optional: parameter.optional,
      choices: choices.map((value) => ({ value, label: value })),
      isOffered: parameter.underOwn !== undefined,
      offers: { name, parameter: parameter.name },
    };
  });
}

function questionField(why: FunctionEntry): AskField {
  const choices = functions
    .filter(({ name }) => name !== why.name)
    .map(({ name }) => ({ value: name, label: helpOf(name).asks }));
  return {
    place: 0,
    label: labelOf(why.parameters[0] as Parameter<unknown>),
    hint: "",
    kind: "choice",
    optional: false,
    choices,
    isOffered: false,
    offers: { name: why.name, parameter: "function" },
  };
}

function labelOf({ name }: Parameter<unknown>): string {
  return LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** A field takes one thing; that a cell takes a range as well does not help here. */
function withoutRange(hint: string): string {
  return hint.replace(/[;,] or a range of them\.$/, ".");
}

/** What has to be filled in before there is an answer, by its label. */
export function stillToFillIn(name: string, filledIn: FilledIn): readonly string[] {
  return fieldsOf(name, filledIn)
    .filter(({ optional, place }) => !optional && (filledIn[place] ?? "").trim() === "")
    .map(({ label }) => label);
}

/**
 * The formula that asks this, as it is typed into a cell.
 * @example formulaFor("CHAIR", ["EB", "2026-03-31"]) // '=DDSCP.CHAIR("EB",DATE(2026,3,31))'
 */
export function formulaFor(name: string, filledIn: FilledIn): string {
  const args = fieldsOf(name, filledIn).map(({ kind, place }) => literalOf(kind, (filledIn[place] ?? "").trim()));
  while (args.at(-1) === "") args.pop();
  return `=DDSCP.${name}(${args.join(",")})`;
}

/** What cannot be read as the kind that is wanted is passed on as text, so that the answer says what is wrong with it. */
function literalOf(kind: FieldKind, text: string): string {
  if (text === "") return "";
  const date = kind === "date" ? fromIso(text) : undefined;
  if (date !== undefined) {
    const { year, month, day } = partsOf(date);
    return `DATE(${year},${month},${day})`;
  }
  const [, hours, minutes] = kind === "time" ? (/^(\d{1,2}):(\d{2})$/.exec(text) ?? []) : [];
  if (hours !== undefined) return `TIME(${Number(hours)},${Number(minutes)})`;
  if (kind === "number" && /^-?\d+(\.\d+)?$/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** The arguments of a formula as they are filled in; a whole range cannot be, and is left blank. */
export function filledInFrom(name: string, args: readonly RawArgument[]): FilledIn {
  const first = textOf(oneOf(args[0]));
  return fieldsOf(name, [first]).map((field) => filledInText(field, oneOf(args[field.place])));
}

function filledInText({ kind, choices, isOffered }: AskField, raw: RawCell): string {
  if (kind === "choice") {
    const chosen = choices.find(({ value }) => keyOf(value) === keyOf(textOf(raw).replace(/^=?ddscp\./i, "")));
    return chosen?.value ?? (isOffered ? textOf(raw) : "");
  }
  if (typeof raw !== "number") return textOf(raw);
  if (raw === 0 && kind !== "number") return "";
  if (kind === "date" && isPlainDate(Math.floor(raw))) return toIso(Math.floor(raw) as Parameters<typeof toIso>[0]);
  if (kind === "time" && isMinuteOfDay(minuteOfSerial(raw))) return toClock(minuteOfSerial(raw));
  return textOf(raw);
}

function oneOf(given: RawArgument | undefined): RawCell {
  if (!Array.isArray(given)) return (given as RawCell | undefined) ?? null;
  const rows = given as readonly (readonly RawCell[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : null;
}

/** What was asked, argument by argument, in a few words each; those left out are not named. */
export function askedInWords(
  name: string,
  args: readonly RawArgument[],
): readonly { readonly label: string; readonly value: string }[] {
  const first = textOf(oneOf(args[0]));
  return fieldsOf(name, [first])
    .map((field) => ({ label: field.label, value: inWords(field, args[field.place]) }))
    .filter(({ value }) => value !== "");
}

function inWords(field: AskField, given: RawArgument | undefined): string {
  if (Array.isArray(given) && oneOf(given) === null)
    return `${given.length * ((given[0] as readonly unknown[] | undefined)?.length ?? 0)} cells`;
  const filledIn = filledInText(field, oneOf(given)) || textOf(oneOf(given));
  const date = field.kind === "date" ? fromIso(filledIn) : undefined;
  return date === undefined ? filledIn : dateInCell(date);
}
