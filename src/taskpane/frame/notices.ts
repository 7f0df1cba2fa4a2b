import { html, nothing, render, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { icon } from "../parts/icon";
import type { Signal } from "../parts/signal";

type Intent = "success" | "error" | "info" | "warning";

const SIGNALS: Readonly<Record<Intent, Signal>> = { success: "good", error: "bad", info: "quiet", warning: "unsure" };

interface NoticeButton {
  readonly name: string;
  readonly isPrimary?: boolean;
  readonly press: () => void;
}

interface Notice {
  readonly intent: Intent;
  readonly text: string;
  readonly buttons: readonly NoticeButton[];
}

/** Says at the top of the pane what came of something, and asks before what cannot be taken back lightly is done. */
export class Notices {
  private shownSoFar = 0;

  constructor(private readonly root: HTMLElement) {}

  say(intent: Intent, text: string): void {
    this.show({ intent, text, buttons: [{ name: "Close", press: () => this.clear() }] });
  }

  clear(): void {
    render(nothing, this.root);
  }

  /** Asks, and answers true only where the officer said yes. The focus goes to the question, and back when it is answered. */
  ask(question: string, yes: string): Promise<boolean> {
    const before = document.activeElement;
    return new Promise((resolve) => {
      const answer = (said: boolean) => (): void => {
        this.clear();
        if (before instanceof HTMLElement) before.focus();
        resolve(said);
      };
      this.show({
        intent: "warning",
        text: question,
        buttons: [
          { name: yes, isPrimary: true, press: answer(true) },
          { name: "Cancel", press: answer(false) },
        ],
      });
      this.root.querySelector<HTMLElement>("fluent-button")?.focus();
    });
  }

  /** Each notice is new on the page, so that one with the same words as the last is read out too. */
  private show(notice: Notice): void {
    render(keyed(++this.shownSoFar, noticeBar(notice)), this.root);
    this.root.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
  }
}

function noticeBar({ intent, text, buttons }: Notice): TemplateResult {
  const signal = SIGNALS[intent];
  return html`<fluent-message-bar intent=${intent} layout="multiline" class="notice ${signal}">
    ${icon(signal, "icon")}<span>${text}</span>${buttons.map(noticeButton)}
  </fluent-message-bar>`;
}

function noticeButton({ name, isPrimary = false, press }: NoticeButton): TemplateResult {
  return html`<fluent-button slot="actions" size="small" appearance=${isPrimary ? "primary" : nothing} @click=${press}
    >${name}</fluent-button
  >`;
}
