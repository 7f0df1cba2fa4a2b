import { html, nothing, render, type TemplateResult } from "lit-html";
import { fetchAllApart, fetchedAtLast } from "../../cells/fetched-apart";
import { putSheetsIn } from "../actions/put-sheets-in";
import { refresh } from "../actions/refresh";
import { MeetingPage } from "../meeting/meeting-page";
import { type Pane, pressed } from "../pane";
import { LatestModel } from "../pane-book";
import type { ProblemList } from "../problems/problems-view-model";
import { isEmpty } from "../setup/is-empty";
import { setupView } from "../setup/setup-view";
import { readingView } from "./reading-view";
import { tabsView } from "./tabs-view";

const OTHER_PAGES = ["#page-reports", "#page-ask", "#page-problems", "#page-tools"] as const;

/**
 * What stands around the pages: how far the workbook has been read, then the tabs, or for a workbook without our tables the way
 * to have them. The first page is shown as soon as it can be; the code of the others, and of what finds problems, is fetched after it.
 */
export class Frame {
  private hasBeenRead = false;
  private hasPages = false;
  private readonly problems: LatestModel<ProblemList>;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    const { live, book } = pane;
    this.problems = new LatestModel(book, () => this.draw());
    live.onStatus(() => this.draw());
    void Promise.all([live.whenReady(), fetchAllApart()]).then(() => this.begin());
  }

  private begin(): void {
    this.hasBeenRead = true;
    this.showOne();
    // Whatever is shown now: they are there then, should the connection go.
    void fetchOtherPages();
    this.pane.live.onChange((changed) => {
      if (changed === "everything") this.showOne();
    });
  }

  private showOne(): void {
    this.draw();
    if (this.hasPages || this.isEmpty) return;
    this.hasPages = true;
    this.draw();
    void this.fillPages();
  }

  private async fillPages(): Promise<void> {
    const { pane } = this;
    const problemsTab = this.find("#tab-problems");
    const meetings = new MeetingPage(pane, this.find("#page-meeting"), () => problemsTab.focus());
    for (const page of OTHER_PAGES) render(stillFetchingView(), this.find(page));
    const { fillOtherPages } = await fetchOtherPages();
    await fetchAllApart();
    fillOtherPages(
      pane,
      (selector) => this.find(selector),
      (problems) => {
        this.problems.follow(problems);
        meetings.followProblems(problems);
      },
    );
  }

  private find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The pane has no ${selector}.`);
    return found;
  }

  private get isEmpty(): boolean {
    return isEmpty(this.pane.live.register);
  }

  private draw(): void {
    const { pane } = this;
    const isEmptyBook = this.hasBeenRead && this.isEmpty;
    render(
      html`${readingView(pane.live.status, pressed(pane, refresh))}
      ${isEmptyBook ? setupView(pressed(pane, putSheetsIn)) : nothing}
      ${this.hasPages ? tabsView(this.problems.model, isEmptyBook) : nothing}`,
      this.root,
    );
  }
}

function fetchOtherPages(): Promise<typeof import("./other-pages")> {
  return fetchedAtLast(() => import(/* webpackChunkName: "pane-pages" */ "./other-pages"));
}

function stillFetchingView(): TemplateResult {
  return html`<p class="hint" role="status">This page is still being fetched. It shows by itself.</p>`;
}
