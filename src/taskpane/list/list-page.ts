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
import { HeldLines } from "../parts/held-lines";
import { keepFocus } from "../parts/keep-focus";
import type { LineButton } from "../parts/line-button";
import { OneTabStop } from "../parts/one-tab-stop";
import { LINES_AT_ONCE } from "../parts/show-more-view";
import type { RowsAsked } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import styles from "./list.css";
import { ListForms } from "./list-forms";
import { type ListLine, type ListModel, type ListShown, listShown, type ListWanted } from "./list-lines";
import { type ListDoes, listView } from "./list-view";

/** The register tells a moment after it is written that a line is done. */
const TOLD_BY_THEN_MS = 600;

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
  /** What else one does with a line: the form under it; null for a line without. */
  readonly more?: (line: L, today: PlainDate) => FormAsked | null;
  /** The form that adds a row, and the button that opens it. */
  readonly add?: { readonly name: string; readonly form: (register: Register, today: PlainDate) => FormAsked };
  /** The other filters that are kept too, by name: none that names people. */
  readonly keptFacets?: readonly string[];
}

/** A list that follows the workbook: filtered as the officer wants it, which is kept for them, and shown in pieces. */
export class ListPage<L extends ListLine, M extends ListModel<L>> {
  private wanted: ListWanted;
  private most = LINES_AT_ONCE;
  /** The lines that were on show when a button of one of them was pressed. */
  private readonly held: HeldLines<readonly L[]>;
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
    this.held = new HeldLines(root, () => this.draw());
    this.forms = new ListForms(pane, root, { changed: () => this.draw(), writes: (key) => this.holdForForm(key) });
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
      moreOf: (line) => {
        const asked = more(line, this.pane.live.today);
        return asked === null
          ? null
          : { isOpen: forms.isOpen(line.key), toggle: () => forms.toggle(line.key, () => asked) };
      },
      belowOf: ({ key }) => forms.below(key),
    };
  }

  private want(changed: Partial<ListWanted>): void {
    this.held.release();
    this.wanted = { ...this.wanted, ...changed };
    this.most = LINES_AT_ONCE;
    const { id, keptFacets = [] } = this.asked;
    this.pane.kept.set(`${id}.state`, this.wanted.state);
    for (const name of keptFacets) this.pane.kept.set(`${id}.${name}`, this.wanted.facets[name] ?? "");
    this.draw();
  }

  private showMore(): void {
    this.held.release();
    const before = this.root.querySelectorAll(".work-line").length;
    this.most += LINES_AT_ONCE;
    this.draw();
    this.root.querySelectorAll<HTMLElement>(".work-line .line")[before]?.focus();
  }

  private buttonOf({ key }: L): LineButton | null {
    const { button } = this.asked;
    const now = this.lineNow(key);
    // What was pressed keeps the name it had then.
    const before = this.held.wasPressed(key) ? this.held.shown?.find((each) => each.key === key) : undefined;
    const line = before ?? now;
    if (line === undefined) return null;
    const writes = button?.writes(line, this.pane.live.today) ?? null;
    if (button === undefined || writes === null) return null;
    const name = typeof button.name === "string" ? button.name : button.name(line);
    return { name, isDone: this.held.isDone(key, now), press: () => void this.write(line, writes) };
  }

  private async write(line: L, asked: RowsAsked): Promise<void> {
    if (this.busy.has(line.key)) return;
    this.holdLines(line);
    this.busy.add(line.key);
    const isWritten = await writeRows(this.pane, asked);
    setTimeout(() => this.busy.delete(line.key), isWritten ? TOLD_BY_THEN_MS : 0);
  }

  /** By a key one goes on from where the form stood, which goes with it. What a form writes is not what the line's button does. */
  private holdForForm(key: string): void {
    if (!this.held.isKeyed) this.holdLines();
    this.held.forget(key);
  }

  private holdLines(line: L | null = null): void {
    const { model } = this.list;
    if (model !== null) this.held.hold(this.linesShown(model).lines, line);
  }

  private linesShown(model: M): ListShown<L> {
    const shown = listShown<L>(model, this.wanted, this.most);
    const { shown: held } = this.held;
    if (held === null) return shown;
    return { ...shown, lines: held.map((line) => this.lineNow(line.key) ?? line), nothingFits: "" };
  }

  private lineNow(key: string): L | undefined {
    return this.list.model?.lines.find((each) => each.key === key);
  }

  private draw(): void {
    const { model } = this.list;
    if (model === null) return;
    const { id, above } = this.asked;
    keepFocus(this.root, () => {
      const over = html`${this.addView()}${above?.(model) ?? nothing}${this.chart.view(model.charts ?? [])}`;
      render(listView(id, this.linesShown(model), over, this.does), this.root);
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
    this.held.release();
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
