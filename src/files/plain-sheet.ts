import type { CellValue, Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Rows, Value } from "../answers/value";
import type { CellKind } from "../records/cell";
import { LINE_POINTS, linesOf } from "./lines";
import { COLOURS, DATE, FONT, solid } from "./palette";
import { ON_ITS_SIDE, setWholePaper } from "./paper";

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
const NARROWEST = 8;
const BUTTON = 4;
/** A post and its agency, which stand where the template has a name. */
const WIDE = 60;
const LONGEST_KEPT_WHOLE = 20;

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
    columns.map(({ header }, at) => linesOf(header, (widths[at] ?? 1) - BUTTON)),
  );
  giveHeights(sheet, rows, widths);
  setWholePaper(sheet, widths, { headerRow: HEADER_ROW, header: printed });
}

/** As wide as what stands in them; columns that are wide for the sake of a few cells give way first, until all fit across the paper. */
function widthsFor(columns: readonly FileColumn[], rows: Rows): readonly number[] {
  const sizes = columns.map(({ header, kind, width }, at) => {
    const lengths = rows.map((row) => textOf(row[at] ?? "").length);
    const longest = Math.max(0, ...lengths);
    const headed = Math.max(...header.split(" ").map((word) => word.length)) + BUTTON;
    const least = Math.max(NARROWEST, headed, isText(kind) ? longestWord(rows, at) : fixedWidth(kind));
    const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rows.length);
    return { width: Math.max(least, Math.min(Math.max(width, WIDE), longest + 2)), least, usual };
  });
  const total = (): number => sizes.reduce((sum, { width }) => sum + width, 0);
  while (total() > ON_ITS_SIDE) {
    const giving = sizes.filter(({ width, least }) => width > least);
    const [first] = giving.toSorted((a, b) => b.width - b.usual - (a.width - a.usual));
    if (first === undefined) break;
    first.width -= 1;
  }
  return sizes.map(({ width }) => width);
}

/** What a date, a time or a number takes. */
function fixedWidth(kind: CellKind): number {
  return kind === "date" || kind === "date or yes" || kind === "number" ? 13 : NARROWEST;
}

/** An id or a word that would be parted; longer ones than so are. */
function longestWord(rows: Rows, at: number): number {
  const words = rows.flatMap((row) => textOf(row[at] ?? "").split(" "));
  return Math.min(LONGEST_KEPT_WHOLE, Math.max(0, ...words.map((word) => word.length + 1)));
}

function isText(kind: CellKind): boolean {
  return ["text", "texts", "id", "reference", "references", "word", "moment"].includes(kind);
}

function textOf(value: Value): string {
  return typeof value === "object" ? "" : String(value);
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

function styleHeader(sheet: Worksheet, lines: readonly number[]): void {
  const row = sheet.getRow(HEADER_ROW);
  row.height = Math.max(...lines) * LINE_POINTS + 9;
  lines.forEach((_, at) => {
    row.getCell(at + 1).style = {
      numFmt: "General",
      font: { name: FONT, size: 11, bold: true, color: { argb: COLOURS.white } },
      fill: solid(COLOURS.heading),
      alignment: { vertical: "middle", horizontal: "left", wrapText: true },
    };
  });
}

function giveHeights(sheet: Worksheet, rows: Rows, widths: readonly number[]): void {
  rows.forEach((row, at) => {
    const lines = Math.max(...row.map((value, column) => linesOf(textOf(value), (widths[column] ?? 1) - 1)));
    if (lines > 1) sheet.getRow(HEADER_ROW + 1 + at).height = lines * LINE_POINTS;
  });
}
