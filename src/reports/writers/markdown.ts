import {
  groundsOf,
  headingOf,
  isHeadingRow,
  type KeyLine,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
  type TableBlock,
  textOf,
} from "../document";

/** A document as Markdown; what stands in a cell stays text. */
export function asMarkdown(document: ReportDocument): string {
  const { title, facts, sections } = document;
  const parts = [
    `# ${escaped(title)}`,
    facts.map(({ name, says }) => `**${escaped(name)}:** ${escaped(says)}`).join("  \n"),
    ...sections.flatMap((section) => sectionAsMarkdown(document, section)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionAsMarkdown(document: ReportDocument, section: ReportSection): readonly string[] {
  const { by, blocks } = section;
  return [
    `## ${escaped(headingOf(document, section))}`,
    ...blocks.map((block) => blockAsMarkdown(document, block)),
    ...(by.length === 0 ? [] : [`By ${escaped(by.join(", "))}.`]),
  ];
}

function blockAsMarkdown(document: ReportDocument, block: ReportBlock): string {
  switch (block.kind) {
    case "text":
      return block.isHeading === true ? `### ${escaped(block.text)}` : escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "key lines":
      return block.lines.map((line) => keyLine(document, line)).join("\n");
    case "table":
      return tableAsMarkdown(block);
    default:
      return block satisfies never;
  }
}

function keyLine(document: ReportDocument, line: KeyLine): string {
  const { asks, text } = line;
  const told = groundsOf(document, line);
  return `- **${asks}:** ${escaped(text)}${told === "" ? "" : ` (${escaped(told)})`}`;
}

function tableAsMarkdown({ columns, rows, says }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell) || " ").join(" | ")} |`;
  const rule = `| ${columns.map(({ align }) => (align === "right" ? "--:" : align === "centre" ? ":-:" : "---")).join(" | ")} |`;
  const table = [
    line(columns.map(({ header }) => header)),
    rule,
    ...rows.map((row) =>
      isHeadingRow(row, { columns })
        ? line(columns.map((_, at) => (at === 0 ? textOf(row[0] ?? "") : "")))
        : line(row.map(textOf)),
    ),
  ];
  return `${says === "" ? "" : `${escaped(says)}\n\n`}${table.join("\n")}`;
}

/** Nothing in a text is read as markup: neither its signs, nor one that begins a list or a heading at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
