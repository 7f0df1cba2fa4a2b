import { html, nothing, type TemplateResult } from "lit-html";
import type { Chart } from "../../charts/chart";
import { fetchedAtLast } from "../../cells/fetched-apart";
import { type Pane, pressed } from "../pane";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { type NamedChart, putChart } from "./put-chart";

type Draw = (chart: Chart) => TemplateResult;

/** The charts of a page, folded until they are wanted: what draws them is fetched then. Whether they are is kept for the person. */
export class ChartPart {
  private isOpen: boolean;
  private chosen = "";
  private draw: Draw | null = null;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly id: string,
    private readonly changed: () => void,
  ) {
    this.isOpen = pane.kept.get(this.keptAs) === "open";
    if (this.isOpen) void this.fetch();
  }

  view(charts: readonly NamedChart[]): TemplateResult | typeof nothing {
    const chart = charts.find(({ title }) => title === this.chosen) ?? charts[0];
    if (chart === undefined) return nothing;
    const { draw } = this;
    return html`<details class="chart-part" ?open=${this.isOpen} @toggle=${(event: Event) => this.toggle(event)}>
      <summary tabindex="0">${charts.length === 1 ? "Chart" : "Charts"}</summary>
      ${!this.isOpen ? nothing : draw === null ? html`<p class="hint">The chart is being fetched.</p>` : html`${this.choice(charts, chart)}${draw(chart)}${this.putButton(chart)}`}
    </details>`;
  }

  private choice(charts: readonly NamedChart[], { title }: NamedChart): TemplateResult {
    if (charts.length === 1) return html`<p class="chart-title">${title}</p>`;
    const id = `${this.id}-chart`;
    return html`<div class="field">
      <label for=${id}>What it shows</label>
      <select
        id=${id}
        @change=${(event: Event) => {
          this.chosen = valueIn(event);
          this.changed();
        }}
      >
        ${eachOf(
          charts,
          (each) => each.title,
          (each) => optionView({ value: each.title, label: each.title }, title),
        )}
      </select>
    </div>`;
  }

  private putButton(chart: NamedChart): TemplateResult {
    return html`<p>
      <button type="button" class="small-button put-chart" @click=${pressed(this.pane, putChart(chart))}>
        Put this chart in the sheet
      </button>
    </p>`;
  }

  private toggle({ currentTarget }: Event): void {
    const isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.pane.kept.set(this.keptAs, isOpen ? "open" : "");
    if (isOpen) void this.fetch();
    this.changed();
  }

  private get keptAs(): string {
    return `${this.id}.chart`;
  }

  private async fetch(): Promise<void> {
    const { drawingView } = await fetchedAtLast(() => import(/* webpackChunkName: "pane-chart" */ "./drawing-view"));
    this.draw = drawingView;
    this.changed();
  }
}
