import { render } from "lit-html";
import { countOf } from "../../answers/english";
import { bringIn } from "../../bring-in/bring-in";
import type { Plan } from "../../bring-in/plan";
import type { BroughtIn } from "../../excel/brought-in";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { RULES_SHEET, START_SHEET } from "../../workbook/layout";
import { tableNamed } from "../../workbook/shape";
import { type Pane, sentenceOf } from "../pane";
import { adoptStyles } from "../parts/adopt-styles";
import { writeRows } from "../write/write-rows";
import { type BringInDoes, bringInView } from "./bring-in-view";
import { bringInShown } from "./bring-in-view-model";
import { rowsToBringIn } from "./rows-to-bring-in";
import styles from "./bring-in.css";

/** Opens Bring in a register. */
export function bringInPage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  new BringInPage(pane, root);
}

/** A sheet that was read, what the workbook keeps of the last time, and what would come of it. */
interface Read {
  readonly grid: SheetGrid;
  readonly kept: BroughtIn | null;
  readonly plan: Plan;
}

/** Bring in a register: an officer's own sheet is read, shown, asked about where it leaves something open, and written in one go. */
class BringInPage {
  private sheets: readonly string[] | null = null;
  private chosen = "";
  private isReading = false;
  private read: Read | null = null;
  private answers = new Map<string, string>();
  /** What was asked since the sheet was chosen or written, in that order: what is answered stays where it stands. */
  private asked: readonly string[] = [];
  private readonly does: BringInDoes = {
    choose: (sheet) => void this.choose(sheet),
    lookAgain: () => void this.listSheets(),
    answer: (id, offer) => this.answer(id, offer),
    bringIn: ({ currentTarget }) => void this.write(currentTarget instanceof Element ? currentTarget : null),
  };

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.draw();
    void this.listSheets();
    root.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLSelectElement && target.id === "bring-in-sheet") void this.listSheets();
    });
    pane.live.onChange(() => this.planAgain());
  }

  /** Sheets of ours are not offered; one of hers may have come since the page was opened. */
  private async listSheets(): Promise<void> {
    try {
      const all = await this.pane.port.sheets();
      const own = all.filter(({ isHidden, tables }) => !isHidden && !tables.some((name) => tableNamed(name) !== null));
      this.sheets = own.map(({ sheet }) => sheet).filter((sheet) => sheet !== START_SHEET && sheet !== RULES_SHEET);
      this.draw();
    } catch (error) {
      this.pane.notices.say("error", sentenceOf(error));
    }
  }

  private async choose(sheet: string): Promise<void> {
    this.chosen = sheet;
    this.read = null;
    this.asked = [];
    this.isReading = sheet !== "";
    this.draw();
    if (sheet === "") return;
    try {
      const date1904 = this.pane.live.register.shapeOf("Meetings")?.date1904 ?? false;
      const [grid, kept] = await Promise.all([
        this.pane.port.readSheet(sheet, date1904),
        this.pane.port.broughtIn(sheet),
      ]);
      if (this.chosen !== sheet) return;
      this.answers = new Map(Object.entries(kept?.answers ?? {}));
      this.read = { grid, kept, plan: this.planOf(grid, kept) };
    } catch (error) {
      this.pane.notices.say("error", sentenceOf(error));
    }
    this.isReading = false;
    this.draw();
  }

  private planOf(grid: SheetGrid, kept: BroughtIn | null): Plan {
    const { register, today } = this.pane.live;
    const last = new Map(Object.entries(kept?.last ?? {}));
    return bringIn(grid, { register, asAt: today, answers: this.answers, last });
  }

  /** The tables have changed, or something was answered. */
  private planAgain(): void {
    if (this.read === null) return;
    const { grid, kept } = this.read;
    this.read = { grid, kept, plan: this.planOf(grid, kept) };
    this.draw();
  }

  private answer(id: string, offer: string): void {
    if (offer === "") this.answers.delete(id);
    else this.answers.set(id, offer);
    this.planAgain();
  }

  private async write(button: Element | null): Promise<void> {
    const { read, chosen, answers } = this;
    if (read === null || button === null || button.hasAttribute("aria-busy")) return;
    const { plan, kept } = read;
    const rows = plan.rows.filter(({ change }) => change !== "same").length;
    button.setAttribute("aria-busy", "true");
    const isWritten = await writeRows(this.pane, {
      tables: rowsToBringIn(plan),
      done: `${countOf(rows, "row")} of ${chosen} ${rows === 1 ? "is" : "are"} in the tables now.`,
      takenBack: () => void this.keep(chosen, kept),
    });
    button.removeAttribute("aria-busy");
    if (isWritten)
      await this.keep(chosen, { answers: Object.fromEntries(answers), last: Object.fromEntries(plan.remembers) });
  }

  /** Keeps with the workbook what was answered and what the sheet said; where that fails, the rows stand all the same. */
  private async keep(sheet: string, kept: BroughtIn | null): Promise<void> {
    try {
      await this.pane.port.keepBroughtIn(sheet, kept);
    } catch (error) {
      this.pane.notices.say("warning", sentenceOf(error));
    }
    if (this.read === null || this.chosen !== sheet) return;
    this.read = { ...this.read, kept };
    this.asked = [];
    this.planAgain();
  }

  private draw(): void {
    const { sheets, chosen, isReading, read, answers, does, root } = this;
    if (read !== null) this.asked = [...new Set([...this.asked, ...read.plan.questions.map(({ id }) => id)])];
    const shown = read === null ? null : bringInShown(read.grid, read.plan, this.asked);
    const hadFocus = root.contains(document.activeElement);
    render(bringInView({ sheets, chosen, isReading, shown, answers }, does), root);
    // What was pressed has gone with what it did: the focus passes to what came of it.
    if (hadFocus && !root.contains(document.activeElement))
      (root.querySelector<HTMLElement>(".bring-in-sum") ?? root.querySelector<HTMLElement>("#bring-in-sheet"))?.focus();
  }
}
