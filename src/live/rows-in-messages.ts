import type { RowsAsked, TableHead, WorkbookLook, WorkbookPort } from "../workbook/port";
import { MESSAGE_MS, type MessageSizes, type Rows } from "./message-sizes";

/** What is read of a workbook. */
export type TablePort = Pick<WorkbookPort, "look">;

/** Rows of a table that are to be read: from `first` up to, not including, `last`. */
export interface Span {
  readonly head: TableHead;
  readonly first: number;
  /** Null for the table's end, wherever that is by then. */
  readonly last: number | null;
}

/** Rows that came in, in the order in which they stand. */
export interface RowsOfSpan<S extends Span> {
  readonly span: S;
  readonly first: number;
  readonly rows: Rows;
}

/** A table came, went or was laid out anew while the tables were being read. */
export class TablesChanged extends Error {}

/** So many messages may be under way to Excel together. */
const ABREAST = 3;

/** Where Excel refuses rows, which may be for their size, so many times fewer are asked for. */
const SHRINK = 8;

/** How far a span has been asked for and read. */
class Cursor<S extends Span> {
  asked: number;
  read: number;
  last: number;

  constructor(readonly span: S) {
    this.asked = this.read = span.first;
    this.last = span.last ?? span.head.rowCount;
  }
}

interface Part<S extends Span> {
  readonly cursor: Cursor<S>;
  readonly first: number;
  readonly count: number;
  /** Up to where it was asked for before Excel refused as many. */
  readonly upTo: number;
}

interface Answered<S extends Span> {
  readonly part: Part<S>;
  readonly rows: Rows | null;
  readonly look: WorkbookLook;
}

/** Reads rows of tables in as few messages as they fit into, several of them under way together. */
export class RowsInMessages<S extends Span> {
  private readonly cursors: readonly Cursor<S>[];
  private abreast = ABREAST;

  /**
   * @param before how the tables stood when the spans were made: where they stand otherwise, TablesChanged is thrown.
   * @param waitedFor says which tables somebody waits for: they are read before the others.
   */
  constructor(
    private readonly port: TablePort,
    private readonly sizes: MessageSizes,
    spans: readonly S[],
    private readonly before: readonly TableHead[],
    private readonly waitedFor: () => ReadonlySet<string> = () => new Set(),
  ) {
    this.cursors = spans.map((span) => new Cursor(span));
  }

  /** The rows, of each span in order, as they come in; those of one message together. */
  async *read(): AsyncGenerator<readonly RowsOfSpan<S>[]> {
    const stood = standing(this.before);
    const underway: Promise<readonly Answered<S>[]>[] = [];
    for (;;) {
      while (underway.length < this.abreast) {
        const parts = this.nextParts();
        if (parts.length === 0) break;
        const answer = this.ask(parts);
        // Said when its turn comes, or not at all where one before it has failed.
        answer.catch(() => undefined);
        underway.push(answer);
      }
      const answer = underway.shift();
      if (answer === undefined) return;
      const answered = await answer;
      if (answered.some(({ look }) => standing(look.tables) !== stood))
        throw new TablesChanged("The tables change while they are read.");
      yield answered.flatMap((one) => this.taken(one));
    }
  }

  /** Has all of a span been read? */
  isRead(span: S): boolean {
    const cursor = this.cursors.find((each) => each.span === span);
    return cursor === undefined || cursor.read >= cursor.last;
  }

  /** What the next message asks for: tables that are waited for and small ones first, a large one in parts. */
  private nextParts(): readonly Part<S>[] {
    const open = this.cursors.filter(({ span, asked, read, last }) =>
      // Of a table of which nothing is known, the first rows tell how many may be asked for next.
      asked > read ? asked < last && this.sizes.knows(span.head) : asked < last,
    );
    const bytesLeft = ({ span, asked, last }: Cursor<S>): number => (last - asked) * this.sizes.rowBytes(span.head);
    const waitedFor = this.waitedFor();
    const order = open
      .map((cursor) => ({ cursor, bytes: bytesLeft(cursor), turn: waitedFor.has(cursor.span.head.name) ? 0 : 1 }))
      .sort((a, b) => a.turn - b.turn || a.bytes - b.bytes);
    const parts: Part<S>[] = [];
    let free = this.sizes.limit;
    for (const { cursor } of order) {
      const { head } = cursor.span;
      const rowBytes = this.sizes.rowBytes(head);
      const fits = Math.max(Math.floor(free / rowBytes), parts.length === 0 ? 1 : 0);
      const count = Math.min(cursor.last - cursor.asked, fits, this.sizes.mostRows(head));
      if (count === 0) break;
      const upTo = cursor.asked + count;
      parts.push({ cursor, first: cursor.asked, count, upTo });
      cursor.asked = upTo;
      free -= count * rowBytes;
    }
    return parts;
  }

  /** Asks in one message and, where Excel refuses that, in finer ones. One that was refused only after a long time was not answered: finer ones would not be either. */
  private async ask(parts: readonly Part<S>[]): Promise<readonly Answered<S>[]> {
    const bytes = parts.reduce((sum, { cursor, count }) => sum + count * this.sizes.rowBytes(cursor.span.head), 0);
    const began = performance.now();
    try {
      const look = await this.port.look(parts.map(asked));
      this.sizes.took(performance.now() - began, bytes);
      return parts.map((part, at) => ({ part, rows: look.rows[at] ?? null, look }));
    } catch (error) {
      const milliseconds = performance.now() - began;
      this.abreast = 1;
      this.sizes.refused(milliseconds);
      const finer = milliseconds > MESSAGE_MS ? [] : finerThan(parts);
      if (finer.length === 0) throw error;
      const answers: Answered<S>[] = [];
      for (const some of finer) answers.push(...(await this.ask(some)));
      return answers;
    }
  }

  private taken({ part: { cursor, first, upTo }, rows, look }: Answered<S>): readonly RowsOfSpan<S>[] {
    // Rows before these were not all handed over: they are asked for once more, and these after them.
    if (first !== cursor.read) return [];
    const { span } = cursor;
    const now = look.tables.find(({ name }) => name === span.head.name);
    if (rows === null || now === undefined) throw new TablesChanged("The tables change while they are read.");
    this.sizes.learn(span.head, rows);
    cursor.read += rows.length;
    cursor.last = span.last === null ? now.rowCount : Math.min(cursor.last, now.rowCount);
    if (rows.length === 0) cursor.last = cursor.read;
    cursor.asked = cursor.read < upTo ? cursor.read : Math.max(cursor.asked, cursor.read);
    return [{ span, first, rows }];
  }
}

function asked<S extends Span>({ cursor, first, count }: Part<S>): RowsAsked {
  return { table: cursor.span.head.name, first, count };
}

/** The same in two messages, or the first rows of a single part; nothing finer than one row. */
function finerThan<S extends Span>(parts: readonly Part<S>[]): readonly (readonly Part<S>[])[] {
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length > 1) {
    const half = Math.ceil(parts.length / 2);
    return [parts.slice(0, half), parts.slice(half)];
  }
  return only.count === 1 ? [] : [[{ ...only, count: Math.ceil(only.count / SHRINK) }]];
}

/** How tables stand, but for their number of rows, as one text. */
function standing(tables: readonly TableHead[]): string {
  return JSON.stringify(tables.map((head) => ({ ...head, rowCount: 0 })));
}
