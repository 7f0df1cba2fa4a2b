import { activateSheet, addSheet, renameSheet } from "../book/edit-sheets";
import { ask } from "./ask";
import { button, element } from "./element";
import type { Session } from "./session";

/** The sheets' tabs: arrow keys go from one to the next, a double click renames; two arrows scroll them where there are more than fit. */
export class Tabs {
  private readonly list = element("div", { class: "tabs", role: "tablist", "aria-label": "Sheets" });
  private readonly back = this.scroller("◀", "Tabs to the left", -1);
  private readonly on = this.scroller("▶", "Tabs to the right", 1);
  readonly root: HTMLElement;
  private drawn = "";

  /** `leave`: enters what is being typed, and says whether the sheet may be left; `toCells` gives the keyboard to the sheet. */
  constructor(
    private readonly session: Session,
    private readonly does: { readonly leave: () => boolean; readonly toCells: () => void },
  ) {
    const { book } = session;
    const add = button("+", () => session.change(() => activateSheet(book, addSheet(book))), {
      class: "tab add",
      "aria-label": "Add a sheet",
      title: "Add a sheet",
    });
    this.root = element("nav", { class: "sheets", "aria-label": "Sheets" }, this.back, this.on, this.list, add);
    this.list.addEventListener("keydown", (event) => this.turn(event));
    this.list.addEventListener("scroll", () => this.showScrollers());
    new ResizeObserver(() => this.showScrollers()).observe(this.list);
  }

  show(): void {
    const { book } = this.session;
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const now = JSON.stringify([book.activeSheetId, visible.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (now === this.drawn) return;
    this.drawn = now;
    const tabs = visible.map((sheet) => {
      const active = sheet.id === book.activeSheet.id;
      const tab = button(sheet.name, () => this.does.leave() && this.session.show(sheet.id), {
        role: "tab",
        class: "tab",
        "aria-selected": String(active),
        tabindex: active ? "0" : "-1",
      });
      if (sheet.tabColor) tab.style.setProperty("--tab", sheet.tabColor);
      // By the mouse; arrow keys stay among the tabs.
      tab.addEventListener("click", ({ detail }) => detail === 1 && this.does.toCells());
      tab.addEventListener("dblclick", () => this.rename(sheet.id));
      return tab;
    });
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...tabs);
    const selected = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
    this.showScrollers();
  }

  private turn(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab.ariaSelected === "true");
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    tabs.at(next % tabs.length)?.click();
  }

  private scroller(label: string, name: string, direction: 1 | -1): HTMLButtonElement {
    const scroll = (): void => this.list.scrollBy({ left: direction * this.list.clientWidth * 0.8 });
    return button(label, scroll, { class: "scroll-tabs", "aria-label": name, title: name });
  }

  private showScrollers(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.list;
    const isTooMany = scrollWidth > clientWidth + 1;
    this.back.hidden = this.on.hidden = !isTooMany;
    this.back.disabled = scrollLeft <= 0;
    this.on.disabled = scrollLeft + clientWidth >= scrollWidth - 1;
  }

  /** Asks for a sheet's new name. */
  rename(id: string): void {
    const sheet = this.session.book.sheetById(id);
    if (!sheet) return;
    void ask("The sheet’s name", "Rename", sheet.name).then((name) => {
      if (name && name !== sheet.name) this.session.change(() => renameSheet(this.session.book, sheet, name));
    });
  }
}
