import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReportDocument } from "../reports/document";
import { asHtml } from "../reports/writers/html";
import { asJson } from "../reports/writers/json";
import { asMarkdown } from "../reports/writers/markdown";
import { asText } from "../reports/writers/text";
import { CannotUse, type Output } from "./exit";
import { whyNot } from "./open-workbook";
import { dayOrToday, oneOf, word } from "./options";

const WRITERS = { text: asText, markdown: asMarkdown, html: asHtml, json: asJson } as const;

/** What every document's command takes. */
export const DOCUMENT_OPTIONS = {
  "as-at": dayOrToday,
  format: oneOf(["text", "markdown", "html", "docx", "json"]),
  out: word,
} as const;

interface Wanted {
  readonly format: keyof typeof WRITERS | "docx";
  /** The file to write; without one it is printed. */
  readonly out: string | undefined;
  /** The workbook it was made of. */
  readonly workbook: string;
}

/** Prints a document, or writes it to a file, in the form asked for; never over the workbook, which is only ever read. */
export async function writeDocument(document: ReportDocument, wanted: Wanted, { out }: Output): Promise<void> {
  const { format, out: target, workbook } = wanted;
  if (format === "docx") {
    if (target === undefined) throw new CannotUse("Name the Word file after --out, a file that ends in .docx.");
    // Fetched here, so that no other form waits for it.
    const { asDocx } = await import(/* webpackChunkName: "ddscp-docx" */ "../reports/writers/docx");
    return write(target, await asDocx(document), workbook);
  }
  const text = WRITERS[format](document);
  if (target === undefined) out(text);
  else write(target, text, workbook);
}

function write(target: string, content: string | Uint8Array, workbook: string): void {
  if (path.resolve(target) === path.resolve(workbook) || isSameFile(target, workbook))
    throw new CannotUse(`${target} is the workbook itself; give another name after --out.`);
  try {
    writeFileSync(target, content);
  } catch (error) {
    throw new CannotUse(`${target} cannot be written: ${whyNot(error)}.`);
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.ino !== 0;
}
