import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../records/cell-address";

/** Characters of 11 points across A4 on its side, as Excel measures columns: 277 mm between the margins at 5.25 points each. */
const ACROSS = 149;

/** Text is not printed smaller than 9 of its 11 points. */
const SMALLEST = 9 / 11;

/** So many characters stand across A4 on its side at 9 points, and upright: 190 mm between the margins. */
export const ON_ITS_SIDE = Math.floor(ACROSS / SMALLEST);
export const UPRIGHT = Math.floor(102 / SMALLEST);

const A4 = 9;

/**
 * How many sheets of paper does a table take side by side, so that it can be read? Columns are not parted, and the first is on each.
 * @example pagesAcross([20, 100, 100]) // 2
 */
export function pagesAcross([first = 0, ...others]: readonly number[]): number {
  const room = ON_ITS_SIDE;
  let pages = 1;
  let filled = first;
  for (const width of others) {
    if (filled + width > room) {
      pages++;
      filled = first;
    }
    filled += width;
  }
  return pages;
}

/** Sets a sheet's printing: A4 on its side, as many pages as it takes, the header and the first column on each. */
export function setPaper(
  sheet: Worksheet,
  widths: readonly number[],
  printed: { headerRow: number; lastRow?: number },
): void {
  const { headerRow, lastRow } = printed;
  const last = columnLetters(widths.length);
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: pagesAcross(widths),
    fitToHeight: 0,
    errors: "blank",
    // Whole columns where rows are added later: these print too.
    printArea: lastRow === undefined ? `A:${last}` : `A1:${last}${lastRow}`,
    printTitlesRow: `${headerRow}:${headerRow}`,
    printTitlesColumn: "A:A",
    margins: MARGINS,
  });
  sheet.headerFooter.oddHeader = '&L&"Calibri,Bold"DDSCP Governance&R&A';
  sheet.headerFooter.oddFooter = "&LPrinted &D&RPage &P of &N";
}

/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Sets the printing of a sheet whose rows are all there: one page wide, upright where that is wide enough to be read. */
export function setWholePaper(
  sheet: Worksheet,
  widths: readonly number[],
  { headerRow, header }: { readonly headerRow: number | null; readonly header: string },
): void {
  const isUpright = widths.reduce((sum, width) => sum + width, 0) <= UPRIGHT;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: isUpright ? "portrait" : "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(headerRow === null ? {} : { printTitlesRow: `${headerRow}:${headerRow}` }),
  });
  // In the codes of headers an ampersand is written twice.
  sheet.headerFooter.oddHeader = `&L&"Calibri,Bold"${header.replaceAll("&", "&&")}&R&A`;
  sheet.headerFooter.oddFooter = "&RPage &P of &N";
}
