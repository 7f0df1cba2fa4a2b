import { html, nothing, type TemplateResult } from "lit-html";
import { followKeys, noteFocus } from "../marking/line-keys";
import { failuresView, type NoticesDo } from "../marking/line-notice-view";
import { undoMarksView } from "../marking/undo-marks-view";
import { eachOf } from "../parts/each-of";
import type { CellsShown } from "./attendance-cells";
import { registerKeys } from "./register-keys";
import { lineView } from "./register-line-view";
import type { LetterStatus, LineShown, Opened, RegisterShown } from "./register-shown";

export interface RegisterDoes extends NoticesDo {
  readonly mark: (key: string, changes: Partial<CellsShown>) => void;
  /** Marks all who should be there and are not marked yet. */
  readonly markRest: (status: LetterStatus) => void;
  readonly asLastTime: () => void;
  readonly undo: () => void;
  /** The line that Tab comes back to. */
  readonly activate: (key: string) => void;
  /** Opens fields of a line; null closes them. */
  readonly open: (key: string, opened: Opened | null) => void;
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
      ${undoMarksView(canUndo, does.undo)}
    </div>
    ${failuresView(shown.failures, { tryAgain: does.tryAgain, list: ".register" })}
    <div class="people" @keydown=${followKeys(registerKeys(does))} @focusin=${(event: Event) => noteFocus(event, does)}>
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
