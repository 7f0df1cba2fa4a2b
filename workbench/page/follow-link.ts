import { parseA1, splitSheet } from "../book/address";
import { goTo } from "./go-to";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** Follows a cell's link: to a place in this workbook, or to an https address in a new tab. False where the cell has no link. */
export function followLink(
  session: Session,
  grid: GridView,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const { book } = session;
  const link = book.activeSheet.get(row, column)?.link;
  if (link === undefined) return false;
  if (link.startsWith("https://")) {
    window.open(link, "_blank", "noopener");
    return true;
  }
  const { sheet, address } = splitSheet(link.replace(/^#/, ""));
  const target = sheet === undefined ? book.activeSheet : book.sheetNamed(sheet);
  const rect = parseA1(address);
  if (!target || !rect) return false;
  goTo(session, grid, { sheet: target, rect });
  return true;
}
