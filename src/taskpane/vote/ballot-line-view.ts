import { html, nothing, type TemplateResult } from "lit-html";
import { lettersView } from "../marking/letters-view";
import { lineNoticeView, type NoticesDo } from "../marking/line-notice-view";
import { inOrder } from "../parts/in-order";
import { type Ballot, BALLOTS, type BallotShown } from "./ballots-shown";
import { type ProxyDoes, proxyView } from "./proxy-view";

export interface BallotsDo extends NoticesDo, ProxyDoes {
  readonly vote: (key: string, ballot: Ballot | "") => void;
  /** Votes for all who are here and have not voted. */
  readonly voteRest: (ballot: Ballot) => void;
  readonly undo: () => void;
  /** The line that Tab comes back to. */
  readonly activate: (key: string) => void;
  /** Opens the proxy of a line. */
  readonly openProxy: (key: string) => void;
}

/** Somebody who may vote: who it is and the ballot; of one that is not here, the proxy. */
export function ballotLineView(line: BallotShown, isActive: boolean, does: BallotsDo): TemplateResult {
  const { key, name, agency, isHere, cells, details, fault, opened, isWaiting, mayGiveProxy } = line;
  const isProxy = mayGiveProxy || cells.proxy === "Yes";
  return html`<li data-line=${key} class=${isWaiting || opened !== null ? "ballot waiting" : "ballot"}>
    <div class="voter">${name}${agency === "" ? nothing : html` <span class="agency">${agency}</span>`}</div>
    <div
      class="marks"
      role="radiogroup"
      aria-label=${[name, agency, isHere ? "" : mayGiveProxy ? "not here, by proxy only" : "not here"].filter((word) => word !== "").join(", ")}
    >
      ${lettersView({ letters: BALLOTS, marked: opened?.draft.vote ?? cells.vote, isActive })}
    </div>
    ${
      isProxy
        ? html`<button
            class="more"
            type="button"
            tabindex="-1"
            title="Proxy (Enter)"
            aria-label="Proxy of ${name}"
            aria-expanded=${opened === null ? "false" : "true"}
            @click=${() => (opened === null ? does.openProxy(key) : does.closeProxy())}
          >
            ⋯
          </button>`
        : nothing
    }
    ${details === "" ? nothing : html`<div class="details">${inOrder(details)}</div>`}
    ${fault === "" ? nothing : html`<div class="details fault">${fault}</div>`}
    ${opened === null ? nothing : proxyView(line, opened, does)} ${lineNoticeView(key, line, does)}
  </li>`;
}
