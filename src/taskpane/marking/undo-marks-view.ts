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

/** For so long after Undo was pressed the buttons beside it do nothing. */
const AFTER_UNDO_MS = 1000;
const undoneAt = new WeakMap<EventTarget, number>();

/**
 * On the element around Undo and the buttons that mark several lines: what Undo takes back moves them, and a second
 * press must not fall on one that now stands in its place.
 */
export const spareAfterUndo = {
  capture: true,
  handleEvent(event: Event): void {
    const buttons = event.currentTarget as EventTarget;
    if (event.target instanceof Element && event.target.closest(".undo") !== null)
      undoneAt.set(buttons, event.timeStamp);
    else if (event.timeStamp - (undoneAt.get(buttons) ?? -Infinity) < AFTER_UNDO_MS) event.stopPropagation();
  },
};
