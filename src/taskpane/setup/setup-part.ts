import { html, type TemplateResult } from "lit-html";
import { fetchAllApart } from "../../cells/fetched-apart";
import type { FormAsked } from "../form/form-asked";
import { RecordForm } from "../form/record-form";
import listStyles from "../list/list.css";
import type { Pane } from "../pane";
import { adoptStyles } from "../parts/adopt-styles";
import { BOARD_FORM } from "./board-form";
import { membersForm } from "./members-form";
import styles from "./setup.css";

/** The two forms that set up a board with rules of its own, one after the other; what is written shows in the sheets, and leads on. */
export class SetupPart {
  /** Kept: after an Undo the answers stand in the form again. */
  private readonly forms = new Map<string, RecordForm>();

  private constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {
    adoptStyles(listStyles);
    adoptStyles(styles);
  }

  /** Ready once the rules that it reads are here. */
  static async open(pane: Pane, changed: () => void): Promise<SetupPart> {
    await fetchAllApart();
    return new SetupPart(pane, changed);
  }

  view(stage: "board" | "members"): TemplateResult {
    const group = this.pane.live.register.all("Groups")[0];
    const isBoard = stage === "board" || group === undefined;
    const form = this.formFor(isBoard ? BOARD_FORM : membersForm(group), isBoard ? "board" : `members ${group.group}`);
    return html`<section class="set-up">
      <p class="hint">Step ${isBoard ? 1 : 2} of 2</p>
      <h3>${isBoard ? "Your board and its rules" : `The members of ${group.name}`}</h3>
      ${
        isBoard
          ? html`<p class="hint">
              This workbook goes by its own rules. Answer what you can: what you leave out, no answer assumes.
            </p>`
          : ""
      }
      ${form.view()}
    </section>`;
  }

  private formFor(asked: FormAsked, key: string): RecordForm {
    const { changed } = this;
    const form = this.forms.get(key) ?? new RecordForm(this.pane, asked, { changed, closed: changed });
    this.forms.set(key, form);
    return form;
  }
}
