import {
  Bookmark,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { headingOf, type ReportBlock, type ReportDocument, type ReportSection } from "../document";
import { arialWidth } from "./arial-widths";
import { footer, PAGE, quiet, QUIET, STYLES, TABLE_STYLES } from "./docx-page";
import { keyLinesAsWord, tableAsWord } from "./docx-table";

const FACT_INDENT = 2300;

/** A document as a Word file that a clerk can edit: real headings, headers of tables repeated, pictures with their words. */
export async function asDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, foot = title, facts, sections } = document;
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...facts.map(
      ({ name, says }) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: FACT_INDENT }],
          indent: { left: FACT_INDENT, hanging: FACT_INDENT },
          spacing: { after: 20 },
          children: [new TextRun({ text: name, color: QUIET }), new TextRun({ children: ["\t", says] })],
        }),
    ),
    ...sections.flatMap((section) => sectionAsWord(document, section)),
  ];
  // The pages that the key lines lead to, laid out as Word does; Word counts them anew when it prints.
  const leadsOn = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "key lines"));
  const file = new Document({
    creator: "DDSCP Governance",
    lastModifiedBy: "DDSCP Governance",
    title,
    ...(leadsOn ? { pageNumbers: estimatePageNumbersWith({ guess: true, measureWidth: arialWidth }) } : {}),
    styles: STYLES,
    externalStyles: TABLE_STYLES,
    numbering: {
      config: [
        {
          reference: "dots",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              style: { paragraph: { indent: { left: 240, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [{ properties: { page: PAGE }, footers: { default: footer(foot) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The paragraphs by which it is said stand last, so that a list of the headings has none. */
function sectionAsWord(document: ReportDocument, section: ReportSection): readonly FileChild[] {
  const { id, by, blocks } = section;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id, children: [new TextRun(headingOf(document, section))] })],
    }),
    ...blocks.flatMap((block, at) => blockAsWord(document, block, blocks[at + 1]?.kind)),
    ...(by.length === 0 ? [] : [new Paragraph({ spacing: { after: 0 }, children: [quiet(`By ${by.join(", ")}.`)] })]),
  ];
}

/** What leads to a table stays on its page. */
function blockAsWord(
  document: ReportDocument,
  block: ReportBlock,
  next: ReportBlock["kind"] | undefined,
): readonly FileChild[] {
  switch (block.kind) {
    case "text":
      return block.isHeading === true
        ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })]
        : [
            new Paragraph({
              ...(next === "table" ? { keepNext: true } : {}),
              children: [new TextRun(block.text)],
            }),
          ];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: "dots", level: 0 },
            spacing: { after: 20 },
            children: [new TextRun(item)],
          }),
      );
    case "key lines":
      return [keyLinesAsWord(document, block), gap()];
    case "table":
      return [...tableAsWord(block), gap()];
    default:
      return block satisfies never;
  }
}

/** Two tables without a paragraph between them would be one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 120 }, children: [] });
}
