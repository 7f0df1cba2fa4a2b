import { cellRect } from "../book/address";
import { findAll, nextFound } from "../book/find";
import type { CellPlace } from "../book/sheet";
import { button, element } from "./element";
import { goTo } from "./go-to";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

const PAUSE_MS = 150;

/** The strip that Ctrl+F opens: what to find, in the sheet or the workbook, how often it is there, and the way to each. */
export class FindBar {
  private readonly text = element("input", {
    type: "search",
    "aria-label": "Find",
    placeholder: "Find",
    spellcheck: "false",
  });
  private readonly where = element(
    "select",
    { "aria-label": "Find in" },
    element("option", { value: "sheet" }, "This sheet"),
    element("option", { value: "workbook" }, "Workbook"),
  );
  private readonly count = element("output", { class: "count", role: "status" });
  private readonly root = element("search", { class: "find-bar", "aria-label": "Find in the workbook" });
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
  ) {
    this.root.append(
      this.text,
      this.where,
      this.count,
      button("↑", () => this.next(true), { "aria-label": "Previous", title: "Previous: Shift+Enter" }),
      button("↓", () => this.next(false), { "aria-label": "Next", title: "Next: Enter" }),
      button("×", () => this.close(), { "aria-label": "Close the search", title: "Esc" }),
    );
    this.root.hidden = true;
    grid.frame.append(this.root);
    this.text.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.first(), PAUSE_MS);
    });
    this.where.addEventListener("change", () => this.first());
    this.root.addEventListener("keydown", (event) => this.key(event));
  }

  open(): void {
    this.root.hidden = false;
    this.text.select();
    this.text.focus();
    this.tell(this.found());
  }

  private close(): void {
    clearTimeout(this.pause);
    this.root.hidden = true;
    this.grid.root.focus();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && event.target === this.text) this.next(event.shiftKey);
    else if (event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey)) this.text.select();
    else return;
    event.preventDefault();
  }

  private found(): CellPlace[] {
    return findAll(this.session.book, {
      text: this.text.value.trim(),
      in: this.where.value === "workbook" ? "workbook" : "sheet",
    });
  }

  /** After a change of what is looked for: stays where it is found already, else goes to the next. */
  private first(): void {
    const found = this.found();
    if (this.placeIn(found) < 0) this.go(found, false);
    this.tell(found);
  }

  private next(back: boolean): void {
    clearTimeout(this.pause);
    const found = this.found();
    this.go(found, back);
    this.tell(found);
  }

  private go(found: readonly CellPlace[], back: boolean): void {
    const { book, active } = this.session;
    const at = nextFound(found, book.sheets, { sheet: book.activeSheet, ...active }, back);
    const place = found[at];
    if (place) goTo(this.session, this.grid, { sheet: place.sheet, rect: cellRect(place.row, place.column) });
  }

  private placeIn(found: readonly CellPlace[]): number {
    const { book, active } = this.session;
    return found.findIndex(
      ({ sheet, row, column }) => sheet === book.activeSheet && row === active.row && column === active.column,
    );
  }

  private tell(found: readonly CellPlace[]): void {
    const at = this.placeIn(found);
    const total = found.length.toLocaleString("en-GB");
    this.count.textContent =
      this.text.value.trim() === ""
        ? ""
        : found.length === 0
          ? "Not found"
          : at < 0
            ? `${total} found`
            : `${(at + 1).toLocaleString("en-GB")} of ${total}`;
  }
}
