import { html, nothing, render, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { icon } from "../parts/icon";
import type { Signal } from "../parts/signal";
import { goesAfter } from "./goes-after";

type Intent = "success" | "error" | "info" | "warning";

const SIGNALS: Readonly<Record<Intent, Signal>> = { success: "good", error: "bad", info: "quiet", warning: "unsure" };
/** What needs nothing of the officer goes by itself once it can have been read. */
const GOES: ReadonlySet<Intent> = new Set(["success", "info"]);

export interface NoticeButton {
  readonly name: string;
  readonly isPrimary?: boolean;
  readonly press: () => void;
}

/** So many characters stand beside two short buttons in the narrowest pane. */
const ONE_LINE = 20;

interface Notice {
  readonly intent: Intent;
  readonly text: string;
  readonly buttons: readonly NoticeButton[];
}

/** Something said that may still be taken back. */
interface Offer {
  readonly notice: Notice;
  readonly button: NoticeButton;
}

/**
 * Says at the foot of the pane what came of something, and asks before what cannot be taken back lightly is done. What went well goes
 * by itself; a line then keeps the last of it, to be read again and taken back.
 */
export class Notices {
  private shownSoFar = 0;
  private shown: Notice | null = null;
  /** Said last, and gone by itself. */
  private last: Notice | null = null;
  private offered: Offer | null = null;
  /** Takes back what was done last, with a word or without. */
  private undoLast = (): void => undefined;
  private stopWaiting = (): void => undefined;
  /** Answers no to the question on show. */
  private dismiss = (): void => undefined;
  /** What had the focus before it came here. */
  private before: HTMLElement | null = null;

  constructor(private readonly root: HTMLElement) {
    root.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) this.before = relatedTarget;
    });
  }

  say(intent: Intent, text: string): void {
    this.show({ intent, text, buttons: [this.close] });
  }

  /** Says it with what takes it back: that can be pressed, once, until something else is offered. */
  offer(intent: Intent, text: string, button: NoticeButton): void {
    const once = { ...button, press: () => this.takeBack() };
    const notice = { intent, text, buttons: [once, this.close] };
    this.offered = { notice, button };
    this.undoLast = () => this.takeBack();
    this.show(notice);
  }

  /** Something was done of which nothing is said here: from now on Ctrl+Z takes that back. */
  doneSince(undo: () => void): void {
    this.undoLast = undo;
  }

  /** Ctrl+Z takes back what was done last, but in a field: there it is the field's own. */
  onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey || altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.matches("input, textarea, select")) return;
    event.preventDefault();
    this.undoLast();
  }

  /** Takes back what was offered last, once. */
  private takeBack(): void {
    const { offered } = this;
    this.offered = null;
    offered?.button.press();
  }

  /** Takes away what is said; the focus goes back to where it was before it came here. */
  clear(): void {
    this.dismiss();
    const { before, hasFocus } = this;
    this.before = null;
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

  private get close(): NoticeButton {
    return { name: "Close", press: () => this.clear() };
  }

  /**
   * Each notice is new on the page, so that one with the same words as the last is read out too. Where a button of the last
   * one had the focus, the first of this one has it.
   */
  private show(notice: Notice): void {
    this.dismiss();
    this.dismiss = () => undefined;
    const { hasFocus } = this;
    this.shown = notice;
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
    this.stopWaiting();
    const { shown } = this;
    const kept = this.offered?.notice ?? this.last;
    render(
      html`<div role="status">${keyed(this.shownSoFar, shown === null ? nothing : noticeBar(shown))}</div>
        ${shown !== null || kept === null ? nothing : this.lastLine(kept)}`,
      this.root,
    );
    // What has the focus is scrolled to above it.
    document.documentElement.style.scrollPaddingBottom = `${this.root.offsetHeight}px`;
  }

  private lastLine(notice: Notice): TemplateResult {
    const { text } = notice;
    return html`<div class="last-notice">
      <button
        type="button"
        class="last-words"
        title="Show this message again"
        aria-label="Show this message again: ${text}"
        @click=${() => this.show(notice)}
      >
        ${text}
      </button>
      ${
        this.offered === null
          ? nothing
          : html`<button type="button" class="small-button" @click=${() => this.takeBack()}>
              ${this.offered.button.name}
            </button>`
      }
    </div>`;
  }
}

function noticeBar({ intent, text, buttons }: Notice): TemplateResult {
  const signal = SIGNALS[intent];
  const layout = text.length > ONE_LINE ? "multiline" : "singleline";
  return html`<fluent-message-bar intent=${intent} layout=${layout} class="notice ${signal}">
    ${icon(signal, "icon")}<span>${text}</span>${buttons.map(noticeButton)}
  </fluent-message-bar>`;
}

function noticeButton({ name, isPrimary = false, press }: NoticeButton): TemplateResult {
  return html`<fluent-button slot="actions" size="small" appearance=${isPrimary ? "primary" : nothing} @click=${press}
    >${name}</fluent-button
  >`;
}
