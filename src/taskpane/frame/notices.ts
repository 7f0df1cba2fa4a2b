import { html, nothing, render, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { icon } from "../parts/icon";
import { inOrder } from "../parts/in-order";
import type { Signal } from "../parts/signal";
import { goesAfter } from "./goes-after";
import { SLOW_AFTER_MS } from "./slow-after";
import { SparedPress } from "./spared-press";

type Intent = "success" | "error" | "info" | "warning";

const SIGNALS: Readonly<Record<Intent, Signal>> = { success: "good", error: "bad", info: "quiet", warning: "unsure" };
/** What needs nothing of the officer goes by itself once it can have been read. */
const GOES: ReadonlySet<Intent> = new Set(["success", "info"]);

export interface NoticeButton {
  readonly name: string;
  readonly isPrimary?: boolean;
  readonly press: () => void;
}

/** What takes back what was done last, by Ctrl+Z as well; or does again what was taken back, by Ctrl+Y. */
export interface OfferedButton {
  readonly name: "Undo" | "Put it back";
  readonly press: () => void;
}

interface Notice {
  readonly intent: Intent;
  readonly text: string;
  readonly buttons: readonly NoticeButton[];
}

/** Something said that may still be taken back, or done again. */
interface Offer {
  readonly notice: Notice;
  readonly button: OfferedButton;
}

const WRITING: Notice = { intent: "info", text: "Writing…", buttons: [] };

/**
 * Says at the foot of the pane what came of something, and asks before what cannot be taken back lightly is done. What went well goes
 * by itself; a line then keeps the last of it, to be read again and taken back. What takes it back always stands in the same place,
 * where no other button ever does, and only until something else is written.
 */
export class Notices {
  private shownSoFar = 0;
  private shown: Notice | null = null;
  /** Said last, and gone by itself. */
  private last: Notice | null = null;
  private offered: Offer | null = null;
  /** Takes back what was done after that without a word. */
  private undoSince: (() => void) | null = null;
  /** How many writes are going on. */
  private writes = 0;
  /** Is it said that they are? */
  private saysWriting = false;
  private slow: ReturnType<typeof setTimeout> | undefined;
  private readonly spared: SparedPress;
  private stopWaiting = (): void => undefined;
  /** Answers no to the question on show. */
  private dismiss: (() => void) | null = null;
  /** What had the focus before it came here. */
  private before: HTMLElement | null = null;

  constructor(private readonly root: HTMLElement) {
    root.tabIndex = -1;
    this.spared = new SparedPress(root);
    root.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) this.before = relatedTarget;
    });
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.shown === null) return;
      event.preventDefault();
      this.clear();
    });
  }

  /** Says "Writing…", where its outcome is said afterwards, while it goes on for longer than a moment; a question stays until it is answered. */
  async writing<T>(work: Promise<T>): Promise<T> {
    if (++this.writes === 1) this.sayWhereSlow();
    try {
      return await work;
    } finally {
      // What came of it is said first, or the next part of it begun.
      setTimeout(() => {
        if (--this.writes > 0) return;
        clearTimeout(this.slow);
        this.sayWriting(false);
      });
    }
  }

  private sayWhereSlow(): void {
    this.slow = setTimeout(() => this.sayWriting(true), SLOW_AFTER_MS);
  }

  private sayWriting(says: boolean): void {
    if (this.saysWriting === says || (says && this.dismiss !== null)) return;
    const { hasFocus } = this;
    this.saysWriting = says;
    this.draw();
    // The button that was pressed has gone: the focus waits here for the one that comes.
    if (hasFocus) (this.root.querySelector<HTMLElement>("fluent-button") ?? this.root).focus();
  }

  /** What went well needs no button: it goes by itself. */
  say(intent: Intent, text: string): void {
    this.show({ intent, text, buttons: this.closing(intent) });
  }

  /** Says it with what takes it back: that can be pressed, once, until something else is offered or written. */
  offer(intent: Intent, text: string, button: OfferedButton): void {
    const notice = { intent, text, buttons: this.closing(intent) };
    this.offered = { notice, button };
    this.undoSince = null;
    this.show(notice);
  }

  /** Something was done of which nothing is said here: from now on Ctrl+Z takes that back. */
  doneSince(undo: () => void): void {
    this.wroteSince();
    this.undoSince = undo;
  }

  /** Something else has been written: what was offered before it is not the last thing done any more. */
  wroteSince(): void {
    const { offered } = this;
    if (offered === null) return;
    this.offered = null;
    if (this.last === offered.notice) this.last = null;
    this.draw();
  }

  /** Ctrl+Z takes back what was done last and Ctrl+Y does that again, but in a field: there they are the field's own. */
  onKey(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, shiftKey, altKey, target } = event;
    const key = event.key.toLowerCase();
    if (!["z", "y"].includes(key) || !(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.matches("input, textarea, select")) return;
    event.preventDefault();
    if (event.repeat) return;
    const isAgain = key === "y" || shiftKey;
    if (!isAgain && this.undoSince !== null) this.undoSince();
    else if (isAgain === (this.offered?.button.name === "Put it back")) this.takeBack();
  }

  /** Takes back, or does again, what was offered last, once. */
  private takeBack(): void {
    const { offered } = this;
    this.offered = null;
    offered?.button.press();
  }

  /** Takes away what is said; the focus goes back to where it was before it came here. */
  clear(): void {
    // What was asked about goes on once that is answered.
    if (this.dismiss !== null && this.writes > 0) this.sayWhereSlow();
    this.dismiss?.();
    this.dismiss = null;
    const { before, hasFocus } = this;
    this.before = null;
    this.stopWaiting();
    this.shown = null;
    this.draw();
    if (hasFocus) before?.focus();
  }

  /**
   * Asks, and answers true only where the officer said yes: not where something else is said in its place. The focus goes to
   * the question, and back when it is answered.
   */
  ask(question: string, yes: string, no = "Cancel"): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (said: boolean) => (): void => {
        resolve(said);
        this.clear();
      };
      this.show({
        intent: "warning",
        text: question,
        buttons: [
          { name: yes, isPrimary: true, press: answer(true) },
          { name: no, press: answer(false) },
        ],
      });
      this.dismiss = () => resolve(false);
      this.root.querySelector<HTMLElement>("fluent-button")?.focus();
    });
  }

  private get hasFocus(): boolean {
    return this.root.contains(document.activeElement);
  }

  private closing(intent: Intent): readonly NoticeButton[] {
    return GOES.has(intent) ? [] : [{ name: "Close", press: () => this.clear() }];
  }

  /**
   * Each notice is new on the page, so that one with the same words as the last is read out too. Where a button of the last
   * one had the focus, the first of this one has it.
   */
  private show(notice: Notice): void {
    this.dismiss?.();
    this.dismiss = null;
    const { hasFocus } = this;
    this.stopWaiting();
    this.shown = notice;
    this.saysWriting = false;
    this.last = null;
    this.shownSoFar++;
    this.draw();
    if (hasFocus) this.root.querySelector<HTMLElement>("fluent-button")?.focus();
    if (GOES.has(notice.intent)) this.stopWaiting = goesAfter(this.root, notice.text, () => this.goesByItself(notice));
  }

  private goesByItself(notice: Notice): void {
    this.shown = null;
    this.last = notice;
    this.draw();
  }

  private draw(): void {
    this.spared.changes();
    const { offered } = this;
    const shown = this.saysWriting ? WRITING : this.shown;
    const kept = offered?.notice ?? this.last;
    render(
      html`<div role="status">
          ${keyed(this.saysWriting ? "writing" : this.shownSoFar, shown === null ? nothing : this.noticeBar(shown))}
        </div>
        ${shown !== null || kept === null ? nothing : this.lastLine(kept)}`,
      this.root,
    );
    // What has the focus is scrolled to above it.
    document.documentElement.style.scrollPaddingBottom = `${this.root.offsetHeight}px`;
  }

  private noticeBar(notice: Notice): TemplateResult {
    const { intent, text, buttons } = notice;
    const signal = SIGNALS[intent];
    return html`<div class="notice foot ${signal} ${buttons.length === 0 ? "" : "answered"}">
      ${this.offerButton(notice)}
      <div class="notice-words">${icon(signal, "icon")}<span>${inOrder(text)}</span></div>
      ${buttons.length === 0 ? nothing : html`<div class="answers">${buttons.map(noticeButton)}</div>`}
    </div>`;
  }

  private lastLine(notice: Notice): TemplateResult {
    const { text } = notice;
    return html`<div class="last-notice foot">
      ${this.offerButton(notice)}
      <button
        type="button"
        class="last-words"
        title="Show this message again"
        aria-label="Show this message again: ${text}"
        @click=${() => this.show(notice)}
      >
        ${inOrder(text)}
      </button>
    </div>`;
  }

  private offerButton(notice: Notice): TemplateResult | typeof nothing {
    const { offered } = this;
    if (offered?.notice !== notice) return nothing;
    return noticeButton({ name: offered.button.name, press: () => this.takeBack() });
  }
}

function noticeButton({ name, isPrimary = false, press }: NoticeButton): TemplateResult {
  return html`<fluent-button size="small" appearance=${isPrimary ? "primary" : nothing} @click=${press}
    >${name}</fluent-button
  >`;
}
