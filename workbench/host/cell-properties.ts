import type { CellStyle } from "../book/cell";
import type { Block } from "../book/sheet";
import { record } from "./argument";
import { notEmulated } from "./host-error";

/** The properties that can be asked for cell by cell, by their place: what a cell without one of its own has. */
const KNOWN: Readonly<Record<string, (style: CellStyle) => unknown>> = {
  "format.fill.color": ({ fill = "#FFFFFF" }) => fill,
  "format.font.name": ({ fontName = "Calibri" }) => fontName,
  "format.font.color": ({ fontColor = "#000000" }) => fontColor,
  "format.font.bold": ({ bold = false }) => bold,
  "format.font.italic": ({ italic = false }) => italic,
  "format.font.strikethrough": ({ strikethrough = false }) => strikethrough,
};

/** `Range.getCellProperties`: for each cell of the block what was asked for, in the shape in which it was asked. */
export function cellProperties({ sheet, rect }: Block, wanted: unknown): unknown[][] {
  const asked = record(wanted);
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) =>
      propertiesOf(sheet.get(rect.row + row, rect.column + column)?.style ?? {}, asked, ""),
    ),
  );
}

function propertiesOf(style: CellStyle, asked: Readonly<Record<string, unknown>>, place: string): unknown {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, what]) => {
      if (what === false || what === null || what === undefined) return [];
      const path = place === "" ? name : `${place}.${name}`;
      if (what !== true) return [[name, propertiesOf(style, record(what), path)]];
      const known = KNOWN[path];
      if (known === undefined) throw notEmulated(`Range.getCellProperties of ${path}`);
      return [[name, known(style)]];
    }),
  );
}
