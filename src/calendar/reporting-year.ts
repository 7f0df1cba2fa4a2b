import { addDays, addMonths, monthOf, plainDate, yearOf, type Month, type PlainDate } from "./plain-date";

export interface ReportingYear {
  readonly start: PlainDate;
  /** The last day, counted in. */
  readonly end: PlainDate;
  /** "2026-27", or "2026" where the year starts in January. */
  readonly label: string;
}

type QuarterName = "Q1" | "Q2" | "Q3" | "Q4";

export interface Quarter {
  readonly name: QuarterName;
  readonly start: PlainDate;
  /** The last day, counted in. */
  readonly end: PlainDate;
  /** "Q1 2026-27" */
  readonly label: string;
}

/** April: the chairs' years run April to March. Source: MASA 4.1. */
const DEFAULT_START_MONTH: Month = 4;

const QUARTER_NAMES: readonly QuarterName[] = ["Q1", "Q2", "Q3", "Q4"];

/**
 * Which reporting year is a day in? It runs twelve months from the first of its start month.
 *
 * Source: MASA 4.1 (chairs' years April to March); the setting Year.Starts changes it.
 * @example reportingYearOf(plainDate(2027, 3, 31)).label // "2026-27"
 */
export function reportingYearOf(date: PlainDate, startMonth: Month = DEFAULT_START_MONTH): ReportingYear {
  return reportingYearStarting(monthOf(date) >= startMonth ? yearOf(date) : yearOf(date) - 1, startMonth);
}

/**
 * The reporting year that begins in a calendar year.
 * @example reportingYearStarting(2026, 4) // 1 April 2026 to 31 March 2027, "2026-27"
 */
export function reportingYearStarting(year: number, startMonth: Month = DEFAULT_START_MONTH): ReportingYear {
  const start = plainDate(year, startMonth, 1);
  const label = startMonth === 1 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
  return { start, end: addDays(addMonths(start, 12), -1), label };
}

/** The four quarters of a reporting year, three months each, in order. */
export function quartersOf(year: ReportingYear): readonly Quarter[] {
  return QUARTER_NAMES.map((name, index) => ({
    name,
    start: addMonths(year.start, index * 3),
    end: addDays(addMonths(year.start, index * 3 + 3), -1),
    label: `${name} ${year.label}`,
  }));
}

/**
 * Which quarter of its reporting year is a day in?
 * @example quarterOf(plainDate(2026, 7, 1)).label // "Q2 2026-27"
 */
export function quarterOf(date: PlainDate, startMonth: Month = DEFAULT_START_MONTH): Quarter {
  const quarter = quartersOf(reportingYearOf(date, startMonth)).find(({ end }) => date <= end);
  if (quarter === undefined) throw new Error("A day lies outside the year it is in");
  return quarter;
}

/**
 * The label of a year as people write it: "2026-27" for `2026/27`, `2026-2027` or `26/27`; "2026" as it stands. Null for
 * anything else, and where the second year does not follow the first. To be given in its plain spelling.
 * @example readYearLabel("2026/2027") // "2026-27"
 */
export function readYearLabel(written: string): string | null {
  const text = written.trim();
  if (/^(?:19|20)\d{2}$/.test(text)) return text;
  const match = /^(?:fy ?)?((?:20)?\d{2}) ?[-/–] ?((?:20)?\d{2})$/i.exec(text);
  if (match === null) return null;
  const [, first = "", second = ""] = match;
  const start = first.length === 2 ? 2000 + Number(first) : Number(first);
  const end = second.length === 2 ? (start + 1) % 100 : start + 1;
  return Number(second) === end ? `${start}-${String((start + 1) % 100).padStart(2, "0")}` : null;
}
