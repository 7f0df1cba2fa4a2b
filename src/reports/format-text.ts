import type { ReportBlock, ReportDocument } from "./document";

/** A report as plain text, tables in columns. */
export function asText({ title, about, sections }: ReportDocument): string {
  const parts = [
    underlined(title, "="),
    about.join("\n"),
    ...sections.flatMap(({ heading, blocks }) => [underlined(heading, "-"), ...blocks.map(blockAsText)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function underlined(text: string, with_: string): string {
  return `${text}\n${with_.repeat(text.length)}`;
}

/** A cell longer than this goes on in the line below. */
const WIDEST = 52;

function blockAsText(block: ReportBlock): string {
  if (block.kind === "text") return block.text;
  const lines = [block.headers, ...block.rows].map((line) => block.headers.map((_, at) => wrapped(line[at] ?? "")));
  const widths = block.headers.map((_, at) =>
    Math.max(...lines.flatMap((line) => (line[at] ?? []).map((part) => part.length))),
  );
  return lines
    .flatMap((line) => {
      const height = Math.max(...line.map((parts) => parts.length));
      return Array.from({ length: height }, (_, row) =>
        line
          .map((parts, at) => (parts[row] ?? "").padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd(),
      );
    })
    .join("\n");
}

/** A cell in lines, broken between words; a word longer than a line stays whole. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > WIDEST) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
