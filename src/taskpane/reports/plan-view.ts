import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { PlainDate } from "../../calendar/plain-date";
import type { PageId } from "../page-id";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { firstStepView } from "../parts/first-step-view";
import { colouredIcon } from "../parts/icon";
import { lineButtonView } from "../parts/line-button";
import { inOrder } from "../parts/in-order";
import type { PlacedLine } from "./plan-choices";
import { legendView, type PlanTableDoes, planTableView } from "./plan-table-view";
import type { BodyPlan } from "./plan-view-model";
import type { ProposalList, YearChoice } from "./schedule-view-model";

export interface PlanShown {
  readonly years: readonly YearChoice[];
  /** The first day of the year chosen. */
  readonly year: PlainDate | null;
  /** Null until it is worked out. */
  readonly proposal: ProposalList | null;
  readonly plans: readonly BodyPlan[];
  readonly placed: readonly PlacedLine[];
  /** The same one by one, with those that have been added and are held in their place. */
  readonly listed: readonly PlacedLine[];
}

export interface PlanDoes extends PlanTableDoes {
  readonly show: (page: PageId) => void;
  readonly chooseYear: (start: PlainDate) => void;
  /** Was it added, and is held in its place? */
  readonly isDone: (placed: PlacedLine) => boolean;
  readonly addOne: (placed: PlacedLine, event: Event) => void;
  /** Adds these lines to the Schedule. */
  readonly add: (placed: readonly PlacedLine[], event: Event) => void;
}

/** Who reports at which meeting of a year; what has no meeting yet is proposed, and added as the officer chooses. */
export function planView(shown: PlanShown, does: PlanDoes): TemplateResult {
  const { years, year, proposal, plans, placed } = shown;
  return html`<section class="plan">
    <div class="field"><label for="schedule-year">Reporting year</label>${yearSelect(years, year, does)}</div>
    ${proposal === null ? nothing : proposalView(proposal, shown, does)}
    ${eachOf(
      plans,
      ({ body }) => body,
      (plan) => planTableView(plan, placed, does),
    )}
    ${plans.length === 0 ? nothing : legendView(plans, placed.length > 0)}
  </section>`;
}

function yearSelect(years: readonly YearChoice[], year: PlainDate | null, { chooseYear }: PlanDoes): TemplateResult {
  return html`<select id="schedule-year" @change=${(event: Event) => chooseYear(Number(valueIn(event)) as PlainDate)}>
    ${eachOf(
      years,
      ({ start }) => String(start),
      ({ start, label }) => optionView({ value: String(start), label }, String(year)),
    )}
  </select>`;
}

function proposalView(
  { heading, how, shortfalls, firstStep }: ProposalList,
  { placed, listed }: PlanShown,
  does: PlanDoes,
): TemplateResult {
  const taken = placed.filter(({ isTaken }) => isTaken);
  return html`<div class="proposal">
    <div role="status"><h2>${heading}</h2></div>
    <p class="hint">${how}</p>
    ${firstStep === undefined ? nothing : firstStepView(firstStep, does.show)}
    <ul class="shortfalls">
      ${eachOf(shortfalls, (said) => said, shortfallLine)}
    </ul>
    ${
      listed.length === 0
        ? nothing
        : html`<fluent-button
              appearance="primary"
              ?disabled=${taken.length === 0}
              @click=${(event: Event) => does.add(taken, event)}
              >${taken.length === 1 ? "Add 1 line to the Schedule" : `Add ${taken.length} lines to the Schedule`}</fluent-button
            >
            <details>
              <summary tabindex="0">Line by line</summary>
              <ul>
                ${eachOf(
                  listed,
                  ({ line }) => line.key,
                  (each) => lineView(each, does),
                )}
              </ul>
            </details>`
    }
  </div>`;
}

function lineView(placed: PlacedLine, does: PlanDoes): TemplateResult {
  const { line, meeting, isTaken, open } = placed;
  const id = `proposed-${line.key.replace(/[^a-z0-9]+/g, "-")}`;
  const of = `${line.who}, ${line.what}`;
  const isDone = does.isDone(placed);
  return html`<li class="proposed" data-line=${line.key}>
    <input
      id=${id}
      type="checkbox"
      ?disabled=${isDone}
      .checked=${live(isTaken)}
      @change=${({ currentTarget }: Event) => does.take(line, (currentTarget as HTMLInputElement).checked)}
    />
    <label for=${id}
      ><span>${inOrder(`${line.who}: ${line.what}`)}</span><span class="fix">${inOrder(line.why)}</span></label
    >
    <span class="proposed-at">
      <select
        aria-label="Meeting: ${of}"
        ?disabled=${isDone}
        @change=${(event: Event) => does.move(line, valueIn(event))}
      >
        ${eachOf(
          open,
          (choice) => choice.meeting,
          (choice) => optionView({ value: choice.meeting, label: choice.day }, meeting),
        )}
      </select>
      ${lineButtonView({ name: "Add", isDone, press: (event) => does.addOne(placed, event) }, of)}
    </span>
  </li>`;
}

function shortfallLine(said: string): TemplateResult {
  return html`<li>${colouredIcon("unsure")}<span>${said}</span></li>`;
}
