import { Completion } from "./completion";
import { choicesAt } from "./validation-at";
import { ChoiceList } from "./choice-list";
import { element } from "./element";
import type { FunctionHelp } from "./function-help";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

const MAY_STAND_BEFORE_A_CELL = /[=(,;+\-*/^&<>:]\s*$/;

/** The box that lies over a cell while somebody types into it. */
export class Editor {
  readonly box = element("textarea", {
    class: "editor",
    rows: "1",
    "aria-label": "Cell",
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly completion: Completion;
  readonly choices: ChoiceList;
  /** Whether typing began the entry: then arrows end it and move on. After F2 or a double click they move in the text. */
  private typing = false;
  /** The cell that was clicked last into the formula. */
  private pointed = "";

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    functions: readonly FunctionHelp[],
    private readonly typed: (text: string) => void,
  ) {
    this.completion = new Completion(this.box, functions);
    this.box.hidden = true;
    this.choices = new ChoiceList(this.box, (choice) => this.take(choice));
    grid.frame.append(this.box, this.choices.root);
    this.box.addEventListener("input", () => {
      this.fit();
      this.typed(this.box.value);
      this.choices.search(this.box.value);
    });
    this.box.addEventListener("blur", () => this.commit());
    grid.root.addEventListener("scroll", () => this.place());
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  /** Whether an arrow ends the entry. In a formula it does not. */
  get isTyping(): boolean {
    return this.typing && !this.box.value.startsWith("=");
  }

  /** Opens over the active cell, with what the cell holds (`edit`) or with what has just been typed. */
  begin(text: string, how: "type" | "edit" = "type"): void {
    const { row, column } = this.session.active;
    this.grid.reveal({ row, column });
    this.typing = how === "type";
    this.pointed = "";
    this.box.hidden = false;
    this.box.value = text;
    this.place();
    this.box.focus();
    this.box.setSelectionRange(text.length, text.length);
    this.typed(text);
    this.choices.offer(choicesAt(this.session.book, { sheet: this.session.book.activeSheet, row, column }) ?? []);
    if (how === "type" && text !== "") this.choices.search(text);
  }

  /** Shows all that the cell's list offers; false where it has none. */
  openList(): boolean {
    const { book, active } = this.session;
    const list = choicesAt(book, { sheet: book.activeSheet, ...active });
    if (!list) return false;
    if (!this.open) this.begin(this.session.entry, "edit");
    this.box.select();
    this.choices.openAll(this.box.value);
    return true;
  }

  /** Lets arrows move in the text from here on, or end the entry again. */
  edit(): true {
    this.typing = !this.typing;
    return true;
  }

  /** Puts the name of a cell that is clicked into the formula, where one may stand, in place of the one clicked before; false elsewhere. */
  point(cell: string): boolean {
    if (!this.open || !this.box.value.startsWith("=")) return false;
    const before = this.box.value.slice(0, this.box.selectionStart);
    const from =
      this.pointed !== "" && before.endsWith(this.pointed) ? before.length - this.pointed.length : before.length;
    if (!MAY_STAND_BEFORE_A_CELL.test(before.slice(0, from))) return false;
    this.box.setSelectionRange(from, this.box.selectionEnd);
    this.pointed = cell;
    return this.insert(cell);
  }

  /** Puts a text in at the cursor. */
  insert(text: string): true {
    this.box.setRangeText(text, this.box.selectionStart, this.box.selectionEnd, "end");
    this.box.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  /** Puts the text into the cell; when it is refused, answers false and stays open. */
  commit(): boolean {
    if (!this.open) return true;
    this.completion.hide();
    const hadFocus = document.activeElement === this.box;
    this.close();
    if (this.session.enter(this.box.value)) {
      if (hadFocus) this.grid.root.focus();
      return true;
    }
    this.box.hidden = false;
    this.box.focus();
    return false;
  }

  cancel(): void {
    this.close();
    this.typed(this.session.entry);
  }

  private close(): void {
    this.completion.hide();
    this.box.hidden = true;
    this.choices.close();
  }

  private take(choice: string): void {
    this.box.value = choice;
    if (this.commit()) this.grid.root.focus();
  }

  private place(): void {
    if (!this.open) return;
    const { row, column } = this.session.active;
    const cell = this.grid.placeOf(row, column);
    Object.assign(this.box.style, {
      left: `${cell.left}px`,
      top: `${cell.top}px`,
      minWidth: `${cell.width + 1}px`,
      minHeight: `${Math.min(cell.height, 200) + 1}px`,
    });
    this.fit();
    this.choices.place(cell);
  }

  /** Makes the box as large as its text, up to the grid's edge. */
  private fit(): void {
    const lines = this.box.value.split("\n");
    this.box.rows = lines.length;
    this.box.cols = Math.max(4, ...lines.map((line) => line.length + 2));
    this.box.style.maxWidth = `${this.grid.root.clientWidth - this.box.offsetLeft}px`;
  }
}
