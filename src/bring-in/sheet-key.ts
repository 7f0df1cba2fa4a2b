import { plainText } from "../records/plain-text";
import { isKeyText, pairsIn } from "./key-text";
import { legendColumn } from "./legend-rows";
import { markOf, type Meaning, meaningOf } from "./mark-words";
import { cellOf, isBlank, saidAt, type View } from "./view";

/** What the sheet itself says of its marks and colours. */
export interface SheetKey {
  readonly marks: ReadonlyMap<string, Meaning>;
  /** By the colour of the fill; "" for cells without one. */
  readonly colours: ReadonlyMap<string, Meaning>;
  /** Is no cell marked but by its colour? Otherwise colours say nothing. */
  readonly readsColours: boolean;
  /** The cells of the key. */
  readonly cells: ReadonlySet<string>;
}

/** Reads every key on the sheet: lines like "Y = here, N = not here", a list of two columns under the word Key, and coloured cells with words. */
export function sheetKey(view: View, isMark: (row: number, column: number) => boolean): SheetKey {
  const marks = new Map<string, Meaning>();
  const colours = new Map<string, Meaning>();
  const cells = new Set<string>();
  const judged = new Map<string, boolean>();
  for (let row = 1; row <= view.rows; row++) {
    const { grid } = view;
    const texts = grid.rows[row] ?? [];
    const legend = texts.length === 0 ? null : legendColumn(view, row);
    if (legend !== null && !isMark(row, legend + 1)) readPair(view, { row, column: legend }, { marks, colours, cells });
    for (let column = 1; column < texts.length; column++) {
      const raw = texts[column];
      if (typeof raw !== "string" || raw.length < 3 || isMark(row, column)) continue;
      let isKey = judged.get(raw);
      if (isKey === undefined) judged.set(raw, (isKey = isKeyText(raw)));
      if (isKey) {
        cells.add(cellOf(view, row, column));
        for (const { mark, meaning } of pairsIn(raw)) marks.set(mark, meaning);
        readBeside(view, { row, column }, { marks, colours, cells });
      }
    }
  }
  return { marks, colours, cells, readsColours: false };
}

interface Found {
  readonly marks: Map<string, Meaning>;
  readonly colours: Map<string, Meaning>;
  readonly cells: Set<string>;
}

/** The pairs that stand in cells of their own around the word Key: in its row to the right, and in the rows below it. */
function readBeside(
  view: View,
  { row, column }: { readonly row: number; readonly column: number },
  found: Found,
): void {
  for (let right = column; right <= Math.min(view.columns, column + 20); right++)
    readPair(view, { row, column: right }, found);
  for (let below = row + 1; below <= Math.min(view.rows, row + 12); below++) {
    const isEnd = isBlank(view.at(below, column)) && view.lookOf(below, column).fill === "";
    if (isEnd && isBlank(view.at(below, column + 1))) break;
    readPair(view, { row: below, column }, found);
  }
}

/** A mark or a colour, with its meaning in the same cell or in the next. */
function readPair(view: View, { row, column }: { readonly row: number; readonly column: number }, found: Found): void {
  const text = saidAt(view, row, column);
  const next = saidAt(view, row, column + 1);
  const { fill } = view.lookOf(row, column);
  const own = text === "" || isKeyText(text) ? null : meaningOf(bareOf(text));
  const ofNext = next === "" || isKeyText(next) ? null : meaningOf(bareOf(next));
  if (own !== null && (text.length > 3 || fill !== "")) {
    if (isLabelled(view, row, column)) return;
    note(view, found, { row, column, fill, meaning: own });
  } else if (ofNext !== null && text.length <= 5 && view.lookOf(row, column + 1).fill === "") {
    if (text !== "" && !isKeyText(text)) found.marks.set(markOf(text), ofNext);
    else if (text === "") note(view, found, { row, column, fill, meaning: ofNext });
    found.cells.add(cellOf(view, row, column)).add(cellOf(view, row, column + 1));
  }
}

/** Words right of a coloured blank cell, or of a short mark, are about that one. */
function isLabelled(view: View, row: number, column: number): boolean {
  const before = saidAt(view, row, column - 1);
  if (view.lookOf(row, column).fill !== "") return false;
  const isColour =
    before === "" && column > 1 && view.lookOf(row, column).fill === "" && view.lookOf(row, column - 1).fill !== "";
  return isColour || (before !== "" && before.length <= 5 && !isKeyText(before));
}

function note(
  view: View,
  found: Found,
  {
    row,
    column,
    fill,
    meaning,
  }: { readonly row: number; readonly column: number; readonly fill: string; readonly meaning: Meaning },
): void {
  if (!found.colours.has(fill)) found.colours.set(fill, meaning);
  found.cells.add(cellOf(view, row, column));
}

/** Without the picture of a box before it. */
function bareOf(text: string): string {
  return plainText(text).replace(/^\[[^\]]*\] */, "");
}
