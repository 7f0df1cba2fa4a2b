import { html, type TemplateResult } from "lit-html";

/** For a workbook without any of the tables: one button puts them in. */
export function setupView(putSheetsIn: (event: Event) => void): TemplateResult {
  return html`<section class="setup">
    <h2>This workbook has no governance sheets yet</h2>
    <p>
      The add-in answers from tables in the workbook: agencies, groups, seats, meetings, attendance, decisions and
      reports. It can put these sheets in, with the partnership's own agencies, groups and seats filled in. What is in
      the workbook already stays as it is.
    </p>
    <fluent-button appearance="primary" @click=${putSheetsIn}>Put the sheets in</fluent-button>
  </section>`;
}
