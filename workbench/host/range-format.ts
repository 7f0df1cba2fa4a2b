import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import { fittingWidth } from "../book/autofit";
import type { BorderLine, BorderSide, CellStyle } from "../book/cell";
import { eachUsed, styleCells } from "../book/edit-cells";
import type { Block, Sheet } from "../book/sheet";
import { text, truth, wholeNumber } from "./argument";
import type { HostContext } from "./host-context";
import { invalidArgument } from "./host-error";
import type { HostObject, Scalar } from "./object";

const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** Excel's `RangeFormat`: what is set is drawn by the grid. Reading a property that differs over the range answers null. */
export function rangeFormat(context: HostContext, sheet: Sheet, rect: Rect): HostObject {
  const style = styleScalars(context, sheet, rect);
  return {
    className: "RangeFormat",
    scalars: {
      WrapText: style("wrap", false, truth),
      HorizontalAlignment: style("horizontal", "General", text),
      VerticalAlignment: style("vertical", "Bottom", text),
      IndentLevel: style("indent", 0, (value) => wholeNumber(value)),
      ColumnWidth: sizes(context, { sheet, rect }, "column"),
      RowHeight: sizes(context, { sheet, rect }, "row"),
    },
    links: {
      Font: () => font(context, { sheet, rect }),
      Fill: () => ({
        className: "RangeFill",
        scalars: { Color: style("fill", "#FFFFFF", color) },
        methods: { Clear: () => clearFill(context, sheet, rect) },
      }),
      Borders: () => borders(context, sheet, rect),
      Protection: () => ({
        className: "FormatProtection",
        scalars: { FormulaHidden: style("formulaHidden", false, truth) },
      }),
    },
    methods: {
      AutofitColumns: () => autofit(context, sheet, rect),
      AutofitRows: () => {
        for (let row = rect.row; row < Math.min(rect.row + rect.rows, sheet.rows.length); row += 1)
          sheet.rowHeights.delete(row);
        context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
        return null;
      },
    },
  };
}

function font(context: HostContext, { sheet, rect }: Block): HostObject {
  const style = styleScalars(context, sheet, rect);
  return {
    className: "RangeFont",
    scalars: {
      Bold: style("bold", false, truth),
      Italic: style("italic", false, truth),
      Strikethrough: style("strikethrough", false, truth),
      Underline: {
        get: () => (style("underline", false, truth).get() === true ? "Single" : "None"),
        set: (value) => styleCells(context.book, { sheet, rect }, { underline: value !== "None" }),
      },
      Color: style("fontColor", "#000000", color),
      Size: style("fontSize", 11, number),
      Name: style("fontName", "Calibri", text),
    },
  };
}

type Read<T> = (value: unknown) => T;

function styleScalars(context: HostContext, sheet: Sheet, rect: Rect) {
  return <K extends keyof CellStyle>(
    field: K,
    otherwise: CellStyle[K],
    read: Read<CellStyle[K]>,
  ): Required<Scalar> => ({
    get: () => {
      const first = sheet.get(rect.row, rect.column)?.style?.[field] ?? otherwise;
      let mixed = false;
      eachUsed(sheet, rect, (cell) => {
        if ((cell.style?.[field] ?? otherwise) !== first) mixed = true;
      });
      return mixed ? null : first;
    },
    set: (value) => {
      const change: CellStyle = { [field]: read(value) };
      styleCells(context.book, { sheet, rect }, change);
    },
  });
}

function number(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

/** Colours are `#RRGGBB` or a web colour's name. */
function color(value: unknown): string {
  const given = text(value);
  if (!/^(#[0-9a-f]{6}|[a-z]+)$/i.test(given)) throw invalidArgument(`“${given}” is not a colour.`);
  return given.startsWith("#") ? given.toUpperCase() : given;
}

function clearFill(context: HostContext, sheet: Sheet, rect: Rect): null {
  eachUsed(sheet, rect, (cell, row, column) => {
    const { fill: _fill, ...style } = cell.style ?? {};
    sheet.set(row, column, { ...cell, style });
  });
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
  return null;
}

function sizes(context: HostContext, { sheet, rect }: Block, axis: "row" | "column"): Scalar {
  const [first, count, most, kept] =
    axis === "row"
      ? [rect.row, rect.rows, SHEET_ROWS, sheet.rowHeights]
      : [rect.column, rect.columns, SHEET_COLUMNS, sheet.columnWidths];
  return {
    get: () => kept.get(first) ?? (axis === "row" ? ROW_HEIGHT : COLUMN_WIDTH),
    set: (value) => {
      const size = number(value);
      if (count >= most)
        throw invalidArgument("The workbench sets the size of some rows or columns, not of all at once.");
      for (let line = first; line < first + count; line += 1) kept.set(line, size);
      context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
    },
  };
}

function autofit(context: HostContext, sheet: Sheet, rect: Rect): null {
  for (let column = rect.column; column < Math.min(rect.column + rect.columns, 200); column += 1) {
    const width = fittingWidth(sheet, column, rect);
    if (width !== undefined) sheet.columnWidths.set(column, width);
  }
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
  return null;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

function borders(context: HostContext, sheet: Sheet, rect: Rect): HostObject {
  const item = (key: unknown): HostObject => {
    const side = SIDES.find((known) => known === key);
    if (!side) throw invalidArgument();
    return border(context, { sheet, rect }, side);
  };
  return {
    className: "RangeBorderCollection",
    items: () => SIDES.map(item),
    item,
    methods: { GetItem: ([key]) => item(key) },
  };
}

const PLAIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

function border(context: HostContext, { sheet, rect }: Block, side: Side): HostObject {
  const lines = bordered(rect, side);
  const now = (): BorderLine | undefined =>
    lines[0] && sheet.get(lines[0].rect.row, lines[0].rect.column)?.style?.borders?.[lines[0].side];
  const set = (change: Partial<BorderLine>): void => {
    for (const { rect: strip, side: edge } of lines) {
      for (let row = strip.row; row < strip.row + strip.rows; row += 1) {
        for (let column = strip.column; column < strip.column + strip.columns; column += 1) {
          const old = sheet.get(row, column);
          const line = { ...PLAIN, ...old?.style?.borders?.[edge], ...change };
          const { [edge]: _gone, ...rest } = old?.style?.borders ?? {};
          sheet.set(row, column, {
            value: null,
            ...old,
            style: { ...old?.style, borders: line.style === "None" ? rest : { ...rest, [edge]: line } },
          });
        }
      }
    }
    context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
  };
  return {
    className: "RangeBorder",
    scalars: {
      SideIndex: { get: () => side },
      Style: { get: () => now()?.style ?? "None", set: (value) => set({ style: text(value) }) },
      Weight: { get: () => now()?.weight ?? "Thin", set: (value) => set({ weight: text(value) }) },
      Color: { get: () => now()?.color ?? "#000000", set: (value) => set({ color: color(value) }) },
    },
  };
}

function bordered(rect: Rect, side: Side): { readonly rect: Rect; readonly side: BorderSide }[] {
  if (rect.rows * rect.columns > 200_000)
    throw invalidArgument("The workbench draws borders on blocks of up to 200,000 cells.");
  const bottom = rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: bottom, rows: 1 }, side }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: right, columns: 1 }, side }];
    case "InsideHorizontal":
      return rect.rows < 2 ? [] : [{ rect: { ...rect, rows: rect.rows - 1 }, side: "EdgeBottom" }];
    case "InsideVertical":
      return rect.columns < 2 ? [] : [{ rect: { ...rect, columns: rect.columns - 1 }, side: "EdgeRight" }];
  }
}
