import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  HeightRule,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageReference,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import {
  type DrawnCell,
  drawnOf,
  headingOf,
  isHeadingRow,
  type KeyLines,
  referenceTo,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
  type Shade,
  type TableBlock,
} from "../document";
import { BAR, footer, HEAD, LINE, PAGE, PALE, QUIET, STYLES, TABLE_TEXT, TEXT_WIDTH, TRACK } from "./docx-page";
import { barParts } from "./drawn-as-text";
import { TREND_HEIGHT, TREND_WIDTH } from "./trend-line";
import { trendAsPng } from "./trend-picture";

const FACT_INDENT = 2300;
const SHADES: Readonly<Record<Shade, string | null>> = { good: "DFF0E3", fair: "FBEFD0", poor: "F6D5D0", none: null };

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
    title,
    ...(leadsOn ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    styles: STYLES,
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

function sectionAsWord(document: ReportDocument, section: ReportSection): readonly FileChild[] {
  const { id, by, blocks } = section;
  const cited =
    by.length === 0 ? [] : [new TextRun({ text: ` ${by.join(", ")}`, size: 14, bold: false, color: QUIET })];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id, children: [new TextRun(headingOf(document, section))] }), ...cited],
    }),
    ...blocks.flatMap((block, at) => blockAsWord(document, block, blocks[at + 1]?.kind === "table")),
  ];
}

/** What leads to a table stays on its page. */
function blockAsWord(document: ReportDocument, block: ReportBlock, leadsOn: boolean): readonly FileChild[] {
  switch (block.kind) {
    case "text":
      return block.isHeading === true
        ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })]
        : [new Paragraph({ keepNext: leadsOn, children: [new TextRun(block.text)] })];
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
      return [keyLines(document, block), gap()];
    case "table":
      return tableAsWord(block);
    default:
      return block satisfies never;
  }
}

/** Two tables without a paragraph between them would be one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 120 }, children: [] });
}

const KEY_SHARES = [0.08, 0.77, 0.15] as const;

function keyLines(document: ReportDocument, { lines }: KeyLines): Table {
  const rows = lines.map(({ asks, text, section, by }) => {
    const to = referenceTo(document, section);
    const link =
      to === ""
        ? []
        : [
            new InternalHyperlink({
              anchor: section,
              children: [new TextRun({ text: to, color: HEAD, underline: {} })],
            }),
            new TextRun(", page "),
            new PageReference(section, { hyperlink: true }),
          ];
    const cited = by.length === 0 ? [] : [new TextRun({ text: ` ${by.join(", ")}`, size: 14, color: QUIET })];
    return new TableRow({
      cantSplit: true,
      children: [
        wordCell([new TextRun({ text: asks, bold: true, color: HEAD })], { width: KEY_SHARES[0] }),
        wordCell([new TextRun(text), ...cited], { width: KEY_SHARES[1] }),
        wordCell(link, { width: KEY_SHARES[2], align: AlignmentType.RIGHT }),
      ],
    });
  });
  return table(KEY_SHARES, rows);
}

function tableAsWord(block: TableBlock): readonly FileChild[] {
  const { columns, rows, says, hasRoom = false } = block;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => width / all);
  const aligns = columns.map(({ align = "left" }) => ALIGNS[align]);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header: name }, at) =>
      wordCell([new TextRun({ text: name, bold: true })], {
        width: shares[at] ?? 0,
        align: aligns[at],
        fill: PALE,
        keepNext: true,
      }),
    ),
  });
  const body = rows.map((row, place) => {
    const isHead = isHeadingRow(row, block);
    // The first row stays with the headers, the last with the one before it.
    const keepNext = isHead || place === 0 || place === rows.length - 2;
    return new TableRow({
      cantSplit: true,
      ...(hasRoom ? { height: { value: 560, rule: HeightRule.ATLEAST } } : {}),
      children: row.map((cell, at) => {
        const drawn = drawnOf(cell);
        return wordCell(contentOf({ ...drawn, isStrong: isHead || drawn.isStrong === true }), {
          width: isHead ? 1 : (shares[at] ?? 0),
          span: isHead ? columns.length : 1,
          align: isHead ? AlignmentType.LEFT : aligns[at],
          fill: isHead ? PALE : SHADES[drawn.shade ?? "none"],
          keepNext,
        });
      }),
    });
  });
  return [
    ...(says === ""
      ? []
      : [
          new Paragraph({
            keepNext: true,
            spacing: { after: 20 },
            children: [new TextRun({ text: says, size: 16, color: QUIET })],
          }),
        ]),
    table(shares, [header, ...body]),
    gap(),
  ];
}

const ALIGNS = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function table(shares: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows: [...rows],
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * TEXT_WIDTH)),
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
  });
}

interface CellLook {
  /** Its share of the page's width. */
  readonly width: number;
  readonly span?: number;
  readonly align?: (typeof ALIGNS)[keyof typeof ALIGNS] | undefined;
  readonly fill?: string | null;
  readonly keepNext?: boolean;
}

function wordCell(
  children: readonly ParagraphChild[],
  { width, span = 1, align = AlignmentType.LEFT, fill = null, keepNext = false }: CellLook,
): WordCell {
  return new WordCell({
    width: { size: Math.round(width * TEXT_WIDTH), type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 12, bottom: 12, left: 60, right: 60 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [new Paragraph({ style: TABLE_TEXT, alignment: align, keepNext, children: [...children] })],
  });
}

function contentOf({ text, isStrong = false, bar, trend }: DrawnCell): readonly ParagraphChild[] {
  if (trend !== undefined && trend.values.some((value) => value !== null)) {
    const said = `${text}${trend.target === null ? "" : `; target ${trend.target}`}`;
    return [
      new ImageRun({
        type: "png",
        data: trendAsPng(trend),
        transformation: { width: TREND_WIDTH, height: TREND_HEIGHT },
        altText: { name: "Trend", title: "Trend", description: said },
      }),
    ];
  }
  const drawn = bar === undefined ? null : barParts(bar);
  return [
    ...(drawn === null
      ? []
      : [
          new TextRun({ text: drawn.full, color: BAR, size: 13 }),
          new TextRun({
            text: drawn.rest,
            color: TRACK,
            size: 13,
            shading: { type: ShadingType.CLEAR, color: "auto", fill: LINE },
          }),
          new TextRun({ text: " ", size: 13 }),
        ]),
    new TextRun({ text, bold: isStrong }),
  ];
}
