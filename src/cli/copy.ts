import { UTCDate } from "@date-fns/utc/date";
import { addDays } from "date-fns/addDays";
import { writeXlsx } from "hucre/xlsx";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Value } from "../answers/value";
import { toLongDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { keyOf } from "../records/cell";
import { type CopySheet, partnerCopySheets, purposesOn } from "../reports/partner-copy";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWorkbook, whyNot } from "./open-workbook";
import { asAtOf, onlyFileOf, optionsOf } from "./options";

/** ddscp copy FILE --for AGENCY --purpose WORDS --out COPY.xlsx [--as-at DATE]: never over an existing file. */
export async function copyCommand(words: readonly string[], { out }: Output): Promise<ExitCode> {
  const given = optionsOf(words, {
    for: { type: "string" },
    purpose: { type: "string" },
    out: { type: "string" },
    "as-at": { type: "string" },
  });
  const file = onlyFileOf(given);
  const { for: name, purpose: written, out: target } = given.values;
  const asAt = asAtOf(given);
  const register = openWorkbook(file);
  const purposes = purposesOn(register, asAt);
  if (purposes.length === 0)
    throw new CannotUse(
      `On ${toLongDate(asAt)} the purposes of GOV 9.6 were not in force yet; no copy is made as at that day.`,
    );
  const purpose = purposes.find((each) => keyOf(each) === keyOf(String(written ?? "")));
  if (purpose === undefined)
    throw new CannotUse(
      `--purpose says '${String(written ?? "")}'. Give one of the purposes of GOV 9.6: ${purposes.join("; ")}.`,
    );
  if (typeof target !== "string" || !target.toLowerCase().endsWith(".xlsx"))
    throw new CannotUse("Name the copy after --out, a file that ends in .xlsx.");
  const agency = register.agency(String(name ?? ""));
  if (agency === undefined)
    throw new CannotUse(`--for says '${String(name ?? "")}'. Give an agency of Agencies, by its name or an alias.`);
  const bytes = await xlsxOf(partnerCopySheets(register, { agency, purpose, workbook: path.basename(file), asAt }));
  try {
    writeFileSync(target, bytes, { flag: "wx" });
  } catch (error) {
    throw new CannotUse(`${target} was not written: ${whyNot(error)}.`);
  }
  out(
    `${target} was written for ${agency.agency}; its first sheet says what was left out and why. Read it before you share it.\n`,
  );
  return 0;
}

/** Cells as values: a text that begins with = stays text, since no cell of a copy is a formula. */
async function xlsxOf(sheets: readonly CopySheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) })) });
}

/** Day 0 of the 1900 date system, of which a PlainDate is a serial. */
const DAY_0 = new UTCDate(1899, 11, 30);

function cellOf(value: Value): string | number | boolean | Date | null {
  if (typeof value !== "object") return value === "" ? null : value;
  return "date" in value ? addDays(DAY_0, value.date) : toClock(value.time);
}
