import type { RawCell } from "../records/cell";
import { bytesOf, isAt, textFrom } from "./bytes";
import type { CellContents } from "./cell-contents";
import { plainNumber } from "./plain-number";
import { unescaped } from "./xml-text";

/** The row is written in some way that only a reader of general XML understands, or is not all there. */
export const NOT_PLAIN = -1;

/** The types of cells, by their `t`. */
const TYPES: readonly (readonly [name: string, type: number])[] = [
  ["s", 1],
  ["n", 0],
  ["str", 2],
  ["inlineStr", 3],
  ["b", 4],
  ["e", 2],
  ["d", 2],
];
const NUMBER = 0;
const SHARED = 1;
const TEXT = 2;
const INLINE = 3;
const BOOLEAN = 4;

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LOWER_C = 99;
const LOWER_F = 102;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;
const LOWER_X = 120;

const ROW = bytesOf("<row");
const ROW_END = bytesOf("</row>");
const CELL_END = bytesOf("</c>");
const FORMULA_END = bytesOf("</f>");
const VALUE_END = bytesOf("</v>");
const INLINE_BEGIN = bytesOf("<is><t");
const INLINE_END = bytesOf("</t></is></c>");
const TYPE_BYTES = TYPES.map(([name, type]) => ({ bytes: bytesOf(`${name}"`), type }));

/**
 * Reads the rows of a sheet straight from the bytes, as Excel and most programs write them: a `row` of `c`, each with at most
 * an `f`, a `v` and an `is` of one `t`. Whatever else is met (comments, prefixes, fonts within a text, …) it does not judge:
 * it says NOT_PLAIN, and the row is for the reader of general XML.
 */
export class PlainRows {
  /** The number and the cells of the row last read; the cells are there where the row was wanted. */
  row = 0;
  wanted = false;
  cells: (RawCell | undefined)[] = [];
  styles: (number | undefined)[] = [];
  formulas: (true | undefined)[] = [];

  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  /** Where the values of the attributes `r`, `t` and `s` of the tag last read begin; -1 where it has none. */
  private reference = -1;
  private type = -1;
  private style = -1;

  constructor(
    private readonly contents: CellContents,
    private readonly wants: (row: number) => boolean,
  ) {}

  /**
   * Reads the row whose tag begins at `start`.
   * @param before the number of the row before it.
   * @returns where the row ends, or NOT_PLAIN.
   */
  read(bytes: Uint8Array, start: number, before: number): number {
    if (!isAt(ROW, bytes, start)) return NOT_PLAIN;
    let at = this.attributes(bytes, start + ROW.length);
    if (at === NOT_PLAIN) return NOT_PLAIN;
    this.row = this.reference < 0 ? before + 1 : rowNumber(bytes, this.reference);
    if (this.row === NOT_PLAIN) return NOT_PLAIN;
    this.wanted = this.wants(this.row);
    this.cells = [];
    this.styles = [];
    this.formulas = [];
    if (bytes[at] === SLASH) return bytes[at + 1] === GREATER ? at + 2 : NOT_PLAIN;
    at++;
    let column = 0;
    while (bytes[at] === LESS && bytes[at + 1] === LOWER_C) {
      at = this.attributes(bytes, at + 2);
      if (at === NOT_PLAIN) return NOT_PLAIN;
      const before = column;
      column = this.reference < 0 ? column + 1 : columnNumber(bytes, this.reference);
      if (column <= before) return NOT_PLAIN;
      if (this.wanted && this.style >= 0) this.styles[column] = styleNumber(bytes, this.style);
      at = this.cell(bytes, at, column);
      if (at === NOT_PLAIN) return NOT_PLAIN;
    }
    return isAt(ROW_END, bytes, at) ? at + ROW_END.length : NOT_PLAIN;
  }

  /** Reads what stands from the end of a cell's tag to the end of the cell. */
  private cell(bytes: Uint8Array, tagEnd: number, column: number): number {
    if (bytes[tagEnd] === SLASH) return bytes[tagEnd + 1] === GREATER ? tagEnd + 2 : NOT_PLAIN;
    const type = this.type < 0 ? NUMBER : typeAt(bytes, this.type);
    let at = tagEnd + 1;
    if (bytes[at] === LESS && bytes[at + 1] === LOWER_F) {
      at = this.pastFormula(bytes, at);
      if (at === NOT_PLAIN) return NOT_PLAIN;
      if (this.wanted) this.formulas[column] = true;
    }
    if (type === INLINE) return this.inline(bytes, at, column);
    if (bytes[at] === LESS && bytes[at + 1] === LOWER_V) {
      if (bytes[at + 2] !== GREATER) return NOT_PLAIN;
      const end = textEnd(bytes, at + 3);
      if (!isAt(VALUE_END, bytes, end) || type === NOT_PLAIN) return NOT_PLAIN;
      if (this.wanted && end > at + 3) {
        const content = this.content(type, bytes, at + 3, end);
        if (content === undefined) return NOT_PLAIN;
        if (content !== "") this.cells[column] = content;
      }
      at = end + VALUE_END.length;
    }
    return isAt(CELL_END, bytes, at) ? at + CELL_END.length : NOT_PLAIN;
  }

  /** The content of a cell whose `v` is not empty; undefined for what is left to the general reader. */
  private content(type: number, bytes: Uint8Array, from: number, to: number): RawCell | undefined {
    switch (type) {
      case SHARED: {
        const number = wholeNumber(bytes, from, to);
        return number < 0 ? undefined : this.contents.shared(number);
      }
      case NUMBER:
        return plainNumber(bytes, from, to);
      case TEXT:
        return this.contents.text(this.decoded(bytes, from, to));
      case BOOLEAN:
        return to - from === 1 && (bytes[from] === ZERO || bytes[from] === ZERO + 1)
          ? bytes[from] === ZERO + 1
          : undefined;
      default:
        return undefined;
    }
  }

  private inline(bytes: Uint8Array, at: number, column: number): number {
    if (!isAt(INLINE_BEGIN, bytes, at)) return NOT_PLAIN;
    const tagEnd = this.attributes(bytes, at + INLINE_BEGIN.length);
    if (tagEnd === NOT_PLAIN || bytes[tagEnd] !== GREATER) return NOT_PLAIN;
    const end = textEnd(bytes, tagEnd + 1);
    if (!isAt(INLINE_END, bytes, end)) return NOT_PLAIN;
    if (this.wanted && end > tagEnd + 1) {
      const content = this.contents.text(this.decoded(bytes, tagEnd + 1, end));
      if (content !== "") this.cells[column] = content;
    }
    return end + INLINE_END.length;
  }

  private pastFormula(bytes: Uint8Array, at: number): number {
    const tagEnd = this.attributes(bytes, at + 2);
    if (tagEnd === NOT_PLAIN) return NOT_PLAIN;
    if (bytes[tagEnd] === SLASH) return bytes[tagEnd + 1] === GREATER ? tagEnd + 2 : NOT_PLAIN;
    const end = textEnd(bytes, tagEnd + 1);
    return isAt(FORMULA_END, bytes, end) ? end + FORMULA_END.length : NOT_PLAIN;
  }

  /** Finds `r`, `t` and `s` among a tag's attributes, and no `xmlns`, by which it would be another's; returns where its ">" or "/" stands. */
  private attributes(bytes: Uint8Array, from: number): number {
    this.reference = this.type = this.style = -1;
    let at = from;
    while (bytes[at] === SPACE) {
      const name = ++at;
      while (isOfName(bytes[at])) at++;
      if (bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return NOT_PLAIN;
      const last = bytes[at - 1];
      if (last === LOWER_R || last === LOWER_T) {
        if (at - name === 1) {
          if ((last === LOWER_R ? this.reference : this.type) >= 0) return NOT_PLAIN;
          if (last === LOWER_R) this.reference = at + 2;
          else this.type = at + 2;
        }
      } else if (last === LOWER_S) {
        if (at - name === 5 && bytes[name] === LOWER_X) return NOT_PLAIN;
        if (at - name === 1) this.style = at + 2;
      }
      at += 2;
      while (isOfValue(bytes[at])) at++;
      if (bytes[at] !== QUOTE) return NOT_PLAIN;
      at++;
    }
    return bytes[at] === GREATER || bytes[at] === SLASH ? at : NOT_PLAIN;
  }

  private decoded(bytes: Uint8Array, from: number, to: number): string {
    return unescaped(textFrom(this.decoder, bytes.subarray(from, to)));
  }
}

/** Comparing with what stands beyond the end, which is nothing, is false: that ends every walk. */
function isOfName(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > SPACE &&
    byte !== EQUALS &&
    byte !== QUOTE &&
    byte !== APOSTROPHE &&
    byte !== LESS &&
    byte !== GREATER &&
    byte !== SLASH
  );
}

function isOfValue(byte: number | undefined): boolean {
  return byte !== undefined && byte !== QUOTE && byte !== LESS && byte !== AMPERSAND;
}

/** Where the text from `at` on ends: at the next tag. */
function textEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LESS) at++;
  return at;
}

function typeAt(bytes: Uint8Array, at: number): number {
  for (const { bytes: name, type } of TYPE_BYTES) if (isAt(name, bytes, at)) return type;
  return NOT_PLAIN;
}

/** The number that the bytes spell; -1 for anything but a few digits. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number;
}

/** 0, the plainest style, for what is no number. */
function styleNumber(bytes: Uint8Array, from: number): number {
  let to = from;
  while (bytes[to] !== QUOTE) to++;
  return Math.max(0, wholeNumber(bytes, from, to));
}

function rowNumber(bytes: Uint8Array, from: number): number {
  let to = from;
  while (bytes[to] !== QUOTE) to++;
  return to === from ? NOT_PLAIN : wholeNumber(bytes, from, to);
}

/** The column of a reference like C14: up to three capitals, then digits. */
function columnNumber(bytes: Uint8Array, from: number): number {
  let column = 0;
  let at = from;
  for (; at < from + 3; at++) {
    const letter = bytes[at] as number;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === from) return NOT_PLAIN;
  while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
  return bytes[at] === QUOTE ? column : NOT_PLAIN;
}
