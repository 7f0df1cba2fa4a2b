import type { ReportBlock, ReportDocument } from "./document";

/** A report as plain text, tables in columns. */
export function asText({ title, about, sections }: ReportDocument): string {
  const parts = [underlined(title, "="), about.join("\n"), ...sections.flatMap(({ heading, blocks }) => [underlined(heading, "-"), ...blocks.map(blockAsText)])];
  return `${parts.join("\n\n")}\n`;
}

function underlined(text: string, with_: string): string {
  return `${text}\n${with_.repeat(text.length)}`;
}

function blockAsText(block: ReportBlock): string {
  if (block.kind === "text") return block.text;
  const lines = [block.headers, ...block.rows];
  const widths = block.headers.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length)));
  return lines.map((line) => line.map((cell, at) => (at === line.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join("  ").trimEnd()).join("\n");
}
