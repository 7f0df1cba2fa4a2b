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
    const head = event.target.dataset.column;
    const side = event.target.dataset.row;
    if (head !== undefined)
      return chosen(event, () => session.select({ row: 0, column: Number(head), rows: SHEET_ROWS, columns: 1 }));
    if (side !== undefined)
      return chosen(event, () => session.select({ row: Number(side), column: 0, rows: 1, columns: SHEET_COLUMNS }));
    if (onScrollbar(event)) return;
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    dragging = true;
    chosen(event, () => {
      if (event.shiftKey)
        session.select(
          around(cellRect(session.active.row, session.active.column), cellRect(row, column)),
          session.active,
        );
      else if (!followLink(session, grid, { row, column })) session.select(cellRect(row, column));
    });
  });
  const chosen = (event: MouseEvent, select: () => void): void => {
    event.preventDefault();
    grid.root.focus({ preventScroll: true });
    select();
  };
  window.addEventListener("mousemove", (event) => {
    if (!dragging || event.buttons === 0) return;
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    session.select(around(cellRect(session.active.row, session.active.column), cellRect(row, column)), session.active);
  });
  window.addEventListener("mouseup", () => {
    dragging = false;
  });
  grid.root.addEventListener("dblclick", (event) => {
    if (
      event.target !== editor.box &&
      event.target instanceof HTMLElement &&
      event.target.dataset.column === undefined &&
      event.target.dataset.row === undefined
    )
      editor.begin(session.entry);
  });
}

function onScrollbar(event: MouseEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement) || !target.classList.contains("scroller")) return false;
  const box = target.getBoundingClientRect();
  return event.clientX - box.left >= target.clientWidth || event.clientY - box.top >= target.clientHeight;
}
