import { activateSheet, addSheet, renameSheet } from "../book/edit-sheets";
import { ask } from "./ask";
import { button, element } from "./element";
import type { Session } from "./session";

/** The sheets' tabs; a double click renames. */
export class Tabs {
  readonly root = element("div", { class: "tabs", role: "tablist", "aria-label": "Sheets" });
  private drawn = "";

  constructor(private readonly session: Session) {}

  show(): void {
    const { book } = this.session;
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const now = JSON.stringify([book.activeSheetId, visible.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (now === this.drawn) return;
    this.drawn = now;
    const tabs = visible.map((sheet) => {
      const active = sheet.id === book.activeSheet.id;
      const tab = button(sheet.name, () => this.session.show(sheet.id), {
        role: "tab",
        class: "tab",
        "aria-selected": String(active),
        tabindex: active ? "0" : "-1",
      });
      if (sheet.tabColor) tab.style.setProperty("--tab", sheet.tabColor);
      tab.addEventListener("dblclick", () => this.rename(sheet.id));
      return tab;
    });
    const add = button("+", () => this.session.change(() => activateSheet(book, addSheet(book))), {
      class: "tab add",
      "aria-label": "Add a sheet",
      title: "Add a sheet",
    });
    this.root.replaceChildren(...tabs, add);
    this.root.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
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
