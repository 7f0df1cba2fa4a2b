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
import { keepForOthers, keptOf, type Known, knownOf } from "./kept-answers";
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

/** A sheet that was read, what the workbook keeps of the last time and of other sheets, and what would come of it. */
interface Read {
  readonly grid: SheetGrid;
  readonly kept: BroughtIn | null;
  readonly known: Known;
  readonly plan: Plan;
}

const NOTHING_KNOWN: Known = { before: new Map(), last: {} };

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
      this.answers = new Map();
      const read = await this.readWith(grid, kept);
      if (this.chosen !== id) return;
      this.read = read;
    } catch (error) {
      this.pane.notices.say("error", sentenceOf(error));
    }
    this.isReading = false;
    this.draw();
  }

  /** Which groups a sheet is of, and so what is known of it, is told by a first reading. */
  private async readWith(grid: SheetGrid, kept: BroughtIn | null): Promise<Read> {
    let known = NOTHING_KNOWN;
    let plan = this.planOf(grid, known);
    let groups: string | null = null;
    for (let times = 0; times < 3 && groups !== groupsOf(plan); times++) {
      groups = groupsOf(plan);
      known = await knownOf(this.pane.port, plan, kept);
      plan = this.planOf(grid, known);
    }
    return { grid, kept, known, plan };
  }

  private planOf(grid: SheetGrid, { before, last }: Known): Plan {
    const { register, today } = this.pane.live;
    return bringIn(grid, { register, asAt: today, answers: this.answers, before, last: new Map(Object.entries(last)) });
  }

  /** The tables have changed, or something was answered. */
  private planAgain(): void {
    if (this.read === null) return;
    const { grid, known } = this.read;
    this.read = { ...this.read, plan: this.planOf(grid, known) };
    this.draw();
  }

  private answer(id: string, offer: string): void {
    const { read } = this;
    this.answers.set(id, offer);
    this.planAgain();
    if (read !== null && this.read !== null && groupsOf(this.read.plan) !== groupsOf(read.plan))
      void this.learn(this.read);
  }

  /** An answer has told of which groups the sheet is: what is known of these is taken too. */
  private async learn({ plan, kept }: Read): Promise<void> {
    const { chosen } = this;
    try {
      const known = await knownOf(this.pane.port, plan, kept);
      if (this.read === null || this.chosen !== chosen) return;
      this.read = { ...this.read, known };
    } catch (error) {
      this.pane.notices.say("warning", sentenceOf(error));
    }
    this.planAgain();
  }

  private async write(button: Element | null): Promise<void> {
    const { read, chosen, answers } = this;
    if (read === null || button === null || button.hasAttribute("aria-busy")) return;
    const { plan, kept, known } = read;
    const rows = plan.rows.filter(({ change }) => change !== "same").length;
    button.setAttribute("aria-busy", "true");
    let forgetForOthers = (): Promise<unknown> => Promise.resolve();
    const now = new Map(answers);
    const keeps = keptOf(plan, known, now, kept);
    const remember = (): Promise<void> =>
      this.keep(
        chosen,
        keeps,
        async () => (forgetForOthers = await keepForOthers(this.pane.port, { plan, kept: keeps, now })),
      );
    const isWritten = await writeRows(this.pane, {
      tables: rowsToBringIn(plan),
      done: `Brought in from ${plan.read.sheet}: ${rowsInWords(plan)}.`,
      undone: `the ${rows === 1 ? "row" : `${rows} rows`} of ${plan.read.sheet}`,
      takenBack: () => void this.keep(chosen, kept, () => forgetForOthers()),
      putBack: () => void remember(),
    });
    button.removeAttribute("aria-busy");
    if (isWritten) await remember();
  }

  /** Keeps with the workbook what was answered and what the sheet said; where that fails, the rows stand all the same. */
  private async keep(sheet: string, kept: BroughtIn | null, forOthers: () => Promise<unknown>): Promise<void> {
    try {
      await this.pane.port.keepBroughtIn(sheet, kept);
      await forOthers();
    } catch (error) {
      this.pane.notices.say("warning", sentenceOf(error));
    }
    if (this.read === null || this.chosen !== sheet) return;
    this.asked = [];
    this.read = { ...this.read, kept };
    await this.learn(this.read);
  }

  private draw(): void {
    const { sheets, chosen, isReading, read, does, root, pane } = this;
    if (read !== null) this.asked = [...new Set([...this.asked, ...read.plan.questions.map(({ id }) => id)])];
    const shown = read === null ? null : bringInShown(read, this.asked, pane.live.register);
    const next = read === null ? [] : nextQuestions(read.plan, pane.live.register);
    const hadFocus = root.contains(document.activeElement);
    const reading = isReading ? sheets.nameOf(chosen) : "";
    render(bringInView({ choices: sheets.choices, chosen, reading, shown, next }, does), root);
    // What was pressed has gone with what it did: the focus passes to what came of it.
    if (hadFocus && !root.contains(document.activeElement))
      (root.querySelector<HTMLElement>(".bring-in-sum") ?? root.querySelector<HTMLElement>("#bring-in-sheet"))?.focus();
  }
}

function groupsOf({ read: { groups = [] } }: Plan): string {
  return groups.join("+");
}
