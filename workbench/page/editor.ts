import { choicesAt } from "./cell-look";
import { Completion } from "./completion";
import { element } from "./element";
import type { FunctionHelp } from "./function-help";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** The box that lies over a cell while somebody types into it. */
export class Editor {
  private readonly choices = element("datalist", { id: "cell-choices" });
  readonly box = element("input", {
    class: "editor",
    type: "text",
    "aria-label": "Cell",
    spellcheck: "false",
    autocomplete: "off",
    list: "cell-choices",
  });
  readonly completion: Completion;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    functions: readonly FunctionHelp[],
    private readonly typed: (text: string) => void,
  ) {
    this.completion = new Completion(this.box, functions);
    this.box.hidden = true;
    grid.root.append(this.box, this.choices);
    this.box.addEventListener("input", () => {
      this.fit();
      this.typed(this.box.value);
    });
    this.box.addEventListener("blur", () => this.commit());
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  /** Opens over the active cell, with what the cell holds or with what has just been typed. */
  begin(text: string): void {
    const { row, column } = this.session.active;
    this.grid.reveal({ row, column, rows: 1, columns: 1 });
    this.grid.draw();
    const place = this.grid.placeOf(row, column);
    Object.assign(this.box.style, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      minWidth: `${place.width + 1}px`,
      height: `${Math.min(place.height, 200) + 1}px`,
    });
    const list = choicesAt(this.session.book, { sheet: this.session.book.activeSheet, row, column }) ?? [];
    this.choices.replaceChildren(...list.slice(0, 400).map((choice) => element("option", { value: choice })));
    this.box.hidden = false;
    this.box.value = text;
    this.fit();
    this.box.focus();
    this.box.setSelectionRange(text.length, text.length);
  }

  /** As wide as what is typed, up to the edge of the sheet. */
  private fit(): void {
    this.box.size = Math.max(4, this.box.value.length + 2);
    this.box.style.maxWidth = `${this.grid.root.clientWidth - this.box.offsetLeft}px`;
  }

  /** Puts the text into the cell; when it is refused, answers false and stays open. */
  commit(): boolean {
    if (!this.open) return true;
    this.completion.hide();
    this.box.hidden = true;
    if (this.session.enter(this.box.value)) return true;
    this.box.hidden = false;
    this.box.focus();
    return false;
  }

  cancel(): void {
    this.completion.hide();
    this.box.hidden = true;
    this.grid.root.focus();
  }
}
