import type { ReportBlock, ReportDocument } from "./document";

/** A report as Markdown; what stands in a cell stays text. */
export function asMarkdown({ title, about, sections }: ReportDocument): string {
  const parts = [
    `# ${escaped(title)}`,
    about.map(escaped).join("  \n"),
    ...sections.flatMap(({ heading, blocks }) => [`## ${escaped(heading)}`, ...blocks.map(blockAsMarkdown)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockAsMarkdown(block: ReportBlock): string {
  if (block.kind === "text") return escaped(block.text);
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell) || " ").join(" | ")} |`;
  return [
    line(block.headers),
    line(block.headers.map(() => "---")).replaceAll("\\-", "-"),
    ...block.rows.map(line),
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
