import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "./each-of";
import { colouredIcon, icon } from "./icon";
import { inOrder } from "./in-order";
import { type LineButton, lineButtonView } from "./line-button";
import type { Signal } from "./signal";

/** A piece of work: what it is, whose, and when. */
export interface WorkLine {
  readonly key: string;
  /** Null for a line without an icon. */
  readonly signal: Signal | null;
  /** "Quorum at risk" */
  readonly what: string;
  /** Whose it is, or about what: "Executive Board". "" for nothing. */
  readonly where: string;
  /** "Tue 1 Dec, in 2 days". "" for nothing. */
  readonly when: string;
  /** What else is to be known of it, a sentence each. */
  readonly details?: readonly string[];
  /** Its cell; null where it has none. */
  readonly place: CellPlace | null;
  /** A page of the pane that it opens, with a cell or without. */
  readonly leadsTo?: object | null;
}

interface MoreButton {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export interface WorkListDoes<L extends WorkLine> {
  /** Opens a line. */
  readonly open: (line: L) => void;
  /** Null for a line with nothing to do but to open it. */
  readonly buttonOf?: (line: L) => LineButton | null;
  /** Opens and closes what stands under a line, where there is more to do with it than by its button. */
  readonly moreOf?: (line: L) => MoreButton | null;
  /** What stands under a line that has more to it; null for nothing. */
  readonly belowOf?: (line: L) => TemplateResult | null;
}

/** Pieces of work one under the other: a line opens its place, and has at most one button beside it. */
export function workListView<L extends WorkLine>(lines: readonly L[], does: WorkListDoes<L>): TemplateResult {
  return html`<ul class="work-list">
    ${eachOf(
      lines,
      ({ key }) => key,
      (line) => workLine(line, does),
    )}
  </ul>`;
}

function workLine<L extends WorkLine>(line: L, { open, buttonOf, moreOf, belowOf }: WorkListDoes<L>): TemplateResult {
  const button = buttonOf?.(line) ?? null;
  const more = moreOf?.(line) ?? null;
  const of = [line.what, line.where].filter((word) => word !== "").join(", ");
  const isOpenable = line.place !== null || (line.leadsTo ?? null) !== null;
  return html`<li class="work-line" data-line=${line.key}>
    <button type="button" class="line" ?disabled=${!isOpenable} @click=${() => open(line)}>
      ${line.signal === null ? nothing : colouredIcon(line.signal)}
      <span class="words">
        <span class="work-what"
          >${inOrder(line.what)}${line.where === "" ? nothing : html` <span class="work-where">${inOrder(line.where)}</span>`}</span
        >
        ${line.when === "" ? nothing : html`<span class="fix">${inOrder(line.when)}</span>`}
        ${(line.details ?? []).map((detail) => html`<span class="fix">${inOrder(detail)}</span>`)}
      </span>
      ${!isOpenable || button !== null || more !== null ? nothing : icon("go")}
    </button>
    ${button === null ? nothing : lineButtonView(button, of)}${more === null ? nothing : moreButton(more, of)}
    ${belowOf?.(line) ?? nothing}
  </li>`;
}

function moreButton({ isOpen, toggle }: MoreButton, of: string): TemplateResult {
  return html`<button
    type="button"
    class="more"
    title="More"
    aria-label="More: ${of}"
    aria-expanded=${isOpen ? "true" : "false"}
    @click=${toggle}
  >
    ⋯
  </button>`;
}
