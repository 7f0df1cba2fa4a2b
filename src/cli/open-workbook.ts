import { readFileSync, statSync } from "node:fs";
import { missingAmong } from "../functions/absent-tables";
import { Register } from "../register/register";
import { firstUnread } from "../register/unread-tables";
import { readInto } from "../xlsx/read";
import { UnusableFile } from "../xlsx/unusable-file";
import { CannotUse } from "./exit";

/** Far above any real workbook, and small enough to hold. */
const LARGEST_FILE_BYTES = 200 * 2 ** 20;

/** The workbook in a file, read; a file that cannot be used is refused with one sentence. */
export function openWorkbook(file: string): Register {
  const register = new Register();
  try {
    readInto(register, bytesOf(file));
  } catch (error) {
    if (error instanceof UnusableFile) throw new CannotUse(`${file}: ${error.message}`);
    throw error;
  }
  return register;
}

/** The same for a document that is made of the whole workbook: refused where a table that it cannot do without is missing or could not be read. */
export function openWholeWorkbook(file: string): Register {
  const register = openWorkbook(file);
  const unread = firstUnread(register);
  if (unread !== null) throw new CannotUse(`${file}: ${unread.message} ${unread.fix}`);
  const missing = missingAmong(register);
  if (missing !== null) throw new CannotUse(missing);
  return register;
}

/** The bytes of a file; one that cannot be opened is refused with one sentence. */
export function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE_BYTES)
      throw new CannotUse(`${file} is larger than ${LARGEST_FILE_BYTES / 2 ** 20} MB and was not opened.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CannotUse) throw error;
    throw new CannotUse(`${file} cannot be opened: ${whyNot(error)}.`);
  }
}

/** What the system's code for a failure means, in words. */
export function whyNot(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "this account may not read or write it",
    EPERM: "this account may not read or write it",
    EEXIST: "there is such a file already",
    EBUSY: "another program has it open",
    ENOTDIR: "what stands before its name is no folder",
  };
  return words[code] ?? "the computer did not allow it";
}
