import { html, nothing, render, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { icon } from "../parts/icon";
import type { Signal } from "../parts/signal";

type Intent = "success" | "error" | "info" | "warning";

const SIGNALS: Readonly<Record<Intent, Signal>> = { success: "good", error: "bad", info: "quiet", warning: "unsure" };

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

/** Says at the top of the pane what came of something, and asks before what cannot be taken back lightly is done. */
export class Notices {
  private shownSoFar = 0;
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

  /** Says it with something that the officer may do about it; it stays until it is closed or another one takes its place. */
  offer(intent: Intent, text: string, button: NoticeButton): void {
    this.show({ intent, text, buttons: [button, this.close] });
  }

  /** Takes away what is said; the focus goes back to where it was before it came here. */
  clear(): void {
    this.dismiss();
    const { before, hasFocus } = this;
    this.before = null;
    render(nothing, this.root);
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
    render(keyed(++this.shownSoFar, noticeBar(notice)), this.root);
    if (hasFocus) this.root.querySelector<HTMLElement>("fluent-button")?.focus();
    this.root.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
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
