import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { boardMeetingFor } from "../reports/board/period";
import { boardReport } from "../reports/board-report";
import type { ReportDocument } from "../reports/document";
import { asHtml } from "../reports/writers/html";
import { asMarkdown } from "../reports/writers/markdown";
import { asText } from "../reports/writers/text";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook, whyNot } from "./open-workbook";
import { dayOrToday, oneOf, onlyFileOf, optionsOf, word } from "./options";

const FORMATS = {
  text: asText,
  markdown: asMarkdown,
  html: asHtml,
  json: (report: ReportDocument) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

/** ddscp report FILE [--meeting ID] [--as-at DATE] [--format text|markdown|html|json] [--out FILE] */
export function reportCommand(words: readonly string[], { out }: Output): ExitCode {
  const given = optionsOf(words, {
    meeting: word,
    "as-at": dayOrToday,
    format: oneOf(["text", "markdown", "html", "json"]),
    out: word,
  });
  const file = onlyFileOf(given.words);
  const { meeting: id, "as-at": asAt, format, out: target } = given.options;
  const register = openWholeWorkbook(file);
  const meeting = id === undefined ? boardMeetingFor(register, asAt) : register.meeting(id);
  if (id !== undefined && meeting === undefined) throw new CannotUse(`No meeting '${id}' in Meetings.`);
  const text = FORMATS[format](boardReport(register, meeting, asAt));
  if (target !== undefined) write(target, text, file);
  else out(text);
  return 0;
}

/** The workbook itself is only ever read. */
function write(target: string, text: string, workbook: string): void {
  if (path.resolve(target) === path.resolve(workbook) || isSameFile(target, workbook))
    throw new CannotUse(`${target} is the workbook itself; give another name after --out.`);
  try {
    writeFileSync(target, text);
  } catch (error) {
    throw new CannotUse(`${target} cannot be written: ${whyNot(error)}.`);
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.ino !== 0;
}
