import type { Rows, Value } from "../answers/value";
import type { PlainDate } from "../calendar/plain-date";
import type { Citation } from "../sources/citation";
import { ALL_PROVISIONS, SETTABLE_PROVISIONS } from "../sources/provisions/all-provisions";

/** One value of the documents while it holds. */
export interface RuleRow {
  readonly provision: string;
  /** The number, list or choice, named: "Reports in before a meeting". */
  readonly what: string;
  /** In words: "7 working days". */
  readonly value: string;
  readonly from: PlainDate;
  /** The last day it holds; null while nothing has replaced it. */
  readonly to: PlainDate | null;
  readonly paragraphs: readonly Citation[];
  /** The functions that use it in their answers or the sentences behind them, without "DDSCP.". */
  readonly functions: readonly string[];
  /** The row of the Settings table that changes it. */
  readonly setting: string | null;
  /** How it was read, where the documents are silent or disagree. */
  readonly reading: string | null;
}

/** Which functions use a value; what none of them uses, reports and findings do. */
export type FunctionsApplying = Readonly<Record<string, readonly string[]>>;

/**
 * Which values of the published documents does the add-in use, since when, and by which paragraph? A row for each
 * value and each span of days in which it held, in the order of the subjects; what is in tables comes first. The first
 * and the last day of a span are included.
 *
 * Source: each row names its own paragraphs.
 * @example rulesReference(functionsApplying).find(({ provision }) => provision === "timescales.reportWorkingDays")?.value // "7 working days"
 */
export function rulesReference(functionsApplying: FunctionsApplying): readonly RuleRow[] {
  const settings = new Map(SETTABLE_PROVISIONS.map(({ name, setting }) => [name, setting.name]));
  return ALL_PROVISIONS.flatMap(({ name, subject, inWords, versions }) =>
    versions.map((version): RuleRow => ({
      provision: name,
      what: subject,
      value: inWords(version.value),
      from: version.from,
      to: version.to ?? null,
      paragraphs: version.citations,
      functions: functionsApplying[name] ?? [],
      setting: settings.get(name) ?? null,
      reading: version.reading ?? null,
    })),
  );
}

/** The headers of the reference as a table, with what each column is for. */
export const RULE_HEADERS = [
  { header: "What", meaning: "The number, list or choice that the documents give", width: 44 },
  { header: "Value", meaning: "What it is while it holds", width: 52 },
  { header: "From", meaning: "The first day on which it holds", width: 12 },
  { header: "To", meaning: "The last day on which it holds; blank while nothing has replaced it", width: 12 },
  { header: "Paragraph", meaning: "Where the documents say it", width: 24 },
  {
    header: "Functions",
    meaning:
      "Which functions use it in an answer or its sentence; PROBLEMS and WHY, which go over all rules, are not named",
    width: 40,
  },
  { header: "Setting", meaning: "The row of Settings that changes it", width: 28 },
  { header: "How it was read", meaning: "Where the documents are silent or disagree", width: 60 },
] as const;

/** The reference as rows of cells under `RULE_HEADERS`. */
export function ruleCells(rows: readonly RuleRow[]): Rows {
  return rows.map((row): readonly Value[] => [
    row.what,
    row.value,
    { date: row.from },
    row.to === null ? "" : { date: row.to },
    row.paragraphs.join(", "),
    row.functions.join(", "),
    row.setting ?? "",
    row.reading ?? "",
  ]);
}
