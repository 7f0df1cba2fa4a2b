import type { Rect } from "../book/address";
import type { Sheet } from "../book/sheet";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** Goes to a block of a sheet: shows the sheet, chooses the block and scrolls it into view. */
export function goTo(
  session: Session,
  grid: GridView,
  { sheet, rect }: { readonly sheet: Sheet; readonly rect: Rect },
): void {
  session.show(sheet.id);
  if (session.book.activeSheetId !== sheet.id) return;
  session.select(rect);
  grid.reveal(rect);
}
