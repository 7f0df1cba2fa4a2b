import {
  AlignmentType,
  type FileChild,
  HeightRule,
  ImageRun,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  type DrawnCell,
  drawnOf,
  isHeadingRow,
  type KeyLines,
  referenceTo,
  type ReportDocument,
  type Shade,
  type TableBlock,
} from "../document";
import { BAR, HEAD, LINE, PALE, PLAIN_TABLE, quiet, QUIET, TABLE, TABLE_TEXT, TEXT_WIDTH, TRACK } from "./docx-page";
import { barParts } from "./drawn-as-text";
import { TREND_HEIGHT, TREND_WIDTH } from "./trend-line";
import { trendAsPng } from "./trend-picture";

const SHADES: Readonly<Record<Shade, string | null>> = { good: "DFF0E3", fair: "FBEFD0", poor: "F6D5D0", none: null };

const KEY_SHARES = [0.08, 0.77, 0.15] as const;

/** What the readers are asked to do, each line with the section and the page that tell more. */
export function keyLinesAsWord(document: ReportDocument, { lines }: KeyLines): Table {
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
    const cited = by.length === 0 ? [] : [quiet(` ${by.join(", ")}`)];
    return new TableRow({
      cantSplit: true,
      children: [
        wordCell([new TextRun({ text: asks, bold: true, color: HEAD })], { width: KEY_SHARES[0] }),
        wordCell([new TextRun(text), ...cited], { width: KEY_SHARES[1] }),
        wordCell(link, { width: KEY_SHARES[2], align: "right" }),
      ],
    });
  });
  return table(KEY_SHARES, rows, PLAIN_TABLE);
}

/** A table with what it shows said above it; its headers stand on every page that it goes over. */
export function tableAsWord(block: TableBlock): readonly FileChild[] {
  const { columns, rows, says, hasRoom = false } = block;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => width / all);
  const aligns = columns.map(({ align = "left" }) => align);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header: name }, at) =>
      wordCell([new TextRun(name)], { width: shares[at] ?? 0, align: aligns[at], keepNext: true }),
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
        return wordCell(
          contentOf({ ...drawn, isStrong: isHead || drawn.isStrong === true }),
          isHead
            ? { width: 1, span: columns.length, fill: PALE, keepNext }
            : { width: shares[at] ?? 0, align: aligns[at], fill: SHADES[drawn.shade ?? "none"], keepNext },
        );
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
    table(shares, [header, ...body], TABLE),
  ];
}

function table(shares: readonly number[], rows: readonly TableRow[], style: string): Table {
  return new Table({
    rows: [...rows],
    style,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * TEXT_WIDTH)),
  });
}

type Align = "left" | "right" | "centre";

interface CellLook {
  /** Its share of the page's width. */
  readonly width: number;
  readonly span?: number;
  readonly align?: Align | undefined;
  readonly fill?: string | null;
  readonly keepNext?: boolean;
}

/** Left is how text stands anyway: what a cell does not say makes the file small, and quick to lay out. */
const ALIGNS = { left: {}, right: { alignment: AlignmentType.RIGHT }, centre: { alignment: AlignmentType.CENTER } };

function wordCell(children: readonly ParagraphChild[], look: CellLook): WordCell {
  const { width, span = 1, align = "left", fill = null, keepNext = false } = look;
  return new WordCell({
    width: { size: Math.round(width * TEXT_WIDTH), type: WidthType.DXA },
    ...(span === 1 ? {} : { columnSpan: span }),
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [
      new Paragraph({
        style: TABLE_TEXT,
        ...ALIGNS[align],
        ...(keepNext ? { keepNext } : {}),
        children: [...children],
      }),
    ],
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
    new TextRun({ text, ...(isStrong ? { bold: true } : {}) }),
  ];
}
