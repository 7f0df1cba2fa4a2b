import { render } from "lit-html";
import { bringIn } from "../../bring-in/bring-in";
import type { Plan } from "../../bring-in/plan";
import type { BroughtIn } from "../../excel/brought-in";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { putFormula } from "../ask/put-formula";
import { type Pane, run, sentenceOf } from "../pane";
import { adoptStyles } from "../parts/adopt-styles";
import { writeRows } from "../write/write-rows";
import { type BringInDoes, bringInView } from "./bring-in-view";
import { bringInShown, rowsInWords } from "./bring-in-view-model";
import { keepForGroup, keptOfGroup } from "./kept-answers";
import { fileDropped } from "./file-dropped";
import { nextQuestions } from "./next-questions";
import { rowsToBringIn } from "./rows-to-bring-in";
import { SheetChoices } from "./sheet-choices";
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
  /** What is read beside it: that, or what is kept of another sheet of the same group. */
  readonly last: BroughtIn | null;
  readonly isOfGroup: boolean;
  readonly plan: Plan;
}

/** Bring in a register: an officer's own sheet is read, shown, asked about where it leaves something open, and written in one go. */
class BringInPage {
  private readonly sheets: SheetChoices;
  /** What the sheet is kept by. */
  private chosen = "";
  private isReading = false;
  private read: Read | null = null;
  private answers = new Map<string, string>();
  /** What was asked since the sheet was chosen or written, in that order: what is answered stays where it stands. */
  private asked: readonly string[] = [];
  private readonly does: BringInDoes = {
    choose: (id) => void this.choose(id),
    chooseFile: (file) => void this.chooseFile(file),
    answer: (id, offer) => this.answer(id, offer),
    bringIn: ({ currentTarget }) => void this.write(currentTarget instanceof Element ? currentTarget : null),
    why: () => this.pane.show("ask"),
    putIn: (put, { currentTarget }) =>
      void run(
        this.pane,
        putFormula(put, () => undefined),
        currentTarget instanceof Element ? currentTarget : null,
      ),
  };

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.sheets = new SheetChoices(pane);
    this.draw();
    void this.listSheets();
    fileDropped(root, (file) => void this.chooseFile(file));
    root.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && /^bring-in-(?:sheet|file)$/.test(target.id)) void this.listSheets();
    });
    pane.live.onChange(() => this.planAgain());
  }

  private async listSheets(): Promise<void> {
    try {
      await this.sheets.lookInWorkbook();
      this.draw();
    } catch (error) {
      this.pane.notices.say("error", sentenceOf(error));
    }
  }

  /** The only sheet of a file is the one that is meant. */
  private async chooseFile(file: File): Promise<void> {
    const looked = this.sheets.lookInFile(file);
    // What was said of the file before goes at once.
    this.draw();
    await looked;
    const [only, ...more] = this.sheets.choices.ofFile;
    await this.choose(only === undefined || more.length > 0 ? "" : only.id);
  }

  private async choose(id: string): Promise<void> {
    this.chosen = id;
    this.read = null;
    this.asked = [];
    this.isReading = id !== "";
    this.draw();
    if (id === "") return;
    try {
      const { grid, kept } = await this.sheets.read(id);
      if (this.chosen !== id) return;
      this.answers = new Map(Object.entries(kept?.answers ?? {}));
      const plan = this.planOf(grid, kept);
      const ofGroup = kept === null ? await keptOfGroup(this.pane.port, plan) : null;
      if (this.chosen !== id) return;
      if (ofGroup === null) this.read = { grid, kept, last: kept, isOfGroup: false, plan };
      else {
        this.answers = new Map(Object.entries(ofGroup.answers));
        this.read = { grid, kept, last: ofGroup, isOfGroup: true, plan: this.planOf(grid, ofGroup) };
      }
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
    const { grid, last } = this.read;
    this.read = { ...this.read, plan: this.planOf(grid, last) };
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
    let forGroup = (): Promise<unknown> => Promise.resolve();
    const now = { answers: Object.fromEntries(answers), last: Object.fromEntries(plan.remembers) };
    const remember = (): Promise<void> =>
      this.keep(chosen, now, async () => (forGroup = await keepForGroup(this.pane.port, plan, now)));
    const isWritten = await writeRows(this.pane, {
      tables: rowsToBringIn(plan),
      done: `Brought in from ${plan.read.sheet}: ${rowsInWords(plan)}.`,
      undone: `the ${rows === 1 ? "row" : `${rows} rows`} of ${plan.read.sheet}`,
      takenBack: () => void this.keep(chosen, kept, () => forGroup()),
      putBack: () => void remember(),
    });
    button.removeAttribute("aria-busy");
    if (isWritten) await remember();
  }

  /** Keeps with the workbook what was answered and what the sheet said; where that fails, the rows stand all the same. */
  private async keep(sheet: string, kept: BroughtIn | null, forGroup: () => Promise<unknown>): Promise<void> {
    try {
      await this.pane.port.keepBroughtIn(sheet, kept);
      await forGroup();
    } catch (error) {
      this.pane.notices.say("warning", sentenceOf(error));
    }
    if (this.read === null || this.chosen !== sheet) return;
    this.read = { ...this.read, kept, last: kept, isOfGroup: false };
    this.asked = [];
    this.planAgain();
  }

  private draw(): void {
    const { sheets, chosen, isReading, read, answers, does, root, pane } = this;
    if (read !== null) this.asked = [...new Set([...this.asked, ...read.plan.questions.map(({ id }) => id)])];
    const shown = read === null ? null : bringInShown(read, this.asked, pane.live.register);
    const next = read === null ? [] : nextQuestions(read.plan, pane.live.register);
    const hadFocus = root.contains(document.activeElement);
    const reading = isReading ? sheets.nameOf(chosen) : "";
    render(
      bringInView(
        { choices: sheets.choices, chosen, reading, shown, answers, next, isOfGroup: read?.isOfGroup === true },
        does,
      ),
      root,
    );
    // What was pressed has gone with what it did: the focus passes to what came of it.
    if (hadFocus && !root.contains(document.activeElement))
      (root.querySelector<HTMLElement>(".bring-in-sum") ?? root.querySelector<HTMLElement>("#bring-in-sheet"))?.focus();
  }
}
