import type { FunctionEntry } from "../functions/define-function";
import { fetchAllApart, fetchedAtLast } from "./fetched-apart";
import { type CodedSubject, type FetchFunctions, SUBJECT_CODE } from "./subject-code";

/** The names of each subject's functions: the build reads them from the catalogue, so that registering them needs no rules. */
export type NamesBySubject = Readonly<Record<CodedSubject, readonly string[]>>;

/** The functions fetched so far. */
export class FetchedFunctions {
  private readonly entries = new Map<string, FunctionEntry>();
  private readonly coming = new Map<CodedSubject, Promise<void>>();
  private readonly subjectOf: ReadonlyMap<string, CodedSubject>;

  constructor(
    names: NamesBySubject,
    private readonly code: Readonly<Record<CodedSubject, FetchFunctions>> = SUBJECT_CODE,
    private readonly againMs?: readonly number[],
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
  async fetchAll(): Promise<void> {
    await Promise.all(subjectsIn(this.code).map((subject) => this.fetched(subject)));
    await fetchAllApart();
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
    for (const entry of await fetchedAtLast(this.code[subject], this.againMs)) this.entries.set(entry.name, entry);
  }
}

function subjectsIn(code: Readonly<Record<CodedSubject, unknown>>): readonly CodedSubject[] {
  return Object.keys(code) as CodedSubject[];
}
