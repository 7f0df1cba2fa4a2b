import type { Value } from "../src/answers/value";
import { toLongDate } from "../src/calendar/plain-date";
import { functions } from "../src/cells/catalogue";
import { RULE_HEADERS, ruleCells, rulesReference } from "../src/reports/rules-reference";
import type { Paragraph, SourceDocument } from "../src/sources/document";
import { DOCUMENTS } from "../src/sources/documents";
import { type FunctionNote, functionNotes, INTRODUCTION, TITLE } from "./function-notes";
import { functionsApplying } from "./functions-applying";

const MADE = "<!-- Made by npm run docs; a test holds it equal to the program. -->";

/** The documents in docs/ that are made from the program, by file name. */
export function writtenDocs(): Readonly<Record<string, string>> {
  return { "functions.md": functionsDocument(), "rules.md": rulesDocument() };
}

function functionsDocument(): string {
  const notes = functionNotes(functions);
  const list = notes.map(({ name, summary }) => `- [${name}](#${anchor(name)}): ${summary}`);
  return page(TITLE, INTRODUCTION, list.join("\n"), ...notes.map(section));
}

/** As code hosts name headings: small letters, no dots. */
function anchor(name: string): string {
  return name.toLowerCase().replaceAll(".", "");
}

function section(note: FunctionNote): string {
  const given = note.arguments.map(({ name, words }) => [`\`${name}\``, words]);
  return [
    `## ${note.name}`,
    `\`${note.call}\``,
    note.summary,
    ...(given.length === 0 ? [] : [table(["argument", "what it is"], given)]),
    `**Answers:** ${note.answers}`,
    `**Example:** \`${note.formula}\` gives ${note.answer}`,
    `**Applies:** ${note.paragraphs}`,
  ].join("\n\n");
}

function rulesDocument(): string {
  const rows = ruleCells(rulesReference(functionsApplying())).map((row) => row.map(inWords));
  return page(
    "The rules",
    "Every value that the add-in takes from the published documents: what it is, when it holds, where it stands, which functions use it in their " +
      "answers or the sentences behind them, which setting changes it, and how it was read where the documents are silent or disagree. A meeting is judged by what held on its own date; " +
      "before the first day of a value no rule is in force, and the answer cannot be told. PROBLEMS and WHY go over all rules and are not repeated. " +
      "What a workbook holds in a table of its own (agencies, groups, seats, chairs, duties, agendas, obligations, priorities) is filled in there from these " +
      "values; from then on the workbook's table is what counts, and the partnership may change it.",
    "## The documents",
    table(["short name", "document", "version", "in force from"], Object.values(DOCUMENTS).map(documentRow)),
    "## The values",
    table(
      RULE_HEADERS.map(({ header }) => header),
      rows,
    ),
    "## Paragraph by paragraph",
    "Each paragraph is applied by a part of the program (a rule of `src/governance`, or the workbook, the calendar, the reports), or it is left to people for the reason given.",
    ...Object.values(DOCUMENTS).flatMap((document) => [
      `### ${document.shortName}`,
      table(["paragraph", "about", "applied by"], document.paragraphs.map(paragraphRow(document))),
    ]),
  );
}

function documentRow({ shortName, title, version, inForceFrom, reading }: SourceDocument): readonly string[] {
  return [shortName, title, version, `${toLongDate(inForceFrom)}${reading === undefined ? "" : `. ${reading}`}`];
}

function paragraphRow({ shortName }: SourceDocument): (paragraph: Paragraph) => readonly string[] {
  return (paragraph) => [
    `${shortName} ${paragraph.number}`.trim(),
    paragraph.subject,
    "appliedBy" in paragraph ? paragraph.appliedBy.join(", ") : `left to people: ${paragraph.leftToPeople}`,
  ];
}

function inWords(value: Value): string {
  return typeof value === "object" && "date" in value ? toLongDate(value.date) : String(value);
}

function page(title: string, introduction: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, MADE, introduction, ...parts].join("\n\n")}\n`;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
