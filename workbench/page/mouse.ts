import { around, cellRect, SHEET_COLUMNS, SHEET_ROWS } from "../book/address";
import type { Editor } from "./editor";
import { followLink } from "./follow-link";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** Clicks and drags over cells, column letters and row numbers; double click edits. */
export function listenToMouse(session: Session, grid: GridView, editor: Editor): void {
  let dragging = false;
  grid.root.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement) || event.target === editor.box) return;
    if (editor.open && !editor.commit()) return;
    if (onScrollbar(event)) return;
    dragging = !isHeading(event.target);
    event.preventDefault();
    grid.root.focus({ preventScroll: true });
    selectAt(session, grid, event);
  });
  window.addEventListener("mousemove", (event) => {
    if (!dragging || event.buttons === 0) return;
    selectTo(session, grid.cellAt(event.clientX, event.clientY));
  });
  window.addEventListener("mouseup", () => {
    dragging = false;
  });
  grid.root.addEventListener("dblclick", (event) => {
    if (event.target !== editor.box && event.target instanceof HTMLElement && !isHeading(event.target))
      editor.begin(session.entry);
  });
}

function isHeading({ dataset }: HTMLElement): boolean {
  return dataset.column !== undefined || dataset.row !== undefined;
}

/** Selects the row, column or cell that was clicked; follows the cell's link instead, where it has one. */
function selectAt(session: Session, grid: GridView, event: MouseEvent): void {
  const { column, row } = event.target instanceof HTMLElement ? event.target.dataset : {};
  if (column !== undefined) return session.select({ row: 0, column: Number(column), rows: SHEET_ROWS, columns: 1 });
  if (row !== undefined) return session.select({ row: Number(row), column: 0, rows: 1, columns: SHEET_COLUMNS });
  const cell = grid.cellAt(event.clientX, event.clientY);
  if (event.shiftKey) selectTo(session, cell);
  else if (!followLink(session, grid, cell)) session.select(cellRect(cell.row, cell.column));
}

/** Selects from the active cell to another. */
function selectTo(session: Session, { row, column }: { readonly row: number; readonly column: number }): void {
  session.select(around(cellRect(session.active.row, session.active.column), cellRect(row, column)), session.active);
}

function onScrollbar(event: MouseEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement) || !target.classList.contains("scroller")) return false;
  const box = target.getBoundingClientRect();
  return event.clientX - box.left >= target.clientWidth || event.clientY - box.top >= target.clientHeight;
}
