import { html, nothing, render, type TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { HeldLines } from "../parts/held-lines";
import { keepFocus } from "../parts/keep-focus";
import { OneTabStop } from "../parts/one-tab-stop";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import { DocumentsPart } from "./documents-part";
import { ExceptionPart } from "./exception-part";
import { PlanPart } from "./plan-part";
import { DONE_AS, type Recorded, recordReport } from "./record-report";
import { type ReportDetail, reportDetail } from "./report-detail-view-model";
import type { ReportLineDoes } from "./report-line-view";
import type { ReportLine } from "./report-lines";
import { reportsView } from "./reports-view";
import { lineIn, listHeld, type ReportList, reportList } from "./reports-view-model";
import styles from "./reports.css";

const VIEWS = ["Reports", "Forward plan", "Documents"] as const;
type View = (typeof VIEWS)[number];

const KEPT_AS = "reports view";

/** Opens Reports. */
export function reportsPage(pane: Pane, root: HTMLElement): void {
  new ReportsPage(pane, root);
}

/** Reports: how each that is expected stands, the year's forward plan, and the documents that leave the workbook. */
class ReportsPage {
  private view: View;
  private opened: { readonly key: string; day: string; error: string } | null = null;
  private readonly list: LatestModel<ReportList>;
  /** The list that was on show when a button of one of its lines was pressed. */
  private readonly held: HeldLines<ReportList>;
  private readonly detail: LatestModel<ReportDetail | null>;
  private readonly plan: PlanPart;
  private readonly exception: ExceptionPart;
  private readonly documents: DocumentsPart;
  private readonly stops: OneTabStop;
  private readonly does: ReportLineDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    adoptStyles(styles);
    this.stops = new OneTabStop(root, ".reports .work-list", ".report-line");
    this.held = new HeldLines(root, () => this.draw());
    this.does = {
      doneAs: ({ key }) => this.held.doneAs(key, lineIn(this.list.model, key)),
      now: (line) => this.now(line),
      goTo: ({ place }) => {
        if (place !== null) void run(pane, showCell(place));
      },
      record: (line, what, event) => this.record(line, what, event),
      open: (line) => this.open(line),
      typeDay: (day) => this.type(day),
      receiveThen: (line, event) => this.receiveThen(line, event),
    };
    this.view = VIEWS.find((name) => name === pane.kept.get(KEPT_AS)) ?? "Reports";
    this.exception = new ExceptionPart(pane, () => this.draw());
    this.plan = new PlanPart(pane, root, () => this.draw());
    this.documents = new DocumentsPart(pane, () => this.draw());
    this.list = new LatestModel(pane.book, () => this.draw());
    this.detail = new LatestModel(pane.book, () => this.draw());
    this.list.follow({ key: "reports", model: reportList, fromWholeWorkbook: true });
    this.exception.follow();
    this.plan.show(this.view === "Forward plan");
    this.documents.show(this.view === "Documents");
  }

  private choose(view: View): void {
    this.held.release();
    this.view = view;
    this.pane.kept.set(KEPT_AS, view);
    this.plan.show(view === "Forward plan");
    this.documents.show(view === "Documents");
    this.draw();
  }

  private open(line: ReportLine): void {
    const { key } = line;
    const isOpen = this.opened?.key === key;
    this.opened = isOpen ? null : { key, day: "", error: "" };
    this.detail.follow(
      isOpen
        ? null
        : {
            key: `report ${key}`,
            model: (register, today) => reportDetail(register, line, today),
            fromWholeWorkbook: true,
          },
    );
    this.draw();
  }

  private type(day: string): void {
    if (this.opened === null) return;
    this.opened.day = day;
    this.opened.error = "";
    this.draw();
  }

  private receiveThen(line: ReportLine, event: Event): void {
    const { opened } = this;
    if (opened === null) return;
    const { today } = this.pane.live;
    const day = writtenDay(opened.day, today);
    if (day !== null && day <= today) {
      return this.write(line, { what: "Received", day }, event);
    }
    opened.error =
      day === null
        ? "Enter the day on which it came, like 20 November 2026."
        : `${nearDay(day, today)} is still to come.`;
    this.draw();
  }

  private record(line: ReportLine, what: Recorded, event: Event): void {
    if (this.does.doneAs(line) === DONE_AS[what]) return;
    this.write(line, { what, day: this.pane.live.today }, event);
  }

  private write(
    line: ReportLine,
    { what, day }: { readonly what: Recorded; readonly day: PlainDate },
    event: Event,
  ): void {
    const { model } = this.list;
    const action = recordReport(this.now(line), what, day);
    if (model !== null) this.held.hold(this.listShown(model), line, DONE_AS[what]);
    void run(this.pane, action, targetOf(event));
  }

  /** The line as it stands by now, whatever is held on show. */
  private now(line: ReportLine): ReportLine {
    return lineIn(this.list.model, line.key) ?? line;
  }

  private listShown(now: ReportList): ReportList {
    return listHeld(this.held.shown, now);
  }

  private draw(): void {
    keepFocus(this.root, () => {
      render(html`${this.switchView()}${this.shown()}`, this.root);
      this.stops.refresh();
    });
  }

  private switchView(): TemplateResult {
    return html`<div class="views" role="group" aria-label="What to show">
      ${VIEWS.map(
        (name) =>
          html`<button
            type="button"
            aria-pressed=${this.view === name ? "true" : "false"}
            @click=${() => this.choose(name)}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  private shown(): TemplateResult | typeof nothing {
    if (this.view === "Forward plan") return this.plan.view();
    if (this.view === "Documents") return this.documents.view();
    const list = this.list.model;
    if (list === null) return nothing;
    const opened = this.opened === null ? null : { ...this.opened, detail: this.detail.model };
    return html`${reportsView(this.listShown(list), opened, { ...this.does, show: this.pane.show })}${this.exception.view()}`;
  }
}

function targetOf({ currentTarget }: Event): Element | null {
  return currentTarget instanceof Element ? currentTarget : null;
}
