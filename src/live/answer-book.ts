import type { Dependency } from "../register/dependencies";
import type { Changed, Register } from "../register/register";
import { guarded } from "./guarded";

/** A question that somebody waits for the answer of. */
export interface Followable<T> {
  ask(): T;
  /** Called with the first answer, and with each that differs from the one before. */
  tell(answer: T): void;
  /** Answered from the whole workbook: asked again a moment after a change, not with each edit. */
  readonly fromWholeWorkbook: boolean;
}

/** A question that is followed: its latest answer, and what that was read from. */
class Followed<T> {
  dependencies: readonly Dependency[] = [];

  constructor(
    readonly question: Followable<T>,
    public answer: T,
  ) {}
}

type Listener<T> = (answer: T) => void;

/** One question for all who ask the same; nearly always one cell does. */
class Shared<T> implements Followable<T> {
  private one: Listener<T> | null = null;
  private more: Set<Listener<T>> | null = null;

  constructor(
    readonly ask: () => T,
    readonly fromWholeWorkbook: boolean,
  ) {}

  get isUnheard(): boolean {
    return this.one === null && (this.more === null || this.more.size === 0);
  }

  add(listener: Listener<T>): void {
    if (this.one === null) this.one = listener;
    else (this.more ??= new Set()).add(listener);
  }

  remove(listener: Listener<T>): void {
    if (this.one === listener) this.one = null;
    else this.more?.delete(listener);
  }

  tell(answer: T): void {
    guarded(() => this.one?.(answer));
    for (const listener of this.more ?? []) guarded(() => listener(answer));
  }
}

/** How long the questions of the whole workbook wait after a change, at the least; a slow one waits three times as long as it took, within reason. */
const PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 3_000;

/**
 * The questions asked of the open workbook and their latest answers. The same question asked by many
 * cells is answered once; a change asks again only those whose answer was read from something that differs,
 * and only a different answer is told.
 */
export class AnswerBook<T> {
  private readonly all = new Set<Followed<T>>();
  private readonly shared = new Map<string, { readonly followed: Followed<T>; readonly question: Shared<T> }>();
  /** Who was read from a dependency: most have one reader; a few, like the day, have nearly all, and as a list they come quickly. It is a set once one leaves. */
  private readonly readers = new Map<Dependency, Followed<T> | Followed<T>[] | Set<Followed<T>>>();
  private waiting = new Set<Followed<T>>();
  private pause: ReturnType<typeof setTimeout> | null = null;
  private pauseMs = PAUSE_MS;
  /** The pause is over, but not the change that is being taken in. */
  private isDue = false;

  /** `same` says whether two answers look alike to whoever listens; `isWhole`, whether the register is between two changes, not within one. */
  constructor(
    private readonly register: Register,
    private readonly same: (a: T, b: T) => boolean,
    private readonly isWhole = (): boolean => true,
  ) {}

  get size(): number {
    return this.all.size;
  }

  /** Asks many questions that nobody else asks, each followed for itself; the result stops the telling. */
  followAll(questions: readonly Followable<T>[]): () => void {
    const all = questions.map((question) => this.add(question));
    for (const { question, answer } of all) question.tell(answer);
    return () => {
      for (const followed of all) this.drop(followed);
    };
  }

  /** Asks one that others may ask too, known by its key: once for all of them. Tells at once, and again whenever the answer differs, until the result is called. */
  subscribe(key: string, ask: () => T, listener: Listener<T>, fromWholeWorkbook = false): () => void {
    let shared = this.shared.get(key);
    if (shared === undefined) {
      const question = new Shared(ask, fromWholeWorkbook);
      this.shared.set(key, (shared = { followed: this.add(question), question }));
    }
    const { followed, question } = shared;
    question.add(listener);
    listener(followed.answer);
    return () => {
      question.remove(listener);
      if (!question.isUnheard || this.shared.get(key)?.followed !== followed) return;
      this.shared.delete(key);
      this.drop(followed);
    };
  }

  /** Asks again whatever rests on what changed; says how many answers differ. */
  refresh(changed: Changed): number {
    const again = changed === "everything" ? [...this.all] : this.readFrom(changed);
    let different = 0;
    for (const followed of again) {
      if (followed.question.fromWholeWorkbook) this.askLater(followed);
      else if (this.askAgain(followed)) different++;
    }
    // One change after another may be taken in: whoever has waited long enough is asked between two of them.
    if (this.isDue) this.catchUp();
    return different;
  }

  /** Asks again whatever has such an answer. */
  askAgainWhere(isSuch: (answer: T) => boolean): void {
    for (const followed of this.all) if (isSuch(followed.answer)) this.askAgain(followed);
  }

  /** Asks at once what waits for the editing to pause. */
  catchUp(): void {
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = null;
    this.isDue = false;
    const began = performance.now();
    const due = this.waiting;
    this.waiting = new Set();
    for (const followed of due) if (this.all.has(followed)) this.askAgain(followed);
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, 3 * (performance.now() - began)));
  }

  private askLater(followed: Followed<T>): void {
    this.waiting.add(followed);
    this.pauseAWhile();
  }

  private pauseAWhile(): void {
    this.pause ??= setTimeout(() => {
      this.pause = null;
      this.isDue = true;
      if (this.isWhole()) this.catchUp();
      else this.pauseAWhile();
    }, this.pauseMs);
  }

  private readFrom(dependencies: ReadonlySet<Dependency>): Iterable<Followed<T>> {
    const found = new Set<Followed<T>>();
    for (const dependency of dependencies) {
      const readers = this.readers.get(dependency);
      if (readers instanceof Followed) found.add(readers);
      else for (const followed of readers ?? []) found.add(followed);
    }
    return found;
  }

  private askAgain(followed: Followed<T>): boolean {
    const before = followed.answer;
    const value = this.ask(followed);
    if (this.same(before, value)) return false;
    followed.question.tell(value);
    return true;
  }

  private ask(followed: Followed<T>): T {
    const { value, dependencies } = this.register.tracker.during(() => followed.question.ask());
    this.watch(followed, dependencies);
    return (followed.answer = value);
  }

  private add(question: Followable<T>): Followed<T> {
    const followed = new Followed(question, undefined as T);
    this.ask(followed);
    this.all.add(followed);
    return followed;
  }

  private watch(followed: Followed<T>, dependencies: readonly Dependency[]): void {
    if (sameTopics(followed.dependencies, dependencies)) return;
    this.unwatch(followed);
    for (const dependency of dependencies) {
      const readers = this.readers.get(dependency);
      if (readers === undefined) this.readers.set(dependency, followed);
      else if (readers instanceof Followed) this.readers.set(dependency, [readers, followed]);
      else if (Array.isArray(readers)) readers.push(followed);
      else readers.add(followed);
    }
    followed.dependencies = dependencies;
  }

  private unwatch(followed: Followed<T>): void {
    for (const dependency of followed.dependencies) {
      const readers = this.readers.get(dependency);
      if (readers === undefined || readers instanceof Followed) {
        this.readers.delete(dependency);
        continue;
      }
      const left = readers instanceof Set ? readers : new Set(readers);
      left.delete(followed);
      if (left.size === 0) this.readers.delete(dependency);
      else this.readers.set(dependency, left);
    }
  }

  private drop(followed: Followed<T>): void {
    this.unwatch(followed);
    this.all.delete(followed);
  }
}

/** In the same order too: the same question looks at the same things in the same order. */
function sameTopics(a: readonly Dependency[], b: readonly Dependency[]): boolean {
  return a.length === b.length && a.every((dependency, i) => dependency === b[i]);
}
