import SSF from "fast-formula-parser/ssf/ssf.js";
import { isError, type Value } from "../book/cell";

/** Excel's short date as files name it: it shows in the order of the person's own country. */
const AMERICAN_DATE = /^m{1,2}[-/]d{1,2}[-/](?:yy){1,2}$/i;

/** A value as the cell shows it under a number format, British: `dd/mm/yyyy`, `hh:mm`, `0%`, `General`, `@`. */
export function formatValue(value: Value, format = "General"): string {
  if (value === null) return "";
  if (isError(value)) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (AMERICAN_DATE.test(format)) return formatted("dd/mm/yyyy", value);
  // What the library would say too, many times faster: a large sheet holds many such numbers.
  if (format === "General" && Number.isInteger(value) && Math.abs(Number(value)) < 1e11) return String(value);
  if (typeof value === "string") return format === "General" || format === "@" ? value : formatted(format, value);
  return formatted(format, value);
}

function formatted(format: string, value: string | number): string {
  try {
    return SSF.format(readable(format), value);
  } catch {
    return String(value);
  }
}

/** The format with what the library does not know put in quotes: currency signs that stand bare. */
function readable(format: string): string {
  return format.replaceAll(
    /("[^"]*"|\[[^\]]*\])|([£€¥])/g,
    (_, quoted: string | undefined, sign: string | undefined) => quoted ?? `"${sign ?? ""}"`,
  );
}
