import type { Register } from "../register/register";
import { DOCUMENTS } from "../sources/documents";
import { groundsOf, type ReportBlock, type ReportDocument, text, textOf } from "./document";

/** What people who work with children write short, and others ask about. */
const USUAL: Readonly<Record<string, string>> = {
  CAMHS: "Child and Adolescent Mental Health Services",
  CRE: "children at risk of exploitation",
  DASH: "the risk checklist on domestic abuse, stalking and honour-based violence",
  DBS: "Disclosure and Barring Service",
  MASH: "Multi-Agency Safeguarding Hub",
};

/** A document with a key of the abbreviations that it uses, and no others, at its end. */
export function withAbbreviations(register: Register, document: ReportDocument): ReportDocument {
  const said = wordsOf(document);
  const known = meanings(register);
  const used = [...known]
    .filter(([short, long]) => said.has(short) && !long.startsWith(short))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([short, long]) => `${short}: ${long}`);
  if (used.length === 0) return document;
  return {
    ...document,
    sections: [
      ...document.sections,
      {
        id: "abbreviations",
        heading: "Abbreviations",
        numbering: "none",
        by: [],
        blocks: [text(`${used.join("; ")}.`)],
      },
    ],
  };
}

/** Each abbreviation and what it stands for: the published documents, bodies, agencies, and what is usual. */
function meanings(register: Register): ReadonlyMap<string, string> {
  const isShort = (name: string): boolean => /^[A-Z][A-Z0-9-]{1,7}$/.test(name);
  return new Map([
    ...Object.entries(USUAL),
    ...register
      .all("Agencies")
      .flatMap(({ agency, aliases }) => aliases.filter(isShort).map((short) => [short, agency] as const)),
    ...register
      .all("Groups")
      .filter(({ group }) => isShort(group))
      .map(({ group, name }) => [group, name] as const),
    ...(register.settings.isOwn
      ? []
      : Object.values(DOCUMENTS).map(({ shortName, title }) => [shortName, `“${title}”`] as const)),
  ]);
}

/** All words of a document that may be an abbreviation. */
function wordsOf(document: ReportDocument): ReadonlySet<string> {
  const said = [
    ...document.facts.map(({ says }) => says),
    ...document.sections.flatMap(({ heading, by, blocks }) => [
      heading,
      ...by,
      ...blocks.flatMap((block) => saidBy(document, block)),
    ]),
  ];
  return new Set(said.flatMap((each) => each.match(/[A-Z][A-Z0-9-]*[A-Z0-9]/g) ?? []));
}

function saidBy(document: ReportDocument, block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
      return block.items;
    case "key lines":
      return block.lines.flatMap((line) => [line.text, groundsOf(document, line)]);
    case "table":
      return [
        block.says,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => row.map(textOf)),
      ];
    default:
      return block satisfies never;
  }
}
