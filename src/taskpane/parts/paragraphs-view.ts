import { html, type TemplateResult } from "lit-html";
import { eachOf } from "./each-of";
import type { ParagraphLine } from "./paragraph-line";

/** Paragraphs by their numbers; what each is about shows while it is pointed at, in focus or pressed, until Escape. One of which nothing more is known is not to be pressed. */
export function paragraphsView(paragraphs: readonly ParagraphLine[]): TemplateResult {
  return html`<ul class="paragraph-list" aria-label="Paragraphs">
    ${eachOf(paragraphs, ({ citation }) => citation, paragraphView)}
  </ul>`;
}

function paragraphView({ citation, words }: ParagraphLine): TemplateResult {
  if (words === "") return html`<li class="citation own">${citation}</li>`;
  const id = `words-of-${citation.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
  return html`<li @pointerenter=${show(true)} @pointerleave=${show(false)} @keydown=${hideAtEscape}>
    <button
      type="button"
      class="citation"
      aria-describedby=${id}
      @focus=${show(true)}
      @blur=${show(false)}
      @click=${show(true)}
    >
      ${citation}
    </button>
    <span id=${id} role="tooltip" class="paragraph-words" hidden>${words}</span>
  </li>`;
}

function wordsOf(event: Event): HTMLElement | null | undefined {
  return (event.currentTarget as Element).closest("li")?.querySelector<HTMLElement>(".paragraph-words");
}

function show(isShown: boolean): (event: Event) => void {
  return (event) => {
    const words = wordsOf(event);
    if (words !== null && words !== undefined) words.hidden = !isShown;
  };
}

/** Excel moves the focus at Escape unless the key is taken. */
function hideAtEscape(event: KeyboardEvent): void {
  const words = wordsOf(event);
  if (event.key !== "Escape" || words === null || words === undefined || words.hidden) return;
  words.hidden = true;
  event.preventDefault();
}
