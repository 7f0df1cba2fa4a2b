import { around, cellRect, contains, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import type { CellAt } from "../book/navigate";
import type { ContextMenu } from "./context-menu";
import type { Editor } from "./editor";
import { FillDrag } from "./fill-drag";
import type { FilterMenu } from "./filter-menu";
import { followLink } from "./follow-link";
import type { GridView } from "./grid-view";
import { cellName } from "./metrics";
import type { Session } from "./session";

interface Parts {
  readonly session: Session;
  readonly grid: GridView;
  readonly editor: Editor;
  readonly menu: ContextMenu;
  readonly filter: FilterMenu;
}

type Dragged = "cells" | "rows" | "columns";

/** Clicks and drags over cells, column letters and row numbers; double click edits, right click opens the menu. Until `signal` says stop. */
export function listenToMouse(parts: Parts, signal: AbortSignal): void {
  const mouse = new Mouse(parts);
  const { root } = parts.grid;
  root.addEventListener("mousedown", (event) => mouse.down(event));
  root.addEventListener("dblclick", (event) => mouse.double(event));
  root.addEventListener("contextmenu", (event) => mouse.menu(event));
  window.addEventListener("mousemove", (event) => mouse.move(event), { signal });
  window.addEventListener("mouseup", (event) => mouse.up(event), { signal });
}

class Mouse {
  private dragged: Dragged | undefined;
  private readonly filling: FillDrag;

  constructor(private readonly parts: Parts) {
    this.filling = new FillDrag(parts.session, parts.grid);
  }

  down(event: MouseEvent): void {
    const { session, grid, editor, filter } = this.parts;
    const { target } = event;
    if (event.button !== 0 || !(target instanceof HTMLElement) || onScrollbar(event, grid.root)) return;
    event.preventDefault();
    const pointedAt = grid.cellAt(event.clientX, event.clientY);
    if (target.closest(".cell, .grid") && editor.point(cellName(pointedAt.row, pointedAt.column))) return;
    if (editor.open && !editor.commit()) return;
    grid.root.focus({ preventScroll: true });
    if (target.classList.contains("fill-handle")) return this.filling.begin();
    if (target.classList.contains("corner"))
      return session.select({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS }, session.active);
    const at = grid.cellAt(event.clientX, event.clientY);
    if (target.classList.contains("filter-arrow")) {
      session.select(cellRect(at.row, at.column));
      // Afterwards: the window closes an open list at this same click.
      return void setTimeout(() => filter.openAt(at));
    }
    this.dragged =
      target.dataset.column !== undefined ? "columns" : target.dataset.row !== undefined ? "rows" : "cells";
    if (event.shiftKey) return this.selectTo(at);
    if (this.dragged === "cells" && followLink(session, grid, at)) this.dragged = undefined;
    else session.select(whole(cellRect(at.row, at.column), this.dragged ?? "cells"), at);
  }

  move({ clientX, clientY, buttons }: MouseEvent): void {
    const { grid } = this.parts;
    if (buttons === 0) return;
    if (!this.filling.isOn && !this.dragged) return;
    const at = grid.cellAt(clientX, clientY);
    if (this.filling.isOn) return this.filling.move(at);
    this.selectTo(at);
    if (this.dragged === "cells") grid.reveal(at);
  }

  up(event: MouseEvent): void {
    this.dragged = undefined;
    if (this.filling.isOn) this.filling.end(event.ctrlKey || event.metaKey);
  }

  double({ target }: MouseEvent): void {
    const { session, editor } = this.parts;
    if (!(target instanceof HTMLElement)) return;
    if (target.classList.contains("fill-handle")) return this.filling.beside();
    const isHead = target.dataset.column !== undefined || target.dataset.row !== undefined;
    if (!isHead && !target.matches(".corner, .filter-arrow")) editor.begin(session.entry, "edit");
  }

  /** Opens the menu for the cell under the pointer, which is chosen where it is not yet. */
  menu(event: MouseEvent): void {
    event.preventDefault();
    // The Menu key brings this too; the keyboard has answered it.
    if (event.button !== 2) return;
    const { session, grid, editor, menu } = this.parts;
    if (editor.open && !editor.commit()) return;
    const at = grid.cellAt(event.clientX, event.clientY);
    const { dataset } = event.target instanceof HTMLElement ? event.target : { dataset: {} as DOMStringMap };
    const kind = dataset.column !== undefined ? "columns" : dataset.row !== undefined ? "rows" : "cells";
    const rect = whole(cellRect(at.row, at.column), kind);
    const isChosen =
      contains(session.selection, rect.row, rect.column) &&
      contains(session.selection, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    if (!isChosen) session.select(rect, at);
    menu.open(event.clientX, event.clientY);
  }

  /** Selects from the active cell to another. */
  private selectTo({ row, column }: CellAt): void {
    const { session } = this.parts;
    const { active } = session;
    const rect = around(cellRect(active.row, active.column), cellRect(row, column));
    session.select(whole(rect, this.dragged ?? "cells"), active);
  }
}

function whole(rect: Rect, what: Dragged): Rect {
  if (what === "rows") return { ...rect, column: 0, columns: SHEET_COLUMNS };
  return what === "columns" ? { ...rect, row: 0, rows: SHEET_ROWS } : rect;
}

function onScrollbar({ clientX, clientY }: MouseEvent, root: HTMLElement): boolean {
  const box = root.getBoundingClientRect();
  return clientX - box.left >= root.clientWidth || clientY - box.top >= root.clientHeight;
}
