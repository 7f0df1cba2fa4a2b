import { element } from "./element";
import type { Box } from "./metrics";

const SHOWN = 400;

/** The list below a cell of what it may hold. It is searched by typing into the cell; arrows choose, Enter and Tab take, Escape closes. */
export class ChoiceList {
  readonly root = element("ul", { class: "choices", id: "cell-choices", role: "listbox", "aria-label": "Choices" });
  private all: readonly string[] = [];
  private shown: readonly string[] = [];
  private chosen = -1;
  private cell: Box | undefined;
  /** Whether it was opened to choose from: then what is typed searches, and the first that matches is chosen. */
  private isAsked = false;

  constructor(
    private readonly box: HTMLTextAreaElement,
    private readonly take: (choice: string) => void,
  ) {
    this.root.hidden = true;
    box.setAttribute("aria-autocomplete", "list");
    // The box may have another list already, of functions.
    box.setAttribute("aria-controls", [box.getAttribute("aria-controls") ?? "", this.root.id].join(" ").trim());
    this.root.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const option = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-at]") : null;
      const choice = option && this.shown[Number(option.dataset.at)];
      if (typeof choice === "string") this.take(choice);
    });
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  /** What the cell may hold; nothing is shown yet. */
  offer(all: readonly string[]): void {
    this.all = all;
    this.isAsked = false;
    this.close();
  }

  /** Shows every choice, the cell's own chosen. */
  openAll(now: string): void {
    this.isAsked = true;
    this.show(this.all, this.all.indexOf(now));
  }

  /** Shows the choices that have a text in them, those that begin with it first. */
  search(text: string): void {
    if (this.all.length === 0) return;
    const wanted = text.trim().toLowerCase();
    const place = (choice: string): number => choice.toLowerCase().indexOf(wanted);
    const found = this.all.filter((choice) => place(choice) >= 0);
    const sorted = wanted === "" ? found : found.toSorted((a, b) => Math.min(1, place(a)) - Math.min(1, place(b)));
    this.show(sorted, this.isAsked && wanted !== "" ? 0 : -1);
  }

  close(): void {
    this.root.hidden = true;
    this.box.removeAttribute("aria-activedescendant");
  }

  /** Goes below a cell, or above it where there is more room. */
  place(cell: Box): void {
    this.cell = cell;
    if (!this.isOpen) return;
    const { left, top, width, height } = cell;
    const below = top + height + 1;
    const room = (this.root.parentElement?.clientHeight ?? 0) - below;
    const isAbove = this.root.offsetHeight > room && top > room;
    Object.assign(this.root.style, {
      left: `${left}px`,
      top: `${isAbove ? top - this.root.offsetHeight : below}px`,
      minWidth: `${width}px`,
    });
  }

  /** Whether a key was meant for the list, and so is done with. */
  takesKey({ key, altKey }: KeyboardEvent): boolean {
    if (!this.isOpen || (altKey && key !== "ArrowUp")) return false;
    const choice = this.shown[this.chosen];
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (altKey) this.close();
      else this.choose(this.chosen + (key === "ArrowDown" ? 1 : -1));
      return true;
    }
    if (key === "Escape" && !this.isAsked) {
      this.close();
      return true;
    }
    if (choice === undefined || (key !== "Enter" && key !== "Tab")) return false;
    if (key === "Enter") this.take(choice);
    // With Tab the editor takes the text and goes on to the next cell.
    else this.box.value = choice;
    return key === "Enter";
  }

  private show(shown: readonly string[], chosen: number): void {
    this.shown = shown.slice(0, SHOWN);
    this.root.replaceChildren(
      ...this.shown.map((choice, at) =>
        element(
          "li",
          { role: "option", id: `cell-choice-${at}`, "data-at": String(at), "aria-selected": "false" },
          choice,
        ),
      ),
    );
    this.root.hidden = this.shown.length === 0;
    if (this.cell) this.place(this.cell);
    this.chosen = -1;
    this.choose(chosen);
  }

  private choose(at: number): void {
    this.root.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    this.chosen = Math.max(-1, Math.min(at, this.shown.length - 1));
    const option = this.root.children[this.chosen];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.box.setAttribute("aria-activedescendant", option.id);
    else this.box.removeAttribute("aria-activedescendant");
  }
}
