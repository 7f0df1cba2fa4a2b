import type { Dependency } from "./dependencies";

/** The rows of one key, and what stands for them among the dependencies. */
export interface RowsOfKey<R> {
  readonly dependency: Dependency;
  readonly rows: readonly R[];
}

interface Bucket<R> extends RowsOfKey<R> {
  readonly rows: R[];
}

const NO_ROWS: readonly never[] = [];

/** Rows by the key of a value of theirs. */
export class RowIndex<R> {
  private readonly byKey = new Map<string, Bucket<R>>();
  /** The same by each way in which a key was written, in a row or in a question. */
  private readonly asWritten = new Map<unknown, RowsOfKey<R>>();

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
        bucket = this.bucketOf(this.keyOfValue(value));
        this.asWritten.set(value, bucket);
        lastValue = value;
      }
      bucket.rows.push(row);
    }
  }

  /** The rows whose value means the same as `written`. */
  get(written: string): RowsOfKey<R> {
    let found = this.asWritten.get(written);
    if (found === undefined) {
      const key = this.keyOfValue(written);
      this.asWritten.set(written, (found = this.byKey.get(key) ?? { dependency: this.about + key, rows: [] }));
    }
    return found;
  }

  /** No rows, and what stands for those of that key. */
  noneOf(written: string): RowsOfKey<never> {
    return { dependency: this.get(written).dependency, rows: NO_ROWS };
  }

  private bucketOf(key: string): Bucket<R> {
    let bucket = this.byKey.get(key);
    if (bucket === undefined) this.byKey.set(key, (bucket = { dependency: this.about + key, rows: [] }));
    return bucket;
  }
}
