import { inWords } from "../answers/english";
import { type HowRead, type Meaning, readMark, UNNAMED } from "./mark-words";
import { cellsInWords, type RuledOut } from "./prove-sums";
import { BLANK_QUESTION, type Question, questionId } from "./questions";
import type { SheetKey } from "./sheet-key";
import { BLANK_MARK } from "./sums";

/** What a mark of the sheet is taken for, why, and the question that changes it. */
export interface MeaningTaken {
  readonly mark: string;
  readonly count: number;
  /** "" while it is asked. */
  readonly meaning: string;
  readonly how: string;
  readonly change: Question;
}

/** What the ids of these questions begin with. */
export const CHANGED = "means-";

/** What is answered holds as long as the mark would be read so: another key is another reading. */
export function changeId(mark: string, read: Meaning): string {
  return questionId("means", mark, read);
}

/** A reading with that meaning in its place; of a deputy who is not named that is said. */
export function saidToMean(reading: HowRead, meaning: Meaning): HowRead {
  if (reading.kind === "said" && reading.said.status === meaning) return reading;
  return { kind: "said", said: { status: meaning, ...(meaning === "Deputy" ? { warning: UNNAMED } : {}) } };
}

/** Of several meanings the one that the mark has on most sheets. */
export function likelyOf(mark: string, may: readonly Meaning[]): Meaning {
  const usual = readMark(mark);
  const [first = "Present"] = may;
  if (usual.kind === "said") return may.find((each) => each === usual.said.status) ?? first;
  return usual.kind === "doubtful" ? (usual.may.find((each) => may.includes(each)) ?? first) : first;
}

/** Why a mark is asked about: its key may be read in several ways, or nothing on the sheet says. */
export function nothingSaid(unclear: readonly Meaning[], ofSums: string): string {
  if (unclear.length > 0) return `the key on the sheet may be read as ${inWords(unclear, "or")}. ${ofSums}`.trim();
  return ofSums === "" ? "neither a key nor a sum on the sheet says." : `no key says. ${ofSums}`;
}

/** A cross beside another mark for present is most likely absent; alone with blanks it is most likely present. */
export function crossBeside(others: readonly HowRead[]): Meaning {
  return others.some(({ kind }) => kind === "said") ? "Absent" : "Present";
}

/** What the question of a mark, or of blank cells, is known by. */
export function questionOf(mark: string): string {
  return mark === BLANK_MARK ? BLANK_QUESTION : questionId("mark", mark);
}

interface Against {
  readonly against: Readonly<Record<string, readonly string[]>>;
  readonly words: string;
}

/** What the sums speak against of one mark, by what it might mean, and in words. */
export function againstSaid(out: RuledOut | undefined): Against {
  if (out === undefined) return { against: {}, words: "" };
  const cells = [...new Set([...out.cells.values()].flat())];
  return {
    against: Object.fromEntries(out.cells),
    words: `If it meant ${inWords([...out.cells.keys()], "or")}, the sheet's own sums would differ in ${cellsInWords(cells)}${out.unless}.`,
  };
}

/** What the sheet's own key says of the marks that stand on it. */
export function keySaid(
  key: Pick<SheetKey, "marks" | "cells">,
  marks: readonly string[],
  shown: (mark: string) => string,
): readonly string[] {
  const keyed = marks.flatMap((mark) => {
    const meaning = key.marks.get(mark);
    return meaning === undefined ? [] : `${shown(mark)} is ${meaning}`;
  });
  const cells = inWords([...key.cells].slice(0, 1));
  return keyed.length === 0 ? [] : [`The sheet's own key (${cells}) says what its marks mean: ${inWords(keyed)}.`];
}
