import type { TemplateResult } from "lit-html";
import type { OpenPages } from "./open-pages";
import type { PageId } from "../page-id";
import { PAGES } from "./pages";
import { tabsView } from "./tabs-view";

/** Steps of a key through a row of buttons; Infinity to its end. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
const MENU_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * The pane's tabs, one Tab stop: arrows move between them and show their pages. The last, More, opens a menu of the pages that have
 * no tab of their own.
 */
export class PageTabs {
  private isOpen = false;

  constructor(
    private readonly pages: OpenPages,
    private readonly root: HTMLElement,
    private readonly changed: () => void,
  ) {
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Element && target.closest(".pages-nav") === null) this.close();
    });
  }

  view(around: { readonly errors: number; readonly asking: string | null }): TemplateResult {
    const { shown } = this.pages;
    return tabsView(
      { pages: PAGES, shown, isOpen: this.isOpen, ...around },
      {
        show: (id) => this.show(id),
        toggleMenu: () => (this.isOpen ? this.close() : this.open()),
        tabKeys: (event) => this.onTabKey(event),
        menuKeys: (event) => this.onMenuKey(event),
        leaveMenu: (event) => this.onLeave(event),
      },
    );
  }

  pageOf(id: PageId): HTMLElement {
    return this.find(`#page-${id}`);
  }

  private show(id: PageId): void {
    const isFromMenu = this.isOpen;
    this.isOpen = false;
    this.pages.show(id);
    if (isFromMenu) this.find("#tab-more").focus();
  }

  private open(): void {
    this.isOpen = true;
    this.changed();
    (this.root.querySelector<HTMLElement>(".more-menu [aria-checked=true]") ?? this.menuItems[0])?.focus();
  }

  private close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.changed();
  }

  private onTabKey(event: KeyboardEvent): void {
    const tabs = [...this.root.querySelectorAll<HTMLElement>("[role=tab]")];
    if (event.key === "ArrowDown" && event.target === this.find("#tab-more")) this.open();
    else if (STEPS[event.key] === undefined) return;
    else {
      const next = stepped(tabs, event.target, STEPS[event.key] ?? 0);
      next.focus();
      const page = PAGES.find(({ id }) => `tab-${id}` === next.id);
      if (page !== undefined) this.show(page.id);
    }
    event.preventDefault();
  }

  private onMenuKey(event: KeyboardEvent): void {
    const items = this.menuItems;
    if (event.key === "Escape") {
      this.close();
      this.find("#tab-more").focus();
    } else if (MENU_STEPS[event.key] !== undefined) {
      stepped(items, event.target, MENU_STEPS[event.key] ?? 0).focus();
    } else if (/^[a-z]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const from = items.indexOf(event.target as HTMLElement) + 1;
      const letter = event.key.toLowerCase();
      const inOrder = [...items.slice(from), ...items.slice(0, from)];
      inOrder.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  }

  /** Tab, or a click elsewhere, leaves the menu. */
  private onLeave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Element) || relatedTarget.closest(".pages-nav") === null) this.close();
  }

  private get menuItems(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(".more-menu [role=menuitemradio]")];
  }

  private find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The pane has no ${selector}.`);
    return found;
  }
}

/** The button so many steps on, round the end; the first or last for infinitely many. */
function stepped(buttons: readonly HTMLElement[], from: EventTarget | null, steps: number): HTMLElement {
  const at = Number.isFinite(steps)
    ? (buttons.indexOf(from as HTMLElement) + steps + buttons.length) % buttons.length
    : steps < 0
      ? 0
      : buttons.length - 1;
  const found = buttons[at];
  if (found === undefined) throw new Error("There is no button to go to.");
  return found;
}
