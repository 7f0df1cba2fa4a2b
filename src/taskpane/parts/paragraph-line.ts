import type { Citation } from "../../sources/citation";
import { paragraphInWords } from "../../sources/paragraph-of";

export interface ParagraphLine {
  readonly citation: string;
  /** What the paragraph says, else what it is about; and which document it stands in. */
  readonly words: string;
}

export function paragraphLine(citation: Citation): ParagraphLine {
  const { document, subject, sentence } = paragraphInWords(citation);
  const said = sentence || subject;
  return { citation, words: said === "" ? document : `${said} (${document})` };
}
