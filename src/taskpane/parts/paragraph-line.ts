import type { Citation } from "../../sources/citation";
import { paragraphInWords } from "../../sources/paragraph-of";

export interface ParagraphLine {
  readonly citation: string;
  /** What the paragraph is about, and which document it stands in. */
  readonly words: string;
}

export function paragraphLine(citation: Citation): ParagraphLine {
  const { document, subject } = paragraphInWords(citation);
  return { citation, words: subject === "" ? document : `${subject} (${document})` };
}
