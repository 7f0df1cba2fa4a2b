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
