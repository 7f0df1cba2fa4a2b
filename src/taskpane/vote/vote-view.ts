import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import type { PageId } from "../page-id";
import type { BallotsDo } from "./ballot-line-view";
import type { BallotsShown } from "./ballots-shown";
import { ballotsView } from "./ballots-view";
import type { FieldColumn } from "./change-decision";
import { decisionFieldsView, type FieldsDo, presidingView, timeAskedView } from "./decision-fields-view";
import { type NewDecision, type NewDecisionDoes, newDecisionView } from "./new-decision-view";
import { factsView, standingView, whyView } from "./standing-view";
import { mendedOn, takesBallots } from "./takes-ballots";
import type { VoteChoice } from "./vote-choice-view-model";
import type { VoteModel } from "./vote-view-model";

export interface VotePageShown {
  readonly choice: VoteChoice;
  /** The decision shown; null for none. */
  readonly chosen: string | null;
  readonly vote: VoteModel | null;
  readonly ballots: BallotsShown | null;
  /** The line of the ballots that Tab comes to. */
  readonly active: string;
  /** What is wrong with what was typed for the decision. */
  readonly faults: Partial<Record<FieldColumn, string>>;
  /** A decision that is being entered; null where it is not. */
  readonly entered: NewDecision | null;
}

export interface VotePageDoes {
  readonly chooseMeeting: (id: string) => void;
  readonly chooseDecision: (id: string) => void;
  readonly enterBallots: () => void;
  readonly begin: () => void;
  readonly goTo: (place: CellPlace) => void;
  readonly show: (page: PageId) => void;
  readonly objected: () => void;
  /** Records that a deadlock goes to that body. */
  readonly escalate: (to: string) => void;
  readonly ballots: BallotsDo;
  readonly fields: FieldsDo;
  readonly entered: NewDecisionDoes;
}

/** A decision to choose or to enter, how it stands, and its ballots. */
export function voteView(shown: VotePageShown, does: VotePageDoes): TemplateResult {
  const { choice, entered } = shown;
  if (choice.none !== "") return noneView(choice, does);
  return html`<div class="vote">
    <div class="vote-chooser">
      <div class="field wide">
        <label for="vote-meeting">Meeting</label>
        <select id="vote-meeting" @change=${(event: Event) => does.chooseMeeting(valueIn(event))}>
          ${eachOf(
            choice.meetings,
            ({ id }) => id,
            ({ id, label }) => optionView({ value: id, label }, choice.meeting),
          )}
        </select>
      </div>
      ${decisionSelect(shown, does)}
    </div>
    ${entered !== null ? newDecisionView(entered, choice, does.entered) : decisionView(shown, does)}
  </div>`;
}

function noneView({ none, mendedOn }: VoteChoice, { show }: VotePageDoes): TemplateResult {
  return html`<p class="hint" role="status">${none}</p>
    ${
      mendedOn === null
        ? nothing
        : html`<button type="button" class="small-button primary" @click=${() => show(mendedOn)}>
            ${mendedOn === "tools" ? "Open Tools" : "Open Meeting"}
          </button>`
    }`;
}

function decisionSelect({ choice, chosen, entered }: VotePageShown, does: VotePageDoes): TemplateResult {
  const begin =
    entered !== null
      ? nothing
      : html`<button
          type="button"
          class=${choice.decisions.length === 0 ? "small-button primary" : "small-button"}
          @click=${does.begin}
        >
          New decision
        </button>`;
  if (choice.decisions.length === 0)
    return html`<p class="hint" ?hidden=${entered !== null}>
        No decision of this meeting is entered yet. Enter the first, and its ballots are taken here.
      </p>
      ${begin}`;
  return html`<div class="field">
      <label for="vote-decision">Decision</label>
      <select
        id="vote-decision"
        @change=${(event: Event) => does.chooseDecision(valueIn(event))}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          does.enterBallots();
        }}
      >
        ${eachOf(
          choice.decisions,
          ({ id }) => id,
          ({ id, label }) => optionView({ value: id, label }, chosen),
        )}
      </select>
    </div>
    ${begin}`;
}

function decisionView({ vote, ballots, active, faults }: VotePageShown, does: VotePageDoes): unknown {
  if (vote === null) return nothing;
  const { title, decision, place, standing } = vote;
  const list = takesBallots(vote) && ballots !== null ? ballotsView(ballots, active, does.ballots) : nothing;
  const isClosed = standing.isInForce;
  const isTimeAbove = list !== nothing && vote.cameOrLeft !== null;
  return html`<h2>
      <button
        type="button"
        class="title"
        ?disabled=${place === null}
        @click=${() => place !== null && does.goTo(place)}
      >
        ${title}
      </button>
    </h2>
    <p class="when">${decision}</p>
    ${standingView(standing, ballots?.waiting ?? 0)}${whyView(standing, vote.facts, does.goTo)}${mendView(vote, does)}
    ${list === nothing ? nothing : presidingView(vote.fields, does.fields)}
    ${isTimeAbove ? timeAskedView(vote.cameOrLeft, { fields: vote.fields, faults }, does.fields) : nothing}
    ${
      isClosed && list !== nothing
        ? html`<details class="in-force">
            <summary tabindex="0">Ballots: ${ballots?.count}</summary>
            ${list}
          </details>`
        : list
    }
    ${
      standing.barred === "cancelled" || standing.barred === "no votes"
        ? nothing
        : decisionFieldsView(vote.fields, { faults, isTimeAbove }, does.fields)
    }
    ${foldedNames(vote, does)}`;
}

/** The one thing to do where no ballot is taken. */
function mendView(vote: VoteModel, { show, objected, escalate }: VotePageDoes): TemplateResult | typeof nothing {
  const { standing } = vote;
  if (mendedOn(vote) === "problems")
    return html`<button type="button" class="small-button primary" @click=${() => show("problems")}>
      See what keeps it open
    </button>`;
  switch (standing.barred) {
    case "nobody marked":
    case "not quorate":
    case "cannot tell":
      return html`<button type="button" class="small-button primary" @click=${() => show("meeting")}>
        Mark the register
      </button>`;
    case "consensus":
      return html`<button type="button" class="small-button" @click=${objected}>Somebody objects: take a vote</button>`;
    case null:
      return standing.escalatesTo === null
        ? nothing
        : html`<button type="button" class="small-button" @click=${() => escalate(standing.escalatesTo?.code ?? "")}>
            The Chair escalates it to ${standing.escalatesTo.name}
          </button>`;
    case "cancelled":
    case "no votes":
      return nothing;
    default:
      return standing.barred satisfies never;
  }
}

function foldedNames({ notMarked, mayNot, stray }: VoteModel, { goTo, show }: VotePageDoes): TemplateResult {
  return html`${
    stray.length === 0
      ? nothing
      : html`<details open>
          <summary tabindex="0">Ballots that do not count (${stray.length})</summary>
          ${factsView("Ballots that do not count", stray, goTo)}
        </details>`
  }
  ${
    notMarked.length === 0
      ? nothing
      : html`<details class="not-marked">
          <summary tabindex="0">Not yet marked in the register (${notMarked.length})</summary>
          <ul>
            ${notMarked.map((name) => html`<li>${name}</li>`)}
          </ul>
          <button type="button" class="small-button" @click=${() => show("meeting")}>Mark the register</button>
        </details>`
  }
  ${
    mayNot.length === 0
      ? nothing
      : html`<details class="no-vote">
          <summary tabindex="0">Not entitled here (${mayNot.length})</summary>
          <ul>
            ${eachOf(
              mayNot,
              ({ who }) => who,
              ({ who, why }) => html`<li>${who}<span class="fix">${why}</span></li>`,
            )}
          </ul>
        </details>`
  }`;
}
