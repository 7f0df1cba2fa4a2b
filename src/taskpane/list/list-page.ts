import { html, nothing, render, type TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { showCell } from "../actions/show-cell";
import type { CellPlace } from "../cell-place";
import { ChartPart } from "../chart/chart-part";
import type { FormAsked } from "../form/form-asked";
import type { PageId } from "../page-id";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { keepFocus } from "../parts/keep-focus";
import { OneTabStop } from "../parts/one-tab-stop";
import { LINES_AT_ONCE } from "../parts/show-more-view";
import type { RowsAsked } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import styles from "./list.css";
import { ListForms } from "./list-forms";
import { type ListLine, type ListModel, listShown, type ListWanted } from "./list-lines";
import { type ListDoes, listView } from "./list-view";

/** Two clicks within that time are one press. */
const ONE_PRESS_MS = 600;

/** A page that is a list. */
export interface ListPageAsked<L extends ListLine, M extends ListModel<L>> {
  /** Its page's id, by which what is chosen is kept. */
  readonly id: PageId;
  readonly model: (register: Register, today: PlainDate) => M;
  /** What stands over the lines. */
  readonly above?: (model: M) => TemplateResult | null;
  /** The one thing that one does with a line: its button, and what that writes; null for a line without. */
  readonly button?: {
    readonly name: string | ((line: L) => string);
    readonly writes: (line: L, today: PlainDate) => RowsAsked | null;
  };
  /** What else one does with a line: the form under it. */
  readonly more?: (line: L, today: PlainDate) => FormAsked;
  /** The form that adds a row, and the button that opens it. */
  readonly add?: { readonly name: string; readonly form: (register: Register, today: PlainDate) => FormAsked };
  /** The other filters that are kept too, by name: none that names people. */
  readonly keptFacets?: readonly string[];
}

/** A list that follows the workbook: filtered as the officer wants it, which is kept for them, and shown in pieces. */
export class ListPage<L extends ListLine, M extends ListModel<L>> {
  private wanted: ListWanted;
  private most = LINES_AT_ONCE;
  /** Lines that are being written. */
  private readonly busy = new Set<string>();
  private readonly list: LatestModel<M>;
  private readonly stops: OneTabStop;
  private readonly forms: ListForms;
  private readonly chart: ChartPart;
  private readonly does: ListDoes<L>;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
    private readonly asked: ListPageAsked<L, M>,
  ) {
    adoptStyles(styles);
    const { id, model, more, keptFacets = [] } = asked;
    const kept = keptFacets.map((name) => [name, pane.kept.get(`${id}.${name}`) ?? ""] as const);
    this.wanted = { state: pane.kept.get(`${id}.state`) ?? "", search: "", facets: Object.fromEntries(kept) };
    this.forms = new ListForms(pane, root, () => this.draw());
    this.chart = new ChartPart(pane, id, () => this.draw());
    const goTo = (place: CellPlace): void => void run(pane, showCell(place));
    this.does = {
      goTo,
      open: ({ place }) => (place === null ? undefined : goTo(place)),
      ...(asked.button === undefined ? {} : { buttonOf: (line: L) => this.buttonOf(line) }),
      ...(more === undefined ? {} : this.opening(more)),
      want: (changed) => this.want(changed),
      wantFacet: (name, value) => this.want({ facets: { ...this.wanted.facets, [name]: value } }),
      showMore: () => this.showMore(),
    };
    this.stops = new OneTabStop(root, ".work-list", ".work-line");
    this.list = new LatestModel(pane.book, () => this.draw());
    this.list.follow({ key: `list ${id}`, model, fromWholeWorkbook: true });
    pane.sought.onAsked(id, () => this.showSought());
  }

  private opening(more: NonNullable<ListPageAsked<L, M>["more"]>): Pick<ListDoes<L>, "moreOf" | "belowOf"> {
    const { forms } = this;
    return {
      moreOf: (line) => ({
        isOpen: forms.isOpen(line.key),
        toggle: () => forms.toggle(line.key, () => more(line, this.pane.live.today)),
      }),
      belowOf: ({ key }) => forms.below(key),
    };
  }

  private want(changed: Partial<ListWanted>): void {
    this.wanted = { ...this.wanted, ...changed };
    this.most = LINES_AT_ONCE;
    const { id, keptFacets = [] } = this.asked;
    this.pane.kept.set(`${id}.state`, this.wanted.state);
    for (const name of keptFacets) this.pane.kept.set(`${id}.${name}`, this.wanted.facets[name] ?? "");
    this.draw();
  }

  private showMore(): void {
    const before = this.root.querySelectorAll(".work-line").length;
    this.most += LINES_AT_ONCE;
    this.draw();
    this.root.querySelectorAll<HTMLElement>(".work-line .line")[before]?.focus();
  }

  private buttonOf(line: L): ReturnType<NonNullable<ListDoes<L>["buttonOf"]>> {
    const { button } = this.asked;
    const writes = button?.writes(line, this.pane.live.today) ?? null;
    if (button === undefined || writes === null) return null;
    const name = typeof button.name === "string" ? button.name : button.name(line);
    return { name, press: () => void this.write(line, writes) };
  }

  private async write({ key }: L, asked: RowsAsked): Promise<void> {
    if (this.busy.has(key)) return;
    this.busy.add(key);
    const isWritten = await writeRows(this.pane, asked);
    // Its button may stand for the next thing then: a second click of the same press is not meant for that.
    setTimeout(() => this.busy.delete(key), isWritten ? ONE_PRESS_MS : 0);
  }

  private draw(): void {
    const { model } = this.list;
    if (model === null) return;
    const { id, above } = this.asked;
    keepFocus(this.root, () => {
      const over = html`${this.addView()}${above?.(model) ?? nothing}${this.chart.view(model.charts ?? [])}`;
      render(listView(id, listShown(model, this.wanted, this.most), over, this.does), this.root);
      this.stops.refresh();
    });
    this.showSought();
  }

  private addView(): TemplateResult | typeof nothing {
    const { add } = this.asked;
    if (add === undefined) return nothing;
    const { live } = this.pane;
    return this.forms.addView(add.name, () => add.form(live.register, live.today));
  }

  /** Brings the line into view that another page asked for, whatever was filtered. */
  private showSought(): void {
    const { model } = this.list;
    if (model === null) return;
    const key = this.pane.sought.take(this.asked.id);
    if (key === null) return;
    const at = model.lines.findIndex((line) => line.key === key);
    this.wanted = { state: "", search: "", facets: {} };
    this.most = Math.max(LINES_AT_ONCE, at + 1);
    this.draw();
    const line = [...this.root.querySelectorAll<HTMLElement>("[data-line]")].find(
      ({ dataset }) => dataset["line"] === key,
    );
    line?.querySelector<HTMLElement>(".line")?.focus();
    line?.scrollIntoView({ block: "center" });
  }
}
