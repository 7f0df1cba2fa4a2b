import type { CellAt } from "../book/navigate";
import { sortTable } from "../book/edit-tables";
import { filterChoices, showOnly } from "../book/filter-table";
import { headerRect, type Table } from "../book/table";
import { button, element } from "./element";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

const SHOWN = 1_000;

/** What the arrow at a table's heading opens: sorting, and a list of the column's values with ticks. */
export class FilterMenu {
  private readonly form = element("form");
  private readonly root = element("div", { class: "filter-menu", role: "dialog" }, this.form);
  private readonly search = element("input", {
    type: "search",
    "aria-label": "Search the values",
    placeholder: "Search",
  });
  private readonly list = element("div", { class: "values", role: "group", "aria-label": "Values" });
  private ticks = new Map<string, boolean>();
  private column: { readonly tableId: string; readonly index: number } | undefined;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    signal: AbortSignal,
  ) {
    this.root.hidden = true;
    grid.frame.append(this.root);
    this.search.addEventListener("input", () => {
      // As in Excel, what is found is ticked.
      for (const text of this.found) this.ticks.set(text, true);
      this.drawList();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.apply();
    });
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      this.close();
      grid.root.focus();
    });
    window.addEventListener(
      "mousedown",
      (event) => {
        if (event.target instanceof Node && !this.root.contains(event.target)) this.close();
      },
      { signal },
    );
  }

  /** Opens below a table's heading; false where the cell is none. */
  openAt({ row, column }: CellAt): boolean {
    const { book } = this.session;
    const table = book.tableAt(book.activeSheet.id, row, column);
    if (!table || headerRect(table)?.row !== row) return false;
    const index = column - table.rect.column;
    this.column = { tableId: table.id, index };
    this.ticks = new Map(filterChoices(book, table, index).map(({ text, isShown }) => [text, isShown]));
    this.draw(table, index);
    const { left, top, height } = this.grid.placeOf(row, column);
    this.root.hidden = false;
    const most = this.grid.root.clientWidth - this.root.offsetWidth - 4;
    Object.assign(this.root.style, {
      left: `${Math.max(4, Math.min(left, most))}px`,
      top: `${top + height}px`,
      maxHeight: `${Math.max(220, this.grid.root.clientHeight - top - height - 8)}px`,
    });
    this.search.focus();
    return true;
  }

  close(): void {
    this.root.hidden = true;
  }

  private draw(table: Table, index: number): void {
    const { book } = this.session;
    const name = table.columns[index]?.name ?? "";
    this.root.setAttribute("aria-label", `Sort and filter ${name}`);
    this.search.value = "";
    const done = (act: (now: Table) => void) => (): void => {
      const now = book.tableById(table.id);
      this.close();
      this.grid.root.focus();
      if (now) this.session.change(() => act(now));
    };
    const clear = button(
      `Clear filter from “${name}”`,
      done((now) => showOnly(book, now, { column: index })),
    );
    clear.disabled = !table.filters?.some(({ column }) => column === table.columns[index]?.id);
    this.form.replaceChildren(
      button(
        "Sort A to Z",
        done((now) => sortTable(book, now, { column: index, ascending: true })),
      ),
      button(
        "Sort Z to A",
        done((now) => sortTable(book, now, { column: index, ascending: false })),
      ),
      clear,
      this.search,
      this.list,
      element(
        "div",
        { class: "answers" },
        element("button", { type: "submit", class: "main" }, "OK"),
        button("Cancel", () => {
          this.close();
          this.grid.root.focus();
        }),
      ),
    );
    this.drawList();
  }

  /** The values that have what is searched for in them. */
  private get found(): string[] {
    const wanted = this.search.value.trim().toLowerCase();
    return [...this.ticks.keys()].filter((text) => text.toLowerCase().includes(wanted));
  }

  private drawList(): void {
    const { found } = this;
    const ticked = found.filter((text) => this.ticks.get(text));
    const all = tick("(Select all)", ticked.length === found.length, (on) => {
      for (const text of found) this.ticks.set(text, on);
      this.drawList();
    });
    const box = all.querySelector("input");
    if (box) box.indeterminate = ticked.length > 0 && ticked.length < found.length;
    this.list.replaceChildren(
      ...(found.length > 0 ? [all] : [element("p", {}, "No values match.")]),
      ...found.slice(0, SHOWN).map((text) =>
        tick(text === "" ? "(Blanks)" : text, this.ticks.get(text) ?? false, (on) => {
          this.ticks.set(text, on);
        }),
      ),
      ...(found.length > SHOWN
        ? [element("p", {}, `The first ${SHOWN} of ${found.length}: search for the others.`)]
        : []),
    );
  }

  private apply(): void {
    const { book } = this.session;
    const table = this.column && book.tableById(this.column.tableId);
    const shown = this.found.filter((text) => this.ticks.get(text));
    if (!table || !this.column || shown.length === 0) return;
    const { index } = this.column;
    this.close();
    this.grid.root.focus();
    const isAll = shown.length === this.ticks.size;
    this.session.change(() => showOnly(book, table, { column: index, ...(isAll ? {} : { shown }) }));
  }
}

function tick(label: string, isOn: boolean, change: (on: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = isOn;
  box.addEventListener("change", () => change(box.checked));
  return element("label", {}, box, element("span", {}, label));
}
