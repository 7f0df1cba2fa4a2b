import { choicesAt } from "./cell-look";
import { element } from "./element";
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

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    private readonly typed: (text: string) => void,
  ) {
    this.box.hidden = true;
    grid.root.append(this.box, this.choices);
    this.box.addEventListener("input", () => this.typed(this.box.value));
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
    this.box.size = Math.max(4, text.length + 2);
    this.box.focus();
    this.box.setSelectionRange(text.length, text.length);
  }

  /** Puts the text into the cell; when it is refused, answers false and stays open. */
  commit(): boolean {
    if (!this.open) return true;
    this.box.hidden = true;
    if (this.session.enter(this.box.value)) return true;
    this.box.hidden = false;
    this.box.focus();
    return false;
  }

  cancel(): void {
    this.box.hidden = true;
    this.grid.root.focus();
  }
}
