import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import type { PlacedLine } from "./plan-choices";
import { planDrag } from "./plan-drag";
import { planKeys } from "./plan-keys";
import {
  type BodyPlan,
  type PlannedReport,
  planKey,
  type PlanMeeting,
  type PlanRow,
  type PlanState,
} from "./plan-view-model";
import type { ProposedLine } from "./schedule-view-model";

export interface PlanTableDoes {
  readonly goTo: (place: CellPlace) => void;
  /** Takes a proposed line in, or leaves it out. */
  readonly take: (line: ProposedLine, isTaken: boolean) => void;
  /** Puts a proposed line to another meeting. */
  readonly move: (line: ProposedLine, meeting: string) => void;
}

/** Each state has a letter and a shape of its own, so that colour is never all that tells them apart. */
const LETTERS: Readonly<Record<PlanState, string>> = {
  "Received on time": "R",
  "Received late": "L",
  Due: "D",
  Scheduled: "S",
  Overdue: "O",
  Missed: "M",
  Waived: "W",
  "Cannot tell": "?",
};

const MEANINGS: Readonly<Record<PlanState, string>> = {
  "Received on time": "received",
  "Received late": "late",
  Due: "due",
  Scheduled: "to come",
  Overdue: "overdue",
  Missed: "missed",
  Waived: "not asked for",
  "Cannot tell": "cannot tell",
};

/** So many columns fit beside a name at 320 pixels. */
const MOST_COLUMNS = 6;

/** Who reports to a body at which of its meetings: a table, or one under the other where it meets often. */
export function planTableView(plan: BodyPlan, placed: readonly PlacedLine[], does: PlanTableDoes): TemplateResult {
  const parts: number[] = [];
  for (let first = 0; first < plan.meetings.length; first += MOST_COLUMNS) parts.push(first);
  return html`${parts.map((first) => tablePart(plan, first, placed, does))}`;
}

function tablePart(
  { name, meetings, rows }: BodyPlan,
  first: number,
  placed: readonly PlacedLine[],
  does: PlanTableDoes,
): TemplateResult {
  const shown = meetings.slice(first, first + MOST_COLUMNS);
  const tabStop = tabStopOf({ rows, shown, first, placed });
  return html`<table class="plan-table" @keydown=${planKeys(placed, does)} @pointerdown=${planDrag(placed, does)}>
    <caption>
      Reports to ${name}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${eachOf(shown, ({ meeting }) => meeting, headerCell)}
      </tr>
    </thead>
    <tbody>
      ${eachOf(
        rows,
        ({ key }) => key,
        (row) => rowView(row, { rows, shown, first, placed, tabStop }, does),
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">In all</th>
        ${shown.map(({ meeting }, at) => html`<td>${inAll(rows, first + at, placed, meeting)}</td>`)}
      </tr>
    </tfoot>
  </table>`;
}

function headerCell({ day, month, words }: PlanMeeting): TemplateResult {
  return html`<th scope="col">
    <span aria-hidden="true">${day}<br />${month}</span><span class="hidden-words">${words}</span>
  </th>`;
}

function inAll(rows: readonly PlanRow[], at: number, placed: readonly PlacedLine[], meeting: string): number {
  const expected = rows.reduce((sum, { marks }) => sum + (marks[at] ? 1 + marks[at].more : 0), 0);
  return expected + placed.filter((each) => each.isTaken && each.meeting === meeting).length;
}

/** Which mark the Tab key goes to: from there arrows lead to the others. */
function tabStopOf({ rows, shown, first, placed }: Omit<PartShown, "tabStop">): string {
  for (const row of rows)
    for (const [at, { meeting }] of shown.entries()) {
      const mark = row.marks[first + at] ?? null;
      if (mark === null ? isProposed(row, meeting, placed) : mark.place !== null) return `${row.key}|${meeting}`;
    }
  return "";
}

function isProposed(row: PlanRow, meeting: string, placed: readonly PlacedLine[]): boolean {
  return placed.some((each) => each.meeting === meeting && isOfRow(row, each));
}

function isOfRow({ key }: PlanRow, { line }: PlacedLine): boolean {
  return planKey(line.report.group, line.report.kind) === key;
}

interface PartShown {
  readonly rows: readonly PlanRow[];
  /** The row and meeting of the mark that the Tab key goes to. */
  readonly tabStop: string;
  readonly shown: readonly PlanMeeting[];
  readonly first: number;
  readonly placed: readonly PlacedLine[];
}

function rowView(
  row: PlanRow,
  { rows, shown, first, placed, tabStop }: PartShown,
  does: PlanTableDoes,
): TemplateResult {
  const own = placed.filter((each) => isOfRow(row, each));
  const isNextKind = rows[rows.indexOf(row) - 1]?.who === row.who;
  return html`<tr>
    <th scope="row">
      <span class=${isNextKind ? "hidden-words" : nothing}>${row.who} </span
      >${row.isUsual ? nothing : html`<span class="fix">${row.what}</span>`}${gapView(row)}
    </th>
    ${shown.map((each, at) => {
      const mark = row.marks[first + at] ?? null;
      const where = { day: each.words, tabIndex: tabStop === `${row.key}|${each.meeting}` ? 0 : -1 };
      const proposed = own.find(({ meeting }) => meeting === each.meeting);
      return html`<td data-meeting=${each.meeting}>
        ${
          mark !== null
            ? markView(row, where, mark, does)
            : proposed !== undefined
              ? proposedView(row, where, proposed, does)
              : nothing
        }
      </td>`;
    })}
  </tr>`;
}

/** A duty for which the Schedule has too few meetings. */
function gapView({ owed }: PlanRow): TemplateResult | typeof nothing {
  if (owed === null || owed.planned >= owed.asked) return nothing;
  return html`<span class="gap"
    >${colouredIcon("unsure")}<span
      >${owed.planned} of ${owed.asked}<span class="hidden-words"> in the Schedule</span></span
    ></span
  >`;
}

/** The day of a mark's meeting, and whether the Tab key goes to it. */
interface MarkPlace {
  readonly day: string;
  readonly tabIndex: number;
}

function markView(
  row: PlanRow,
  { day, tabIndex }: MarkPlace,
  mark: PlannedReport,
  does: PlanTableDoes,
): TemplateResult {
  const { state, words, more, place } = mark;
  const told = `${row.who}, ${row.what}, ${day}: ${MEANINGS[state]}. ${words}${more === 0 ? "" : `; ${more} more`}`;
  return html`<button
    type="button"
    class="plan-mark ${classOf(state)}"
    tabindex=${tabIndex}
    ?disabled=${place === null}
    aria-label=${told}
    title=${told}
    @click=${() => {
      if (place !== null) does.goTo(place);
    }}
  >
    ${LETTERS[state]}${more === 0 ? nothing : html`<sup>${more + 1}</sup>`}
  </button>`;
}

function proposedView(
  row: PlanRow,
  { day, tabIndex }: MarkPlace,
  { line, isTaken }: PlacedLine,
  does: PlanTableDoes,
): TemplateResult {
  return html`<button
    type="button"
    class="plan-mark proposed-mark"
    tabindex=${tabIndex}
    data-proposed=${line.key}
    aria-pressed=${isTaken ? "true" : "false"}
    aria-label="${row.who}, ${row.what}, ${day}: proposed"
    title="Proposed. Press to ${isTaken ? "leave it out" : "take it in"}; drag it to another meeting."
    @click=${() => does.take(line, !isTaken)}
  >
    ${isTaken ? "+" : "–"}
  </button>`;
}

function classOf(state: PlanState): string {
  return state.toLowerCase().replaceAll(" ", "-");
}

/** What the letters mean, of those that are shown. */
export function legendView(plans: readonly BodyPlan[], hasProposed: boolean): TemplateResult {
  const shown = new Set(plans.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map((mark) => mark?.state))));
  const states = (Object.keys(LETTERS) as PlanState[]).filter((state) => shown.has(state));
  return html`<ul class="legend">
    ${states.map(
      (state) =>
        html`<li>
          <span class="plan-mark ${classOf(state)}" aria-hidden="true">${LETTERS[state]}</span>${MEANINGS[state]}
        </li>`,
    )}
    ${
      hasProposed
        ? html`<li><span class="plan-mark proposed-mark" aria-hidden="true">+</span>proposed</li>
            <li class="wide">
              <kbd>Space</kbd>leaves a proposed one out, <kbd>Shift</kbd><kbd>→</kbd>moves it; or drag it
            </li>`
        : nothing
    }
  </ul>`;
}
