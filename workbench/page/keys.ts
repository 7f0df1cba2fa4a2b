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

interface Step {
  readonly down: number;
  readonly right: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
  PageUp: { down: -20, right: 0 },
  PageDown: { down: 20, right: 0 },
};

/** Where Enter and Tab go: on, or with shift back. */
function stepAfter({ key, shiftKey }: KeyboardEvent): Step {
  const line = shiftKey ? -1 : 1;
  return key === "Enter" ? { down: line, right: 0 } : { down: 0, right: line };
}

/** Moves the active cell, or with `extend` the selection's far corner. */
function move({ session, grid }: Parts, { down, right }: Step, extend = false): void {
  const { active, selection } = session;
  if (!extend) return go(session, grid, cellRect(Math.max(0, active.row + down), Math.max(0, active.column + right)));
  const far = {
    row: active.row === selection.row ? selection.row + selection.rows - 1 : selection.row,
    column: active.column === selection.column ? selection.column + selection.columns - 1 : selection.column,
  };
  const corner = cellRect(Math.max(0, far.row + down), Math.max(0, far.column + right));
  session.select(around(cellRect(active.row, active.column), corner), active);
  grid.reveal(corner);
}

/** How far Ctrl+arrow goes: to the end of the filled cells, or over blank ones to the next that is filled. */
function jump(session: Session, { down, right }: Step): Step {
  const sheet = session.book.activeSheet;
  const { row, column } = session.active;
  const used = sheet.used(true) ?? cellRect(0, 0);
  const after = (steps: number): Step => ({ down: row + down * steps, right: column + right * steps });
  const isInside = (steps: number): boolean => {
    const at = after(steps);
    return at.down >= 0 && at.right >= 0 && at.down < used.row + used.rows && at.right < used.column + used.columns;
  };
  const isFilled = (steps: number): boolean =>
    (sheet.get(after(steps).down, after(steps).right)?.value ?? null) !== null;
  const start = isFilled(1);
  let steps = 1;
  while (isInside(steps + 1) && isFilled(steps + 1) === start) steps += 1;
  if (!start && isInside(steps + 1)) steps += 1;
  return isInside(steps) ? { down: down * steps, right: right * steps } : { down: 0, right: 0 };
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
  if (event.key === "Enter" || event.key === "Tab") {
    event.preventDefault();
    if (!editor.commit()) return;
    grid.root.focus();
    move(parts, stepAfter(event));
  } else if (event.key === "Escape") {
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
    move(parts, command ? jump(session, step) : step, event.shiftKey);
    return done();
  }
  if (command) return shortcut(parts, event);
  switch (event.key) {
    case "Enter":
    case "Tab":
      move(parts, stepAfter(event));
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
