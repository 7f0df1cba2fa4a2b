import type { CellValue, Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Rows, Value } from "../answers/value";
import type { CellKind } from "../records/cell";
import { isText, isTurned, textOf, widthsFor } from "./column-widths";
import { LINE_POINTS, linesOf } from "./lines";
import { COLOURS, DATE, FONT, solid } from "./palette";
import { setWholePaper } from "./paper";

export interface FileColumn {
  readonly header: string;
  readonly kind: CellKind;
  /** In characters, for text: where every cell is shorter it becomes narrower. */
  readonly width: number;
}

/** A sheet of a file: one table of values under a sentence. */
export interface FileSheet {
  readonly name: string;
  readonly tab: string;
  readonly sentence: string;
  readonly columns: readonly FileColumn[];
  readonly rows: Rows;
  /** What stands at the top of each printed page. */
  readonly printed: string;
}

const HEADER_ROW = 2;

/** Adds a sheet with a table as the template has them: header, stripes, filters, fixed first column, British dates, and pages that can be read. */
export function addPlainSheet(workbook: Workbook, content: FileSheet): void {
  const { name, tab, columns, rows, sentence, printed } = content;
  const sheet = workbook.addWorksheet(name, {
    properties: { tabColor: { argb: tab } },
    views: [{ state: "frozen", xSplit: 1, ySplit: HEADER_ROW, showGridLines: false }],
  });
  const widths = widthsFor(columns, rows);
  columns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = widths[at] ?? column.width;
    sheet.getColumn(at + 1).style = styleOf(column);
  });
  sheet.addTable({
    name,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: rows.map((row) => row.map(cellOf)),
  });
  introduce(sheet, sentence, columns.length);
  styleHeader(
    sheet,
    columns.map(({ header }, at) => ({ header, width: widths[at] ?? 1 })),
  );
  giveHeights(sheet, rows, widths);
  setWholePaper(sheet, widths, { headerRow: HEADER_ROW, header: printed });
}

function styleOf({ kind, header }: FileColumn): Partial<Style> {
  const format = formatOf(kind, header);
  return {
    font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
    alignment: { vertical: "top", horizontal: "left", wrapText: isText(kind) },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function formatOf(kind: CellKind, header: string): string | undefined {
  if (kind === "date" || kind === "date or yes") return DATE;
  if (kind === "time") return "hh:mm";
  if (kind === "share") return "0%";
  if (kind === "number" && (header === "Due" || header === "Received")) return "£#,##0.00";
  return isText(kind) ? "@" : undefined;
}

/** Cells as values: a text that begins with = stays text, since no cell is a formula. */
function cellOf(value: Value): CellValue {
  if (typeof value !== "object") return value === "" ? null : value;
  return "date" in value ? value.date : value.time / 1440;
}

function introduce(sheet: Worksheet, sentence: string, columns: number): void {
  const row = sheet.getRow(1);
  row.height = 20;
  for (let at = 1; at <= columns; at++)
    row.getCell(at).style = {
      numFmt: "General",
      font: { name: FONT, size: 11, italic: true, color: { argb: COLOURS.quiet } },
      alignment: { vertical: "middle", horizontal: "left" },
    };
  row.getCell(1).value = sentence;
}

/** Points that a letter of a turned header takes upwards, where the header stands in two lines beside one another. */
const LETTER_POINTS = 6;
const lettersUp = (header: string): number =>
  Math.max(Math.ceil(header.length / 2) + 1, ...header.split(" ").map((word) => word.length));

function styleHeader(sheet: Worksheet, headers: readonly { readonly header: string; readonly width: number }[]): void {
  const row = sheet.getRow(HEADER_ROW);
  const heights = headers.map(({ header, width }) =>
    isTurned(header, width) ? lettersUp(header) * LETTER_POINTS : linesOf(header, width - 1) * LINE_POINTS,
  );
  // A line more for the filters' buttons, which stand at the foot.
  row.height = Math.max(...heights) + LINE_POINTS + 3;
  headers.forEach(({ header, width }, at) => {
    const isOnItsSide = isTurned(header, width);
    row.getCell(at + 1).style = {
      numFmt: "General",
      font: { name: FONT, size: 11, bold: true, color: { argb: COLOURS.white } },
      fill: solid(COLOURS.heading),
      alignment: {
        vertical: "top",
        horizontal: "left",
        wrapText: true,
        ...(isOnItsSide ? { textRotation: 90 } : {}),
      },
    };
  });
}

function giveHeights(sheet: Worksheet, rows: Rows, widths: readonly number[]): void {
  rows.forEach((row, at) => {
    const lines = Math.max(...row.map((value, column) => linesOf(textOf(value), (widths[column] ?? 1) - 1)));
    if (lines > 1) sheet.getRow(HEADER_ROW + 1 + at).height = lines * LINE_POINTS;
  });
}
