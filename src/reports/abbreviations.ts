import type { Register } from "../register/register";
import { DOCUMENTS } from "../sources/documents";
import { groundsOf, type ReportBlock, type ReportDocument, type TableCell, text, textOf } from "./document";

/** What people who work with children write short, and others ask about. */
const USUAL: Readonly<Record<string, string>> = {
  CAMHS: "Child and Adolescent Mental Health Services",
  CRE: "children at risk of exploitation",
  DASH: "the risk checklist on domestic abuse, stalking and honour-based violence",
  DBS: "Disclosure and Barring Service",
  EHE: "elective home education",
  EYFS: "early years foundation stage",
  HoS: "Head of Service",
  IRO: "Independent Reviewing Officer",
  MASH: "Multi-Agency Safeguarding Hub",
  PPU: "Public Protection Unit",
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

/**
 * A document in which an abbreviation is spelled out where it first stands, with the key of all at its end. Those of the
 * published documents stand in citations, and only in the key.
 */
export function withAbbreviationsSpelled(register: Register, document: ReportDocument): ReportDocument {
  const documents = new Set<string>(Object.values(DOCUMENTS).map(({ shortName }) => shortName));
  const open = new Map(
    [...meanings(register)].filter(([short, long]) => !documents.has(short) && !long.includes(short)),
  );
  const spell = (said: string): string =>
    said.replace(
      /(?<!TOR )(?<![\w-])(?:[A-Z][A-Z0-9-]*[A-Z0-9]|[A-Z][a-z][A-Z])(?![\w-]| \d)/g,
      (short, at: number) => {
        const long = open.get(short);
        if (long === undefined) return short;
        open.delete(short);
        const isInBrackets = said.slice(0, at).lastIndexOf("(") > said.slice(0, at).lastIndexOf(")");
        return isInBrackets ? `${long}, ${short}` : `${long} (${short})`;
      },
    );
  const spellCell = (cell: TableCell): TableCell =>
    typeof cell === "string" ? spell(cell) : { ...cell, text: spell(cell.text) };
  const spellBlock = (block: ReportBlock): ReportBlock => {
    switch (block.kind) {
      case "text":
        return { ...block, text: spell(block.text) };
      case "list":
        return { ...block, items: block.items.map(spell) };
      case "key lines":
        return block;
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(spellCell)) };
      default:
        return block satisfies never;
    }
  };
  const keyed = withAbbreviations(register, document);
  return {
    ...keyed,
    sections: keyed.sections.map((section) =>
      section.id === "abbreviations" ? section : { ...section, blocks: section.blocks.map(spellBlock) },
    ),
  };
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
  return new Set(said.flatMap((each) => each.match(/[A-Z][A-Z0-9-]*[A-Z0-9]|\b[A-Z][a-z][A-Z]\b/g) ?? []));
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
