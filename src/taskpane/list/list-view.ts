import { html, nothing, type TemplateResult } from "lit-html";
import { inWords } from "../../answers/english";
import type { CellPlace } from "../cell-place";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { optionsView } from "../parts/options-view";
import { showMoreView } from "../parts/show-more-view";
import { type WorkListDoes, workListView } from "../parts/work-list-view";
import { type ListLine, type ListShown, type ListWanted } from "./list-lines";

export interface ListDoes<L extends ListLine> extends WorkListDoes<L> {
  readonly want: (changed: Partial<ListWanted>) => void;
  readonly wantFacet: (name: string, value: string) => void;
  readonly showMore: () => void;
  readonly goTo: (place: CellPlace) => void;
}

/** A list that can be filtered, one Tab stop: a line opens its cell, and has at most one button. `above` stands over the lines. */
export function listView<L extends ListLine>(
  id: string,
  shown: ListShown<L>,
  above: TemplateResult,
  does: ListDoes<L>,
): TemplateResult {
  const { heading, none, firstRow, nothingFits, lines, more, paragraphs } = shown;
  return html`<div class="list-page">
    <div role="status"><h2>${heading}</h2></div>
    ${none === "" ? nothing : html`<p class="hint">${none}</p>`} ${firstRow ? firstRowView(firstRow, does) : nothing}
    ${above} ${none === "" ? filtersView(id, shown, does) : nothing}
    <p class="hint" role="status" ?hidden=${nothingFits === ""}>${nothingFits}</p>
    ${workListView(lines, does)} ${showMoreView(more, () => does.showMore())}
    ${
      lines.length === 0
        ? nothing
        : html`<p class="keys hint">
            <span><kbd>↑</kbd><kbd>↓</kbd> between lines</span>
            <span><kbd>Enter</kbd> to its cell</span>
            ${does.buttonOf === undefined ? nothing : html`<span><kbd>→</kbd> its ${does.moreOf === undefined ? "button" : "buttons"}</span>`}
          </p>`
    }
    ${paragraphs === "" ? nothing : html`<p class="paragraphs">${paragraphs}</p>`}
  </div>`;
}

function firstRowView(place: CellPlace, { goTo }: Pick<ListDoes<ListLine>, "goTo">): TemplateResult {
  return html`<button type="button" class="small-button" @click=${() => goTo(place)}>Go to ${place.sheet}</button>`;
}

function filtersView<L extends ListLine>(
  id: string,
  { states, facets, wanted }: ListShown<L>,
  { want, wantFacet }: ListDoes<L>,
): TemplateResult {
  return html`<div class="filters">
    <div class="field">
      <label for="${id}-state">Show</label>
      <select id="${id}-state" @change=${(event: Event) => want({ state: valueIn(event) })}>
        ${optionsView(states, wanted.state)}
      </select>
    </div>
    <div class="field">
      <label for="${id}-find">Find</label>
      <input
        id="${id}-find"
        type="search"
        autocomplete="off"
        .value=${wanted.search}
        @input=${(event: Event) => want({ search: valueIn(event) })}
      />
    </div>
    ${facets.length === 0 ? nothing : facetsView(id, facets, wantFacet)}
  </div>`;
}

function facetsView(
  id: string,
  facets: ListShown<ListLine>["facets"],
  wantFacet: (name: string, value: string) => void,
): TemplateResult {
  const chosen = facets.filter((facet) => facet.chosen !== "");
  const names = inWords(facets.map(({ name }) => name.toLowerCase()));
  const isOpen = chosen.length > 0;
  return html`<details class="list-filters" ?open=${isOpen}>
    <summary tabindex="0">
      By ${isOpen ? chosen.map((facet) => `${facet.name.toLowerCase()} ${facet.chosen}`).join(", ") : names}
    </summary>
    <div>
      ${eachOf(
        facets,
        ({ name }) => name,
        ({ name, choices, chosen: value }) => {
          const control = `${id}-by-${name.toLowerCase().replaceAll(" ", "-")}`;
          return html`<div class="field">
            <label for=${control}>${name}</label>
            <select id=${control} @change=${(event: Event) => wantFacet(name, valueIn(event))}>
              ${optionsView(choices, value)}
            </select>
          </div>`;
        },
      )}
    </div>
  </details>`;
}
