import type { Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { LINE_POINTS, linesOf } from "./lines";
import { COLOURS, FONT, solid } from "./palette";
import { setWholePaper } from "./paper";

/** What, what it is, how much: three columns that fill an upright page. */
const WIDTHS = [34, 62, 16] as const;
const ACROSS = 62 + 16;

/** Writes the first sheet of a file from its top down: what the file is, for people. */
export class CoverSheet {
  private at = 0;

  constructor(private readonly sheet: Worksheet) {
    WIDTHS.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  }

  /** The sheet's number of the row last written. */
  get lastRow(): number {
    return this.at;
  }

  title(text: string): void {
    this.wide(text, { size: 18, bold: true, colour: COLOURS.heading }, 1.75);
    this.at++;
  }

  /** A heading, with a blank row above it. */
  heading(text: string): void {
    this.at++;
    this.wide(text, { size: 13, bold: true, colour: COLOURS.heading }, 1.2);
  }

  /** "Purpose", and beside it what it is. */
  fact(heading: string, said: string): void {
    const row = ++this.at;
    this.sheet.mergeCells(`B${row}:C${row}`);
    this.put(row, 1, heading, { bold: true });
    this.put(row, 2, said);
    this.sheet.getRow(row).height = linesOf(said, ACROSS) * LINE_POINTS + 3;
  }

  sentence(text: string): void {
    this.wide(text, {}, 1);
  }

  row(cells: readonly string[], look: "cells" | "headers" = "cells"): void {
    const row = ++this.at;
    const isHeader = look === "headers";
    cells.forEach((text, column) => {
      this.put(row, column + 1, text, isHeader ? { bold: true, colour: COLOURS.white } : {});
      const cell = this.sheet.getRow(row).getCell(column + 1);
      if (isHeader) cell.fill = solid(COLOURS.heading);
      else cell.border = { bottom: { style: "thin", color: { argb: COLOURS.line } } };
    });
    const lines = Math.max(...cells.map((text, column) => linesOf(text, (WIDTHS[column] ?? 1) - 1)));
    this.sheet.getRow(row).height = lines * LINE_POINTS + 3;
  }

  end(): Worksheet {
    return this.sheet;
  }

  private wide(text: string, look: Look, factor: number): void {
    const row = ++this.at;
    this.sheet.mergeCells(`A${row}:C${row}`);
    this.put(row, 1, text, look);
    const width = (WIDTHS[0] + ACROSS) * (11 / (look.size ?? 11));
    this.sheet.getRow(row).height = linesOf(text, width) * LINE_POINTS * factor + 3;
  }

  private put(
    row: number,
    column: number,
    text: string,
    { size = 11, bold = false, colour = COLOURS.ink }: Look = {},
  ): void {
    const cell = this.sheet.getRow(row).getCell(column);
    cell.value = text;
    cell.style = {
      numFmt: "@",
      font: { name: FONT, size, bold, color: { argb: colour } },
      alignment: { vertical: "top", wrapText: true },
    } satisfies Partial<Style>;
  }
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Adds the sheet that says what a file is: one page wide, upright. */
export function addCover(workbook: Workbook, name: string, printed: string): CoverSheet {
  const sheet = workbook.addWorksheet(name, {
    properties: { tabColor: { argb: COLOURS.ink } },
    views: [{ state: "normal", showGridLines: false }],
  });
  setWholePaper(sheet, WIDTHS, { headerRow: null, header: printed });
  return new CoverSheet(sheet);
}
