import type { CellValue, Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../../src/records/cell-address";
import { type ComputedColumn, inFile } from "../../src/workbook/computed-columns";
import {
  isComputed,
  type PlacedColumn,
  TEMPLATE_FIRST_COLUMN,
  TEMPLATE_HEADER_ROW,
  type LaidOutColumn,
  type LaidOutTable,
} from "../../src/workbook/layout";
import { isHeldNarrow } from "../../src/workbook/widths";
import type { CachedAnswers } from "../cached-answers";
import type { AnyRow } from "../content";
import { offerChoices } from "./choices";
import { colour } from "./conditional-colours";
import { COLOURS, DATE, FONT, solid, TAB_COLOURS } from "../../src/files/palette";
import { LINE_POINTS, linesOf } from "../../src/files/lines";
import { setPaper } from "../../src/files/paper";
import { formatSingleCells } from "./single-formats";

const AS_TEXT = "@";

/** Columns that Excel would turn into dates or numbers if they were not text: `30/8`, `2026-12`. */
const TYPED_AS_WRITTEN = new Set(["Target", "Period", "Year", "Priority"]);

function formatOf({ kind, header, refersTo }: LaidOutColumn): string | undefined {
  if (kind === "date" || kind === "date or yes") return DATE;
  if (kind === "time") return "hh:mm";
  if (kind === "moment") return `${DATE} hh:mm`;
  if (kind === "share") return "0%";
  if (header === "Due" || header === "Received") return "£#,##0.00";
  if (TYPED_AS_WRITTEN.has(header) || kind === "id" || (kind === "reference" && refersTo.length > 0)) return AS_TEXT;
  return undefined;
}

const WIDE = 30;
const WRAPPING = new Set(["text", "texts", "references", "id"]);

function wraps({ table }: LaidOutTable, column: PlacedColumn): boolean {
  if (isComputed(column)) return column.shows === "text";
  return isHeldNarrow(table, column.header) || (column.width >= WIDE && WRAPPING.has(column.kind));
}

const CENTRED = new Set(["number", "time before"]);

function columnStyle(layout: LaidOutTable, column: LaidOutColumn): Partial<Style> {
  const format = formatOf(column);
  return {
    font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
    alignment: {
      vertical: "top",
      horizontal: CENTRED.has(column.kind) && format === undefined ? "center" : "left",
      wrapText: wraps(layout, column),
    },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

interface SheetContent {
  readonly rows: readonly AnyRow[];
  /** The row, counted from 0, at which the sheet opens. */
  readonly openedAt: number;
  readonly answers: CachedAnswers;
  /** Does the workbook go by its own rules? */
  readonly isOwn: boolean;
}

/** Adds a table's sheet: its columns as laid out, its rows, its choices, colours and print settings. */
export function addTableSheet(
  workbook: Workbook,
  layout: LaidOutTable,
  { rows, openedAt, answers, isOwn }: SheetContent,
): void {
  const first = TEMPLATE_HEADER_ROW + 1 + openedAt;
  const sheet = workbook.addWorksheet(layout.sheet, {
    properties: { tabColor: { argb: TAB_COLOURS[layout.subject] } },
    views: [
      {
        state: "frozen",
        xSplit: 1,
        ySplit: TEMPLATE_HEADER_ROW,
        showGridLines: false,
        topLeftCell: `B${first}`,
        activeCell: `B${first}`,
      },
    ],
  });
  // An Excel table has at least one row: the blank one is where officers begin.
  const filled = rows.length === 0 ? [{}] : rows;
  const cells = filled.map((row) => cellsOf(layout, row, answers));
  const widths = widthsFor(layout, cells);
  styleColumns(sheet, layout, widths);
  sheet.addTable({
    name: layout.table,
    ref: `${columnLetters(TEMPLATE_FIRST_COLUMN)}${TEMPLATE_HEADER_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: layout.placed.map((column) => ({
      name: column.header,
      filterButton: true,
      ...(isComputed(column) ? { calculatedColumnFormula: inFile(column.formula, layout.table) } : {}),
    })),
    rows: cells,
  });
  introduce(sheet, layout);
  styleHeader(sheet, layout);
  giveHeights(sheet, layout, cells, widths);
  formatSingleCells(sheet, layout, cells);
  offerChoices(sheet, layout, isOwn);
  colour(sheet, layout);
  setPaper(sheet, widths, { headerRow: TEMPLATE_HEADER_ROW });
}

function cellsOf(layout: LaidOutTable, row: AnyRow, answers: CachedAnswers): CellValue[] {
  return layout.placed.map((column): CellValue => {
    if (isComputed(column))
      return { formula: inFile(column.formula, layout.table), result: answers(layout, column.formula, row) };
    const value = row[column.property];
    return value === undefined || value === "" ? null : value;
  });
}

/** Wide enough for the longest cell of columns that do not wrap, and never narrower than laid out. */
function widthsFor(layout: LaidOutTable, cells: readonly (readonly CellValue[])[]): readonly number[] {
  return layout.placed.map((column, index) => {
    if (wraps(layout, column) || isComputed(column)) return column.width;
    const longest = Math.max(0, ...cells.map((row) => (typeof row[index] === "string" ? row[index].length : 0)));
    return Math.min(60, Math.max(column.width, longest + 2));
  });
}

/** Gives rows with wrapped text the height of their longest cell; Excel still fits them when the text changes. */
function giveHeights(
  sheet: Worksheet,
  layout: LaidOutTable,
  cells: readonly (readonly CellValue[])[],
  widths: readonly number[],
): void {
  const wrapped = layout.placed.map((column) => wraps(layout, column));
  cells.forEach((row, index) => {
    const lines = row.map((value, place) => {
      const text = typeof value === "object" && value !== null && "result" in value ? value.result : value;
      return wrapped[place] === true && typeof text === "string" ? linesOf(text, widths[place] ?? text.length) : 1;
    });
    const most = Math.max(...lines);
    if (most > 1) sheet.getRow(TEMPLATE_HEADER_ROW + 1 + index).height = most * LINE_POINTS;
  });
}

function styleColumns(sheet: Worksheet, layout: LaidOutTable, widths: readonly number[]): void {
  layout.placed.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = widths[index] ?? column.width;
    target.style = isComputed(column) ? computedStyle(layout, column) : columnStyle(layout, column);
  });
}

function computedStyle(layout: LaidOutTable, column: ComputedColumn): Partial<Style> {
  return {
    font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
    fill: solid(COLOURS.computed),
    alignment: { vertical: "top", horizontal: "left", wrapText: wraps(layout, column) },
    ...(column.shows === "date" ? { numFmt: DATE } : {}),
  };
}

/** What the sheet is for, above its table: some sheets' names say little by themselves. */
function introduce(sheet: Worksheet, { sentence, placed }: LaidOutTable): void {
  const row = sheet.getRow(1);
  row.height = 20;
  // Every cell of the row, or the columns' own grounds would show behind the sentence.
  placed.forEach((_, index) => {
    row.getCell(index + 1).style = {
      numFmt: "General",
      font: { name: FONT, size: 11, italic: true, color: { argb: COLOURS.quiet } },
      alignment: { vertical: "middle", horizontal: "left" },
    };
  });
  row.getCell(1).value = sentence;
}

function styleHeader(sheet: Worksheet, { placed }: LaidOutTable): void {
  const header = sheet.getRow(TEMPLATE_HEADER_ROW);
  header.height = 24;
  placed.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    cell.style = {
      numFmt: "General",
      font: { name: FONT, size: 11, bold: true, color: { argb: COLOURS.white } },
      fill: solid(isComputed(column) ? COLOURS.computedHeading : COLOURS.heading),
      alignment: { vertical: "middle", horizontal: "left" },
    };
  });
}
