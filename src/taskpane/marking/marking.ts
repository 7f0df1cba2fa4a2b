import type { Pane } from "../pane";
import { READ_AGAIN_MS } from "../write/read-again";
import { Entries } from "./entries";
import type { MarkedTable } from "./marked-table";
import { saveEntries } from "./save-entries";

/** Marks made within so many milliseconds of one another are written together. */
const PAUSE_MS = 800;

/** What the officer fills in on the lines of a table: it is kept until it is written, a moment after the last of it. */
export class Marking<C extends string> {
  readonly entries = new Entries<C>();
  /** "10:04"; "" where nothing was saved yet. */
  savedAt = "";
  private pause: ReturnType<typeof setTimeout> | null = null;
  private isSaving = false;

  /** `changed` is told whenever what is shown differs. */
  constructor(
    private readonly pane: Pane,
    private readonly marked: MarkedTable<C>,
    private readonly changed: () => void,
  ) {}

  /** Changes entries, shows them, and saves them once the officer pauses. */
  change(change: (entries: Entries<C>) => void): void {
    change(this.entries);
    this.pane.notices.doneSince(() => this.undo());
    this.changed();
    this.saveSoon(PAUSE_MS);
  }

  /** Takes back the last marks, by whichever key or button, and says which they were. */
  undo(): void {
    const { undoes } = this.entries;
    this.change((entries) => void entries.undo());
    this.pane.notices.say("info", this.sayTakenBack(undoes));
  }

  private sayTakenBack(undoes: Entries<C>["undoes"]): string {
    const lines = new Set(undoes.map(({ line }) => line));
    const [first] = undoes;
    if (first === undefined) return "Nothing is left to take back here.";
    const name = this.marked.nameOf?.(first.line) ?? "";
    if (lines.size > 1 || name === "")
      return `Taken back: marks of ${lines.size === 1 ? "one line" : `${lines.size} lines`}.`;
    return `Taken back: ${first.to === "" ? "what was cleared" : first.to}, ${name}.`;
  }

  /** Saves at once what waits. */
  saveNow(): void {
    if (this.pause !== null) this.saveSoon(0);
  }

  /** Lets go of what the sheet says by now. */
  compare(): void {
    this.entries.compareWith(this.marked.lines());
  }

  private saveSoon(milliseconds: number): void {
    if (this.pause !== null) clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    this.pause = null;
    // What is marked while one batch is being saved goes in the next.
    if (this.isSaving) return;
    const { entries } = this;
    for (let batch = entries.take(); batch.length > 0; batch = entries.take()) {
      this.isSaving = true;
      const outcomeOf = await saveEntries(this.pane, this.marked, batch);
      entries.settle(batch, outcomeOf);
      if (batch.some(({ phase }) => phase === "saved")) this.savedAt = clockNow();
      this.isSaving = false;
      if (this.pause !== null) break;
    }
    this.settled();
  }

  /** Shows what became of the entries, and sees to it that the register says what was saved. */
  private settled(): void {
    this.compare();
    this.changed();
    if (!this.hasSaved()) return;
    setTimeout(() => {
      if (!this.hasSaved()) return;
      this.pane.live.compare().then(
        () => {
          this.entries.letGo();
          this.changed();
        },
        () => undefined,
      );
    }, READ_AGAIN_MS);
  }

  private hasSaved(): boolean {
    return this.entries.all.some(({ phase }) => phase === "saved");
  }
}

function clockNow(): string {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
