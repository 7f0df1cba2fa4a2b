import type { TemplateResult } from "lit-html";
import type { Entries } from "../marking/entries";
import { focusMarks } from "../marking/line-keys";
import { Marking } from "../marking/marking";
import markingStyles from "../marking/marking.css";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { ApologiesPart } from "./apologies-part";
import type { CellsShown, MarkedColumn } from "./attendance-cells";
import { isToRead, notYetMarked, type Opened, presentStatus, registerShown } from "./register-shown";
import { type RegisterDoes, registerView } from "./register-view";
import { isSameSeat, linesIn, type RegisterLine, type RegisterModel, registerModel } from "./register-view-model";
import styles from "./register.css";
import { UnseatedPart } from "./unseated-part";

/** A meeting's entries, and what is open on its page. */
interface Session {
  readonly marking: Marking<MarkedColumn>;
  readonly opened: Map<string, Opened>;
  /** Is its register only read? Null until that can be told. */
  isReading: boolean | null;
}

/** The register of the meeting chosen: shows who is marked how, and writes the officer's entries into Attendance. */
export class RegisterPart {
  private readonly model: LatestModel<RegisterModel | null>;
  private readonly sessions = new Map<string, Session>();
  private session: Session | null = null;
  private active = "";
  private readonly unseated: UnseatedPart;
  private readonly apologies: ApologiesPart;
  private readonly does: RegisterDoes = {
    mark: (key, changes) => this.mark(key, changes),
    markRest: (status) => this.markRest(({ cells }) => (status === "Present" ? presentStatus(cells) : status)),
    nameApologies: (register) => this.apologies.open(register),
    asLastTime: () => this.markRest(({ lastTime }) => lastTime),
    undo: () => this.session?.marking.undo(),
    change: (register) => this.startChanging(register),
    activate: (key) => this.activate(key),
    open: (key, opened) => this.open(key, opened),
    keepTheirs: (key) => this.change((entries) => entries.keepTheirs(key)),
    putMine: (key) => this.change((entries) => entries.putMine(key)),
    tryAgain: () => this.change((entries) => entries.tryAgain()),
  };

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    adoptStyles(markingStyles);
    adoptStyles(styles);
    this.model = new LatestModel(pane.book, () => this.taken());
    this.unseated = new UnseatedPart(pane, changed);
    this.apologies = new ApologiesPart((lines) => this.markAs("Apologies", lines), changed);
    document.addEventListener("visibilitychange", () => this.session?.marking.saveNow());
  }

  /** Shows the register of that meeting from now on; what was marked at the one before is saved at once. */
  follow(meeting: string | null): void {
    const before = this.session;
    before?.marking.saveNow();
    this.session = meeting === null ? null : this.sessionOf(meeting);
    if (this.session !== before) this.openAgain();
    this.active = "";
    this.unseated.close();
    this.apologies.close();
    this.model.follow(
      meeting === null
        ? null
        : { key: `register of ${meeting}`, model: (register, today) => registerModel(register, meeting, today) },
    );
  }

  /** Opens the register as one does that has just been chosen: at its first person, one that is over to be read. */
  openAgain(): void {
    if (this.session !== null) this.session.isReading = null;
    this.active = "";
    this.taken();
  }

  view(): TemplateResult | null {
    const { session, lines } = this;
    const model = this.model.model;
    if (model === null || session === null) return null;
    const active = lines.some(({ key }) => key === this.active) ? this.active : (lines[0]?.key ?? "");
    return registerView(
      registerShown(model, session.marking.entries, {
        opened: session.opened,
        savedAt: session.marking.savedAt,
        isReading: session.isReading === true,
      }),
      active,
      this.does,
      {
        apologies: this.apologies.view(model.seats),
        unseated: this.unseated.view(model.meeting, model.stage === "ahead"),
      },
    );
  }

  private get lines(): readonly RegisterLine[] {
    return linesIn(this.model.model);
  }

  private sessionOf(meeting: string): Session {
    const known = this.sessions.get(meeting);
    if (known !== undefined) return known;
    const marked = {
      table: "Attendance",
      lines: () => linesIn(registerModel(this.pane.live.register, meeting, this.pane.live.today)),
      isThere: isSameSeat,
      newRows: "rows for those who have none yet",
      nameOf: (key: string) => this.lines.find((line) => line.key === key)?.name ?? "",
    } as const;
    const marking = new Marking(this.pane, marked, this.changed);
    const session: Session = { marking, opened: new Map(), isReading: null };
    this.sessions.set(meeting, session);
    return session;
  }

  /** How a register opens is told when it is first seen: one whose last person is marked here stays as it is. */
  private taken(): void {
    const { session } = this;
    const model = this.model.model;
    session?.marking.compare();
    if (session !== null && model !== null) session.isReading ??= isToRead(model, session.marking.entries);
    this.changed();
  }

  private startChanging(register: Element | null): void {
    if (this.session !== null) this.session.isReading = false;
    this.changed();
    focusMarks(register?.querySelector(".people"));
  }

  private mark(key: string, changes: Partial<CellsShown>): void {
    const line = this.lines.find((each) => each.key === key);
    if (line !== undefined) this.change((entries) => entries.mark(line, changes));
  }

  private markAs(status: string, lines: readonly RegisterLine[]): void {
    this.change((entries) => {
      for (const line of lines) entries.mark(line, { status });
    });
  }

  private markRest(statusOf: (line: RegisterLine) => string): void {
    const model = this.model.model;
    if (model === null) return;
    this.change((entries) => {
      for (const line of notYetMarked(model, entries)) {
        const status = statusOf({ ...line, cells: entries.cellsOf(line) });
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

  private change(change: (entries: Entries<MarkedColumn>) => void): void {
    this.session?.marking.change(change);
  }
}
