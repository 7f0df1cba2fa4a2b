import { render } from "lit-html";
import { toIso } from "../../calendar/plain-date";
import type { PutAside } from "../../excel/put-aside";
import { showCell } from "../actions/show-cell";
import { type Pane, run, sentenceOf } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import type { RowsAsked } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import { putIn } from "./likely-value";
import { HeldLines, type Standing } from "../parts/held-lines";
import { OneTabStop } from "../parts/one-tab-stop";
import { PROBLEMS } from "./problems-asked";
import { type CauseShown, LINES_AT_ONCE, problemsShown } from "./problems-shown";
import { asideKey, type ProblemsDoes, type ProblemsPageShown, problemsView } from "./problems-view";
import type { ProblemList } from "./problems-view-model";
import styles from "./problems.css";

/** Opens Problems. */
export function problemsPage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  new ProblemsPage(pane, root);
}

/** More than these are not put aside at once: the workbook keeps a mark of each. */
const MOST_PUT_ASIDE = 2_000;

const MEANWHILE =
  "A colleague has put warnings of this kind aside meanwhile, or taken them back, so nothing was changed. Look once more.";

/** Problems: everything that is wrong in the sheets, by its causes. Warnings may be put aside, with a reason; errors may not. */
class ProblemsPage {
  private putAside: readonly PutAside[] = [];
  private asking: string | null = null;
  private readonly open = new Map<string, boolean>();
  private readonly pieces = new Map<string, number>();
  private readonly problems: LatestModel<ProblemList>;
  /** What was on show when warnings were put aside or taken back. */
  private readonly held: HeldLines<ProblemsPageShown>;
  private readonly stops: OneTabStop;
  private readonly does: ProblemsDoes = {
    goTo: (place) => void run(this.pane, showCell(place)),
    putIn: ({ likely, where }) => {
      if (likely !== undefined) void this.putIn(putIn(likely, where));
    },
    isDone: (key) => this.held.isDone(key, lineIn(this.now(), key)),
    toggle: ({ key, isOpen }) => this.change(() => this.open.set(key, !isOpen)),
    showMore: (cause) => this.showMore(cause),
    askWhy: (code) => this.askWhy(code),
    putAside: (cause, reason, event) => this.put(cause, reason.trim(), event),
    takeBack: (code, { currentTarget }) => this.takeBack(code, currentTarget as Element),
  };

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.stops = new OneTabStop(root, ".causes, .aside-lines", ".cause-head, .problem, .aside-line");
    this.held = new HeldLines(root, () => this.draw());
    this.problems = new LatestModel<ProblemList>(pane.book, () => this.draw());
    this.problems.follow(PROBLEMS);
    // A change that Excel had not told of may leave every problem as it was; after Refresh, others may have put something aside.
    pane.live.onChange((changed) => (changed === "everything" ? void this.readPutAside() : this.draw()));
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) void this.readPutAside();
    });
    void this.readPutAside();
  }

  private async readPutAside(): Promise<void> {
    try {
      this.putAside = await this.pane.port.putAside();
    } catch (error) {
      this.pane.notices.say("error", sentenceOf(error));
    }
    this.draw();
  }

  /** The line goes with its button: the focus goes on to the first cause. */
  private async putIn(asked: RowsAsked): Promise<void> {
    await writeRows(this.pane, asked);
    if (document.activeElement === document.body) this.root.querySelector<HTMLElement>(".cause .line")?.focus();
  }

  private change(change: () => void): void {
    this.held.release();
    change();
    this.draw();
  }

  /** A pointer finds everything where it was until it has left; a key goes on to where what was done stands now. */
  private hold(key: string): boolean {
    const now = this.now();
    const line = lineIn(now, key);
    if (this.held.isKeyed || now === null || line === undefined) return false;
    this.held.hold(now, line);
    return true;
  }

  private showMore({ key, shown }: CauseShown): void {
    this.change(() => this.pieces.set(key, shown.length + LINES_AT_ONCE));
    // The button may be gone, or further down: the first of the lines that came takes the focus.
    const lines = this.root.querySelectorAll<HTMLElement>(".problem > .line:enabled");
    [...lines].find((line) => line.closest(".cause")?.contains(document.activeElement))?.focus();
  }

  private askWhy(code: string | null): void {
    const before = this.asking;
    this.change(() => (this.asking = code));
    if (code !== null) this.root.querySelector<HTMLElement>("#put-aside-why")?.focus();
    else this.focusCause(before);
  }

  private put(cause: CauseShown, reason: string, event: Event): void {
    const form = event.currentTarget as HTMLElement;
    const fault = whyNotPutAside(cause, reason);
    const said = form.querySelector(".fault");
    if (said !== null) said.textContent = fault;
    form.querySelector("input")?.setAttribute("aria-invalid", fault === "" ? "false" : "true");
    if (fault !== "") return form.querySelector("input")?.focus();
    const isHeld = this.hold(cause.key);
    const before = recordOf(this.putAside, cause.code);
    const warnings = [...new Set([...(before?.warnings ?? []), ...cause.lines.map(({ mark }) => mark)])];
    const record = { code: cause.code, reason, on: toIso(this.pane.live.today), warnings };
    void run(
      this.pane,
      async () => {
        await this.pane.notices.writing(this.keep(record, before));
        this.asking = null;
        this.putAside = [...butOf(this.putAside, cause.code), record];
        this.draw();
        if (!isHeld) this.root.querySelector<HTMLElement>(".aside-line button")?.focus();
        return "The warnings are put aside. They stand at the end of this page.";
      },
      form,
    );
  }

  private takeBack(code: string, button: Element): void {
    const isHeld = this.hold(asideKey({ code }));
    void run(
      this.pane,
      async ({ port }) => {
        await this.kept({ code }, () => port.takeBackPutAside(code));
        this.putAside = butOf(this.putAside, code);
        this.draw();
        if (!isHeld) this.focusCause(code);
        return "The warnings are among the others again.";
      },
      button,
    );
  }

  /** Puts them aside, but not over what a colleague has put aside, or taken back, since the page read it. */
  private async keep(record: PutAside, before: PutAside | undefined): Promise<void> {
    const { port } = this.pane;
    const found = recordOf(await port.putAside(), record.code);
    // By an earlier press, of which Excel did not tell.
    if (isAlike(found, record)) return;
    if (!isAlike(found, before)) {
      await this.readPutAside();
      throw new Error(MEANWHILE);
    }
    await this.kept(record, () => port.keepPutAside(record));
  }

  /** Excel may have done what it did not answer: what the workbook keeps then says so. */
  private async kept(wanted: PutAside | { readonly code: string }, write: () => Promise<void>): Promise<void> {
    const record = "warnings" in wanted ? wanted : undefined;
    try {
      await write();
    } catch (error) {
      const found = await this.pane.port.putAside().catch(() => null);
      if (found === null || !isAlike(recordOf(found, wanted.code), record)) throw error;
    }
  }

  private focusCause(code: string | null): void {
    this.root.querySelector<HTMLElement>(`.cause[data-cause="warning ${code ?? ""}"] .line`)?.focus();
  }

  private now(): ProblemsPageShown | null {
    const list = this.problems.model;
    if (list === null) return null;
    const { putAside, open, pieces, asking } = this;
    const { corrections, today } = this.pane.live;
    return { ...problemsShown(list, { putAside, open, pieces, today }), asking, corrections };
  }

  private draw(): void {
    const now = this.now();
    if (now === null) return;
    render(problemsView({ ...(this.held.shown ?? now), heading: now.heading }, this.does), this.root);
    this.stops.refresh();
  }
}

/** How warnings, or those put aside, stand by now; undefined where there are none any more. */
function lineIn(shown: ProblemsPageShown | null, key: string): Standing | undefined {
  if (shown === null) return undefined;
  const lines = [...shown.causes, ...shown.aside.map((each) => ({ ...each, key: asideKey(each) }))];
  const found = lines.find((each) => each.key === key);
  return found === undefined ? undefined : { key, state: null, when: found.heading };
}

function recordOf(putAside: readonly PutAside[], code: string): PutAside | undefined {
  return putAside.find((each) => each.code === code);
}

function butOf(putAside: readonly PutAside[], code: string): readonly PutAside[] {
  return putAside.filter((each) => each.code !== code);
}

/** The same words and the same warnings, in whatever order the workbook keeps them. */
function isAlike(a: PutAside | undefined, b: PutAside | undefined): boolean {
  const told = (each: PutAside | undefined): string =>
    each === undefined ? "" : JSON.stringify([each.reason, each.on, [...each.warnings].sort()]);
  return told(a) === told(b);
}

function whyNotPutAside({ lines }: CauseShown, reason: string): string {
  if (reason === "") return "Say in a few words why nothing is to be done about it.";
  return lines.length > MOST_PUT_ASIDE ? "There are too many of them: put most of them right first." : "";
}
