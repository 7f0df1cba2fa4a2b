import {
  type DrawnCell,
  drawnOf,
  headingOf,
  isHeadingRow,
  type KeyLine,
  referenceTo,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
  type TableBlock,
  textOf,
} from "../document";
import { escaped } from "./escaped";
import { styleFor } from "./html-style";
import { trendAsSvg } from "./trend-svg";

/** A document as one page of HTML that needs nothing else, prints on A4 and reads on a phone; what stands in a cell stays text. */
export function asHtml(document: ReportDocument): string {
  const { title, foot = title, facts, sections } = document;
  const head = [
    `<h1>${escaped(title)}</h1>`,
    `<dl>${facts.map(({ name, says }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(says)}</dd></div>`).join("")}</dl>`,
  ];
  const body = [...head, ...sections.map((section) => sectionAsHtml(document, section))].join("\n");
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n<style>${styleFor(foot)}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

function sectionAsHtml(document: ReportDocument, section: ReportSection): string {
  const { id, blocks, by, numbering } = section;
  const heading = `<h2>${escaped(headingOf(document, section))}</h2>`;
  const said = blocks.map((block) => blockAsHtml(document, block));
  if (by.length > 0) said.push(`<p class="by">By ${escaped(by.join(", "))}.</p>`);
  // A heading stays on the page of what comes first under it.
  return `<section id="${escaped(id)}"${numbering === "annex" ? ' class="annex"' : ""}>\n${heading}\n${said.join("\n")}\n</section>`;
}

function blockAsHtml(document: ReportDocument, block: ReportBlock): string {
  switch (block.kind) {
    case "text":
      return block.isHeading === true ? `<h3>${escaped(block.text)}</h3>` : `<p>${escaped(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "key lines":
      return `<ol class="key">${block.lines.map((line) => keyLine(document, line)).join("\n")}</ol>`;
    case "table":
      return tableAsHtml(block);
    default:
      return block satisfies never;
  }
}

function keyLine(document: ReportDocument, { asks, text, section, by }: KeyLine): string {
  const to = referenceTo(document, section);
  const link = to === "" ? "" : `<a href="#${escaped(section)}">${escaped(to)}</a>`;
  const cited = by.length === 0 ? "" : ` <span class="by">${escaped(by.join(", "))}</span>`;
  return `<li class="${asks.toLowerCase()}"><b>${asks}</b><span>${escaped(text)}${cited}</span>${link}</li>`;
}

function tableAsHtml({ columns, rows, says, hasRoom = false }: TableBlock): string {
  const widths = columns.map(({ width }) => `<col style="width:${width}%">`).join("");
  const headers = columns
    .map(({ header, align = "left" }) =>
      header === "" ? "<td></td>" : `<th scope="col" class="${align}">${escaped(header)}</th>`,
    )
    .join("");
  const body = rows
    .map((row) =>
      isHeadingRow(row, { columns })
        ? `<tr class="head"><th scope="rowgroup" colspan="${columns.length}">${escaped(row.map(textOf).join(""))}</th></tr>`
        : `<tr>${row.map((cell, at) => cellAsHtml(drawnOf(cell), columns[at], at === 0)).join("")}</tr>`,
    )
    .join("\n");
  const caption = says === "" ? "" : `<caption>${escaped(says)}</caption>`;
  return `<table${hasRoom ? ' class="room"' : ""}>${caption}<colgroup>${widths}</colgroup>\n<thead><tr>${headers}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function cellAsHtml(cell: DrawnCell, column: TableBlock["columns"][number] | undefined, isFirst: boolean): string {
  const { text, isStrong = false, shade, bar, trend } = cell;
  const classes = [column?.align ?? "left", shade, isStrong ? "strong" : undefined].filter(
    (name) => name !== undefined,
  );
  const drawn =
    bar !== undefined
      ? `<span class="bar"><i style="width:${Math.round(bar * 100)}%"></i></span> `
      : trend !== undefined
        ? trendAsSvg(trend, text)
        : "";
  const said = trend === undefined ? escaped(text) : "";
  const name = isFirst ? "th" : "td";
  return `<${name}${isFirst ? ' scope="row"' : ""} class="${classes.join(" ")}" data-header="${escaped(column?.header ?? "")}">${drawn}${said}</${name}>`;
}
