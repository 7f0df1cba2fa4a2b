import type { ShortName } from "./document";

/** A paragraph of a published document: "GOV 11.2", "GOV 7.2f", "TOR QA", "MASA 4.1", "BP", "CSP 4.9", "CSP App. 5". */
export type Citation = `GOV ${string}` | `TOR ${string}` | `MASA ${string}` | "BP" | `CSP ${string}` | OwnSource;

/** Where a board that goes by its own rules has them, in its own words: "Standing order 6.3". */
export type OwnSource = string & { readonly __source: "own" };

/**
 * Every paragraph's number, with the last of its lettered limbs in brackets. A cell's answer may have to check a
 * citation and needs no more of the documents than this; a test holds it equal to them.
 */
export const PARAGRAPH_NUMBERS: Readonly<Record<ShortName, string>> = {
  GOV:
    "1.1;1.2;1.3;1.4;1.5;1.6;2.1;2.2;3.1;3.2;3.3;4.1;4.2;4.3;5.1;5.2;5.3;5.4;5.5;5.6;6.1;6.2;6.3;6.4;6.5(m);7.1(c);7.2(f);7.3;" +
    "8.1;8.2(j);8.3(m);8.4(f);8.5;9.1;9.2;9.3;9.4;9.5;9.6;9.7;9.8;10.1;10.2;10.3(c);10.4;10.5;11.1;11.2;11.3;11.3b;" +
    "12.1;12.2;12.3;12.4;12.5;12.6;12.7;12.8;12.9;12.10;12.11;12.12;12.13;12.14;12.15;12.16;12.17;12.18;12.19;12.20;12.21;12.22;12.23;" +
    "12.24;12.25;12.26;12.27;12.28;12.29;12.30;12.31;12.32;12.33;12.34;12.35;12.36;12.37;12.38;12.39;12.40;" +
    "13.1;13.2;13.3;13.4;13.5;13.6;13.7;13.8;14.1;14.2",
  TOR: "CBG;QA;CSPR;CSPR-AP;EDU;EVYP;PP;LOD;DCSG",
  MASA:
    "1;2.1;3.1(c);3.2;3.3;3.4;3.5;3.6;3.7;3.8;3.9;4.1;4.2;4.3;5.1;5.2;6.1;6.2;6.3;7.1;7.2;7.3;7.4;8.1;8.2;9.1;9.2;10.1;10.2;10.3;10.4;" +
    "11.1;11.2;11.3;11.4;12.1;12.2;12.3;12.4;12.5;13.1;13.2;13.3;14.1;15.1;16.1;16.2;16.3;16.4;16.5;16.6;16.7",
  BP: "",
  CSP: "1.1;1.2;1.3;2.1;2.2;2.3;3.1;3.2;3.3;4.1;4.2;4.3;4.4;4.5;4.6;4.7;4.8;4.9;5.1;App. 1;App. 2;App. 3;App. 4;App. 5;App. 6",
};

/**
 * Does this text cite a paragraph, or a lettered limb of one, that a document has? Sections ("GOV 11"),
 * ranges and lists are not citations: each paragraph is cited by itself.
 * @example isKnownCitation("GOV 7.2f") // true; (7.2) ends at (f), so "GOV 7.2g" is false
 */
export function isKnownCitation(text: string): text is Citation {
  return citationNamed(text) === text;
}

/** The paragraph that a text cites, in capitals or not: "gov 7.2F" is "GOV 7.2f"; undefined where no document has it. */
export function citationNamed(text: string): Citation | undefined {
  return KNOWN.get(text.toLowerCase());
}

const KNOWN: ReadonlyMap<string, Citation> = new Map(
  Object.entries(PARAGRAPH_NUMBERS).flatMap(([shortName, numbers]) =>
    numbers.split(";").flatMap((each) => {
      const [number = "", lastLimb] = each.split(/[()]/);
      const paragraph = `${shortName} ${number}`.trim();
      return ["", ...limbsTo(lastLimb)].map((limb) => [
        `${paragraph}${limb}`.toLowerCase(),
        `${paragraph}${limb}` as Citation,
      ]);
    }),
  ),
);

function limbsTo(lastLimb: string | undefined): readonly string[] {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return lastLimb === undefined ? [] : letters.slice(0, letters.indexOf(lastLimb) + 1).split("");
}
