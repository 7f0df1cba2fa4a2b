import { html, nothing, render } from "lit-html";
import { putSheetsIn } from "../actions/put-sheets-in";
import { refresh } from "../actions/refresh";
import { AskPage } from "../ask/ask-page";
import { MeetingPage } from "../meeting/meeting-page";
import { type Pane, pressed } from "../pane";
import { LatestModel } from "../pane-book";
import { PROBLEMS, problemsPage } from "../problems/problems-page";
import type { ProblemList } from "../problems/problems-view-model";
import { ReportsPage } from "../reports/reports-page";
import { isEmpty } from "../setup/is-empty";
import { setupView } from "../setup/setup-view";
import { toolsPage } from "../tools/tools-page";
import { readingView } from "./reading-view";
import { tabsView } from "./tabs-view";

/** What stands around the pages: how far the workbook has been read, then the tabs, or for a workbook without our tables the way to have them. */
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
    void live.whenReady().then(() => this.begin());
  }

  private begin(): void {
    this.hasBeenRead = true;
    this.showOne();
    this.pane.live.onChange((changed) => {
      if (changed === "everything") this.showOne();
    });
  }

  private showOne(): void {
    this.draw();
    if (this.hasPages || this.isEmpty) return;
    this.hasPages = true;
    this.problems.follow(PROBLEMS);
    this.fillPages();
  }

  private fillPages(): void {
    const { pane } = this;
    const problemsTab = this.find("#tab-problems");
    new MeetingPage(pane, this.find("#page-meeting"), () => problemsTab.focus());
    new ReportsPage(pane, this.find("#page-reports"));
    new AskPage(pane, this.find("#page-ask"));
    problemsPage(pane, this.find("#page-problems"));
    toolsPage(pane, this.find("#page-tools"));
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
