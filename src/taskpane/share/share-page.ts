import { html, nothing, render } from "lit-html";
import type { Pane } from "../pane";
import { LatestModel } from "../pane-book";
import { adoptStyles } from "../parts/adopt-styles";
import { CopyPart } from "./copy-part";
import { DatesPart } from "./dates-part";
import { ReturnedPart } from "./returned-part";
import { SentRegisterPart } from "./sent-register-part";
import { type ChosenPartner, type ShareChoices, shareChoices } from "./share-choices";
import styles from "./share.css";

/** Opens Share: what leaves the workbook, and a register that comes back. */
export function sharePage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  const draw = (): void => {
    const { model } = choices;
    render(
      html`<h2>Share</h2>
        <p class="hint">Files are made on this computer and sent by you: the add-in sends nothing.</p>
        ${model === null ? nothing : model.none === "" ? partsView(model) : html`<p>${model.none}</p>`}`,
      root,
    );
  };
  const choices = new LatestModel<ShareChoices>(pane.book, () => draw());
  const partner: ChosenPartner = { agency: "" };
  const [dates, copy, sent, returned] = [
    new DatesPart(pane, draw),
    new CopyPart(pane, partner, draw),
    new SentRegisterPart(pane, partner, draw),
    new ReturnedPart(pane, draw),
  ];
  const partsView = (model: ShareChoices) =>
    html`${copy.view(model)}${dates.view(model.groups)}
      <section class="share">
        <h3>Register for a partner to fill in</h3>
        ${sent.view(model)}${returned.view()}
      </section>
      <p class="hint">
        In Excel for Mac a task pane cannot save files: open them as new workbooks there, and save calendar files from
        Excel on the web.
      </p>`;
  choices.follow({ key: "share", model: shareChoices, fromWholeWorkbook: true });
}
