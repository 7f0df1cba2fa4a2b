import type { RawCell } from "../records/cell";
import { shownMark } from "./shown-mark";
import type { ReadBlock } from "./read-block";
import type { SheetKey } from "./sheet-key";
import { isBlank } from "./view";

/** The raw mark of a cell: what is shown, or the meaning of its colour where the sheet explains colours. */
export function markIn(
  read: ReadBlock,
  { row, column }: { readonly row: number; readonly column: number },
  key: SheetKey,
): RawCell {
  const { view } = read.block;
  const raw = shownMark(view.at(row, column), view.lookOf(row, column));
  if (!isBlank(raw) || !key.readsColours) return raw;
  const { fill } = view.lookOf(row, column);
  return fill === "" ? "" : (key.colours.get(fill) ?? `colour ${fill}`);
}
