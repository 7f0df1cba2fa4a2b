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

/** Lines are no longer than this. */
const WIDTH = 100;

/** A document as plain text, tables in columns. */
export function asText(document: ReportDocument): string {
  const { title, facts, sections } = document;
  const parts = [
    underlined(title, "="),
    facts.map(({ name, says }) => `${name}: ${says}`).join("\n"),
    ...sections.flatMap((section) => sectionAsText(document, section)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionAsText(document: ReportDocument, section: ReportSection): readonly string[] {
  const { by, blocks } = section;
  return [
    underlined(headingOf(document, section), "-"),
    ...blocks.map((block) => blockAsText(document, block)),
    ...(by.length === 0 ? [] : [`By ${by.join(", ")}.`]),
  ];
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

function blockAsText(document: ReportDocument, block: ReportBlock): string {
  switch (block.kind) {
    case "text":
      return wrapped(block.text, WIDTH).join("\n");
    case "list":
      return block.items.map((item) => hanging("- ", item)).join("\n");
    case "key lines":
      return block.lines.map((line) => keyLine(document, line)).join("\n");
    case "table":
      return tableAsText(block);
    default:
      return block satisfies never;
  }
}

function keyLine(document: ReportDocument, line: KeyLine): string {
  const { asks, text } = line;
  const told = groundsOf(document, line);
  return hanging(`${asks}:`.padEnd(8), `${text}${told === "" ? "" : ` (${told})`}`);
}

function hanging(first: string, text: string): string {
  return wrapped(text, WIDTH - first.length)
    .map((line, at) => `${at === 0 ? first : " ".repeat(first.length)}${line}`)
    .join("\n");
}

const GAP = 2;

function tableAsText({ columns, rows, says }: TableBlock): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const isHead = (row: TableBlock["rows"][number]): boolean => isHeadingRow(row, { columns });
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(textOf))];
  const measured = [lines[0] ?? [], ...rows.filter((row) => !isHead(row)).map((row) => row.map(textOf))];
  const widths = columns.map(({ width }, at) => {
    const longest = Math.max(...measured.map((line) => (line[at] ?? "").length));
    const share = Math.floor((width / all) * (WIDTH - GAP * (columns.length - 1)));
    const longestWord = Math.max(
      ...measured.flatMap((line) => (line[at] ?? "").split(/\s+/).map((word) => word.length)),
    );
    return Math.max(Math.min(longest, share), longestWord);
  });
  const laid = lines.flatMap((line, place) => {
    const row = rows[place - 1];
    if (row !== undefined && isHead(row)) return ["", ...wrapped(line[0] ?? "", WIDTH)];
    const cells = columns.map((_, at) => wrapped(line[at] ?? "", widths[at] ?? 1));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, row) =>
      cells
        .map((cell, at) => padded(cell[row] ?? "", widths[at] ?? 0, columns[at]?.align === "right"))
        .join(" ".repeat(GAP))
        .trimEnd(),
    );
  });
  return [...(says === "" ? [] : wrapped(says, WIDTH)), ...laid].join("\n");
}

function padded(text: string, width: number, isRight: boolean): string {
  return isRight ? text.padStart(width) : text.padEnd(width);
}

/** A text in lines, broken between words; a word longer than a line stays whole. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
