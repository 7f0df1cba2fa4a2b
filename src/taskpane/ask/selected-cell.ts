import { callsIn, referencesIn } from "../../cells/formula";
import type { CellValues, SelectedCell } from "../../excel/excel-port";
import { type Pane, sentenceOf } from "../pane";

/** The selected cell, the questions its formula asks, and what stands where they refer to. */
export interface AskingCell extends SelectedCell {
  readonly calls: readonly string[];
  readonly values: CellValues;
}

/** Tells of the selected cell while the page is in sight, whenever it differs: null where it holds no formula of ours. */
export class SelectedCellWatch {
  private isSeen = false;
  private isWatching = false;
  private isLooking = false;
  private looksAgain = false;
  private told = "";

  constructor(
    private readonly pane: Pane,
    page: HTMLElement,
    private readonly tell: (cell: AskingCell | null) => void,
  ) {
    new IntersectionObserver((entries) => this.take(entries.at(-1)?.isIntersecting === true)).observe(page);
  }

  private take(isSeen: boolean): void {
    this.isSeen = isSeen;
    if (isSeen && !this.isWatching) this.watch();
    void this.look();
  }

  private watch(): void {
    this.isWatching = true;
    this.pane.port
      .watchSelection(() => void this.look(), "selection and cells")
      .catch((error: unknown) => this.pane.notices.say("error", sentenceOf(error)));
  }

  private async look(): Promise<void> {
    if (!this.isSeen) return;
    this.looksAgain = true;
    if (this.isLooking) return;
    this.isLooking = true;
    while (this.looksAgain) {
      this.looksAgain = false;
      this.tellOf(await askingCell(this.pane));
    }
    this.isLooking = false;
  }

  private tellOf(cell: AskingCell | null): void {
    const seen = JSON.stringify(cell);
    if (seen === this.told) return;
    this.told = seen;
    this.tell(cell);
  }
}

/** Where the selected cell cannot be read, like beside a selected chart, there is none to ask about. */
async function askingCell({ port }: Pane): Promise<AskingCell | null> {
  const selected = await port.selectedCell().catch(() => null);
  const calls = callsIn(selected?.formula ?? "");
  if (selected === null || calls.length === 0) return null;
  const references = [...new Set(calls.flatMap(referencesIn))];
  return {
    ...selected,
    calls,
    values: references.length === 0 ? {} : await port.valuesAt(selected, references).catch(() => ({})),
  };
}
