import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { builtWorkbook, type GivenTable } from "../xlsx/built-workbook";

export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs ddscp as a person would, without a process of its own. */
export function ddscp(...words: readonly string[]): Said {
  const said = { exit: 0, out: "", error: "" };
  const exit = begun(words, said);
  if (typeof exit !== "number") throw new Error(`ddscp ${words[0] ?? ""} takes its time: use ddscpLater`);
  said.exit = exit;
  return said;
}

/** The same for a command that takes its time. */
export async function ddscpLater(...words: readonly string[]): Promise<Said> {
  const said = { exit: 0, out: "", error: "" };
  said.exit = await begun(words, said);
  return said;
}

function begun(words: readonly string[], said: { out: string; error: string }) {
  return run(words, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    templates: path.join(__dirname, "../../templates"),
  });
}

/** A folder that is gone after the tests of a file. */
export function folderForTests(): {
  readonly file: (name: string) => string;
  readonly write: (name: string, bytes: Uint8Array | string) => string;
  readonly book: (name: string, given: readonly GivenTable[], options?: { date1904?: boolean }) => Promise<string>;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "ddscp-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => path.join(folder, name);
  const write = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(file(name), bytes);
    return file(name);
  };
  return { file, write, book: async (name, given, options = {}) => write(name, await builtWorkbook(given, options)) };
}
