import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inWords } from "../answers/english";
import type { ReportDocument } from "../reports/document";
import { asHtml } from "../reports/writers/html";
import { asJson } from "../reports/writers/json";
import { asMarkdown } from "../reports/writers/markdown";
import { asText } from "../reports/writers/text";
import { CannotUse, type Output } from "./exit";
import { whyNot } from "./open-workbook";
import { dayOrToday, oneOf, word } from "./options";

const WRITERS = { text: asText, markdown: asMarkdown, html: asHtml, json: asJson } as const;

type Format = keyof typeof WRITERS | "docx";

/** What every document's command takes. */
export const DOCUMENT_OPTIONS = {
  "as-at": dayOrToday,
  format: oneOf(["text", "markdown", "html", "docx", "json"]),
  out: word,
} as const;

/** The forms by how the names of their files end. */
const ENDINGS: ReadonlyMap<string, Format> = new Map<string, Format>([
  [".txt", "text"],
  [".md", "markdown"],
  [".html", "html"],
  [".htm", "html"],
  [".docx", "docx"],
  [".json", "json"],
]);

interface Wanted {
  /** Where none is asked for, the name of the file tells; printed it is text. */
  readonly format: Format | undefined;
  /** The file to write; without one it is printed. */
  readonly out: string | undefined;
  /** The workbook it was made of. */
  readonly workbook: string;
}

/** Prints a document, or writes it to a file, in the form asked for; never over the workbook, which is only ever read. */
export async function writeDocument(document: ReportDocument, wanted: Wanted, { out }: Output): Promise<void> {
  const { out: target, workbook } = wanted;
  const format = formatOf(wanted);
  if (format === "docx") {
    if (target === undefined) throw new CannotUse("Name the Word file after --out, a file that ends in .docx.");
    // Fetched here, so that no other form waits for it.
    const { asDocx } = await import(/* webpackChunkName: "ddscp-docx" */ "../reports/writers/docx");
    write(target, await asDocx(document), workbook);
    out(`${target} was written.\n`);
    return;
  }
  const text = WRITERS[format](document);
  if (target === undefined) {
    out(text);
    return;
  }
  write(target, text, workbook);
  out(`${target} was written.\n`);
}

/** A file is what its name says: one that Word or a browser would open holds nothing else. */
function formatOf({ format, out: target = "" }: Wanted): Format {
  const ending = path.extname(target).toLowerCase();
  const named = ENDINGS.get(ending);
  if (format === undefined) {
    if (named === undefined && target !== "")
      throw new CannotUse(
        `Give --format too, or end ${target} in one of ${inWords([...ENDINGS.keys()], "or")}, which says what it is.`,
      );
    return named ?? "text";
  }
  if (format !== "docx" && ending === ".docx")
    throw new CannotUse(
      `${target} would be no Word file in the form ${format}. Leave out --format, or end it otherwise.`,
    );
  if (format === "docx" && target !== "" && ending !== ".docx")
    throw new CannotUse("Name the Word file after --out, a file that ends in .docx.");
  return format;
}

function write(target: string, content: string | Uint8Array, workbook: string): void {
  if (path.resolve(target) === path.resolve(workbook) || isSameFile(target, workbook))
    throw new CannotUse(`${target} is the workbook itself; give another name after --out.`);
  try {
    writeFileSync(target, content);
  } catch (error) {
    throw new CannotUse(`${target} cannot be written: ${whyNotWritten(target, error)}.`);
  }
}

/** Where the file is to be new, it is the folder that is not there. */
function whyNotWritten(target: string, error: unknown): string {
  return existsSync(path.dirname(target)) ? whyNot(error) : `there is no folder ${path.dirname(target)}`;
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.ino !== 0;
}
