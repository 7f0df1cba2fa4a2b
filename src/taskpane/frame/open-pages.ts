import { html, nothing, render, type TemplateResult } from "lit-html";
import { fetchAllApart, fetchApart, fetchedAtLast } from "../../cells/fetched-apart";
import type { Kept } from "../kept";
import type { Pane } from "../pane";
import type { PageId } from "../page-id";
import { isUnused } from "../setup/is-unused";
import { type OpenPage, type PageEntry, PAGES } from "./pages";

const KEPT_AS = "page";

/** Where the pages are drawn. */
interface Place {
  readonly pane: Pane;
  readonly rootOf: (id: PageId) => HTMLElement;
}

/** Which page is shown, at first the one that was shown last. A page is opened when it is first shown. */
export class OpenPages {
  private current: PageId;
  private place: Place | null = null;
  private readonly opened = new Set<PageId>();
  private readonly coming = new Map<PageId, Promise<OpenPage>>();
  private changed: () => void = () => undefined;

  constructor(private readonly kept: Kept) {
    const last = kept.get(KEPT_AS);
    this.current = PAGES.find(({ id }) => id === last)?.id ?? "today";
    void this.fetch(this.current);
  }

  get shown(): PageId {
    return this.current;
  }

  /** `changed` is told whenever another page is shown. */
  onChange(changed: () => void): void {
    this.changed = changed;
  }

  /** Shows a page from now on. */
  show(id: PageId): void {
    // The tabs stay in sight while a page scrolls: the next one begins at its top.
    if (id !== this.current) document.documentElement.scrollTop = 0;
    this.current = id;
    this.kept.set(KEPT_AS, id);
    this.changed();
    void this.open(id);
  }

  /** Draws the page that is shown; done when it is there. Over a workbook that nobody has used yet it is the first of all, for where to begin. */
  begin(place: Place): Promise<void> {
    this.place = place;
    if (isUnused(place.pane.live.register) && this.current !== "today") {
      this.current = "today";
      this.changed();
    }
    return this.open(this.current);
  }

  /** Fetches the code of every page: it is there then, should the connection go. */
  async fetchAll(): Promise<void> {
    await Promise.all(PAGES.map(({ id }) => this.fetch(id)));
  }

  private fetch(id: PageId): Promise<OpenPage> {
    const known = this.coming.get(id);
    if (known !== undefined) return known;
    const { fetch, needs = [] } = entryOf(id);
    const coming = fetchedAtLast<OpenPage>(fetch);
    this.coming.set(id, coming);
    void coming.then(() => fetchApart(needs));
    return coming;
  }

  private async open(id: PageId): Promise<void> {
    if (this.place === null || this.opened.has(id)) return;
    this.opened.add(id);
    const { pane, rootOf } = this.place;
    const root = rootOf(id);
    render(stillFetchingView(), root);
    const openPage = await this.fetch(id);
    const { needs } = entryOf(id);
    await (needs === undefined ? fetchAllApart() : fetchApart(needs));
    render(nothing, root);
    openPage(pane, root);
  }
}

function entryOf(id: PageId): PageEntry {
  const entry = PAGES.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`There is no page ${id}.`);
  return entry;
}

function stillFetchingView(): TemplateResult {
  return html`<p class="hint" role="status">This page is still being fetched. It shows by itself.</p>`;
}
