import type { Citation } from "./citation";
import type { ShortName, SourceDocument } from "./document";
import { DOCUMENTS } from "./documents";
import { GOV_SENTENCES } from "./sentences/gov";
import { BP_SENTENCES, CSP_SENTENCES, MASA_SENTENCES, TOR_SENTENCES } from "./sentences/others";

const SENTENCES: Readonly<Record<ShortName, Readonly<Record<string, string>>>> = {
  GOV: GOV_SENTENCES,
  TOR: TOR_SENTENCES,
  MASA: MASA_SENTENCES,
  BP: BP_SENTENCES,
  CSP: CSP_SENTENCES,
};

/** What a citation points to, in words. */
interface ParagraphInWords {
  /** The document's title. */
  readonly document: string;
  /** What the paragraph is about; "" where the document is cited whole. */
  readonly subject: string;
  /** What it says, in a plain sentence of our own; "" where no rule applies it. */
  readonly sentence: string;
}

/**
 * What does a citation point to? A lettered limb points to its whole paragraph.
 * @example paragraphInWords("GOV 7.2f").subject // "What is expected of members; (f) a briefed senior deputy"
 */
export function paragraphInWords(citation: Citation): ParagraphInWords {
  const [shortName = "", ...rest] = citation.split(" ");
  const number = rest.join(" ");
  const document = (DOCUMENTS as Readonly<Record<string, SourceDocument | undefined>>)[shortName];
  // A board's own source is cited in its own words.
  if (document === undefined) return { document: "", subject: "", sentence: "" };
  const { title, paragraphs } = document;
  const sentences = SENTENCES[document.shortName];
  if (number === "") return { document: title, subject: "", sentence: sentences[""] ?? "" };
  const found =
    paragraphs.find((each) => each.number === number) ??
    paragraphs.find((each) => each.lastLimb !== undefined && each.number === number.slice(0, -1));
  if (found === undefined) throw new Error(`${citation} is no paragraph of a document`);
  return { document: title, subject: found.subject, sentence: sentences[number] ?? sentences[found.number] ?? "" };
}
