import type { Dependency } from "./dependencies";

/** The rows of one key, and what stands for them among the dependencies. */
export interface RowsOfKey<R> {
  readonly dependency: Dependency;
  readonly rows: readonly R[];
}

interface Bucket<R> extends RowsOfKey<R> {
  readonly rows: R[];
  /** How its key was written where it was first met. */
  readonly written: unknown;
  /** The bucket that was made after it. */
  next: Bucket<R> | null;
}

const NO_ROWS: readonly never[] = [];

/** How many buckets from the last one found on are looked at before a key is looked up. */
const NEAR = 3;

/** Rows by the key of a value of theirs. */
export class RowIndex<R> {
  private readonly byKey = new Map<string, Bucket<R>>();
  /** The same by each way in which a key was written, in a row or in a question. */
  private readonly asWritten = new Map<unknown, Bucket<R>>();
  private lastMade: Bucket<R> | null = null;
  /** Where the last question was answered: whoever asks for many asks for them in the order of the sheet, and for one several times. */
  private lastFound: Bucket<R> | null = null;

  /** `about` begins the dependencies: "Votes.decision/". */
  constructor(
    private readonly about: string,
    private readonly keyOfValue: (value: unknown) => string,
  ) {}

  /** Takes rows in, in the order of the sheet. */
  addAll(rows: readonly R[], valueOf: (row: R) => unknown): void {
    let lastValue: unknown;
    let bucket: Bucket<R> | undefined;
    // Rows of one key often follow each other, so the last bucket is tried first.
    for (const row of rows) {
      const value = valueOf(row);
      if (bucket === undefined || value !== lastValue) {
        bucket = this.bucketOf(this.keyOfValue(value), value);
        this.asWritten.set(value, bucket);
        lastValue = value;
      }
      bucket.rows.push(row);
    }
    this.lastFound = this.byKey.values().next().value ?? null;
  }

  /** The rows whose value means the same as `written`. */
  get(written: string): RowsOfKey<R> {
    let near = this.lastFound;
    for (let i = 0; i < NEAR && near !== null; i++) {
      if (near.written === written) return (this.lastFound = near);
      near = near.next;
    }
    let found = this.asWritten.get(written);
    if (found === undefined) {
      const key = this.keyOfValue(written);
      found = this.byKey.get(key) ?? { dependency: this.about + key, rows: [], written, next: null };
      this.asWritten.set(written, found);
    }
    return (this.lastFound = found);
  }

  /** No rows, and what stands for those of that key. */
  noneOf(written: string): RowsOfKey<never> {
    return { dependency: this.get(written).dependency, rows: NO_ROWS };
  }

  private bucketOf(key: string, written: unknown): Bucket<R> {
    let bucket = this.byKey.get(key);
    if (bucket === undefined) {
      bucket = { dependency: this.about + key, rows: [], written, next: null };
      this.byKey.set(key, bucket);
      if (this.lastMade !== null) this.lastMade.next = bucket;
      this.lastMade = bucket;
    }
    return bucket;
  }
}
