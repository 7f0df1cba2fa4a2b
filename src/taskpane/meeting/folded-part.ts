import { html, nothing, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { eachOf } from "../parts/each-of";
import { type WorkLine, workListView } from "../parts/work-list-view";
import { type AgendaModel, agendaModel, decisionsModel } from "./folded-view-model";

type Fold = "agenda" | "decisions";

/** The agenda and the decisions of the meeting chosen, folded until they are opened: what is folded is not worked out. */
export class FoldedPart {
  private meeting: string | null = null;
  private readonly opened = new Set<Fold>();
  private readonly agenda: LatestModel<AgendaModel | null>;
  private readonly decisions: LatestModel<readonly WorkLine[] | null>;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    changed: () => void,
  ) {
    this.agenda = new LatestModel(pane.book, changed);
    this.decisions = new LatestModel(pane.book, changed);
  }

  /** Shows those of that meeting from now on. */
  follow(meeting: string | null): void {
    this.meeting = meeting;
    this.followFold("agenda");
    this.followFold("decisions");
  }

  view(): TemplateResult {
    return html`${this.fold("decisions", "Decisions", this.decisionsView())}
    ${this.fold("agenda", "Agenda", this.agendaView())}`;
  }

  private followFold(fold: Fold): void {
    const { meeting } = this;
    const isAsked = meeting !== null && this.opened.has(fold);
    if (fold === "agenda")
      this.agenda.follow(
        isAsked
          ? {
              key: `agenda of ${meeting}`,
              fromWholeWorkbook: true,
              model: (register, today) => agendaModel(register, meeting, today),
            }
          : null,
      );
    else
      this.decisions.follow(
        isAsked
          ? { key: `decisions of ${meeting}`, model: (register, today) => decisionsModel(register, meeting, today) }
          : null,
      );
  }

  private fold(fold: Fold, name: string, content: unknown): TemplateResult {
    const toggle = ({ currentTarget }: Event): void => {
      const isOpen = (currentTarget as HTMLDetailsElement).open;
      if (isOpen === this.opened.has(fold)) return;
      if (isOpen) this.opened.add(fold);
      else this.opened.delete(fold);
      this.followFold(fold);
    };
    return html`<details class="folded" @toggle=${toggle}>
      <summary>${name}</summary>
      ${content}
    </details>`;
  }

  private agendaView(): unknown {
    const { model } = this.agenda;
    if (model === null) return nothing;
    return html`<p class="hint">${model.sentence}</p>
      <ol class="agenda">
        ${eachOf(
          model.lines,
          ({ key }) => key,
          ({ item, why, isLate }) =>
            html`<li><span>${item}</span><span class="fix">${isLate ? "Too late: " : ""}${why}</span></li>`,
        )}
      </ol>`;
  }

  private decisionsView(): unknown {
    const lines = this.decisions.model;
    if (lines === null) return nothing;
    const words =
      lines.length === 0 ? "No decision of this meeting is entered yet." : countOf(lines.length, "decision");
    return html`<p class="hint">${words}</p>
      ${workListView(lines, {
        open: ({ place }) => {
          if (place !== null) void run(this.pane, showCell(place));
        },
      })}
      <button type="button" class="small-button" @click=${() => this.pane.show("vote")}>Vote</button>`;
  }
}
