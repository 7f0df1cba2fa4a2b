import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Signal } from "./signal";

type Picture = Signal | "go" | "down";

/** Each icon has a shape of its own, so that colour is never all that tells them apart. */
const PATHS: Readonly<Record<Picture, string>> = {
  good: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.4 5.6-4.5 4.5-2.3-2.3-1 1 3.3 3.3 5.5-5.5-1-1Z",
  bad: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM7.2 6.2l-1 1L9 10l-2.8 2.8 1 1L10 11l2.8 2.8 1-1L11 10l2.8-2.8-1-1L10 9 7.2 6.2Z",
  unsure: "M10 2 1.5 17h17L10 2Zm-.8 5.5h1.6v5H9.2v-5Zm0 6.5h1.6v1.5H9.2V14Z",
  quiet: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM6 9.2v1.6h8V9.2H6Z",
  go: "M7 4.5 12.5 10 7 15.5l1.1 1.1L14.7 10 8.1 3.4 7 4.5Z",
  down: "M4.5 7 10 12.5 15.5 7l1.1 1.1L10 14.7 3.4 8.1 4.5 7Z",
};

/** A small picture beside words that say the same, in the colour of the words around it; screen readers pass over it. */
export function icon(picture: Picture, slot: string | null = null): TemplateResult {
  return drawn(picture, "icon", slot);
}

/** The same picture in the colour of its signal. */
export function colouredIcon(signal: Signal): TemplateResult {
  return drawn(signal, `icon ${signal}`);
}

function drawn(picture: Picture, className: string, slot: string | null = null): TemplateResult {
  const path = svg`<path d=${PATHS[picture]} />`;
  return html`<svg viewBox="0 0 20 20" class=${className} aria-hidden="true" slot=${slot ?? nothing}>${path}</svg>`;
}
