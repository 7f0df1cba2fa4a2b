import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import { colouredIcon, icon } from "../parts/icon";
import { lineButtonView } from "../parts/line-button";
import { inOrder } from "../parts/in-order";
import { type ProblemLineDoes, problemLinesView } from "./problem-lines-view";
import type { AsideShown, CauseShown, ProblemsShown } from "./problems-shown";
import { LINES_AT_ONCE } from "./problems-shown";

export interface ProblemsDoes extends ProblemLineDoes {
  /** Was it put aside, or taken back, and stands there still until the pointer has left? */
  readonly isDone: (key: string) => boolean;
  readonly toggle: (cause: CauseShown) => void;
  readonly showMore: (cause: CauseShown) => void;
  /** Asks why these warnings are put aside; null for none. */
  readonly askWhy: (code: string | null) => void;
  /** Puts the warnings of a cause aside; false where no reason is given. */
  readonly putAside: (cause: CauseShown, reason: string, event: Event) => void;
  readonly takeBack: (code: string, event: Event) => void;
}

export interface ProblemsPageShown extends ProblemsShown {
  /** The code of the warnings that are about to be put aside; null for none. */
  readonly asking: string | null;
  /** How many changes were found that Excel had not told of. */
  readonly corrections: number;
}

/** Everything that is wrong in the sheets, by its causes, and what was put aside. */
export function problemsView(
  { heading, causes, aside, asking, corrections }: ProblemsPageShown,
  does: ProblemsDoes,
): TemplateResult {
  return html`<div role="status"><h2>${heading}</h2></div>
    <div class="causes">
      ${eachOf(
        causes,
        ({ key }) => key,
        (cause) => causeView(cause, cause.severity === "warning" && cause.code === asking, does),
      )}
    </div>
    ${
      causes.length === 0
        ? nothing
        : html`<p class="keys hint">
            <span><kbd>↑</kbd><kbd>↓</kbd> between lines</span>
            <span><kbd>Enter</kbd> opens, or goes to the cell</span>
            <span><kbd>→</kbd> what can be done</span>
          </p>`
    }
    ${aside.length === 0 ? nothing : asideView(aside, does)}
    ${corrections === 0 ? nothing : html`<p class="hint">${correctionsInWords(corrections)}</p>`}`;
}

function causeView(cause: CauseShown, isAsked: boolean, does: ProblemsDoes): TemplateResult {
  const { severity, heading, isOpen, paragraphs } = cause;
  const isError = severity === "error";
  return html`<section class="cause" data-cause=${cause.key} data-line=${cause.key}>
    <div class="cause-head">
      <h3>
        <button
          type="button"
          class="line"
          aria-expanded=${isOpen ? "true" : "false"}
          @click=${() => does.toggle(cause)}
        >
          ${colouredIcon(isError ? "bad" : "unsure")}
          <span class="words"
            ><span
              ><span class="hidden-words">${isError ? "Errors: " : "Warnings: "}</span>${inOrder(heading)}</span
            ></span
          >
          ${icon("down")}
        </button>
      </h3>
      ${
        isError
          ? nothing
          : html`<button
              type="button"
              class="small-button"
              aria-label="Put aside: ${heading}"
              aria-expanded=${isAsked ? "true" : "false"}
              @click=${() => does.askWhy(cause.code)}
            >
              Put aside
            </button>`
      }
    </div>
    ${isAsked ? whyForm(cause, does) : nothing}
    ${
      isOpen
        ? html`${problemLinesView(severity, cause.shown, does)} ${moreButton(cause, does)}
          ${paragraphs === "" ? nothing : html`<p class="paragraphs">${paragraphs}</p>`}`
        : nothing
    }
  </section>`;
}

function moreButton(cause: CauseShown, { showMore }: ProblemsDoes): TemplateResult | typeof nothing {
  if (cause.more === 0) return nothing;
  const next = Math.min(cause.more, LINES_AT_ONCE);
  return html`<div class="problem more-lines">
    <button type="button" class="small-button" @click=${() => showMore(cause)}>
      Show ${next.toLocaleString("en-GB")} more of ${cause.more.toLocaleString("en-GB")}
    </button>
  </div>`;
}

function whyForm(cause: CauseShown, { putAside, askWhy, isDone }: ProblemsDoes): TemplateResult {
  const done = isDone(cause.key);
  const submit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).querySelector("input");
    if (field !== null) putAside(cause, field.value, event);
  };
  return html`<form class="why-form" ?inert=${done} @submit=${submit}>
    <div class="field">
      <label for="put-aside-why">Why nothing is to be done about it</label>
      <input id="put-aside-why" autocomplete="off" maxlength="500" aria-describedby="put-aside-fault put-aside-hint" />
      <span class="fault" id="put-aside-fault" role="alert"></span>
      <span class="hint" id="put-aside-hint"
        >Everybody who opens this workbook sees it. PROBLEMS in cells stays whole.</span
      >
    </div>
    <div class="why-buttons">
      <button type="submit" class="small-button ${done ? "done" : "primary"}">Put aside</button>
      <button type="button" class="small-button" @click=${() => askWhy(null)}>Cancel</button>
    </div>
  </form>`;
}

/** By which the line of those put aside is known. */
export function asideKey({ code }: Pick<AsideShown, "code">): string {
  return `aside ${code}`;
}

function asideView(aside: readonly AsideShown[], { takeBack, isDone }: ProblemsDoes): TemplateResult {
  return html`<section class="aside">
    <h3>Put aside</h3>
    <ul class="aside-lines">
      ${eachOf(
        aside,
        asideKey,
        (line) =>
          html`<li class="aside-line" data-line=${asideKey(line)}>
            <span class="words"><span>${line.heading}</span><span class="fix">${line.why}</span></span>
            ${lineButtonView(
              { name: "Take back", isDone: isDone(asideKey(line)), press: (event) => takeBack(line.code, event) },
              line.heading,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}

function correctionsInWords(found: number): string {
  const changes = found === 1 ? "one change was" : `${found} changes were`;
  return `Since the workbook was opened, ${changes} found that Excel had not told of. The answers were put right.`;
}
