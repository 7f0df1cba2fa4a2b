import { fillDown, fillRight } from "../book/fill";
import type { Step } from "../book/navigate";
import { copySelection, pasteText } from "./clipboard";
import type { ContextMenu } from "./context-menu";
import type { Editor } from "./editor";
import type { FilterMenu } from "./filter-menu";
import type { FindBar } from "./find-bar";
import type { GridView } from "./grid-view";
import { Moves } from "./moves";
import type { Session } from "./session";

interface Parts {
  readonly session: Session;
  readonly grid: GridView;
  readonly editor: Editor;
  readonly find: FindBar;
  readonly menu: ContextMenu;
  readonly filter: FilterMenu;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The grid's keyboard, as Excel's. */
export function listenToKeys(parts: Parts, signal: AbortSignal): void {
  const { grid, editor, session, find } = parts;
  const keyboard = new Keyboard(parts);
  editor.box.addEventListener("keydown", (event) => answer(event, () => keyboard.inEditor(event)));
  grid.root.addEventListener("keydown", (event) => answer(event, () => keyboard.inGrid(event)));
  // From wherever in the page: its own search sees only the rows that are drawn.
  const findKey = (event: KeyboardEvent): boolean =>
    isCommand(event) && event.key.toLowerCase() === "f" && did(find.open());
  window.addEventListener("keydown", (event) => answer(event, () => findKey(event)), { signal });
  grid.root.addEventListener("copy", (event) => {
    event.clipboardData?.setData("text/plain", copySelection(session));
    event.preventDefault();
  });
  grid.root.addEventListener("cut", (event) => {
    event.clipboardData?.setData("text/plain", copySelection(session, true));
    session.clear();
    event.preventDefault();
  });
  grid.root.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain");
    if (text) pasteText(session, text);
    event.preventDefault();
  });
}

/** Lets a key do what it does here, and then nothing else. */
function answer(event: KeyboardEvent, act: () => boolean): void {
  if (event.isComposing || event.defaultPrevented || !act()) return;
  event.preventDefault();
  event.stopPropagation();
}

/** What each key does; `false` where it means nothing here and the browser may have it. */
class Keyboard {
  private readonly moves: Moves;

  constructor(private readonly parts: Parts) {
    this.moves = new Moves(parts.session, parts.grid);
  }

  inEditor(event: KeyboardEvent): boolean {
    const { editor, grid } = this.parts;
    const { key } = event;
    if (editor.choices.takesKey(event)) return true;
    if (key === "Enter" && event.altKey) return editor.insert("\n");
    if (isCommand(event) && key === ";") return editor.insert(today());
    if (key === "F2") return editor.edit();
    if (key === "ArrowDown" && event.altKey) return editor.openList();
    if (key === "Enter" || key === "Tab") {
      const isDone = editor.commit();
      if (isDone) this.moves.after(key, event.shiftKey);
      return true;
    }
    const step = ARROWS[key];
    if (step && editor.isTyping && !event.shiftKey && !isCommand(event)) {
      if (editor.commit()) this.moves.step(step, false);
      return true;
    }
    if (key !== "Escape") return false;
    editor.cancel();
    grid.root.focus();
    return true;
  }

  inGrid(event: KeyboardEvent): boolean {
    return isCommand(event) ? this.withCommand(event) : this.plain(event);
  }

  private plain(event: KeyboardEvent): boolean {
    const { session, editor } = this.parts;
    const { key, shiftKey, altKey } = event;
    const step = ARROWS[key];
    if (altKey) return key === "ArrowDown" && this.openList();
    if (step) return did(this.moves.step(step, shiftKey));
    switch (key) {
      case "Enter":
      case "Tab":
        return did(this.moves.after(key, shiftKey));
      case "PageUp":
        return did(this.moves.page(-1, shiftKey));
      case "PageDown":
        return did(this.moves.page(1, shiftKey));
      case "Home":
        return did(this.moves.rowStart(shiftKey));
      case "Delete":
        return did(session.clear());
      case "Backspace":
        return did(editor.begin(""));
      case "F2":
        return did(editor.begin(session.entry, "edit"));
      case "ContextMenu":
        return did(this.openMenu());
      case "F10":
        return shiftKey && did(this.openMenu());
      case " ":
        if (shiftKey) return did(this.moves.wholeRows());
        return did(editor.begin(" "));
      default:
        return key.length === 1 && did(editor.begin(key));
    }
  }

  private withCommand(event: KeyboardEvent): boolean {
    const { session, editor } = this.parts;
    const { shiftKey } = event;
    const step = ARROWS[event.key];
    if (step) return did(this.moves.edge(step, shiftKey));
    switch (event.key.toLowerCase()) {
      case "z":
        return did(shiftKey ? session.redo() : session.undo());
      case "y":
        return did(session.redo());
      case "d":
        return did(session.change(() => fillDown(session.book, session.book.activeSheet, session.usedSelection)));
      case "r":
        return did(session.change(() => fillRight(session.book, session.book.activeSheet, session.usedSelection)));
      case "a":
        return did(this.moves.everything());
      case "home":
        return did(this.moves.sheetStart(shiftKey));
      case "end":
        return did(this.moves.sheetEnd(shiftKey));
      case " ":
        return did(this.moves.wholeColumns());
      case "pageup":
        return did(this.moves.otherSheet(-1));
      case "pagedown":
        return did(this.moves.otherSheet(1));
      case ";":
        return did(editor.begin(today()));
      default:
        return false;
    }
  }

  /** The filter of a table's heading, else the list of what the cell may hold. */
  private openList(): boolean {
    const { session, filter, editor } = this.parts;
    return filter.openAt(session.active) || editor.openList();
  }

  private openMenu(): void {
    const { session, grid, menu } = this.parts;
    const { row, column } = session.active;
    grid.reveal({ row, column });
    const place = grid.placeOf(row, column);
    const box = grid.frame.getBoundingClientRect();
    menu.open(box.left + place.left + 12, box.top + place.top + place.height);
  }
}

/** For keys that always do something. */
function did(_done: unknown): true {
  return true;
}

function isCommand({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}

/** Today as it is typed in Britain. */
function today(): string {
  return new Date().toLocaleDateString("en-GB");
}
