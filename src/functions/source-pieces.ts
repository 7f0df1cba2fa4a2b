/** What a piece of a group's Source may be for, in its own words before a colon. */
const WORDS = {
  Quorum: ["quorum"],
  Votes: ["vote", "votes", "voting", "decisions"],
  Notice: ["notice"],
  Papers: ["papers"],
  Reports: ["reports"],
  "Agenda requests": ["agenda requests", "agenda items", "requests"],
  Chair: ["chair", "chairs"],
} as const;

export type SourceWord = keyof typeof WORDS;

/**
 * Where does a rule stand, by a Source like "Quorum: SO 3.1; Votes: SO 4.2; Notice, papers: SO 5.1"? The pieces whose word before
 * the colon is the rule's, else those without such a word; null where none is for it. A Source without these words is for every rule.
 *
 * @example sourceFor("Quorum: SO 3.1; Votes: SO 4.2", "Votes") // "SO 4.2"
 * @example sourceFor("Standing orders 3 to 6", "Votes") // "Standing orders 3 to 6"
 */
export function sourceFor(source: string, word: SourceWord | undefined): string | null {
  const pieces = source.split(/[;\n]/).map(pieceOf);
  if (pieces.every(({ words }) => words.length === 0)) return source;
  const own = pieces.filter(({ words }) => word !== undefined && words.includes(word));
  const meant = own.length > 0 ? own : pieces.filter(({ words }) => words.length === 0);
  const said = meant.map(({ text }) => text).filter((text) => text !== "");
  return said.length === 0 ? null : said.join("; ");
}

interface Piece {
  /** What it is for; none where it says no such word. */
  readonly words: readonly SourceWord[];
  readonly text: string;
}

function pieceOf(written: string): Piece {
  const [, before = "", after = ""] = /^([^:]*):(.*)$/.exec(written.trim()) ?? [];
  const words = before.split(/,|&|\band\b/i).map(wordOf);
  return words.every((word) => word !== null) ? { words, text: after.trim() } : { words: [], text: written.trim() };
}

function wordOf(written: string): SourceWord | null {
  const said = written.trim().toLowerCase();
  const [word] = (Object.keys(WORDS) as readonly SourceWord[]).filter((each) =>
    (WORDS[each] as readonly string[]).includes(said),
  );
  return word ?? null;
}
