import type { Register, Touched } from "../register/register";
import type { Topic } from "../register/topics";

/** One question somebody waits for the answer of, and what its last answer was read from. */
interface Entry<T> {
  readonly key: string;
  readonly ask: () => T;
  answer: T;
  topics: ReadonlySet<Topic>;
  readonly listeners: Set<(answer: T) => void>;
  /** Answered from the whole workbook: asked again a moment after a change, not with each edit. */
  readonly wide: boolean;
}

/** How long the wide questions wait after a change, at the least; a slow one waits three times as long as it took, within reason. */
const PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 3_000;

/**
 * The questions asked of the open workbook and their latest answers. The same question asked by many
 * cells is answered once; a change asks again only those whose answer was read from what it touched,
 * and only a different answer is told.
 */
export class AnswerBook<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly readers = new Map<Topic, Set<Entry<T>>>();
  private readonly waiting = new Set<Entry<T>>();
  private pause: ReturnType<typeof setTimeout> | null = null;
  private pauseMs = PAUSE_MS;

  /** `same` says whether two answers look alike to whoever listens. */
  constructor(private readonly register: Register, private readonly same: (a: T, b: T) => boolean) {}

  get size(): number {
    return this.entries.size;
  }

  /** Asks, tells the answer at once, and again whenever it differs; the result stops the telling. */
  subscribe(key: string, ask: () => T, listener: (answer: T) => void, wide = false): () => void {
    const entry = this.entries.get(key) ?? this.add(key, ask, wide);
    entry.listeners.add(listener);
    listener(entry.answer);
    return () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size === 0) this.drop(entry);
    };
  }

  /** Asks again what a change touched; says how many answers differ. */
  refresh(touched: Touched): number {
    const again = touched === "everything" ? [...this.entries.values()] : this.touchedBy(touched);
    let different = 0;
    for (const entry of again) {
      if (entry.wide) this.askLater(entry);
      else if (this.askAgain(entry)) different++;
    }
    return different;
  }

  /** Asks at once what waits for the editing to pause. */
  catchUp(): void {
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = null;
    const began = performance.now();
    for (const entry of this.waiting) if (entry.listeners.size > 0) this.askAgain(entry);
    this.waiting.clear();
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, 3 * (performance.now() - began)));
  }

  private askLater(entry: Entry<T>): void {
    this.waiting.add(entry);
    this.pause ??= setTimeout(() => this.catchUp(), this.pauseMs);
  }

  private touchedBy(topics: ReadonlySet<Topic>): Iterable<Entry<T>> {
    const found = new Set<Entry<T>>();
    for (const topic of topics) for (const entry of this.readers.get(topic) ?? []) found.add(entry);
    return found;
  }

  private askAgain(entry: Entry<T>): boolean {
    const before = entry.answer;
    const { value, topics } = this.register.notes.during(entry.ask);
    this.watch(entry, topics);
    entry.answer = value;
    if (this.same(before, value)) return false;
    for (const listener of entry.listeners) listener(value);
    return true;
  }

  private add(key: string, ask: () => T, wide: boolean): Entry<T> {
    const { value, topics } = this.register.notes.during(ask);
    const entry: Entry<T> = { key, ask, answer: value, topics: new Set(), listeners: new Set(), wide };
    this.watch(entry, topics);
    this.entries.set(key, entry);
    return entry;
  }

  private watch(entry: Entry<T>, topics: ReadonlySet<Topic>): void {
    if (sameTopics(entry.topics, topics)) return;
    this.unwatch(entry);
    for (const topic of topics) {
      const readers = this.readers.get(topic);
      if (readers === undefined) this.readers.set(topic, new Set([entry]));
      else readers.add(entry);
    }
    entry.topics = topics;
  }

  private unwatch(entry: Entry<T>): void {
    for (const topic of entry.topics) {
      const readers = this.readers.get(topic);
      readers?.delete(entry);
      if (readers?.size === 0) this.readers.delete(topic);
    }
  }

  private drop(entry: Entry<T>): void {
    this.unwatch(entry);
    this.entries.delete(entry.key);
  }
}

function sameTopics(a: ReadonlySet<Topic>, b: ReadonlySet<Topic>): boolean {
  if (a.size !== b.size) return false;
  for (const topic of a) if (!b.has(topic)) return false;
  return true;
}
