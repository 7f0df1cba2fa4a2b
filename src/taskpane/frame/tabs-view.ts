import { html, nothing, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import { icon } from "../parts/icon";
import type { PageId } from "../page-id";
import type { PageEntry } from "./pages";

interface TabsShown {
  readonly pages: readonly PageEntry[];
  readonly shown: PageId;
  /** Is the menu of further pages open? */
  readonly isOpen: boolean;
  /** How many errors there are in the sheets. */
  readonly errors: number;
  /** The selected cell, where it holds a formula of ours: "B3 on Answers". */
  readonly asking: string | null;
}

interface TabsDoes {
  readonly show: (id: PageId) => void;
  readonly toggleMenu: () => void;
  readonly tabKeys: (event: KeyboardEvent) => void;
  readonly menuKeys: (event: KeyboardEvent) => void;
  readonly leaveMenu: (event: FocusEvent) => void;
}

const GROUPS = ["Year", "Work", "Help"] as const;

/** The pane's tabs, the menu of further pages, and an empty element for each page: each is drawn by its own code. */
export function tabsView(shown: TabsShown, does: TabsDoes): TemplateResult {
  const { pages, isOpen } = shown;
  const ofMore = pages.find(({ id, group }) => id === shown.shown && group !== null);
  return html`<div class="pages-nav">
      <div class="tabs" role="tablist" aria-label="Pages" @keydown=${does.tabKeys}>
        ${pages.filter(({ group }) => group === null).map((page) => tab(page, shown, does))}
        ${moreTab(shown, ofMore, does)}
      </div>
      <div
        class="more-menu"
        role="menu"
        aria-label="More pages"
        ?hidden=${!isOpen}
        @keydown=${does.menuKeys}
        @focusout=${does.leaveMenu}
      >
        ${GROUPS.map((group) => menuGroup(group, shown, does))}
      </div>
      ${askingLine(shown, does)}
    </div>
    ${pages.map((page) => pageElement(page, shown))}`;
}

/** A bare FALSE or #N/A in a cell gives no reason: Ask does. */
function askingLine({ asking, shown }: TabsShown, { show }: TabsDoes): TemplateResult | typeof nothing {
  if (asking === null || shown === "ask") return nothing;
  return html`<button type="button" class="plain-link asking" @click=${() => show("ask")}>
    Why does ${asking} say that?
  </button>`;
}

function tab({ id, name }: PageEntry, { shown }: TabsShown, { show }: TabsDoes): TemplateResult {
  const isShown = id === shown;
  return html`<button
    type="button"
    role="tab"
    id="tab-${id}"
    aria-controls="page-${id}"
    aria-selected=${isShown}
    tabindex=${isShown ? 0 : -1}
    @click=${() => show(id)}
  >
    ${name}
  </button>`;
}

/** Bears the name of the page shown where that is one of the menu's. */
function moreTab({ isOpen, errors }: TabsShown, page: PageEntry | undefined, does: TabsDoes): TemplateResult {
  const name = page?.name ?? "More";
  return html`<button
    type="button"
    role="tab"
    id="tab-more"
    aria-haspopup="menu"
    aria-expanded=${isOpen}
    aria-controls=${page === undefined ? nothing : `page-${page.id}`}
    aria-selected=${page !== undefined}
    title=${page?.tab === undefined ? nothing : name}
    aria-label=${errors === 0 ? name : `${name}, ${countOf(errors, "error")} in the sheets`}
    tabindex=${page === undefined ? -1 : 0}
    @click=${does.toggleMenu}
  >
    <span class="tab-name">${page?.tab ?? name}</span><span class="tab-end">${errorCount(errors)}${icon("down")}</span>
  </button>`;
}

/** Not written as text: the buttons keep their names. */
function errorCount(errors: number): TemplateResult | typeof nothing {
  return errors === 0 ? nothing : html`<span class="count bad" data-count=${errors}></span>`;
}

function menuGroup(group: (typeof GROUPS)[number], { pages, shown, errors }: TabsShown, { show }: TabsDoes): unknown {
  const ofGroup = pages.filter((page) => page.group === group);
  if (ofGroup.length === 0) return nothing;
  return html`<div role="group" aria-label=${group}>
    <div class="menu-heading" aria-hidden="true">${group}</div>
    ${ofGroup.map(
      ({ id, name }) =>
        html`<button
          type="button"
          role="menuitemradio"
          aria-checked=${id === shown}
          tabindex="-1"
          @click=${() => show(id)}
        >
          ${name}${id === "problems" ? errorCount(errors) : nothing}
        </button>`,
    )}
  </div>`;
}

function pageElement({ id, name, group }: PageEntry, { shown }: TabsShown): TemplateResult {
  const isShown = id === shown;
  return html`<div
    id="page-${id}"
    class="page"
    role="tabpanel"
    aria-label=${group === null ? nothing : name}
    aria-labelledby=${group === null ? `tab-${id}` : nothing}
    ?hidden=${!isShown}
  ></div>`;
}
