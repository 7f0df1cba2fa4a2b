import type { CellValue } from "@cj-tech-master/excelts";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { inWords } from "../answers/english";
import type { Value } from "../answers/value";
import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { keyOf } from "../records/cell";
import type { Register } from "../register/register";
import { partnerCopySheets, purposesOn, type CopySheet } from "../reports/partner-copy";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook, whyNot } from "./open-workbook";
import { dayOrToday, onlyFileOf, optionsOf, word } from "./options";

/** ddscp copy FILE --for AGENCY --purpose WORDS --out COPY.xlsx [--as-at DATE]: never over an existing file. */
export async function copyCommand(words: readonly string[], { out }: Output): Promise<ExitCode> {
  const given = optionsOf(words, { for: word, purpose: word, out: word, "as-at": dayOrToday });
  const file = onlyFileOf(given.words);
  const { for: name, purpose: written, out: target, "as-at": asAt } = given.options;
  if (name === undefined || written === undefined || target === undefined)
    throw new CannotUse(missingOptions({ "--for": name, "--purpose": written, "--out": target }));
  const register = openWholeWorkbook(file);
  const purpose = purposeOf(register, written, asAt);
  if (!target.toLowerCase().endsWith(".xlsx"))
    throw new CannotUse("Name the copy after --out, a file that ends in .xlsx.");
  const agency = register.agency(name);
  if (agency === undefined)
    throw new CannotUse(`--for says '${name}'. Give an agency of Agencies, by its name or an alias.`);
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

const WANTED: Readonly<Record<string, string>> = {
  "--for": "an agency of Agencies",
  "--purpose": "a purpose of GOV 9.6, like 'Case reviews'",
  "--out": "the file to write, which ends in .xlsx",
};

/** "Give --for and --purpose: …": all that are left out at once. */
function missingOptions(given: Readonly<Record<string, string | undefined>>): string {
  const missing = Object.keys(given).filter((option) => given[option] === undefined);
  const each = missing.map((option) => WANTED[option] ?? option);
  return `Give ${inWords(missing)}: ${each.join("; ")}.`;
}

/** One of the purposes for which data may be shared that day, as GOV 9.6 words it. */
function purposeOf(register: Register, written: string, asAt: PlainDate): string {
  const purposes = purposesOn(register, asAt);
  if (purposes.length === 0)
    throw new CannotUse(
      `On ${toLongDate(asAt)} the purposes of GOV 9.6 were not in force yet; no copy is made as at that day.`,
    );
  const purpose = purposes.find((each) => keyOf(each) === keyOf(written));
  if (purpose === undefined)
    throw new CannotUse(`--purpose says '${written}'. Give one of the purposes of GOV 9.6: ${purposes.join("; ")}.`);
  return purpose;
}

/** Days as they are written in England, whatever the machine's own habit. */
const DAY = "dd/mm/yyyy";

/** Cells as values: a text that begins with = stays text, since no cell of a copy is a formula. */
async function xlsxOf(sheets: readonly CopySheet[]): Promise<Uint8Array> {
  // Fetched here, so that no other command waits for half of the code.
  const { Workbook } = await import(/* webpackChunkName: "ddscp-copy" */ "@cj-tech-master/excelts");
  const workbook = new Workbook();
  workbook.creator = workbook.lastModifiedBy = "DDSCP Governance";
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        const cell = sheet.getCell(at + 1, column + 1);
        cell.value = cellOf(value);
        if (typeof value === "object" && "date" in value) cell.numFmt = DAY;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellOf(value: Value): CellValue {
  if (typeof value !== "object") return value === "" ? null : value;
  return "date" in value ? value.date : toClock(value.time);
}
