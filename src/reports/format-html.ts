import type { ReportBlock, ReportDocument } from "./document";

const STYLE = `
body { font: 11pt/1.4 "Segoe UI", Arial, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 20pt; margin-bottom: .2rem; } h2 { font-size: 14pt; margin-top: 2rem; border-bottom: 2px solid #1f3864; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border: 1px solid #bfbfbf; }
th { background: #dce6f1; } .short { white-space: nowrap; } tr { break-inside: avoid; } thead { display: table-header-group; }
@media (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #1f1f1f; } th { background: #2b3a55; } th, td { border-color: #555; } h2 { border-color: #7f9fd0; } }
@media print { body { margin: 0; max-width: none; color: #000; background: #fff; } th { background: #dce6f1; } @page { size: A4 landscape; margin: 15mm; } }`;

/** A report as one page of HTML that needs nothing else; what stands in a cell stays text. */
export function asHtml({ title, about, sections }: ReportDocument): string {
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...about.map((line) => `<p>${escaped(line)}</p>`),
    ...sections.flatMap(({ heading, blocks }) => [`<h2>${escaped(heading)}</h2>`, ...blocks.map(blockAsHtml)]),
  ].join("\n");
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n<style>${STYLE}\n</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function blockAsHtml(block: ReportBlock): string {
  if (block.kind === "text") return `<p>${escaped(block.text)}</p>`;
  const headers = block.headers.map((header) => `<th scope="col">${escaped(header)}</th>`).join("");
  return `<table>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n${block.rows.map(bodyRow).join("\n")}\n</tbody>\n</table>`;
}

/** Up to a date's length a cell stays on one line: "22 November 2026". */
const SHORT = 17;

function bodyRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td${cell.length <= SHORT ? ' class="short"' : ""}>${escaped(cell)}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
