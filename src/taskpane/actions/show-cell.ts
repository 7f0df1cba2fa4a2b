import type { CellPlace } from "../cell-place";
import type { Action } from "../pane";

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export function showCell({ sheet, address }: CellPlace): Action {
  return async ({ port }) => {
    await port.select(sheet, address);
    return null;
  };
}
