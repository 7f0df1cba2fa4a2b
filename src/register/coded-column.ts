import type { RawCell } from "../records/cell";
import { type CellReading, ColumnReader } from "../records/reader";
import type { Column } from "../records/table";

type Codes = Uint8Array | Uint16Array | Int32Array;

/** Code 0 is always the blank cell. */
export const BLANK = 0;

/** How many codes from the last one asked for on are looked at before a content is looked up. */
const NEAR = 4;

/**
 * One column of a very long table: every distinct content is read once and kept once, and a row holds
 * only its code: one byte a row while there are under 256 distinct contents, then two, then four.
 * A column in which nothing stands takes no memory at all.
 */
export class CodedColumn<T> {
  private codes: Codes | null = null;
  private length = 0;
  /** The first code that the present width cannot hold. */
  private room = 0;
  private readonly readings: CellReading<T>[];
  private readonly codeOf = new Map<RawCell, number>();
  private readonly codeOfKey: Map<unknown, number>;
  private readonly reader: ColumnReader<T>;
  /** The content that stands for each code, and the code that last came after it: sheets repeat themselves, and a guess is quicker than a look-up. */
  private readonly contents: RawCell[] = [""];
  private readonly after: number[] = [BLANK];
  /** The code that was last asked for: whoever asks for many asks for them in order, and for one several times. */
  private lastKnown = BLANK;

  /** Contents that read as the same value share one code; `sameAs` says when two values count as the same. */
  constructor(
    property: string,
    column: Column<T>,
    date1904: boolean,
    private readonly sameAs: (value: T) => unknown = (value) => value,
  ) {
    this.reader = new ColumnReader(property, column, date1904);
    const blank = this.reader.read("");
    this.readings = [blank];
    this.codeOf.set("", BLANK).set(null, BLANK);
    this.codeOfKey = new Map([[sameAs(blank.value), BLANK]]);
  }

  /** How many distinct contents have been seen, the blank among them. */
  get distinct(): number {
    return this.readings.length;
  }

  /** The codes that a row holds: contents stay known once no row holds them any more. */
  get inUse(): ReadonlySet<number> {
    const { codes, length } = this;
    const used = new Set<number>();
    for (let row = 0; row < length; row++) used.add(codes === null ? BLANK : (codes[row] as number));
    return used;
  }

  /** True where nothing was ever put into the column. */
  get isBlank(): boolean {
    return this.codes === null;
  }

  codeAt(row: number): number {
    return this.codes === null ? BLANK : (this.codes[row] as number);
  }

  reading(code: number): CellReading<T> {
    return this.readings[code] as CellReading<T>;
  }

  valueAt(row: number): T {
    return this.reading(this.codeAt(row)).value;
  }

  /** The code of a content that has been met before. */
  known(raw: RawCell): number | undefined {
    const { contents, lastKnown } = this;
    const end = Math.min(lastKnown + NEAR, contents.length);
    for (let near = lastKnown; near < end; near++) if (contents[near] === raw) return (this.lastKnown = near);
    const code = this.codeOf.get(raw);
    if (code !== undefined) this.lastKnown = code;
    return code;
  }

  /** The code of a value that counts as the same: `key` is what sameAs makes of it. */
  codeOfSame(key: unknown): number | undefined {
    return this.codeOfKey.get(key);
  }

  /** Puts the cells of `rows[from]` up to `rows[to]` that stand at `at`, into rows that are blank so far, from `row` on. */
  fill(row: number, rows: readonly (readonly RawCell[])[], from: number, to: number, at: number): void {
    const { contents, after, codeOf } = this;
    let { codes } = this;
    let last = BLANK;
    for (let i = from; i < to; i++) {
      const raw = (rows[i] as readonly RawCell[])[at];
      if (raw === "" || raw === null || raw === undefined) continue;
      let code: number | undefined = last;
      if (raw !== contents[last]) {
        code = after[last] as number;
        if (raw !== contents[code]) {
          code = codeOf.get(raw) ?? this.learn(raw);
          after[last] = code;
        }
        last = code;
      }
      if (codes === null || code >= this.room) codes = this.widen(code);
      codes[row + i - from] = code;
    }
  }

  private learn(raw: RawCell): number {
    const reading = this.reader.read(raw);
    const key = reading.fault === null ? this.sameAs(reading.value) : undefined;
    const shared = key === undefined ? undefined : this.codeOfKey.get(key);
    const code = shared ?? this.add(reading, raw);
    if (key !== undefined) this.codeOfKey.set(key, code);
    this.codeOf.set(raw, code);
    return code;
  }

  private add(reading: CellReading<T>, raw: RawCell): number {
    this.contents.push(raw);
    this.after.push(BLANK);
    return this.readings.push(reading) - 1;
  }

  /**
   * Puts the cells of `rows[from]` up to `rows[to]` that stand at `at` over the rows from `row` on. Marks with 1 in `changed`,
   * counted from `row`, those that read otherwise than before, and says whether any does.
   */
  replace(
    row: number,
    rows: readonly (readonly RawCell[])[],
    from: number,
    to: number,
    at: number,
    changed: Uint8Array,
  ): boolean {
    const { contents, after } = this;
    let last = BLANK;
    let isChanged = false;
    for (let i = from; i < to; i++) {
      const raw = (rows[i] as readonly RawCell[])[at] ?? "";
      const current = this.codeAt(row + i - from);
      if (raw === contents[current]) {
        last = current;
        continue;
      }
      let code = after[last] as number;
      if (raw !== contents[code]) after[last] = code = this.codeOf.get(raw) ?? this.learn(raw);
      last = code;
      if (code === current) continue;
      if (this.codes === null || code >= this.room) this.widen(code);
      (this.codes as Codes)[row + i - from] = code;
      changed[i - from] = 1;
      isChanged = true;
    }
    return isChanged;
  }

  /** The rows whose code is marked, in order. */
  rowsWhere(marked: readonly boolean[]): readonly number[] {
    const { codes, length } = this;
    const rows: number[] = [];
    if (codes === null) return marked[BLANK] === true ? Array.from({ length }, (_, row) => row) : rows;
    for (let row = 0; row < length; row++) if (marked[codes[row] as number] === true) rows.push(row);
    return rows;
  }

  private widen(code: number): Codes {
    const before = this.codes;
    const size = before?.length ?? Math.max(this.length, 16);
    const codes = code < 1 << 8 ? new Uint8Array(size) : code < 1 << 16 ? new Uint16Array(size) : new Int32Array(size);
    if (before !== null) codes.set(before);
    this.room = 2 ** (8 * codes.BYTES_PER_ELEMENT);
    return (this.codes = codes);
  }

  /** Makes room for `length` rows in all; new ones are blank. */
  resize(length: number): void {
    if (this.codes !== null && length > this.codes.length) {
      const roomier = new (this.codes.constructor as new (size: number) => Codes)(
        Math.max(length, Math.ceil(this.codes.length * 1.25)),
      );
      roomier.set(this.codes);
      this.codes = roomier;
    }
    if (this.codes !== null && length < this.length) this.codes.fill(BLANK, length, this.length);
    this.length = length;
  }

  /** Moves the rows from `at` on down by `count`, and blanks the rows between; the caller has made room. */
  openGap(at: number, count: number): void {
    this.codes?.copyWithin(at + count, at, this.length - count).fill(BLANK, at, at + count);
  }

  /** Moves the rows after a gap of `count` at `at` up over it. */
  closeGap(at: number, count: number): void {
    this.codes?.copyWithin(at, at + count, this.length);
  }

  /** Bytes kept for the rows themselves. */
  get bytes(): number {
    return this.codes?.byteLength ?? 0;
  }
}
