import type { LiveStatus } from "../../live/live-workbook";
import { refresh } from "../actions/refresh";
import { element, setAttribute, setText, show } from "../element";
import { type Pane, run } from "../pane";

/** How far the workbook has been read, and what to do where it could not be. Gone once it has been read. */
export function readingView(pane: Pane): HTMLElement {
  const words = element("p", {});
  const bar = element("fluent-progress-bar", { "aria-label": "Reading the workbook", min: 0, max: 100 });
  const again: HTMLElement = element(
    "fluent-button",
    { appearance: "primary", onclick: () => void run(pane, refresh, again) },
    "Read again",
  );
  const node = element("section", { class: "reading", role: "status" }, words, bar, again);
  pane.live.onStatus((status) => {
    show(node, status.phase !== "ready");
    show(bar, status.phase === "reading");
    show(again, status.phase === "failed");
    setText(words, wordsFor(status));
    if (status.phase === "reading") setAttribute(bar, "value", percent(status.rowsRead, status.rowsInAll));
  });
  return node;
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
