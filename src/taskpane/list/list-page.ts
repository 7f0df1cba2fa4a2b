import { render, type TemplateResult } from "lit-html";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { OneTabStop } from "../parts/one-tab-stop";
import { LINES_AT_ONCE } from "../parts/show-more-view";
import type { RowsAsked } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import { type ListLine, type ListModel, listShown, type ListWanted } from "./list-lines";
import { type ListDoes, listView } from "./list-view";

/** A page that is a list. */
export interface ListPageAsked<L extends ListLine, M extends ListModel<L>> {
  /** Its page's id, by which what is chosen is kept. */
  readonly id: string;
  readonly model: (register: Register, today: PlainDate) => M;
  /** What stands over the lines. */
  readonly above?: (model: M) => TemplateResult | null;
  /** The one thing that one does with a line: its button, and what that writes; null for a line without. */
  readonly button?: { readonly name: string; readonly writes: (line: L, today: PlainDate) => RowsAsked | null };
}

/** A list that follows the workbook: filtered as the officer wants it, which is kept for them, and shown in pieces. */
export class ListPage<L extends ListLine, M extends ListModel<L>> {
  private wanted: ListWanted;
  private most = LINES_AT_ONCE;
  /** Lines that are being written. */
  private readonly busy = new Set<string>();
  private readonly list: LatestModel<M>;
  private readonly stops: OneTabStop;
  private readonly does: ListDoes<L>;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
    private readonly asked: ListPageAsked<L, M>,
  ) {
    const { id, model } = asked;
    this.wanted = { state: pane.kept.get(`${id}.state`) ?? "", search: "" };
    this.does = {
      open: ({ place }) => (place === null ? undefined : void run(pane, showCell(place))),
      ...(asked.button === undefined ? {} : { buttonOf: (line: L) => this.buttonOf(line) }),
      want: (changed) => this.want(changed),
      showMore: () => this.showMore(),
    };
    this.stops = new OneTabStop(root, ".work-list", ".work-line");
    this.list = new LatestModel(pane.book, () => this.draw());
    this.list.follow({ key: `list ${id}`, model, fromWholeWorkbook: true });
  }

  private want(changed: Partial<ListWanted>): void {
    this.wanted = { ...this.wanted, ...changed };
    this.most = LINES_AT_ONCE;
    this.pane.kept.set(`${this.asked.id}.state`, this.wanted.state);
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
    return { name: button.name, press: () => void this.write(line, writes) };
  }

  private async write({ key }: L, asked: RowsAsked): Promise<void> {
    if (this.busy.has(key)) return;
    this.busy.add(key);
    await writeRows(this.pane, asked);
    this.busy.delete(key);
  }

  private draw(): void {
    const { model } = this.list;
    if (model === null) return;
    const { id, above } = this.asked;
    render(listView(id, listShown(model, this.wanted, this.most), above?.(model) ?? null, this.does), this.root);
    this.stops.refresh();
  }
}
