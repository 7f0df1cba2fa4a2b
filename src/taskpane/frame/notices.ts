import { element } from "../element";
import { icon } from "../parts/icon";
import type { Tone } from "../parts/signal";

type Intent = "success" | "error" | "info" | "warning";

const TONES: Readonly<Record<Intent, Tone>> = { success: "good", error: "bad", info: "quiet", warning: "unsure" };

/** The place at the top of the pane where it says what came of something, and asks before it does what cannot be taken back lightly. */
export class Notices {
  readonly node = element("div", { class: "notices", role: "status" });
  private bar: HTMLElement | null = null;

  say(intent: Intent, text: string): void {
    this.put(
      intent,
      text,
      element("fluent-button", { slot: "actions", size: "small", onclick: () => this.clear() }, "Close"),
    );
  }

  clear(): void {
    this.bar?.remove();
    this.bar = null;
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
      const accept = element(
        "fluent-button",
        { slot: "actions", size: "small", appearance: "primary", onclick: answer(true) },
        yes,
      );
      this.put(
        "warning",
        question,
        accept,
        element("fluent-button", { slot: "actions", size: "small", onclick: answer(false) }, "Cancel"),
      );
      accept.focus();
    });
  }

  private put(intent: Intent, text: string, ...buttons: readonly HTMLElement[]): void {
    const picture = icon(TONES[intent]);
    picture.setAttribute("slot", "icon");
    const bar = element(
      "fluent-message-bar",
      { intent, layout: "multiline", class: `notice ${TONES[intent]}` },
      picture,
      element("span", {}, text),
      ...buttons,
    );
    this.clear();
    this.bar = bar;
    this.node.append(bar);
    bar.scrollIntoView({ block: "nearest" });
  }
}
