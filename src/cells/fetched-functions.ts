import type { FunctionEntry } from "../functions/define-function";
import { type CodedSubject, type FetchFunctions, SUBJECT_CODE } from "./subject-code";

/** The names of each subject's functions: the build reads them from the catalogue, so that registering them needs no rules. */
export type NamesBySubject = Readonly<Record<CodedSubject, readonly string[]>>;

/** Milliseconds before each further attempt to fetch a subject's code; the last is repeated. */
const AGAIN_MS = [1_000, 4_000, 15_000];

/** The functions fetched so far. */
export class FetchedFunctions {
  private readonly entries = new Map<string, FunctionEntry>();
  private readonly coming = new Map<CodedSubject, Promise<void>>();
  private readonly subjectOf: ReadonlyMap<string, CodedSubject>;

  constructor(
    names: NamesBySubject,
    private readonly code: Readonly<Record<CodedSubject, FetchFunctions>> = SUBJECT_CODE,
    private readonly againMs: readonly number[] = AGAIN_MS,
  ) {
    this.subjectOf = new Map(
      subjectsIn(code).flatMap((subject) => names[subject].map((name) => [name, subject] as const)),
    );
  }

  get names(): readonly string[] {
    return [...this.subjectOf.keys()];
  }

  /** The function of that name: at once where it is here, or when it has been fetched, however often that takes. */
  entry(name: string): FunctionEntry | Promise<FunctionEntry> {
    return this.entries.get(name) ?? this.come(name);
  }

  /** Fetches what nobody has asked for yet, so that all is here should the connection go. */
  fetchAll(): void {
    for (const subject of subjectsIn(this.code)) void this.fetched(subject);
  }

  private async come(name: string): Promise<FunctionEntry> {
    const subject = this.subjectOf.get(name);
    if (subject === undefined) throw new Error(`there is no function ${name}`);
    await this.fetched(subject);
    return this.entries.get(name) as FunctionEntry;
  }

  private fetched(subject: CodedSubject): Promise<void> {
    let coming = this.coming.get(subject);
    if (coming === undefined) this.coming.set(subject, (coming = this.fetch(subject)));
    return coming;
  }

  private async fetch(subject: CodedSubject): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        for (const entry of await this.code[subject]()) this.entries.set(entry.name, entry);
        return;
      } catch {
        const pause = this.againMs[Math.min(attempt, this.againMs.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }
}

function subjectsIn(code: Readonly<Record<CodedSubject, unknown>>): readonly CodedSubject[] {
  return Object.keys(code) as CodedSubject[];
}
