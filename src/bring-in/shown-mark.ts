import type { RawCell } from "../records/cell";
import type { CellLook } from "../workbook/sheet-grid";

/** The letters of fonts of signs that are ticks and crosses. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: "✓", û: "✗", þ: "✓", ý: "✗" },
  "wingdings 2": { P: "✓", O: "✗", R: "✓", S: "✗" },
  webdings: { a: "✓", r: "✗" },
};

/** What a cell shows: the tick that a letter is in a font of signs. */
export function shownMark(raw: RawCell, { font }: CellLook): RawCell {
  const signs = font === "" ? undefined : SIGNS[font.toLowerCase()];
  return signs !== undefined && typeof raw === "string" ? (signs[raw.trim()] ?? raw) : raw;
}
