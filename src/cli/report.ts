import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { boardMeetingFor, boardReport } from "../reports/board-report";
import type { ReportDocument } from "../reports/document";
import { asHtml } from "../reports/format-html";
import { asMarkdown } from "../reports/format-markdown";
import { asText } from "../reports/format-text";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWorkbook, whyNot } from "./open-workbook";
import { asAtOf, onlyFileOf, optionsOf } from "./options";

const FORMATS: ReadonlyMap<string, (report: ReportDocument) => string> = new Map([
  ["text", asText],
  ["markdown", asMarkdown],
  ["html", asHtml],
  ["json", (report) => `${JSON.stringify(report, null, 2)}\n`],
]);

/** ddscp report FILE [--meeting ID] [--as-at DATE] [--format text|markdown|html|json] [--out FILE] */
export function reportCommand(words: readonly string[], { out }: Output): ExitCode {
  const given = optionsOf(words, {
    meeting: { type: "string" },
    "as-at": { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  });
  const file = onlyFileOf(given);
  const name = String(given.values["format"] ?? "text");
  const format = FORMATS.get(name);
  if (format === undefined)
    throw new CannotUse(`--format says '${name}'. Give one of: ${[...FORMATS.keys()].join(", ")}.`);
  const asAt = asAtOf(given);
  const register = openWorkbook(file);
  const id = given.values["meeting"];
  const meeting = typeof id === "string" ? register.meeting(id) : boardMeetingFor(register, asAt);
  if (typeof id === "string" && meeting === undefined) throw new CannotUse(`No meeting '${id}' in Meetings.`);
  const text = format(boardReport(register, meeting, asAt));
  const target = given.values["out"];
  if (typeof target === "string") write(target, text, file);
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
