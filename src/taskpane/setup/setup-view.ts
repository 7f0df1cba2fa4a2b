import { html, type TemplateResult } from "lit-html";
import type { BoardOfSheets } from "../../excel/excel-port";

/** For a workbook without any of the tables: whose board is it? Either button puts its sheets in. */
export function setupView(putSheetsIn: (board: BoardOfSheets) => (event: Event) => void): TemplateResult {
  return html`<section class="setup">
    <h2>Whose board is this workbook for?</h2>
    <p>
      This workbook has no governance sheets yet. The add-in puts them in and answers from them. What is in the workbook
      already stays as it is.
    </p>
    <fluent-button appearance="primary" @click=${putSheetsIn("this partnership")}>Derby and Derbyshire</fluent-button>
    <p class="hint">Its agencies, groups, seats and rules are filled in from the published documents.</p>
    <fluent-button appearance="primary" @click=${putSheetsIn("another board")}>Another board</fluent-button>
    <p class="hint">
      A council, governors, trustees, another partnership: questions about its rules come next. Nothing of Derby and
      Derbyshire’s documents is assumed.
    </p>
  </section>`;
}
