import type { TemplateResult } from "lit-html";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { READ_AGAIN_MS } from "../write/read-again";
import type { CellsShown } from "./attendance-cells";
import { notYetMarked, type Opened, registerShown } from "./register-shown";
import { RegisterEntries } from "./register-entries";
import { type RegisterDoes, registerView } from "./register-view";
import { type RegisterLine, type RegisterModel, registerModel } from "./register-view-model";
import styles from "./register.css";
import { saveEntries } from "./save-entries";

/** Marks made within so many milliseconds of one another are written together. */
const PAUSE_MS = 800;

/** A meeting's entries, and what is open on its page. */
interface Session {
  readonly meeting: string;
  readonly entries: RegisterEntries;
  readonly opened: Map<string, Opened>;
  savedAt: string;
  pause: ReturnType<typeof setTimeout> | null;
  isSaving: boolean;
}

/** The register of the meeting chosen: shows who is marked how, and writes the officer's entries into Attendance. */
export class RegisterPart {
  private readonly model: LatestModel<RegisterModel | null>;
  private readonly sessions = new Map<string, Session>();
  private session: Session | null = null;
  private active = "";
  private readonly does: RegisterDoes = {
    mark: (key, changes) => this.mark(key, changes),
    markRest: (status) => this.markRest(() => status),
    asLastTime: () => this.markRest(({ lastTime }) => lastTime),
    undo: () => this.change(({ entries }) => void entries.undo()),
    activate: (key) => this.activate(key),
    open: (key, opened) => this.open(key, opened),
    keepTheirs: (key) => this.change(({ entries }) => entries.keepTheirs(key)),
    putMine: (key) => this.change(({ entries }) => entries.putMine(key)),
    tryAgain: () => this.change(({ entries }) => entries.tryAgain()),
  };

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    adoptStyles(styles);
    this.model = new LatestModel(pane.book, () => this.taken());
    document.addEventListener("visibilitychange", () => this.saveNow());
  }

  /** Shows the register of that meeting from now on; what was marked at the one before is saved at once. */
  follow(meeting: string | null): void {
    this.saveNow();
    this.session = meeting === null ? null : this.sessionOf(meeting);
    this.active = "";
    this.model.follow(
      meeting === null
        ? null
        : { key: `register of ${meeting}`, model: (register) => registerModel(register, meeting) },
    );
  }

  view(): TemplateResult | null {
    const { session, lines } = this;
    const model = this.model.model;
    if (model === null || session === null) return null;
    const active = lines.some(({ key }) => key === this.active) ? this.active : (lines[0]?.key ?? "");
    return registerView(registerShown(model, session.entries, session), active, this.does);
  }

  private get lines(): readonly RegisterLine[] {
    const model = this.model.model;
    return [...(model?.seats ?? []), ...(model?.others ?? [])];
  }

  private sessionOf(meeting: string): Session {
    const known = this.sessions.get(meeting);
    if (known !== undefined) return known;
    const session: Session = {
      meeting,
      entries: new RegisterEntries(),
      opened: new Map(),
      savedAt: "",
      pause: null,
      isSaving: false,
    };
    this.sessions.set(meeting, session);
    return session;
  }

  private taken(): void {
    this.session?.entries.compareWith(this.lines);
    this.changed();
  }

  private mark(key: string, changes: Partial<CellsShown>): void {
    const line = this.lines.find((each) => each.key === key);
    if (line !== undefined) this.change(({ entries }) => entries.mark(line, changes));
  }

  private markRest(statusOf: (line: RegisterLine) => string): void {
    const model = this.model.model;
    if (model === null) return;
    this.change(({ entries }) => {
      for (const line of notYetMarked(model, entries)) {
        const status = statusOf(line);
        if (status !== "") entries.mark(line, { status });
      }
    });
  }

  private activate(key: string): void {
    if (key === this.active) return;
    this.active = key;
    this.changed();
  }

  private open(key: string, opened: Opened | null): void {
    if (opened === null) this.session?.opened.delete(key);
    else this.session?.opened.set(key, opened);
    this.changed();
  }

  /** Changes entries, shows them, and saves them once the officer pauses. */
  private change(change: (session: Session) => void): void {
    const { session } = this;
    if (session === null) return;
    change(session);
    this.changed();
    this.saveSoon(session, PAUSE_MS);
  }

  private saveSoon(session: Session, milliseconds: number): void {
    if (session.pause !== null) clearTimeout(session.pause);
    session.pause = setTimeout(() => void this.save(session), milliseconds);
  }

  private saveNow(): void {
    if (this.session !== null && this.session.pause !== null) this.saveSoon(this.session, 0);
  }

  private async save(session: Session): Promise<void> {
    session.pause = null;
    // What is marked while one batch is being saved goes in the next.
    if (session.isSaving) return;
    const { entries } = session;
    for (let batch = entries.take(); batch.length > 0; batch = entries.take()) {
      session.isSaving = true;
      const outcomeOf = await saveEntries(this.pane, session.meeting, batch);
      entries.settle(batch, outcomeOf);
      if (batch.some(({ phase }) => phase === "saved")) session.savedAt = clockNow();
      session.isSaving = false;
      if (session.pause !== null) break;
    }
    this.settled(session);
  }

  /** Shows what became of the entries, and sees to it that the register says what was saved. */
  private settled(session: Session): void {
    if (session === this.session) this.taken();
    if (!session.entries.all.some(({ phase }) => phase === "saved")) return;
    setTimeout(() => {
      if (!session.entries.all.some(({ phase }) => phase === "saved")) return;
      this.pane.live.compare().then(
        () => {
          session.entries.letGo();
          this.changed();
        },
        () => undefined,
      );
    }, READ_AGAIN_MS);
  }
}

function clockNow(): string {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
