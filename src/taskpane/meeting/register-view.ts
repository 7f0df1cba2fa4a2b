import { html, nothing, type TemplateResult } from "lit-html";
import { followClicks, followKeys, noteFocus, undoAnywhere } from "../marking/line-keys";
import { legendView } from "../marking/letters-view";
import { failuresView, type NoticesDo } from "../marking/line-notice-view";
import { undoMarksView } from "../marking/undo-marks-view";
import { eachOf } from "../parts/each-of";
import type { CellsShown } from "./attendance-cells";
import { registerKeys } from "./register-keys";
import { lineView, readLineView } from "./register-line-view";
import type { LetterStatus, LineShown, Opened, RegisterShown } from "./register-shown";

export interface RegisterDoes extends NoticesDo {
  readonly mark: (key: string, changes: Partial<CellsShown>) => void;
  /** Marks all who should be there and are not marked yet. */
  readonly markRest: (status: LetterStatus) => void;
  /** Asks for the names of those who sent apologies. */
  readonly nameApologies: (register: Element | null) => void;
  readonly asLastTime: () => void;
  readonly undo: () => void;
  /** Lets a register that is only read be changed. */
  readonly change: (register: Element | null) => void;
  /** The line that Tab comes back to. */
  readonly activate: (key: string) => void;
  /** Opens fields of a line; null closes them. */
  readonly open: (key: string, opened: Opened | null) => void;
}

/** What is filled in for the whole register. */
interface RegisterParts {
  readonly apologies: TemplateResult | typeof nothing;
  readonly unseated: TemplateResult;
}

/** The register of a meeting: how many are marked, marks for all, a line for each person, and at its end how to add another. */
export function registerView(
  shown: RegisterShown,
  active: string,
  does: RegisterDoes,
  parts: RegisterParts,
): TemplateResult {
  return html`<section
    class="register"
    aria-labelledby="register-heading"
    @keydown=${(event: KeyboardEvent) => {
      onNamesKey(event, does);
      if (!shown.isReading) undoAnywhere(does.undo)(event);
    }}
  >
    <div class="register-head">
      <h3 id="register-heading">Register</h3>
      ${
        shown.none === ""
          ? html`<span class="count-marked">${shown.count}</span
              ><span class="state" role="status">${shown.state}</span>`
          : nothing
      }
    </div>
    ${content(shown, active, does, parts)}
  </section>`;
}

function content(shown: RegisterShown, active: string, does: RegisterDoes, parts: RegisterParts): TemplateResult {
  if (shown.none !== "") return html`<p class="hint">${shown.none}</p>`;
  if (shown.isReading) return readView(shown, does);
  return html`${markable(shown, active, does, parts.apologies)}${parts.unseated}${legendView(shown.letters)}`;
}

/** A register that is over, to be read: no key changes it. */
function readView({ seats, others }: RegisterShown, { change }: RegisterDoes): TemplateResult {
  return html`<div class="register-buttons">
      <button
        type="button"
        class="small-button change"
        @click=${({ currentTarget }: Event) => change((currentTarget as Element).closest(".register"))}
      >
        Change this register
      </button>
    </div>
    <div class="people read">${listsView(seats, others, readLineView)}</div>`;
}

/** The seats, and under them the others. */
function listsView(
  seats: readonly LineShown[],
  others: readonly LineShown[],
  view: (line: LineShown) => TemplateResult,
): TemplateResult {
  return html`<ul aria-label="Seats">
      ${linesView(seats, view)}
    </ul>
    ${
      others.length === 0
        ? nothing
        : html`<h4>Others</h4>
            <ul aria-label="Others">
              ${linesView(others, view)}
            </ul>`
    }`;
}

/** N in the list asks for names. */
function onNamesKey(event: KeyboardEvent, { nameApologies }: RegisterDoes): void {
  const { key, target, currentTarget } = event;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (key.toLowerCase() !== "n" || !isPlain || !(target instanceof Element) || !target.matches("[role=radio]")) return;
  event.preventDefault();
  nameApologies(currentTarget as Element);
}

function markable(
  shown: RegisterShown,
  active: string,
  does: RegisterDoes,
  apologies: RegisterParts["apologies"],
): TemplateResult {
  const { seats, others, canUndo, hasLastTime, isAhead, hint, letters } = shown;
  const keys = registerKeys(shown, does);
  return html`${hint === "" ? nothing : html`<p class="hint">${hint}</p>`}
    <div class="register-buttons">
      ${
        isAhead
          ? html`<fluent-button size="small" @click=${() => does.markRest("Coming")}>All coming</fluent-button>`
          : html`<fluent-button size="small" @click=${() => does.markRest("Present")}>All present</fluent-button>`
      }
      <fluent-button size="small" @click=${() => does.markRest("Apologies")}>Rest apologies</fluent-button>
      ${
        isAhead
          ? nothing
          : html`<fluent-button
              size="small"
              ?disabled-focusable=${!hasLastTime}
              aria-disabled=${hasLastTime ? "false" : "true"}
              @click=${does.asLastTime}
              >As last time</fluent-button
            >`
      }
      ${undoMarksView(canUndo, does.undo)}
      <fluent-button
        size="small"
        @click=${({ currentTarget }: Event) => does.nameApologies((currentTarget as Element).closest(".register"))}
        >Apologies by name</fluent-button
      >
    </div>
    ${keysView(shown)} ${apologies} ${failuresView(shown.failures, { tryAgain: does.tryAgain, list: ".register" })}
    <div
      class="people"
      @keydown=${followKeys(keys)}
      @click=${followClicks(keys)}
      @focusin=${(event: Event) => noteFocus(event, does)}
    >
      ${listsView(seats, others, (line) => lineView(line, { letters, isActive: line.key === active }, does))}
      ${seats.length + others.length === 0 ? html`<p class="hint">No seat of this group is in force that day.</p>` : nothing}
    </div>`;
}

/** Above the list, so that they are found before the last of many people. */
function keysView({ letters, isAhead }: RegisterShown): TemplateResult {
  return html`<details class="all-keys">
    <summary tabindex="0">
      <span
        >Keys: ${letters.map(({ letter }) => html`<kbd>${letter}</kbd>`)} mark, <kbd>↑</kbd><kbd>↓</kbd> person</span
      >
    </summary>
    <p class="keys hint">
      <span>a letter, or a click on it: mark, move on</span>
      <span><kbd>Enter</kbd> details</span>
      <span><kbd>${isAhead ? "⇧C" : "⇧P"}</kbd> ${isAhead ? "all coming" : "all present"}</span>
      <span><kbd>⇧A</kbd> rest apologies</span>
      <span><kbd>N</kbd> apologies by name</span>
      <span><kbd>Z</kbd> undo</span>
      <span><kbd>W</kbd> why it is quorate or not</span>
      <span><kbd>Enter</kbd> in Find: chooses, on to the list</span>
    </p>
  </details>`;
}

function linesView(lines: readonly LineShown[], view: (line: LineShown) => TemplateResult): unknown {
  return eachOf(lines, ({ key }) => key, view);
}
