import { html, type TemplateResult } from "lit-html";
import { optionView, valueIn } from "../parts/control";
import type { DecisionKind } from "./add-decision";
import type { VoteChoice } from "./vote-choice-view-model";

/** A decision that is being entered, each field as typed, and what is wrong with it. */
export interface NewDecision {
  readonly title: string;
  readonly kind: DecisionKind;
  readonly time: string;
  readonly titleFault: string;
  readonly timeFault: string;
}

export interface NewDecisionDoes {
  readonly type: (changed: Partial<Pick<NewDecision, "title" | "kind" | "time">>) => void;
  readonly add: () => void;
  readonly cancel: () => void;
}

const KINDS: readonly { readonly value: DecisionKind; readonly label: string }[] = [
  { value: "vote", label: "By a vote" },
  { value: "money", label: "By a vote on money: partners only" },
  { value: "consensus", label: "By consensus: nobody objected" },
];

/** A decision to enter: its title, how it is taken, and when. */
export function newDecisionView(
  shown: NewDecision,
  { nextId: id, kinds }: Pick<VoteChoice, "nextId" | "kinds">,
  does: NewDecisionDoes,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    does.add();
  };
  return html`<form class="new-decision" @submit=${submit} novalidate>
    <div class="field">
      <label for="new-title">What is decided</label>
      <input
        id="new-title"
        autocomplete="off"
        aria-invalid=${shown.titleFault === "" ? "false" : "true"}
        aria-describedby="new-title-fault"
        .value=${shown.title}
        @input=${(event: Event) => does.type({ title: valueIn(event) })}
      />
      <span class="fault" id="new-title-fault" role="alert">${shown.titleFault}</span>
    </div>
    <div class="field">
      <label for="new-kind">How</label>
      <select id="new-kind" @change=${(event: Event) => does.type({ kind: valueIn(event) as DecisionKind })}>
        ${KINDS.filter(({ value }) => kinds.includes(value)).map((option) => optionView(option, shown.kind))}
      </select>
    </div>
    <div class="field">
      <label for="new-time">At what time, if known</label>
      <input
        id="new-time"
        autocomplete="off"
        placeholder="10:30"
        aria-invalid=${shown.timeFault === "" ? "false" : "true"}
        aria-describedby="new-time-fault"
        .value=${shown.time}
        @input=${(event: Event) => does.type({ time: valueIn(event) })}
      />
      <span class="fault" id="new-time-fault" role="alert">${shown.timeFault}</span>
    </div>
    <p class="hint">It gets the id ${id}.</p>
    <div class="buttons">
      <button type="submit" class="small-button primary">Add decision</button>
      <button type="button" class="small-button" @click=${does.cancel}>Cancel</button>
    </div>
  </form>`;
}
