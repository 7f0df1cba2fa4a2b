import { html, nothing, render } from "lit-html";
import { fetchAllApart, fetchedAtLast } from "../../cells/fetched-apart";
import { putSheetsOf } from "../actions/put-sheets-in";
import { refresh } from "../actions/refresh";
import { type Pane, pressed } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import type { ProblemList } from "../problems/problems-view-model";
import { isEmpty } from "../setup/is-empty";
import { setupStage } from "../setup/setup-stage";
import { setupView } from "../setup/setup-view";
import { fetchFluent } from "./fetch-fluent";
import type { OpenPages } from "./open-pages";
import { PageTabs } from "./page-tabs";
import { readingView } from "./reading-view";
import { StaysInPlace } from "./stays-in-place";
import styles from "./tabs.css";
import { scrollsUnderTabs } from "./under-tabs";

/**
 * What stands around the pages: how far the workbook has been read, then the tabs, or for a workbook without our tables the way
 * to have them. The page shown comes first; the code of the others, and of what finds problems, after it.
 */
export class Frame {
  private hasBeenRead = false;
  private hasPages = false;
  /** The selected cell, where it holds a formula of ours. */
  private asking: string | null = null;
  private readonly measure: () => void;
  private readonly tabs: PageTabs;
  private readonly problems: LatestModel<ProblemList>;

  constructor(
    private readonly pane: Pane,
    private readonly pages: OpenPages,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(styles);
    this.measure = scrollsUnderTabs(root);
    new StaysInPlace(root);
    const { live, book } = pane;
    this.tabs = new PageTabs(pages, root, () => this.draw());
    this.problems = new LatestModel(book, () => this.draw());
    pages.onChange(() => this.draw());
    live.onStatus(() => this.draw());
    void live.whenReady().then(() => this.begin());
  }

  private begin(): void {
    this.hasBeenRead = true;
    this.showPages();
    this.pane.live.onChange((changed) => {
      if (changed === "everything") this.showPages();
    });
  }

  private showPages(): void {
    this.draw();
    if (this.hasPages || this.isEmpty) return;
    this.hasPages = true;
    // A board that is not set up yet begins on Today.
    const stage = setupStage(this.pane.live.register);
    if (stage === "board" || stage === "members") this.pages.show("today");
    this.draw();
    void this.fillPages();
  }

  private async fillPages(): Promise<void> {
    await this.pages.begin({ pane: this.pane, rootOf: (id) => this.tabs.pageOf(id) });
    fetchFluent();
    void this.pages.fetchAll();
    const { PROBLEMS } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-problems" */ "../problems/problems-asked"),
    );
    const { followAskingCell } = await fetchedAtLast(
      () => import(/* webpackChunkName: "pane-help" */ "../ask/why-cell"),
    );
    followAskingCell(this.pane, (cell) => {
      if (cell === this.asking) return;
      this.asking = cell;
      this.draw();
      this.measure();
    });
    await fetchAllApart();
    this.problems.follow(PROBLEMS);
  }

  private get isEmpty(): boolean {
    return isEmpty(this.pane.live.register);
  }

  private draw(): void {
    const { pane } = this;
    const isEmptyBook = this.hasBeenRead && this.isEmpty;
    if (isEmptyBook || pane.live.status.phase === "failed") fetchFluent();
    render(
      html`${readingView(pane.live.status, pressed(pane, refresh))}
      ${isEmptyBook ? setupView((board) => pressed(pane, putSheetsOf(board))) : nothing}
      ${this.hasPages ? html`<div ?hidden=${isEmptyBook}>${this.tabs.view({ errors: this.problems.model?.errors ?? 0, asking: this.asking })}</div>` : nothing}`,
      this.root,
    );
  }
}
