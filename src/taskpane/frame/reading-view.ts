import { html, type TemplateResult } from "lit-html";
import type { LiveStatus } from "../../live/live-workbook";

/** How far the workbook has been read, and what to do where it could not be. Out of sight once it has been read. */
export function readingView(status: LiveStatus, readAgain: (event: Event) => void): TemplateResult {
  return html`<section class="reading" role="status" ?hidden=${status.phase === "ready"}>
    <p>${wordsFor(status)}</p>
    <progress
      aria-label="Reading the workbook"
      max="100"
      value=${status.phase === "reading" ? percent(status.rowsRead, status.rowsInAll) : 100}
      ?hidden=${status.phase !== "reading"}
    ></progress>
    <fluent-button appearance="primary" ?hidden=${status.phase !== "failed"} @click=${readAgain}
      >Read again</fluent-button
    >
  </section>`;
}

function wordsFor(status: LiveStatus): string {
  switch (status.phase) {
    case "reading":
      return status.rowsInAll === 0
        ? "Reading the workbook…"
        : `Reading the workbook: ${grouped(status.rowsRead)} of ${grouped(status.rowsInAll)} rows.`;
    case "ready":
      return "";
    case "failed":
      return status.message;
    default:
      return status satisfies never;
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}
