import { html, nothing, type TemplateResult } from "lit-html";
import { inWords } from "../../answers/english";
import { cellsInWords } from "../../bring-in/prove-sums";
import type { Settled } from "../../bring-in/questions";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import type { BringInShown, CauseShown } from "./bring-in-view-model";
import type { NextQuestion } from "./next-questions";
import { type AskDoes, nextView } from "./next-view";
import type { Choices, SheetChoice } from "./sheet-choices";
import { pictureView } from "./sheet-picture-view";
import { marksView, seatsView } from "./taken-view";

/** What the page holds. */
export interface BringInPageShown {
  readonly choices: Choices;
  readonly chosen: string;
  /** The name of the sheet that is being read; "" for none. */
  readonly reading: string;
  readonly shown: BringInShown | null;
  readonly next: readonly NextQuestion[];
}

export interface BringInDoes extends AskDoes {
  readonly choose: (id: string) => void;
  readonly chooseFile: (file: File) => void;
  readonly answer: (id: string, offer: string) => void;
  readonly bringIn: (event: Event) => void;
}

/** The sheet to choose, the officer's own sheet with what each part was taken for, what is asked, and the numbers before anything is written. */
export function bringInView(page: BringInPageShown, does: BringInDoes): TemplateResult {
  const { reading, shown } = page;
  return html`<h2>Bring in a register</h2>
    <p class="hint">
      Choose the file${page.choices.ofWorkbook?.length === 0 ? "" : " or the sheet"} in which you keep attendance,
      members, actions or meetings, as it is. It is only read, and nothing is written before you have seen what.
    </p>
    ${chooseView(page, does)} ${reading === "" ? nothing : html`<p role="status">Reading ${reading}…</p>`}
    ${shown === null || reading !== "" ? nothing : shownView(shown, page.next, does)}`;
}

function chooseView({ choices, chosen }: BringInPageShown, does: BringInDoes): TemplateResult {
  const { ofWorkbook, ofFile, hidden, fault } = choices;
  return html`<div class="field">
      <label for="bring-in-file">A file of yours (.xlsx)</label>
      <input
        id="bring-in-file"
        type="file"
        accept=".xlsx,.xlsm"
        aria-describedby="bring-in-fault"
        @click=${forgetFile}
        @change=${({ currentTarget }: Event) => takeFile(currentTarget as HTMLInputElement, does)}
      />
    </div>
    <p id="bring-in-fault" class="field-error" role="status">${fault}</p>
    ${ofWorkbook?.length === 0 && ofFile.length === 0 ? nothing : sheetView(choices, chosen, does)}
    ${
      hidden.length === 0
        ? nothing
        : html`<p class="hint">
            Hidden, so not offered: ${inWords(hidden)}. Unhide a sheet (right-click a tab, Unhide) to bring it in.
          </p>`
    }`;
}

/** The sheets of the file that was chosen first, then those of the workbook. */
function sheetView({ ofWorkbook, ofFile, file }: Choices, chosen: string, { choose }: BringInDoes): TemplateResult {
  const here = (ofWorkbook ?? []).map((choice) => choiceView(choice, chosen));
  return html`<div class="field">
    <label for="bring-in-sheet">${file === "" ? "Or a sheet of this workbook" : "Sheet"}</label>
    <select id="bring-in-sheet" ?disabled=${ofWorkbook === null} @change=${(event: Event) => choose(valueIn(event))}>
      ${optionView({ value: "", label: "Choose a sheet" }, chosen)}
      ${
        ofFile.length === 0
          ? here
          : html`<optgroup label=${file}>${ofFile.map((choice) => choiceView(choice, chosen))}</optgroup>
              ${here.length === 0 ? nothing : html`<optgroup label="This workbook">${here}</optgroup>`}`
      }
    </select>
  </div>`;
}

function choiceView({ id, sheet }: SheetChoice, chosen: string): TemplateResult {
  return optionView({ value: id, label: sheet }, chosen);
}

function takeFile({ files }: HTMLInputElement, { chooseFile }: BringInDoes): void {
  const [file] = files ?? [];
  if (file !== undefined) chooseFile(file);
}

/** The same file can be chosen again once it has been changed. */
function forgetFile({ currentTarget }: Event): void {
  (currentTarget as HTMLInputElement).value = "";
}

function shownView(shown: BringInShown, next: readonly NextQuestion[], does: BringInDoes): TemplateResult {
  if (shown.isNone)
    return html`<p class="bring-in-none" role="status">${shown.why.join(" ")}</p>
      <p class="hint">Nothing was written. Choose another file or sheet above.</p>`;
  return html`${shown.questions.length === 0 ? nothing : questionsView(shown, does)}
    ${
      shown.settled.length === 0
        ? nothing
        : html`${
              shown.isNew
                ? html`<p class="hint bring-in-known">
                    This sheet is new. What you answered of other sheets is taken for it too: look it over.
                  </p>`
                : nothing
            }
            <details>
              <summary tabindex="0">What you answered (${shown.settled.length})</summary>
              ${questionList(shown.settled, does)}
            </details>`
    }
    <h3>${shown.isThere ? "What came of it" : "What would come of it"}</h3>
    <p role="status" class="bring-in-sum" tabindex="-1">${shown.marks} on the sheet:</p>
    <ul class="bring-in-numbers">
      ${shown.numbers.map(({ name, count }) => html`<li><b>${count}</b> ${name}</li>`)}
    </ul>
    ${shown.marksSaid === "" ? nothing : marksView(shown, does)}
    ${shown.warnings.map((warning) => html`<p class="bring-in-warning">${warning}</p>`)}
    ${
      shown.rows === ""
        ? nothing
        : html`<fluent-button appearance="primary" class="bring-in" @click=${does.bringIn}
            >Bring in ${shown.rows}</fluent-button
          >`
    }
    <p class="hint">${shown.rowsOf}</p>
    ${next.length === 0 ? nothing : nextView(next, does)}
    ${addedView(shown.added)}${changesView("What would change", shown.changes)}${changesView("Changed by hand, and kept so", shown.kept)}
    ${shown.seats.length === 0 ? nothing : seatsView(shown.seats, does)}
    ${shown.causes.length === 0 ? nothing : causesView(shown.causes)}
    <h3>How it was read</h3>
    <ul class="bring-in-why">
      ${shown.why.map((why) => html`<li>${why}</li>`)}
    </ul>
    ${pictureView(shown)}`;
}

/** Each row that differs: whose it is, what it says, and what it would say. */
function changesView(heading: string, changes: BringInShown["changes"]): unknown {
  return changes.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        ${changeList(changes)}`;
}

function changeList(changes: BringInShown["changes"]): TemplateResult {
  return html`<ul class="bring-in-why bring-in-changes">
    ${changes.map(({ of, says }) => html`<li>${of}<br /><b>${says}</b></li>`)}
  </ul>`;
}

const FEW = 6;

function addedView(added: BringInShown["added"]): unknown {
  if (added.length <= FEW) return changesView("What would be added", added);
  return html`<details>
    <summary tabindex="0">What would be added (${added.length})</summary>
    ${changeList(added)}
  </details>`;
}

function questionsView({ questions, open, moreMayFollow, group }: BringInShown, does: BringInDoes): TemplateResult {
  const more = moreMayFollow ? "; more may follow" : "";
  const asksSeat = questions.some(({ id }) => id.startsWith("name-"));
  return html`<h3>What the sheet does not say${open === 0 ? nothing : ` (${open} to answer${more})`}</h3>
    ${questionList(questions, does)}
    <p class="hint">
      ${asksSeat ? "No seat fits? Add its row to Seats: it is offered here at once, and your answers stay. " : nothing}${
        open === 0 ? nothing : "The marks of what is not answered stay out. "
      }When
      you bring the sheet in, your answers are kept with this workbook: no list and no register asks these names
      again${group === "" ? nothing : `, and no register of ${group} these marks`}.
    </p>`;
}

function questionList(questions: readonly Settled[], { answer: answerTo }: BringInDoes): unknown {
  return eachOf(
    questions,
    ({ id }) => id,
    ({ id, ask, offers, meanings = {}, against = {}, proposed, answer }) =>
      html`<label class="field bring-in-question"
        >${ask}
        <select data-question=${id} @change=${(event: Event) => answerTo(id, valueIn(event))}>
          ${optionView({ value: "", label: "Choose" }, answer)}
          ${offers.map((offer) =>
            optionView(
              {
                value: offer,
                label: labelOf(offer, {
                  meaning: meanings[offer],
                  isLikely: offer === proposed,
                  isAgainstSums: against[offer] !== undefined,
                }),
              },
              answer,
            ),
          )}
        </select>
        ${chosenView(meanings[answer])} ${againstView(against[answer])}
      </label>`,
  );
}

/** The whole of what was chosen, of which a narrow list shows the beginning only. */
function chosenView(meaning: string | undefined): unknown {
  return meaning === undefined ? nothing : html`<span class="hint" aria-hidden="true">${meaning}</span>`;
}

/** What was chosen against the sums of the sheet stands, and what speaks against it stays in sight. */
function againstView(cells: readonly string[] | undefined): unknown {
  return cells === undefined
    ? nothing
    : html`<span class="field-error" role="status">The sheet's own sums then differ in ${cellsInWords(cells)}.</span>`;
}

interface OfOffer {
  readonly meaning: string | undefined;
  readonly isLikely: boolean;
  readonly isAgainstSums: boolean;
}

function labelOf(offer: string, { meaning, isLikely, isAgainstSums }: OfOffer): string {
  const words = isAgainstSums ? " (against the sums)" : isLikely ? " (likely)" : "";
  return `${offer}${meaning === undefined ? "" : `: ${meaning}`}${words}`;
}

const MOST_CELLS = 8;

function causesView(causes: readonly CauseShown[]): TemplateResult {
  return html`<details>
    <summary tabindex="0">Left out, and why (${causes.length})</summary>
    <ul class="bring-in-why">
      ${causes.map(
        ({ why, cells }) =>
          html`<li>
            ${why}
            <span class="hint"
              >${cells.slice(0, MOST_CELLS).join(", ")}${cells.length > MOST_CELLS ? ` and ${cells.length - MOST_CELLS} more` : ""}</span
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
