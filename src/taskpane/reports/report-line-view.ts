import { html, nothing, type TemplateResult } from "lit-html";
import { valueIn } from "../parts/control";
import { inOrder } from "../parts/in-order";
import { lineButtonView } from "../parts/line-button";
import { paragraphsView } from "../parts/paragraphs-view";
import type { ReportDetail } from "./report-detail-view-model";
import type { ReportLine } from "./report-lines";
import type { Recorded } from "./record-report";

/** The line that is opened, and what is typed there. */
export interface OpenedReport {
  readonly key: string;
  /** The day on which it came, as typed. */
  readonly day: string;
  /** What is wrong with that day; "" for nothing. */
  readonly error: string;
  /** Null until it is worked out. */
  readonly detail: ReportDetail | null;
}

export interface ReportLineDoes {
  /** What was done with it here, for it stands in its place until the pointer has left; null for nothing. */
  readonly doneAs: (line: ReportLine) => string | null;
  /** How it stands by now. */
  readonly now: (line: ReportLine) => ReportLine;
  readonly goTo: (line: ReportLine) => void;
  /** Writes today's date. */
  readonly record: (line: ReportLine, what: Recorded, event: Event) => void;
  /** Opens a line, or closes it where it is open. */
  readonly open: (line: ReportLine) => void;
  readonly typeDay: (day: string) => void;
  /** Writes the day typed into Received. */
  readonly receiveThen: (line: ReportLine, event: Event) => void;
}

interface ReportShown {
  readonly opened: OpenedReport | null;
  /** Do the words over the list say when it was due? */
  readonly isSaidAbove: boolean;
  /** Is nothing more to be done about it? */
  readonly isSettled: boolean;
}

/** A report: a click on it shows its cell; beside it what one does there, and the way to the rest. */
export function reportLineView(
  line: ReportLine,
  { opened, isSaidAbove, isSettled }: ReportShown,
  does: ReportLineDoes,
): TemplateResult {
  const main = isSettled ? null : mainOf(line);
  const done = does.doneAs(line);
  const whole = `${line.what}, ${line.who}`;
  return html`<li class="work-line report-line" data-line=${line.key}>
    <button type="button" class="line" ?disabled=${line.place === null} @click=${() => does.goTo(line)}>
      <span class="words">
        <span>${line.who}</span>
        ${line.isUsual ? nothing : html`<span class="kind ${line.isException ? "exception" : ""}">${line.what}</span>`}
        ${isSaidAbove || line.when === "" ? nothing : html`<span class="fix">${inOrder(line.when)}</span>`}
        ${line.details.map((detail) => html`<span class="fix">${inOrder(detail)}</span>`)}
      </span>
    </button>
    ${
      main === null && done === null
        ? nothing
        : lineButtonView(
            {
              name: done ?? main ?? "",
              isDone: done !== null,
              press: (event) => main !== null && does.record(line, main, event),
            },
            whole,
          )
    }
    <button
      type="button"
      class="more"
      aria-expanded=${opened === null ? "false" : "true"}
      aria-label="More: ${whole}"
      @click=${() => does.open(line)}
    >
      ⋯
    </button>
    ${opened === null ? nothing : openedView(line, opened, does)}
  </li>`;
}

/** The one thing that one does with a report that stands so. */
function mainOf({ state }: ReportLine): Recorded | null {
  switch (state) {
    case "Overdue":
    case "Due":
      return "Received";
    case "Missed":
      return "Dealt with";
    default:
      return null;
  }
}

function openedView(line: ReportLine, { day, error, detail }: OpenedReport, does: ReportLineDoes): TemplateResult {
  return html`<div class="opened">
    ${line.state === null ? nothing : dayFields(line, { day, error }, does)}
    ${
      detail === null
        ? nothing
        : html`<details>
            <summary tabindex="0">Why</summary>
            <p class="sentence">${inOrder(detail.sentence)}</p>
            ${paragraphsView(detail.paragraphs)}
          </details>`
    }
  </div>`;
}

function dayFields(
  line: ReportLine,
  { day, error }: Pick<OpenedReport, "day" | "error">,
  does: ReportLineDoes,
): TemplateResult {
  const { state, row } = does.now(line);
  const isOut = state !== "Waived" && row?.received == null;
  return html`<form
      class="came-on"
      @submit=${(event: Event) => {
        event.preventDefault();
        does.receiveThen(line, event);
      }}
    >
      <div class="field">
        <label for="came-on">Came on</label>
        <input
          id="came-on"
          .value=${day}
          autocomplete="off"
          placeholder="20 November"
          aria-invalid=${error === "" ? "false" : "true"}
          aria-describedby="came-on-error"
          @input=${(event: Event) => does.typeDay(valueIn(event))}
        />
      </div>
      <button type="submit" class="small-button">Save</button>
    </form>
    <p id="came-on-error" class="field-error" role="status">${error}</p>
    ${
      isOut
        ? html`<button
            type="button"
            class="small-button"
            @click=${(event: Event) => does.record(line, "Waived", event)}
          >
            Not asked for any more
          </button>`
        : nothing
    }`;
}
