import { around, cellRect, type Rect } from "../book/address";
import { fillDown } from "../book/filter-table";
import { copySelection, pasteText } from "./clipboard";
import type { Editor } from "./editor";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

interface Parts {
  readonly session: Session;
  readonly grid: GridView;
  readonly editor: Editor;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Moves the active cell, or with shift the selection's far corner. */
export function move({ session, grid }: Parts, down: number, right: number, extend = false): void {
  const { active, selection } = session;
  if (!extend) {
    const next = cellRect(Math.max(0, active.row + down), Math.max(0, active.column + right));
    session.select(next);
    grid.reveal(next);
    return;
  }
  const far = {
    row: active.row === selection.row ? selection.row + selection.rows - 1 : selection.row,
    column: active.column === selection.column ? selection.column + selection.columns - 1 : selection.column,
  };
  const corner = cellRect(Math.max(0, far.row + down), Math.max(0, far.column + right));
  session.select(around(cellRect(active.row, active.column), corner), active);
  grid.reveal(corner);
}

/** The edge of the block of filled cells in a direction, as Ctrl+arrow jumps. */
function jump(session: Session, down: number, right: number): readonly [number, number] {
  const sheet = session.book.activeSheet;
  const { row, column } = session.active;
  const used = sheet.used(true) ?? cellRect(0, 0);
  const inside = (at: number, across: number): boolean =>
    at >= 0 && across >= 0 && at < used.row + used.rows && across < used.column + used.columns;
  const filled = (at: number, across: number): boolean => (sheet.get(at, across)?.value ?? null) !== null;
  let steps = 1;
  const start = filled(row + down, column + right);
  while (
    inside(row + down * (steps + 1), column + right * (steps + 1)) &&
    filled(row + down * (steps + 1), column + right * (steps + 1)) === start
  )
    steps += 1;
  if (!start && inside(row + down * (steps + 1), column + right * (steps + 1))) steps += 1;
  return inside(row + down * steps, column + right * steps) ? [down * steps, right * steps] : [0, 0];
}

/** The grid's keyboard, as Excel's. */
export function listenToKeys(parts: Parts): void {
  const { grid, editor } = parts;
  grid.root.addEventListener("keydown", (event) => {
    if (event.target === editor.box) inEditor(parts, event);
    else inGrid(parts, event);
  });
  grid.root.addEventListener("copy", (event) => {
    if (event.target === editor.box) return;
    event.clipboardData?.setData("text/plain", copySelection(parts.session));
    event.preventDefault();
  });
  grid.root.addEventListener("cut", (event) => {
    if (event.target === editor.box) return;
    event.clipboardData?.setData("text/plain", copySelection(parts.session));
    parts.session.clear();
    event.preventDefault();
  });
  grid.root.addEventListener("paste", (event) => {
    if (event.target === editor.box) return;
    const text = event.clipboardData?.getData("text/plain");
    if (text) pasteText(parts.session, text);
    event.preventDefault();
  });
}

function inEditor(parts: Parts, event: KeyboardEvent): void {
  const { editor, grid } = parts;
  const after = (down: number, right: number): void => {
    event.preventDefault();
    if (!editor.commit()) return;
    grid.root.focus();
    move(parts, down, right);
  };
  if (event.key === "Enter") after(event.shiftKey ? -1 : 1, 0);
  else if (event.key === "Tab") after(0, event.shiftKey ? -1 : 1);
  else if (event.key === "Escape") {
    event.preventDefault();
    editor.cancel();
  }
}

function inGrid(parts: Parts, event: KeyboardEvent): void {
  const { session, editor, grid } = parts;
  const command = event.ctrlKey || event.metaKey;
  const step = STEPS[event.key];
  const done = (): void => event.preventDefault();
  if (step) {
    const [down, right] = command ? jump(session, step[0], step[1]) : step;
    move(parts, down, right, event.shiftKey);
    return done();
  }
  if (command) return shortcut(parts, event);
  switch (event.key) {
    case "Enter":
      move(parts, event.shiftKey ? -1 : 1, 0);
      return done();
    case "Tab":
      move(parts, 0, event.shiftKey ? -1 : 1);
      return done();
    case "Home":
      session.select(cellRect(session.active.row, 0));
      return done();
    case "Delete":
      session.clear();
      return done();
    case "Backspace":
      editor.begin("");
      return done();
    case "F2":
      editor.begin(session.entry);
      return done();
    default:
      if (event.key.length === 1 && !event.altKey && !event.isComposing) {
        editor.begin(event.key);
        done();
      }
  }
  grid.refresh();
}

function shortcut(parts: Parts, event: KeyboardEvent): void {
  const { session, grid } = parts;
  const key = event.key.toLowerCase();
  if (key === "z") session.undo();
  else if (key === "y") session.redo();
  else if (key === "d") session.change(() => fillDown(session.book, session.book.activeSheet, session.selection));
  else if (key === "home") go(session, grid, cellRect(0, 0));
  else if (key === "a") session.select(session.book.activeSheet.used() ?? cellRect(0, 0));
  else return;
  event.preventDefault();
}

function go(session: Session, grid: GridView, rect: Rect): void {
  session.select(rect);
  grid.reveal(rect);
}
