/** Why a file cannot be used at all. */
type WhyUnusable = "not an xlsx" | "damaged" | "password" | "old format" | "too large";

/** A file that cannot be used: one sentence for the officer, which the caller puts the file's name before. */
export class UnusableFile extends Error {
  constructor(
    readonly why: WhyUnusable,
    sentence: string,
    /** What does not fit, for a file that is damaged: "xl/tables/table1.xml describes no table". */
    readonly damage = "",
  ) {
    super(sentence);
    this.name = "UnusableFile";
  }
}

/** A part or a length that does not fit: what a copy that broke off, or was changed by hand, looks like. */
export function damaged(what: string): UnusableFile {
  return new UnusableFile(
    "damaged",
    `The file is damaged or incomplete (${what}). Open it in Excel and save it again, or take another copy.`,
    what,
  );
}

/** A part that is not written as XML must be. */
export function brokenXml(part: string, what: string): UnusableFile {
  return damaged(`${part} is not well-formed XML: ${what}`);
}

/** What a number in the file leads to that is no length. */
export const IMPOSSIBLE_LENGTH = "a length in it cannot be right";

/** Reads what is one sheet's alone, and says what is damaged there; null where all is sound. */
export function damageIn(read: () => void): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof RangeError) return IMPOSSIBLE_LENGTH;
    if (error instanceof UnusableFile && error.damage !== "") return error.damage;
    throw error;
  }
}
