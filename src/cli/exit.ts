/** 0 answered, 1 errors found by check, 2 the file or the options cannot be used, 3 questions of an import are open. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A command that cannot be carried out: one sentence for the person, exit 2. */
export class CannotUse extends Error {}

/** Where a command writes; a test reads it. */
export interface Output {
  out(text: string): void;
}
