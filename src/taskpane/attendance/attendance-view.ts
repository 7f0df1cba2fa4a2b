import { html, nothing, type TemplateResult } from "lit-html";
import type { PageId } from "../page-id";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { firstStepView } from "../parts/first-step-view";
import { showMoreView } from "../parts/show-more-view";
import { workListView } from "../parts/work-list-view";
import { inOrder } from "../parts/in-order";
import type { AttendanceChoices, AttendanceWanted } from "./attendance-choices";
import { attendanceGridView, type GridDoes } from "./attendance-grid-view";
import type { AttendanceModel } from "./attendance-view-model";
import type { ConcernList } from "./concerns-view-model";

export interface AttendanceDoes extends GridDoes {
  readonly want: (changed: Partial<AttendanceWanted>) => void;
  readonly show: (page: PageId) => void;
  /** Shows more of the lines that this selector finds. */
  readonly showMore: (lines: string) => void;
}

/** Which group and period, the concerns about attendance, and who came to which meeting. */
export function attendanceView(model: AttendanceModel, active: string, does: AttendanceDoes): TemplateResult {
  const { none, first, choices, concerns } = model;
  return html`<section class="attendance">
    <h2 class="hidden-words">Attendance</h2>
    ${choices === null ? nothing : choicesView(choices, does)}
    ${none === "" ? nothing : html`<p class="hint" role="status">${none}</p>`}
    ${first === null ? nothing : firstStepView(first, does.show)}
    ${concerns === null ? nothing : concernsView(concerns, does)}
    ${
      none === ""
        ? html`<h3>Who came</h3>
            <p class="when">${model.period}</p>
            ${attendanceGridView(model, active, does)}
            ${showMoreView(model.more, () => does.showMore(".heat tbody tr"))}
            <p class="keys hint">
              <span><kbd>←</kbd><kbd>↑</kbd><kbd>↓</kbd><kbd>→</kbd> between the squares</span>
              <span><kbd>Enter</kbd> to its cell</span>
            </p>`
        : nothing
    }
  </section>`;
}

function choicesView({ groups, group, periods, period }: AttendanceChoices, { want }: AttendanceDoes): TemplateResult {
  return html`<div class="filters attendance-choices">
    <div class="field wide">
      <label for="attendance-group">Group</label>
      <select id="attendance-group" @change=${(event: Event) => want({ group: valueIn(event) })}>
        ${eachOf(
          groups,
          ({ value }) => value,
          (choice) => optionView(choice, group.group),
        )}
      </select>
    </div>
    <div class="field wide">
      <label for="attendance-period">Period</label>
      <select id="attendance-period" @change=${(event: Event) => want({ period: valueIn(event) })}>
        ${eachOf(
          periods,
          ({ value }) => value,
          (choice) => optionView(choice, period.value),
        )}
      </select>
    </div>
  </div>`;
}

function concernsView(
  { heading, who, lines, more, sentence, paragraphs }: ConcernList,
  does: AttendanceDoes,
): TemplateResult {
  return html`<div role="status"><h3>${heading}</h3></div>
    ${who === "" ? nothing : html`<p class="hint">${who}</p>`}
    ${
      lines.length === 0
        ? nothing
        : workListView(lines, {
            open: ({ place }) => {
              if (place !== null) does.goTo(place);
            },
          })
    }
    ${showMoreView(more, () => does.showMore(".work-line"))}
    <details class="concerns-why">
      <summary tabindex="0">What is a concern</summary>
      <p class="sentence">${inOrder(sentence)}</p>
      <p class="paragraphs">${paragraphs}</p>
    </details>`;
}
