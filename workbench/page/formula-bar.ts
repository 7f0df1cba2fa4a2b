import { cellRect, formatA1, parseA1, splitSheet } from "../book/address";
import { Completion } from "./completion";
import { element } from "./element";
import type { FunctionHelp } from "./function-help";
import type { GridView } from "./grid-view";
import { cellName } from "./metrics";
import type { Session } from "./session";
import { goTo } from "./go-to";

/** The name box, and the line that shows what the active cell holds and takes what is typed. */
export class FormulaBar {
  readonly name = element("input", {
    class: "name-box",
    "aria-label": "Name box",
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly line = element("input", {
    class: "formula-line",
    "aria-label": "Formula bar",
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly completion: Completion;
  readonly root = element(
    "div",
    { class: "formula-bar" },
    this.name,
    element("span", { class: "fx", "aria-hidden": "true" }, "ƒx"),
    this.line,
  );

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    functions: readonly FunctionHelp[],
    private readonly say: (message: string) => void,
  ) {
    // Before the line's own keys: while functions are offered, Enter takes one.
    this.completion = new Completion(this.line, functions);
    this.name.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.go();
      if (event.key === "Enter" || event.key === "Escape") grid.root.focus();
    });
    this.line.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && session.enter(this.line.value)) {
        session.select(cellRect(session.active.row + 1, session.active.column));
        grid.root.focus();
      } else if (event.key === "Escape") {
        grid.root.focus();
        this.show();
      }
    });
  }

  show(): void {
    const { active, selection } = this.session;
    const several = selection.rows * selection.columns > 1 && document.activeElement !== this.grid.root;
    if (document.activeElement !== this.name)
      this.name.value = several ? formatA1(selection) : cellName(active.row, active.column);
    if (document.activeElement !== this.line) this.line.value = this.session.entry;
  }

  /** Goes to an address, a table or a name, typed as in Excel. */
  private go(): void {
    const { book } = this.session;
    const typed = this.name.value.trim();
    const table = book.tableNamed(typed);
    const named = book.nameFormula(typed, book.activeSheet.id)?.slice(1);
    const { sheet, address } = splitSheet(named ?? typed);
    const target = table
      ? book.sheetById(table.sheetId)
      : sheet === undefined
        ? book.activeSheet
        : book.sheetNamed(sheet);
    const rect = table?.rect ?? parseA1(address);
    if (!target || !rect) return this.say(`This workbook has no address, table or name “${typed}”.`);
    goTo(this.session, this.grid, { sheet: target, rect });
  }
}
