import { BorderStyle, Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";

/** A4 upright, in twentieths of a point, and its margins. */
const [PAGE_WIDTH, PAGE_HEIGHT, MARGIN] = [11_906, 16_838, 794];
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

export const [HEAD, QUIET, LINE, PALE, BAR, TRACK] = [
  "1F3864",
  "595959",
  "C8C8C8",
  "E9EFF7",
  "5B7DB1",
  "8C96A6",
] as const;

/** How the pages of a Word file are laid out. */
export const PAGE = {
  size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
  margin: { top: 567, bottom: 660, left: MARGIN, right: MARGIN, footer: 400 },
} as const;

const FONT = "Arial";
/** The style of what stands in a table, so that a clerk changes its size in one place. */
export const TABLE_TEXT = "TableText";

/** Real heading styles, for a clerk to edit. */
export const STYLES = {
  default: {
    document: { run: { font: FONT, size: 18, language: { value: "en-GB" } }, paragraph: { spacing: { after: 60 } } },
    title: { run: { font: FONT, size: 36, bold: true, color: HEAD }, paragraph: { spacing: { after: 100 } } },
    heading1: {
      run: { font: FONT, size: 24, bold: true, color: HEAD },
      paragraph: {
        keepNext: true,
        spacing: { before: 110, after: 50 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: HEAD, space: 1 } },
      },
    },
    heading2: {
      run: { font: FONT, size: 20, bold: true },
      paragraph: { keepNext: true, spacing: { before: 100, after: 30 } },
    },
  },
  paragraphStyles: [
    { id: TABLE_TEXT, name: "Table Text", basedOn: "Normal", run: { size: 17 }, paragraph: { spacing: { after: 0 } } },
  ],
} as const;

/** The styles of tables, so that a clerk changes their lines, their room and their headers in one place: with headers, and without. */
export const [TABLE, PLAIN_TABLE] = ["ReportTable", "ReportLines"] as const;

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`;
const room = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const tableStyle = (id: string, name: string, basedOn: string, look: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:uiPriority w:val="99"/><w:qFormat/>${look}</w:style>`;

/** Given as Word writes them: the library has no words of its own for the styles of tables. */
export const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${tableStyle(
  PLAIN_TABLE,
  "Report Lines",
  "TableNormal",
  `<w:tblPr><w:tblBorders>${["top", "bottom", "insideH"].map(line).join("")}</w:tblBorders><w:tblCellMar>${room("top", 12)}${room("left", 60)}${room("bottom", 12)}${room("right", 60)}</w:tblCellMar></w:tblPr>`,
)}${tableStyle(
  TABLE,
  "Report Table",
  PLAIN_TABLE,
  `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${PALE}"/></w:tcPr></w:tblStylePr>`,
)}</w:styles>`;

/** The title, and which page of how many. */
export function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: title, size: 16, color: QUIET }),
          new TextRun({
            size: 16,
            color: QUIET,
            children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** What those look at who want to know by which paragraph it is said. */
export function quiet(text: string): TextRun {
  return new TextRun({ text, size: 14, color: QUIET });
}
