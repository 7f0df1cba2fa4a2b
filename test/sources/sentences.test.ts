import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Citation, isKnownCitation } from "../../src/sources/citation";
import type { ShortName } from "../../src/sources/document";
import { DOCUMENTS } from "../../src/sources/documents";
import { paragraphInWords } from "../../src/sources/paragraph-of";
import { GOV_SENTENCES } from "../../src/sources/sentences/gov";
import { BP_SENTENCES, CSP_SENTENCES, MASA_SENTENCES, TOR_SENTENCES } from "../../src/sources/sentences/others";

const ALL: Readonly<Record<ShortName, Readonly<Record<string, string>>>> = {
  GOV: GOV_SENTENCES,
  TOR: TOR_SENTENCES,
  MASA: MASA_SENTENCES,
  BP: BP_SENTENCES,
  CSP: CSP_SENTENCES,
};

/** The paragraphs that the rules cite, as they stand in their code. */
function citedInCode(): readonly string[] {
  const governance = join(__dirname, "../../src/governance");
  const files = readdirSync(governance, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const code = files.map((name) => readFileSync(join(governance, name), "utf8")).join("\n");
  const cited = [...code.matchAll(/"((?:GOV|TOR|MASA|CSP) [^"]+)"/g)].map(([, citation]) => citation ?? "");
  return [...new Set(cited)].filter(isKnownCitation);
}

const citations = Object.values(DOCUMENTS).flatMap(({ shortName, paragraphs }) =>
  paragraphs.flatMap((each) => ("appliedBy" in each ? [`${shortName} ${each.number}`.trim()] : [])),
);

test.each([...new Set([...citations, ...citedInCode()])])("%s is said in a sentence", (citation) => {
  expect(paragraphInWords(citation as Citation).sentence).toMatch(/^[A-Z].{20,280}\.$/);
});

test("the rules' code cites paragraphs", () => expect(citedInCode().length).toBeGreaterThan(50));

test.each(Object.entries(ALL))("each sentence of %s belongs to a paragraph it has", (document, sentences) => {
  const unknown = Object.keys(sentences).filter((number) => !isKnownCitation(`${document} ${number}`.trim()));
  expect(unknown).toEqual([]);
});

test("a limb has the sentence of its own, else its paragraph's", () => {
  expect(paragraphInWords("GOV 7.2f").sentence).toBe(
    "A member who cannot come sees to it that a properly briefed senior deputy attends.",
  );
  expect(paragraphInWords("GOV 8.3b").sentence).toBe(GOV_SENTENCES["8.3"]);
});
