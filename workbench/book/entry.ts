import { serialOf } from "../formula/functions-date";
import type { Value } from "./cell";

/** What typing a text into a cell makes of it. */
interface Entry {
  readonly value: Value;
  readonly formula?: string;
  /** The number format Excel gives the cell where it has none of its own. */
  readonly format?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads a typed text as Excel with British settings does: `31/03/2026`, `31 Mar 2026`, `2026-03-31`, `10:30`, `75%`, `'text`. */
export function readEntry(text: string, cellFormat = "General"): Entry {
  if (text === "") return { value: null };
  if (cellFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  return readNumber(trimmed) ?? readDate(trimmed) ?? { value: text };
}

function readNumber(text: string): Entry | undefined {
  const match = /^([-+]?)£?(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(?:[eE]([-+]?\d+))?(%?)$/.exec(text);
  if (!match || (match[2] === "" && match[3] === undefined)) return undefined;
  const plain = text.replaceAll(/[£,%]/g, "");
  if (match[5]) return { value: Number(plain) / 100, format: match[3] ? "0.00%" : "0%" };
  return { value: Number(plain), ...(text.includes("£") ? { format: '"£"#,##0.00' } : {}) };
}

function readDate(text: string): Entry | undefined {
  const [day = "", clock, ...rest] = text.split(/\s+(?=\d{1,2}:\d{2})/);
  if (rest.length > 0) return undefined;
  const time = readTime(clock ?? day);
  if (clock === undefined && time !== undefined) return { value: time, format: "hh:mm" };
  const serial = readDay(day);
  if (serial === undefined || (clock !== undefined && time === undefined)) return undefined;
  return time === undefined
    ? { value: serial, format: "dd/mm/yyyy" }
    : { value: serial + time, format: "dd/mm/yyyy hh:mm" };
}

function readTime(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : undefined;
}

function readDay(text: string): number | undefined {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (british) return real(fullYear(british[3] ?? ""), Number(british[2]), Number(british[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(text);
  if (!written) return undefined;
  const month = MONTHS.findIndex((name) => written[2]?.toLowerCase().startsWith(name));
  return month < 0 ? undefined : real(fullYear(written[3] ?? ""), month + 1, Number(written[1]));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function real(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? serialOf(year, month, day) : undefined;
}
