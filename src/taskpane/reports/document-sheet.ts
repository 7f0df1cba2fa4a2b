import {
  drawnOf,
  headingOf,
  isHeadingRow,
  referenceTo,
  type ReportBlock,
  type ReportDocument,
  type Shade,
  type TableBlock,
  type TableCell,
} from "../../reports/document";
import { arialWidth } from "../../reports/writers/arial-widths";
import { drawnAsText } from "../../reports/writers/drawn-as-text";
import type { CellsJoined, RowLook, ShadedCell, SheetToWrite } from "../../workbook/port";

/** The page is laid out on so many narrow columns, each so many points wide. */
const GRID = 32;
const COLUMN_POINTS = 18.75;

/** Printed at this scale, letters of ten points are as large as the Word file's, and the columns fill upright A4. */
const SCALE = 85;
const FONT = { name: "Arial", size: 10 } as const;

/** In points, as Excel has them for these letters and as screens have them, by 0.75: a line, the room above and below, and what a cell keeps free left and right. */
const LINE = 12.75;
const ROOM = 1.5;
const SIDES = 6;
/** What stands at the right keeps so much free beside it. */
const INDENT = 7;

/** Excel draws letters a little wider on the screen than they are measured, and less exactly on paper. */
const LEEWAY = 1.03;

/** What fits on a page of upright A4 at the scale at which it is printed, in points: 297 mm without the margins. */
const MARGINS = { left: 0.35, right: 0.35, top: 0.3, bottom: 0.42, header: 0.2, footer: 0.22 } as const;
const PAGE_HEIGHT = Math.floor((842 - 72 * (MARGINS.top + MARGINS.bottom)) / (SCALE / 100)) - LINE;

const COLOURS: Readonly<Record<Shade, string | null>> = {
  good: "#DFF0E3",
  fair: "#FBEFD0",
  poor: "#F6D5D0",
  none: null,
};

/** A document as a sheet of plain values that prints on upright A4, leads to its cells and reads without the add-in. */
export function documentSheet(sheet: string, document: ReportDocument): SheetToWrite {
  const page = new SheetPage();
  page.add({ look: "title", cells: [{ text: document.title }], spans: [GRID], lines: 2 });
  for (const { name, says } of document.facts) page.add({ look: "text", cells: [name, says], spans: [5, GRID - 5] });
  for (const section of document.sections) {
    page.addBlank();
    page.begin(section.id);
    page.add({ look: "heading", cells: [headingOf(document, section)], spans: [GRID], lines: 1.3 });
    for (const block of section.blocks) addBlock(page, document, block);
    if (section.by.length > 0) page.add({ look: "text", cells: [`By ${section.by.join(", ")}.`], spans: [GRID] });
  }
  return { sheet, ...page.laidOut() };
}

interface SheetRow {
  readonly look: RowLook;
  readonly cells: readonly TableCell[];
  /** How many columns of the grid each cell takes. */
  readonly spans: readonly number[];
  /** At least so many lines high. */
  readonly lines?: number;
  readonly aligns?: readonly CellsJoined["align"][];
}

function addBlock(page: SheetPage, document: ReportDocument, block: ReportBlock): void {
  switch (block.kind) {
    case "text":
      return page.add({ look: block.isHeading === true ? "subheading" : "text", cells: [block.text], spans: [GRID] });
    case "list":
      for (const item of block.items) page.add({ look: "text", cells: ["•", item], spans: [1, GRID - 1] });
      return;
    case "key lines":
      for (const { asks, text, section, by, place } of block.lines) {
        const cited = by.length === 0 ? "" : ` (${by.join(", ")})`;
        const said = { text: `${text}${cited}`, ...(place === undefined ? {} : { place }) };
        page.add({
          look: "cells",
          cells: [{ text: asks, isStrong: true }, said, referenceTo(document, section)],
          spans: [3, GRID - 8, 5],
        });
        page.leadTo(section);
      }
      return;
    case "table":
      return addTable(page, block);
    default:
      block satisfies never;
  }
}

const ALIGNS = { left: "Left", right: "Right", centre: "Center" } as const;

function addTable(page: SheetPage, table: TableBlock): void {
  const { columns, rows, says, hasRoom = false } = table;
  const spans = spansOf(columns.map(({ width }) => width));
  const aligns = columns.map(({ align = "left" }) => ALIGNS[align]);
  if (says !== "") page.add({ look: "note", cells: [says], spans: [GRID] });
  page.add({ look: "headers", cells: columns.map(({ header }) => header), spans, aligns });
  for (const row of rows) {
    if (isHeadingRow(row, table))
      page.addHead({ look: "cells", cells: row.map((cell) => ({ ...drawnOf(cell), isStrong: true })), spans: [GRID] });
    else page.add({ look: "cells", cells: row, spans, aligns, lines: hasRoom ? 2 : 1 });
  }
}

/** Shares of the page as columns of the grid, each at least one, together all of them. */
function spansOf(shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const spans = shares.map((share) => Math.max(1, Math.floor((share / all) * GRID)));
  const lacking = shares.map((share, at) => ({ at, lacks: (share / all) * GRID - (spans[at] ?? 0) }));
  const byNeed = [...lacking].sort((a, b) => b.lacks - a.lacks);
  for (let next = 0; spans.reduce((sum, span) => sum + span, 0) < GRID; next++) {
    const at = byNeed[next % byNeed.length]?.at ?? 0;
    spans[at] = (spans[at] ?? 0) + 1;
  }
  return spans;
}

/** Rows as they are put on a page, one after the other. */
class SheetPage {
  private readonly rows: string[][] = [];
  private readonly looks: RowLook[] = [];
  private readonly heights: number[] = [];
  private readonly joined: (CellsJoined & { rows: number })[] = [];
  private readonly shades: ShadedCell[] = [];
  private readonly links: { row: number; column: number; to: string }[] = [];
  private readonly heads = new Set<number>();
  /** On which row each section begins, and the rows that end by leading to one. */
  private readonly begun = new Map<string, number>();
  private lastCell = { row: 0, column: 0 };
  private readonly leading: { row: number; column: number; section: string }[] = [];

  addBlank(): void {
    this.rows.push([""]);
    this.looks.push("text");
    this.heights.push(6);
  }

  /** A row that leads to the next, within a table. */
  addHead(row: SheetRow): void {
    this.heads.add(this.rows.length);
    this.add(row);
  }

  add({ look, cells, spans, lines = 1, aligns = [] }: SheetRow): void {
    const row = this.rows.length;
    const values: string[] = [];
    let column = 0;
    let height = lines;
    cells.forEach((cell, at) => {
      const columns = spans[at] ?? 1;
      const said = drawnAsText(cell);
      const { shade = "none", isStrong = false, place } = drawnOf(cell);
      values.push(said, ...Array.from({ length: columns - 1 }, () => ""));
      const bold = isStrong || BOLD.has(look);
      const align = aligns[at] ?? "Left";
      const room = columns * COLUMN_POINTS - SIDES - (align === "Right" ? INDENT : 0);
      height = Math.max(height, linesOf(said, { room, bold }));
      this.join({ row, rows: 1, column, columns, align });
      const colour = COLOURS[shade];
      if (colour !== null || isStrong) this.shades.push({ row, column, columns, colour, isBold: isStrong });
      this.lastCell = { row, column };
      if (place !== undefined && place.includes("!") && said !== "") this.links.push({ row, column, to: place });
      column += columns;
    });
    this.rows.push(values);
    this.looks.push(look);
    this.heights.push(Math.ceil((height * LINE + ROOM) / 0.75) * 0.75);
  }

  /** The next row begins a section. */
  begin(section: string): void {
    this.begun.set(section, this.rows.length);
  }

  /** The last cell of the row just added leads to a section: its page is told once the pages are known. */
  leadTo(section: string): void {
    this.leading.push({ ...this.lastCell, section });
  }

  /** Joined like the row above, it is done in one go with it. */
  private join(cells: CellsJoined): void {
    const above = this.joined.findLast(({ column, columns }) => column === cells.column && columns === cells.columns);
    if (above !== undefined && above.row + above.rows === cells.row && above.align === cells.align) above.rows++;
    else this.joined.push({ ...cells });
  }

  laidOut(): Omit<SheetToWrite, "sheet"> {
    const { rows, looks, heights, joined, shades, links } = this;
    const pageStarts = pageStartsOf(looks, heights, this.heads);
    for (const { row, column, section } of this.leading) {
      const begun = this.begun.get(section);
      const cells = rows[row];
      if (begun === undefined || cells === undefined) continue;
      const page = 1 + pageStarts.filter((start) => start <= begun).length;
      cells[column] = [cells[column] ?? "", `page ${page}`].filter((part) => part !== "").join(", ");
    }
    return {
      rows,
      looks,
      upright: {
        font: FONT,
        columns: { count: GRID, points: COLUMN_POINTS },
        scale: SCALE,
        margins: MARGINS,
        ...{ joined, heights, shades, links, pageStarts },
      },
    };
  }
}

const BOLD: ReadonlySet<RowLook> = new Set(["subheading", "headers"]);

/** A line breaks between words, and within a word that is longer than a line. */
function linesOf(text: string, { room, bold }: { readonly room: number; readonly bold: boolean }): number {
  const widthOf = (said: string): number => arialWidth(said, { size: FONT.size, bold }) * LEEWAY;
  const space = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    used += (used === 0 ? 0 : space) + width;
    for (; used > room; used -= room) lines++;
  }
  return lines;
}

const LEADS: ReadonlySet<RowLook> = new Set(["heading", "subheading", "note", "headers"]);

/** Which rows begin a page, so that no heading stands alone at the foot of one: what leads to a table stays with its first row. */
function pageStartsOf(
  looks: readonly RowLook[],
  heights: readonly number[],
  heads: ReadonlySet<number>,
): readonly number[] {
  const leads = (row: number): boolean =>
    LEADS.has(looks[row] ?? "text") || heads.has(row) || looks[row + 1] === "note" || looks[row + 1] === "headers";
  const starts: number[] = [];
  let used = 0;
  for (let row = 0; row < looks.length;) {
    let end = row;
    while (end + 1 < looks.length && leads(end)) end++;
    const height = heights.slice(row, end + 1).reduce((sum, each) => sum + each, 0);
    if (used > 0 && used + height > PAGE_HEIGHT) {
      starts.push(row);
      used = 0;
    }
    used += height;
    row = end + 1;
  }
  return starts;
}
