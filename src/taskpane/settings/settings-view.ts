import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import { workListView } from "../parts/work-list-view";
import type { SettingLine, SettingList } from "./settings-view-model";
import { type Compared, inOneSentence } from "./what-would-change";

/** What the officer has chosen and not written yet, and what it would change. */
export interface Choice {
  readonly name: string;
  readonly written: string;
  /** "30 minutes"; null for what cannot be read. */
  readonly inWords: string | null;
  /** Null until everything is compared. */
  readonly compared: readonly Compared[] | null;
  /** Why it cannot be compared; "" for nothing. */
  readonly mistake: string;
}

interface SettingsShown extends SettingList {
  /** The name of the setting unfolded; null for none. */
  readonly open: string | null;
  readonly choice: Choice | null;
}

export interface SettingsDoes {
  readonly goTo: (place: CellPlace) => void;
  readonly toggle: (line: SettingLine) => void;
  readonly choose: (line: SettingLine, written: string) => void;
  readonly write: (line: SettingLine, button: Element | null) => void;
}

/** So many answers that would change are named; more are counted. */
const MOST_NAMED = 20;

/** Each setting in words with what holds now; unfolded, what it means, and what a change would alter. */
export function settingsView(
  { lines, hasTable, isOwn, open, choice }: SettingsShown,
  does: SettingsDoes,
): TemplateResult {
  return html`<h2>Settings</h2>
    <p class="hint">
      ${
        hasTable
          ? `${isOwn ? "How this workbook counts" : "What the documents leave to the partnership"}. Choose one to see what a change would alter before it is made.`
          : "The workbook has no table named Settings, so the defaults hold. Put our sheets in on Tools to change them."
      }
    </p>
    <div class="settings">
      ${eachOf(
        lines,
        ({ name }) => name,
        (line) => settingView(line, { isOpen: line.name === open, hasTable, choice }, does),
      )}
    </div>
    <p class="keys hint">
      <span><kbd>↑</kbd><kbd>↓</kbd> between settings</span>
      <span><kbd>Enter</kbd> opens</span>
    </p>`;
}

interface SettingShownBy {
  readonly isOpen: boolean;
  readonly hasTable: boolean;
  readonly choice: Choice | null;
}

function settingView(
  line: SettingLine,
  { isOpen, hasTable, choice }: SettingShownBy,
  does: SettingsDoes,
): TemplateResult {
  const { subject, now, isDefault, unreadable } = line;
  return html`<section class="setting">
    <h3 class="setting-head">
      <button type="button" class="line" aria-expanded=${isOpen ? "true" : "false"} @click=${() => does.toggle(line)}>
        <span class="words">
          <span class="setting-subject">${subject}</span>
          <span class="setting-now">${now}${isDefault ? html`<span class="fix">, the default</span>` : nothing}</span>
          ${unreadable === "" ? nothing : html`<span class="setting-bad bad">${icon("bad")} ‘${unreadable}’ in Settings cannot be read</span>`}
        </span>
        ${icon("down")}
      </button>
    </h3>
    ${isOpen ? opened(line, { hasTable, choice: choice?.name === line.name ? choice : null }, does) : nothing}
  </section>`;
}

function opened(
  line: SettingLine,
  { hasTable, choice }: Pick<SettingShownBy, "hasTable" | "choice">,
  does: SettingsDoes,
): TemplateResult {
  const { name, meaning, byDefault, paragraphs, reading, place } = line;
  return html`<div class="setting-open">
    <p>${meaning}</p>
    ${reading === "" ? nothing : html`<p class="hint">${reading}</p>`}
    <p class="hint">
      Default: ${byDefault} · ${paragraphs === "" ? nothing : html`${paragraphs} ·`}
      ${
        place === null
          ? name
          : html`<button type="button" class="plain-link" @click=${() => does.goTo(place)}>${name} in Settings</button>`
      }
    </p>
    ${hasTable ? changeView(line, choice, does) : nothing}
  </div>`;
}

function changeView(line: SettingLine, choice: Choice | null, does: SettingsDoes): TemplateResult {
  const isFault = choice !== null && choice.inWords === null;
  return html`<form
    class="setting-form"
    @submit=${(event: Event) => {
      event.preventDefault();
      does.write(line, (event.currentTarget as Element).querySelector(".primary"));
    }}
  >
    <div class="field">
      <label for="setting-value">Change to</label>
      ${line.choices === null ? typed(line, isFault, does) : chosen(line, line.choices, choice?.written ?? line.written, does)}
      <span class="fault" id="setting-fault" role="alert">${isFault ? `Enter ${line.expects}.` : ""}</span>
    </div>
    <div class="would" role="status">${choice === null || isFault ? nothing : wouldView(choice, does)}</div>
    ${
      choice === null || isFault
        ? nothing
        : html`<button type="submit" class="small-button primary">Change to ${choice.inWords}</button>`
    }
  </form>`;
}

function chosen(
  line: SettingLine,
  choices: readonly string[],
  stands: string,
  { choose }: SettingsDoes,
): TemplateResult {
  return html`<select id="setting-value" @change=${(event: Event) => choose(line, valueIn(event))}>
    ${choices.map((word) => optionView({ value: word, label: word }, stands))}
  </select>`;
}

function typed(line: SettingLine, isFault: boolean, { choose }: SettingsDoes): TemplateResult {
  return html`<input
    id="setting-value"
    autocomplete="off"
    inputmode="decimal"
    aria-describedby="setting-fault"
    aria-invalid=${isFault ? "true" : "false"}
    .defaultValue=${line.written}
    @input=${(event: Event) => choose(line, valueIn(event))}
  />`;
}

function wouldView({ compared, mistake }: Choice, { goTo }: SettingsDoes): TemplateResult {
  if (mistake !== "") return html`<p class="hint">It cannot be told what would change: ${mistake}</p>`;
  if (compared === null) return html`<p class="hint">Comparing …</p>`;
  const changes = compared.flatMap((each) => each.changes);
  const more = changes.length - MOST_NAMED;
  return html`<p class="sentence">${inOneSentence(compared)}</p>
    ${workListView(
      changes.slice(0, MOST_NAMED).map(({ key, what, from, to, place }) => ({
        key,
        signal: null,
        what,
        where: "",
        when: `${from} → ${to}`,
        place,
      })),
      { open: ({ place }) => (place === null ? undefined : goTo(place)) },
    )}
    ${more > 0 ? html`<p class="hint">And ${more.toLocaleString("en-GB")} more.</p>` : nothing}`;
}
