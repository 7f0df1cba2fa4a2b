import type { TemplateResult } from "lit-html";
import { showCell } from "../actions/show-cell";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { whyView } from "./why-view";
import { type WhyModel, whyModel } from "./why-view-model";

/** Why the quorum of the meeting chosen is judged as it is. */
export class WhyPart {
  private readonly model: LatestModel<WhyModel | null>;

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    changed: () => void,
  ) {
    this.model = new LatestModel(pane.book, changed);
  }

  /** Says it of that meeting from now on. */
  follow(meeting: string | null): void {
    this.model.follow(
      meeting === null
        ? null
        : { key: `why of ${meeting}`, model: (register, today) => whyModel(register, meeting, today) },
    );
  }

  view(): TemplateResult | null {
    const { model } = this.model;
    return model === null ? null : whyView(model, (place) => void run(this.pane, showCell(place)));
  }
}
