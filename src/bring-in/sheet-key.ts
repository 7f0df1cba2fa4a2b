import { plainText } from "../records/plain-text";
import { isKeyText, isPairOfCells, type KeyPair, onePairIn, pairsIn } from "./key-text";
import { legendColumn } from "./legend-rows";
import { markOf, type Meaning, meaningOf, meaningsOf } from "./mark-words";
import { cellOf, isBlank, type Place, saidAt, type View } from "./view";

/** What the sheet itself says of its marks and colours. */
export interface SheetKey {
  readonly marks: ReadonlyMap<string, Meaning>;
  /** Marks of which its words may say several things: they are asked about. */
  readonly unclear: ReadonlyMap<string, readonly Meaning[]>;
  /** By the colour of the fill; "" for cells without one. */
  readonly colours: ReadonlyMap<string, Meaning>;
  /** Is no cell marked but by its colour? Otherwise colours say nothing. */
  readonly readsColours: boolean;
  /** The cells of the key. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Reads every key on the sheet: lines like "Y = here, N = not here", a list of cells under the word Key or with one mark each, and coloured
 * cells with words.
 */
export function sheetKey(view: View, isMark: (row: number, column: number) => boolean): SheetKey {
  const found: Found = { marks: new Map(), colours: new Map(), cells: new Set() };
  const judged = new Map<string, boolean>();
  for (let row = 1; row <= view.rows; row++) {
    const { grid } = view;
    const texts = grid.rows[row] ?? [];
    const legend = texts.length === 0 ? null : legendColumn(view, row);
    if (legend !== null && !isMark(row, legend + 1)) readPair(view, { row, column: legend }, found);
    for (let column = 1; column < texts.length; column++) {
      const raw = texts[column];
      if (typeof raw !== "string" || raw === "" || isMark(row, column)) continue;
      if (raw.length >= 3) {
        let isKey = judged.get(raw);
        if (isKey === undefined) judged.set(raw, (isKey = isKeyText(raw)));
        if (isKey) {
          found.cells.add(cellOf(view, row, column));
          for (const pair of pairsIn(raw)) take(found, pair);
          readBeside(view, { row, column }, found);
          continue;
        }
      }
      readAmongOthers(view, { row, column }, { found, isMark });
    }
  }
  const told = [...found.marks].map(([mark, meanings]) => [mark, [...meanings]] as const);
  return {
    marks: new Map(
      told.flatMap(([mark, [only, ...more]]) => (only === undefined || more.length > 0 ? [] : [[mark, only]])),
    ),
    unclear: new Map(told.filter(([, { length }]) => length > 1)),
    colours: found.colours,
    cells: found.cells,
    readsColours: false,
  };
}

/** A mark that is explained twice means what both say. */
function take({ marks }: Found, { mark, meanings }: Pick<KeyPair, "mark" | "meanings">): void {
  marks.set(mark, new Set([...(marks.get(mark) ?? []), ...meanings]));
}

interface Among {
  readonly found: Found;
  readonly isMark: (row: number, column: number) => boolean;
}

/** Without the word Key, a cell that explains one mark is believed where the one below or beside it explains another. */
function readAmongOthers(view: View, { row, column }: Place, { found, isMark }: Among): void {
  const own = pairAt(view, { row, column });
  if (own === null) return;
  const across = own.cells.length;
  const others = [
    { row: row - 1, column },
    { row: row + 1, column },
    { row, column: column - across },
    { row, column: column + across },
  ];
  if (!others.some((place) => !isMark(place.row, place.column) && pairAt(view, place) !== null)) return;
  take(found, own);
  for (const cell of own.cells) found.cells.add(cell);
}

/** "P = attended" in one cell, or P in one and "attended" in the next. */
function pairAt(
  view: View,
  { row, column }: Place,
): (Pick<KeyPair, "mark" | "meanings"> & { cells: readonly string[] }) | null {
  const text = column < 1 || row < 1 ? "" : saidAt(view, row, column);
  if (text === "") return null;
  const one = onePairIn(text);
  if (one !== null) return { ...one, cells: [cellOf(view, row, column)] };
  const next = text.length > 5 ? "" : saidAt(view, row, column + 1);
  if (!isPairOfCells(text, next)) return null;
  const cells = [cellOf(view, row, column), cellOf(view, row, column + 1)];
  return { mark: markOf(text), meanings: meaningsOf(next), cells };
}

interface Found {
  readonly marks: Map<string, ReadonlySet<Meaning>>;
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
  const pair = onePairIn(text);
  if (pair !== null) {
    take(found, pair);
    found.cells.add(cellOf(view, row, column));
    return;
  }
  const own = text === "" || isKeyText(text) ? null : meaningOf(bareOf(text));
  const ofNext = next === "" || isKeyText(next) ? null : meaningOf(bareOf(next));
  if (own !== null && (text.length > 3 || fill !== "")) {
    if (isLabelled(view, row, column)) return;
    note(view, found, { row, column, fill, meaning: own });
  } else if (ofNext !== null && text.length <= 5 && view.lookOf(row, column + 1).fill === "") {
    if (text !== "" && !isKeyText(text)) take(found, { mark: markOf(text), meanings: meaningsOf(next) });
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
