import { html, type TemplateResult } from "lit-html";

/** The button that takes back the last marks. */
export function undoMarksView(canUndo: boolean, undo: () => void): TemplateResult {
  return html`<fluent-button
    size="small"
    class="undo"
    icon-only
    title="Undo (Z)"
    aria-label="Undo"
    ?disabled-focusable=${!canUndo}
    aria-disabled=${canUndo ? "false" : "true"}
    @click=${undo}
    >↶</fluent-button
  >`;
}
