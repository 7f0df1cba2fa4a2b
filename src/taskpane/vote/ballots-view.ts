import { html, nothing, type TemplateResult } from "lit-html";
import { followClicks, followKeys, noteFocus, undoAnywhere } from "../marking/line-keys";
import { legendView } from "../marking/letters-view";
import { failuresView } from "../marking/line-notice-view";
import { undoMarksView } from "../marking/undo-marks-view";
import { eachOf } from "../parts/each-of";
import { type BallotsDo, ballotLineView } from "./ballot-line-view";
import { BALLOTS, type BallotShown, type BallotsShown } from "./ballots-shown";
import { ballotKeys } from "./ballot-keys";

/** The ballots of a decision: votes for all, and a line for each who may vote. */
export function ballotsView(shown: BallotsShown, active: string, does: BallotsDo): TemplateResult {
  const { here, away, count, state, canUndo, failures } = shown;
  const keys = ballotKeys(shown, does);
  const awayIs = away.some(({ mayGiveProxy }) => mayGiveProxy) ? "Not here: by proxy only" : "Not here";
  return html`<div class="ballots" @keydown=${undoAnywhere(does.undo)}>
    <div class="ballots-head">
      <span class="count-marked">${count}</span><span class="state" role="status">${state}</span>
    </div>
    <div class="ballots-buttons">
      <button type="button" class="small-button" @click=${() => does.voteRest("For")}>All for</button>
      <button type="button" class="small-button" @click=${() => does.voteRest("Abstain")}>
        All who are left abstain
      </button>
      ${undoMarksView(canUndo, does.undo)}
    </div>
    <p class="keys hint">
      <span><kbd>Enter</kbd> in Decision: to the list</span>
      <span><kbd>↑</kbd><kbd>↓</kbd> voter</span>
      <span>a letter, or a click on it: vote, move on</span>
      <span><kbd>⇧F</kbd> all for</span>
      <span><kbd>⇧B</kbd> rest abstain</span>
      ${away.length === 0 ? nothing : html`<span><kbd>Enter</kbd> proxy</span>`}
      <span><kbd>Z</kbd> undo</span>
    </p>
    ${failuresView(failures, { tryAgain: does.tryAgain, list: ".ballots" })}
    <div @keydown=${followKeys(keys)} @click=${followClicks(keys)} @focusin=${(event: Event) => noteFocus(event, does)}>
      <ul aria-label="Here">
        ${linesView(here, active, does)}
      </ul>
      ${
        away.length === 0
          ? nothing
          : html`<h3>${awayIs}</h3>
              <ul aria-label=${awayIs}>
                ${linesView(away, active, does)}
              </ul>`
      }
    </div>
    ${legendView(BALLOTS)}
  </div>`;
}

function linesView(lines: readonly BallotShown[], active: string, does: BallotsDo): unknown {
  return eachOf(
    lines,
    ({ key }) => key,
    (line) => ballotLineView(line, line.key === active, does),
  );
}
