import path from "node:path";
import { inWords } from "../answers/english";
import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { partnerCopyFile } from "../files/partner-copy-file";
import { keyOf } from "../records/cell";
import type { Register } from "../register/register";
import {
  BEFORE_SHARING,
  copyPeriods,
  partnerCopyFor,
  purposesOn,
  rowsSaid,
  type PartnerCopy,
} from "../reports/partner-copy";
import { agencyToGive } from "./agency-to-give";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook } from "./open-workbook";
import { dayOrNone, dayOrToday, flag, onlyFileOf, optionsOf, word } from "./options";
import { writeNew } from "./write-new";

/** ddscp copy FILE --for AGENCY --purpose WORDS --out COPY.xlsx [--since DATE] [--preview] [--as-at DATE]: never over an existing file. */
export async function copyCommand(words: readonly string[], { out }: Output): Promise<ExitCode> {
  const shape = { for: word, purpose: word, out: word, preview: flag, since: dayOrNone, "as-at": dayOrToday };
  const { words: left, options } = optionsOf(words, shape);
  const file = onlyFileOf(left);
  const { for: name, purpose: written, out: target, preview, since: from, "as-at": asAt } = options;
  if (name === undefined || written === undefined || (target === undefined && !preview))
    throw new CannotUse(missingOptions({ "--for": name, "--purpose": written, "--out": preview ? "" : target }));
  const register = openWholeWorkbook(file);
  const purpose = purposeOf(register, written, asAt);
  const agency = register.agency(name);
  if (agency === undefined) throw new CannotUse(`--for says '${name}'. ${agencyToGive(register)}`);
  const since = from ?? copyPeriods(register, asAt)[0].since;
  if (since !== null && since > asAt)
    throw new CannotUse(`--since says ${toLongDate(since)}, which is after ${toLongDate(asAt)}. Give an earlier day.`);
  const copy = partnerCopyFor(register, { agency, purpose, workbook: path.basename(file), asAt, since });
  if (preview || target === undefined) {
    out(previewOf(copy));
    return 0;
  }
  if (!target.toLowerCase().endsWith(".xlsx"))
    throw new CannotUse("Name the copy after --out, a file that ends in .xlsx.");
  writeNew(target, await partnerCopyFile(copy));
  out(
    `${target} was written for ${agency.agency}; its first sheet says what was left out and why. Read it before you share it, and delete the sheets that this purpose does not need.\n`,
  );
  return 0;
}

/** What goes in and what stays out, as text. */
function previewOf({ title, about, sheets, leftOut }: PartnerCopy): string {
  const lines = [
    `${title}: a preview. Nothing was written.`,
    "",
    ...about.map(([heading, said]) => `${heading}: ${said}`),
    "",
    "Goes in",
    ...sheets.map((sheet) => `  ${sheet.table}, ${rowsSaid(sheet)}. ${sheet.sentence}`),
    "",
    "Stays out",
    ...leftOut.map(({ what, why, paragraph }) => `  ${what}: ${why}${paragraph === "" ? "" : ` (${paragraph})`}.`),
    "",
    `Before you share the copy: ${BEFORE_SHARING}`,
  ];
  return `${lines.join("\n")}\n`;
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

/** One of the purposes for which data may be shared that day, as GOV 9.6 words it; a board with rules of its own has its own words. */
function purposeOf(register: Register, written: string, asAt: PlainDate): string {
  if (register.settings.isOwn) return written.trim();
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
