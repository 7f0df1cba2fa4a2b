import { html, nothing, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import { eachOf } from "../parts/each-of";
import { type WorkListDoes, workListView } from "../parts/work-list-view";
import { type CallsDo, callsView } from "./calls-view";
import { TODAY_GROUPS, type TodayLine } from "./today-line";
import type { TodayMeetings } from "./today-view-model";

interface TodayShown {
  readonly meetings: TodayMeetings;
  /** All that is known so far, folded, in its order. */
  readonly lines: readonly TodayLine[];
  /** Is everything looked at that Today looks at? */
  readonly isWhole: boolean;
  /** The form that sets up a board; null until it is fetched, or where none is asked for. */
  readonly setup: TemplateResult | null;
}

export interface TodayDoes {
  /** Goes where the line leads. */
  readonly open: (line: TodayLine) => void;
  /** Does what the line's button says. */
  readonly press: (line: TodayLine) => void;
  readonly goTo: CallsDo["goTo"];
  readonly answer: CallsDo["answer"];
  readonly addMeeting: () => void;
  readonly bringIn: () => void;
}

/** The day, and what needs somebody on it, group by group. */
export function todayView(shown: TodayShown, does: TodayDoes): TemplateResult {
  const { meetings, lines, isWhole, setup } = shown;
  const { heading, none, begins } = meetings;
  return html`<div class="today" aria-busy=${!isWhole}>
    <h2>${heading}</h2>
    ${none === "" ? nothing : html`<p class="hint" role="status">${none}</p>`}
    ${begins === "meeting" ? firstMeeting(does) : (setup ?? nothing)}
    ${eachOf(
      TODAY_GROUPS.map((group) => ({ group, ofGroup: lines.filter((line) => line.group === group) })),
      ({ group }) => group,
      ({ group, ofGroup }) => (ofGroup.length === 0 ? nothing : groupView(group, ofGroup, does)),
    )}
    <p class=${isWhole && lines.length > 0 ? "hidden-words" : "hint"} role="status">${inWords(shown)}</p>
  </div>`;
}

function inWords({ meetings: { none, begins }, lines, isWhole }: TodayShown): string {
  if (!isWhole) return "Still looking at reports, decisions, complaints, actions, checks and errors.";
  if (lines.length > 0) return `${countOf(lines.length, "line")} of work.`;
  return none === "" && begins === null ? "Nothing needs you today." : "";
}

function firstMeeting({ addMeeting, bringIn }: TodayDoes): TemplateResult {
  return html`<p>No meeting is entered yet.</p>
    <div class="buttons">
      <fluent-button appearance="primary" @click=${addMeeting}>Add your first meeting</fluent-button>
      <fluent-button @click=${bringIn}>Bring in the register you have</fluent-button>
    </div>`;
}

function groupView(group: string, lines: readonly TodayLine[], does: TodayDoes): TemplateResult {
  const { open, press } = does;
  const listDoes: WorkListDoes<TodayLine> = {
    open,
    buttonOf: (line) => (line.button === null ? null : { name: line.button, press: () => press(line) }),
    belowOf: ({ calls }) => (calls === null ? null : callsView(calls, does)),
  };
  return html`<section>
    <h3>${group}</h3>
    ${workListView(lines, listDoes)}
  </section>`;
}
