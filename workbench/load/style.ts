import type { Color, BorderSide as FileSide, CellStyle as FileStyle } from "hucre";
import type { BorderLine, BorderSide, CellStyle } from "../book/cell";

const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** A look in the file: the parts of it that the grid draws. */
export function styleFromFile(file: FileStyle | undefined): CellStyle {
  if (!file) return {};
  const { font, fill, alignment, border } = file;
  const fillColor =
    fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor ?? fill.bgColor) : undefined;
  const style: Record<string, unknown> = {
    numberFormat: file.numFmt === "General" ? undefined : file.numFmt,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strikethrough || undefined,
    fontName: font?.name === "Calibri" ? undefined : font?.name,
    fontSize: font?.size === 11 ? undefined : font?.size,
    fontColor: colorOf(font?.color),
    fill: fillColor,
    horizontal: alignment?.horizontal && alignment.horizontal !== "general" ? capital(alignment.horizontal) : undefined,
    vertical: alignment?.vertical ? capital(alignment.vertical) : undefined,
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    formulaHidden: file.protection?.hidden || undefined,
    borders: border ? bordersOf(border) : undefined,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function colorOf(color: Color | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined) return undefined;
  // The workbook's own black on white gets no colour, so that the dark theme can invert it.
  return color.theme <= 1 && !color.tint ? undefined : tinted(THEME[color.theme] ?? "#000000", color.tint ?? 0);
}

function tinted(hex: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function bordersOf(border: NonNullable<FileStyle["border"]>): CellStyle["borders"] {
  const sides: readonly (readonly [BorderSide, FileSide | undefined])[] = [
    ["EdgeTop", border.top],
    ["EdgeBottom", border.bottom],
    ["EdgeLeft", border.left],
    ["EdgeRight", border.right],
  ];
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, line] of sides) {
    if (line)
      lines[side] = { style: "Continuous", weight: capital(line.style), color: colorOf(line.color) ?? "#808080" };
  }
  return lines;
}
