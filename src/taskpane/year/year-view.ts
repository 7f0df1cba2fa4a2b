import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { countOf } from "../../answers/english";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { colouredIcon, icon } from "../parts/icon";
import type { PageId } from "../page-id";
import { patternView } from "./pattern-view";
import type { ChosenPattern } from "./year-plan";
import type { BodyLines, PlannedLine, YearModel } from "./year-view-model";

/** What stands in the fields of the plan, and what is wrong there. */
export interface YearFields {
  readonly body: string;
  readonly from: string;
  readonly to: string;
  readonly fault: string;
  /** The key of the meeting that is being moved; "" for none. */
  readonly moving: string;
  readonly movingFault: string;
  /** The codes of the bodies whose meetings are shown one by one. */
  readonly opened: ReadonlySet<string>;
  /** What was added here last, a line for each body. */
  readonly added: readonly string[];
}

export interface YearDoes {
  readonly chooseBody: (code: string) => void;
  readonly typeSpan: (changed: { readonly from?: string; readonly to?: string }) => void;
  readonly choosePattern: (changed: Partial<ChosenPattern>) => void;
  readonly toggleBody: (code: string) => void;
  readonly takeIn: (key: string, isTaken: boolean) => void;
  /** Opens the field for another day; "" closes it. */
  readonly startMoving: (key: string) => void;
  readonly move: (key: string, typed: string) => void;
  readonly addMeetings: () => void;
  readonly addReports: () => void;
  readonly show: (page: PageId) => void;
}

/** A year's meetings to look through and add in one go; and as a step of its own, with its own button, the reports for them. */
export function yearView(model: YearModel, fields: YearFields, does: YearDoes): TemplateResult {
  if (model.none !== "") return html`<p class="hint" role="status">${model.none}</p>`;
  const { plans, chosen, without } = model;
  return html`<div class="year">
    <h2 class="hidden-words">Plan the year</h2>
    ${addBar(model, does)} ${addedView(model, fields, does)} ${formView(model, fields, does)}
    ${chosen === null ? nothing : patternView(chosen, does.choosePattern)} ${reportsView(model, does)}
    ${eachOf(
      plans,
      ({ code }) => code,
      (body) => bodyView(body, fields, does, plans.length === 1 || fields.opened.has(body.code)),
    )}
    <p class="hint" ?hidden=${without === ""}>${without}</p>
  </div>`;
}

/** The first step, in sight while the list scrolls. Once it is done no button stands in its place: a second press adds nothing. */
function addBar({ meetings, reports, nothingLeft }: YearModel, { addMeetings }: YearDoes): TemplateResult {
  const count = meetings.length;
  const left = reports.length > 0 ? "Step 1 is done: no meeting is left to add." : nothingLeft;
  return html`<div class="add-bar stays-above">
    ${
      count === 0
        ? nothing
        : html`<button type="button" class="small-button primary add" @click=${addMeetings}>
            Add ${countOf(count, "meeting")}
          </button>`
    }
    <span class="hint" role="status">${count === 0 ? left : html`Step 1 of 2 · <kbd>Ctrl</kbd><kbd>Enter</kbd>`}</span>
  </div>`;
}

/** What was added, and the way on. */
function addedView({ reports }: YearModel, { added }: YearFields, { show }: YearDoes): TemplateResult | typeof nothing {
  if (added.length === 0) return nothing;
  return html`<section class="year-added card">
    <h2 tabindex="-1">Added to Meetings</h2>
    <ul>
      ${added.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="hint">
      ${reports.length > 0 ? "Next, step 2 of 2: the reports for them, below." : "No report is to be added for them: Duties asks for none, or the Schedule has them."}
    </p>
    <div class="buttons">
      <button type="button" class="small-button" @click=${() => show("reports")}>See Reports</button>
      <button type="button" class="small-button" @click=${() => show("meeting")}>See Meeting</button>
    </div>
  </section>`;
}

function formView({ bodies }: YearModel, { body, from, to, fault }: YearFields, does: YearDoes): TemplateResult {
  return html`<div class="year-form">
    <div class="field wide">
      <label for="year-body">Body</label>
      <select id="year-body" @change=${(event: Event) => does.chooseBody(valueIn(event))}>
        ${eachOf(
          [{ code: "", name: "All bodies" }, ...bodies],
          ({ code }) => code,
          ({ code, name }) => optionView({ value: code, label: name }, body),
        )}
      </select>
    </div>
    ${spanField("from", "From", from, does)} ${spanField("to", "To", to, does)}
    <p class="fault field wide" role="alert">${fault}</p>
  </div>`;
}

function spanField(which: "from" | "to", label: string, value: string, { typeSpan }: YearDoes): TemplateResult {
  return html`<div class="field">
    <label for="year-${which}">${label}</label>
    <input
      id="year-${which}"
      autocomplete="off"
      .value=${live(value)}
      @change=${(event: Event) => typeSpan({ [which]: valueIn(event) })}
    />
  </div>`;
}

function reportsView(
  { reports, reportLines, reportsBy }: YearModel,
  { addReports }: YearDoes,
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<section class="year-reports card" aria-labelledby="year-reports-heading">
    <h2 id="year-reports-heading">Step 2 of 2: the reports</h2>
    <p class="hint">Spread evenly over the meetings of those they go to${reportsBy}. Reports shows each.</p>
    <button type="button" class="small-button primary add-reports" @click=${addReports}>
      Add ${countOf(reports.length, "report")} to the Schedule
    </button>
    <ul>
      ${reportLines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

function bodyView(body: BodyLines, fields: YearFields, does: YearDoes, isOpen: boolean): TemplateResult {
  const { code, name, days, warnings } = body;
  // What is folded is not on the page: Excel's own handling of Tab would try to go there.
  return html`<section class="body-plan">
    <button
      type="button"
      class="body-head"
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${() => does.toggleBody(code)}
    >
      <span class="body-name">${name}</span>${icon("down")}
      ${warnings === 0 ? nothing : html`<span class="unsure warnings">${icon("unsure")}${warnings}<span class="hidden-words"> to look at</span></span>`}
      <span class="fix">${days}</span>
    </button>
    ${isOpen ? linesOf(body, fields, does) : nothing}
  </section>`;
}

function linesOf(
  { name, pattern, notes, isShort, lines }: BodyLines,
  fields: YearFields,
  does: YearDoes,
): TemplateResult {
  return html`
    <p class="hint">${pattern}</p>
    ${notes.map((note, at) => (isShort && at === notes.length - 1 ? html`<p class="concern">${colouredIcon("unsure")}<span>${note}</span></p>` : html`<p class="hint">${note}</p>`))}
    <ul>
      ${eachOf(
        lines,
        ({ key }) => key,
        (line) => plannedLine(line, name, fields, does),
      )}
    </ul>
  `;
}

function plannedLine(
  line: PlannedLine,
  name: string,
  { moving, movingFault }: YearFields,
  does: YearDoes,
): TemplateResult {
  const { key, isTaken, day, moved, deadlines, concerns } = line;
  const id = `plan-${key.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
  const isMoving = moving === key;
  return html`<li class="planned-meeting" data-key=${key}>
    <input
      id=${id}
      type="checkbox"
      aria-label="${name}, ${day}"
      .checked=${live(isTaken)}
      @change=${({ currentTarget }: Event) => does.takeIn(key, (currentTarget as HTMLInputElement).checked)}
    />
    <label for=${id}
      ><span>${day}</span
      ><span class="fix">${[moved, deadlines].filter((words) => words !== "").join(" · ")}</span></label
    >
    <button
      type="button"
      class="small-button"
      aria-label="Move ${name}, ${day}"
      aria-expanded=${isMoving ? "true" : "false"}
      @click=${() => does.startMoving(isMoving ? "" : key)}
    >
      Move
    </button>
    ${concerns.map((concern) => html`<p class="concern">${colouredIcon("unsure")}<span>${concern}</span></p>`)}
    ${isMoving ? moveField(line, id, movingFault, does) : nothing}
  </li>`;
}

function moveField({ key, day }: PlannedLine, id: string, fault: string, does: YearDoes): TemplateResult {
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "Enter") does.move(key, valueIn(event));
    else does.startMoving("");
  };
  return html`<div class="field move">
    <label for="${id}-to">To another day</label>
    <input
      id="${id}-to"
      class="move-to"
      autocomplete="off"
      aria-invalid=${fault === "" ? "false" : "true"}
      value=${day}
      @keydown=${keys}
      @change=${(event: Event) => does.move(key, valueIn(event))}
    /><span class="fault" role="alert">${fault}</span>
  </div>`;
}
