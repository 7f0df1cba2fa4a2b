import { citationNamed, type Citation } from "./citation";

/** A paragraph's sign or word before its number, or before the document. */
const SIGN = /(?:[\u00A7\u00B6]|\b(?:paras?|paragraphs?|sections?)\b\.?) ?/gi;

/**
 * Which paragraphs does a Source cell name? "GOV 8.3h; MASA 3.4, 13.2" names three: what stands after a comma is of the document
 * before it. A paragraph sign, and words that are no paragraph, are passed over. To be given in its plain spelling.
 *
 * @example paragraphsIn("GOV 10.3a; TOR QA") // ["GOV 10.3a", "TOR QA"]
 */
export function paragraphsIn(source: string): readonly Citation[] {
  const found: Citation[] = [];
  if (source === "") return found;
  let document = "";
  for (const part of source
    .replace(SIGN, "")
    .split(/[;,]/)
    .map((each) => each.trim())) {
    document = (/^[A-Z]{2,4}\b/.exec(part) ?? /^(?:gov|tor|masa|bp|csp)\b/i.exec(part))?.[0] ?? document;
    const cited = citationNamed(part.startsWith(document) ? part : `${document} ${part}`);
    if (cited !== undefined) found.push(cited);
  }
  return found;
}
