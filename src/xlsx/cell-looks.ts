import { type CellLook, PLAIN_LOOK } from "../workbook/sheet-grid";
import { readXml } from "./xml-part";
import { attributeOf } from "./xml-text";
import type { ZipParts } from "./zip-parts";

/** The number formats that a workbook does not spell out: percentages, days and times. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
};

/** How the cells of each style look, by the style's number. */
export function cellLooks(zip: ZipParts, part: string | null): readonly CellLook[] {
  if (part === null || !zip.has(part)) return [PLAIN_LOOK];
  const formats = new Map<number, string>(Object.entries(BUILT_IN).map(([id, format]) => [Number(id), format]));
  const fonts: string[] = [];
  const fills: string[] = [];
  const looks: CellLook[] = [];
  const numberOf = (attributes: string, name: string): number => Number(attributeOf(attributes, name) ?? "0");
  readXml(zip, part, {
    open: (name, attributes, parent) => {
      if (name === "numFmt" && parent === "numFmts")
        formats.set(numberOf(attributes, "numFmtId"), attributeOf(attributes, "formatCode") ?? "");
      else if (name === "font" && parent === "fonts") fonts.push("");
      else if (name === "name" && parent === "font" && fonts.length > 0)
        fonts[fonts.length - 1] = attributeOf(attributes, "val") ?? "";
      else if (name === "fill" && parent === "fills") fills.push("");
      else if (name === "fgColor" && parent === "patternFill" && fills.length > 0)
        fills[fills.length - 1] = colourOf(attributes);
      else if (name === "xf" && parent === "cellXfs")
        looks.push({
          format: formats.get(numberOf(attributes, "numFmtId")) ?? "",
          fill: fills[numberOf(attributes, "fillId")] ?? "",
          font: fonts[numberOf(attributes, "fontId")] ?? "",
        });
    },
    close: () => undefined,
  });
  return looks.length === 0 ? [PLAIN_LOOK] : looks;
}

/** White is no colour: so is a cell that nobody filled. */
function colourOf(attributes: string): string {
  const rgb = (attributeOf(attributes, "rgb") ?? "").toUpperCase().slice(-6);
  if (rgb !== "") return rgb === "FFFFFF" ? "" : rgb;
  const theme = attributeOf(attributes, "theme");
  const tint = attributeOf(attributes, "tint") ?? "0";
  if (theme !== null) return theme === "0" && Number(tint) === 0 ? "" : `theme ${theme} ${tint}`;
  const indexed = attributeOf(attributes, "indexed");
  return indexed === null || indexed === "64" || indexed === "9" || indexed === "1" ? "" : `indexed ${indexed}`;
}
