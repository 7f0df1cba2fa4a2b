import { html, nothing, type TemplateResult } from "lit-html";
import { valueIn } from "../parts/control";
import { optionField } from "../parts/option-field";
import type { ExceptionChoices } from "./exception-view-model";

/** What is chosen and typed. */
export interface ExceptionAsked {
  readonly by: string;
  readonly meeting: string;
  readonly group: string;
  /** By which day, as typed. */
  readonly due: string;
  /** What is wrong with that day; "" for nothing. */
  readonly error: string;
}

export interface ExceptionDoes {
  readonly change: (changed: Partial<ExceptionAsked>) => void;
  readonly add: (event: Event) => void;
}

/** The form to ask a group for a report by exception; nothing where no body that may ask has a meeting to come. */
export function exceptionView(
  { groups, bodies }: ExceptionChoices,
  asked: ExceptionAsked,
  does: ExceptionDoes,
): TemplateResult | typeof nothing {
  if (bodies.length === 0) return nothing;
  const meetings = bodies.find(({ value }) => value === asked.by)?.meetings ?? [];
  return html`<details class="reports ask-exception">
    <summary tabindex="0">Ask for a report by exception</summary>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        does.add(event);
      }}
    >
      ${optionField({ id: "exception-by", label: "Asked for by" }, { options: bodies, chosen: asked.by }, (by) => does.change({ by }))}
      ${optionField({ id: "exception-meeting", label: "For its meeting" }, { options: meetings, chosen: asked.meeting }, (meeting) => does.change({ meeting }))}
      ${optionField({ id: "exception-group", label: "Who reports" }, { options: groups, chosen: asked.group }, (group) => does.change({ group }))}
      <div class="field">
        <label for="exception-due">By which day</label>
        <input
          id="exception-due"
          .value=${asked.due}
          autocomplete="off"
          placeholder="20 November"
          aria-invalid=${asked.error === "" ? "false" : "true"}
          aria-describedby="exception-error"
          @input=${(event: Event) => does.change({ due: valueIn(event) })}
        />
        <p id="exception-error" class="field-error" role="status">${asked.error}</p>
      </div>
      <button type="submit" class="small-button">Add to Reports</button>
    </form>
  </details>`;
}
