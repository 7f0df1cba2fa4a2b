import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { PlainDate } from "../../calendar/plain-date";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import type { MeetingProposal, ProposalList, ProposedLine, YearChoice } from "./schedule-view-model";

interface ScheduleShown {
  readonly years: readonly YearChoice[];
  /** The first day of the year chosen. */
  readonly year: PlainDate | null;
  /** Null until a year's schedule is asked for. */
  readonly proposal: ProposalList | null;
  /** The keys of the lines that are not to be added. */
  readonly leftOut: ReadonlySet<string>;
}

export interface ScheduleDoes {
  readonly chooseYear: (start: PlainDate) => void;
  readonly propose: () => void;
  readonly takeIn: (line: ProposedLine, isTaken: boolean) => void;
  readonly add: (event: Event) => void;
}

/** A year's reports proposed for the Schedule: the officer leaves out what she wants otherwise, and adds the rest. */
export function scheduleView(shown: ScheduleShown, does: ScheduleDoes): TemplateResult {
  return html`<section class="schedule">
    <h2>A year's schedule</h2>
    <div class="schedule-form">
      <div class="field"><label for="schedule-year">Reporting year</label>${yearSelect(shown, does)}</div>
      <fluent-button @click=${does.propose}>Propose a year's schedule</fluent-button>
      <p class="hint">
        Which group reports at which meeting, by what Duties asks. Nothing is written before you say so.
      </p>
    </div>
    ${shown.proposal === null ? nothing : proposalView(shown.proposal, shown.leftOut, does)}
  </section>`;
}

function yearSelect({ years, year }: ScheduleShown, { chooseYear }: ScheduleDoes): TemplateResult {
  return html`<select id="schedule-year" @change=${(event: Event) => chooseYear(Number(valueIn(event)) as PlainDate)}>
    ${eachOf(
      years,
      ({ start }) => String(start),
      ({ start, label }) => optionView({ value: String(start), label }, String(year)),
    )}
  </select>`;
}

function proposalView(
  { heading, how, meetings, shortfalls }: ProposalList,
  leftOut: ReadonlySet<string>,
  does: ScheduleDoes,
): TemplateResult {
  const lines = meetings.flatMap((each) => each.lines);
  const chosen = lines.filter(({ key }) => !leftOut.has(key)).length;
  return html`<div>
    <div role="status"><h3>${heading}</h3></div>
    <p class="hint">${how}</p>
    <div>
      ${eachOf(
        meetings,
        ({ meeting }) => meeting,
        (each) => meetingFields(each, leftOut, does),
      )}
    </div>
    <ul class="shortfalls">
      ${eachOf(shortfalls, (said) => said, shortfallLine)}
    </ul>
    <div class="buttons">
      <fluent-button appearance="primary" ?hidden=${lines.length === 0} ?disabled=${chosen === 0} @click=${does.add}
        >${chosen === 1 ? "Add 1 line to the Schedule" : `Add ${chosen} lines to the Schedule`}</fluent-button
      >
    </div>
  </div>`;
}

function meetingFields(
  { heading, load, lines }: MeetingProposal,
  leftOut: ReadonlySet<string>,
  { takeIn }: ScheduleDoes,
): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    <p class="hint">${load}</p>
    <div>
      ${eachOf(
        lines,
        ({ key }) => key,
        (line) => proposedLine(line, !leftOut.has(line.key), (isTaken) => takeIn(line, isTaken)),
      )}
    </div>
  </fieldset>`;
}

function proposedLine(
  { key, what, why }: ProposedLine,
  isTaken: boolean,
  takeIn: (isTaken: boolean) => void,
): TemplateResult {
  const id = `proposed-${key.replace(/[^a-z0-9]+/g, "-")}`;
  const change = ({ currentTarget }: Event): void => takeIn((currentTarget as HTMLInputElement).checked);
  return html`<div class="proposed">
    <input id=${id} type="checkbox" .checked=${live(isTaken)} @change=${change} />
    <label for=${id}><span>${what}</span><span class="fix">${why}</span></label>
  </div>`;
}

function shortfallLine(said: string): TemplateResult {
  return html`<li>${colouredIcon("unsure")}<span>${said}</span></li>`;
}
