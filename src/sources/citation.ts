import { BP } from "./business-plan";
import { CSP } from "./corporate-safeguarding";
import type { ShortName, SourceDocument } from "./document";
import { GOV } from "./gov";
import { MASA } from "./masa";
import { TOR } from "./terms-of-reference";

/** A paragraph of a published document: "GOV 11.2", "GOV 7.2f", "TOR QA", "MASA 4.1", "BP", "CSP 4.9", "CSP App. 5". */
export type Citation = `GOV ${string}` | `TOR ${string}` | `MASA ${string}` | "BP" | `CSP ${string}`;

export const DOCUMENTS = { GOV, TOR, MASA, BP, CSP } as const satisfies Readonly<Record<ShortName, SourceDocument>>;

/**
 * Does this text cite a paragraph, or a lettered limb of one, that a document has? Sections ("GOV 11"),
 * ranges and lists are not citations: each paragraph is cited by itself.
 * @example isKnownCitation("GOV 7.2f") // true; (7.2) ends at (f), so "GOV 7.2g" is false
 */
export function isKnownCitation(text: string): text is Citation {
  return KNOWN.has(text);
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(DOCUMENTS).flatMap(citationsOf));

function citationsOf({ shortName, paragraphs }: SourceDocument): readonly string[] {
  return paragraphs.flatMap(({ number, lastLimb }) => {
    const paragraph = `${shortName} ${number}`.trim();
    return [paragraph, ...limbsTo(lastLimb).map((limb) => paragraph + limb)];
  });
}

function limbsTo(lastLimb: string | undefined): readonly string[] {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return lastLimb === undefined ? [] : letters.slice(0, letters.indexOf(lastLimb) + 1).split("");
}
