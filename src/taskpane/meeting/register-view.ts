import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import type { CellsShown } from "./attendance-cells";
import { focusMarks, followKeys } from "./register-keys";
import { lineView } from "./register-line-view";
import type { LetterStatus, LineShown, Opened, RegisterShown } from "./register-shown";

export interface RegisterDoes {
  readonly mark: (key: string, changes: Partial<CellsShown>) => void;
  /** Marks all who should be there and are not marked yet. */
  readonly markRest: (status: LetterStatus) => void;
  readonly asLastTime: () => void;
  readonly undo: () => void;
  /** The line that Tab comes back to. */
  readonly activate: (key: string) => void;
  /** Opens fields of a line; null closes them. */
  readonly open: (key: string, opened: Opened | null) => void;
  readonly keepTheirs: (key: string) => void;
  readonly putMine: (key: string) => void;
  readonly tryAgain: () => void;
}

/** The register of a meeting: how many are marked, marks for all, and a line for each person. */
export function registerView(shown: RegisterShown, active: string, does: RegisterDoes): TemplateResult {
  return html`<section class="register" aria-labelledby="register-heading">
    <div class="register-head">
      <h3 id="register-heading">Register</h3>
      ${
        shown.none === ""
          ? html`<span class="count-marked">${shown.count}</span
              ><span class="state" role="status">${shown.state}</span>`
          : nothing
      }
    </div>
    ${shown.none === "" ? markable(shown, active, does) : html`<p class="hint">${shown.none}</p>`}
  </section>`;
}

function markable(shown: RegisterShown, active: string, does: RegisterDoes): TemplateResult {
  const { seats, others, canUndo, hasLastTime } = shown;
  return html`<div class="register-buttons">
      <fluent-button size="small" @click=${() => does.markRest("Present")}>All present</fluent-button>
      <fluent-button size="small" @click=${() => does.markRest("Apologies")}>Rest apologies</fluent-button>
      <fluent-button
        size="small"
        ?disabled-focusable=${!hasLastTime}
        aria-disabled=${hasLastTime ? "false" : "true"}
        @click=${does.asLastTime}
        >As last time</fluent-button
      >
      <fluent-button
        size="small"
        class="undo"
        icon-only
        title="Undo (Z)"
        aria-label="Undo"
        ?disabled-focusable=${!canUndo}
        aria-disabled=${canUndo ? "false" : "true"}
        @click=${does.undo}
        >↶</fluent-button
      >
    </div>
    ${failuresView(shown, does)}
    <div class="people" @keydown=${followKeys(does)} @focusin=${(event: Event) => noteFocus(event, does)}>
      <ul aria-label="Seats">
        ${linesView(seats, active, does)}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<h4>Others</h4>
              <ul aria-label="Others">
                ${linesView(others, active, does)}
              </ul>`
      }
      ${seats.length + others.length === 0 ? html`<p class="hint">No seat of this group is in force that day.</p>` : nothing}
    </div>
    <p class="keys hint">
      <span><kbd>Enter</kbd> in Find: chooses, on to the list</span>
      <span><kbd>↑</kbd><kbd>↓</kbd> person</span>
      <span><kbd>P</kbd><kbd>R</kbd><kbd>D</kbd><kbd>A</kbd><kbd>X</kbd> mark, move on</span>
      <span><kbd>Enter</kbd> details</span>
      <span><kbd>⇧P</kbd> all present</span>
      <span><kbd>⇧A</kbd> rest apologies</span>
      <span><kbd>Z</kbd> undo</span>
    </p>`;
}

function linesView(lines: readonly LineShown[], active: string, does: RegisterDoes): unknown {
  return eachOf(
    lines,
    ({ key }) => key,
    (line) => lineView(line, line.key === active, does),
  );
}

function failuresView({ failures }: RegisterShown, { tryAgain }: RegisterDoes): TemplateResult {
  return html`<div class="failures" role="alert">
    ${failures.map((why) => html`<p class="bad">${icon("bad")}<span>${why}</span></p>`)}
    ${
      failures.length === 0
        ? nothing
        : html`<fluent-button
            size="small"
            @click=${(event: Event) => {
              focusMarks((event.currentTarget as Element).closest(".register"));
              tryAgain();
            }}
            >Try again</fluent-button
          >`
    }
  </div>`;
}

function noteFocus({ target }: Event, { activate }: RegisterDoes): void {
  const line = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  if (line?.dataset["line"] !== undefined) activate(line.dataset["line"]);
}
