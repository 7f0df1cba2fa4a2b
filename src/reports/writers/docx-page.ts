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
  margin: { top: 720, bottom: 794, left: MARGIN, right: MARGIN, footer: 400 },
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
        spacing: { before: 160, after: 60 },
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
