import type { SelectedCell } from "../../excel/excel-port";
import { type Pane, sentenceOf } from "../pane";
import { meetingAtCell } from "./meeting-at-cell";

/**
 * Chooses the meeting of the row that is selected in the sheets, while the page is in sight and whenever that is another one. One
 * that another page has chosen stays until then. `selected` is told of each cell before.
 */
export function followSelection(
  pane: Pane,
  page: HTMLElement,
  selected: (cell: SelectedCell) => void = () => undefined,
): void {
  let last: string | null = null;
  let isKept = pane.meeting.id !== null;
  const look = async (): Promise<void> => {
    if (page.hidden) return;
    const cell = await pane.port.selectedCell().catch(() => null);
    const isFirst = isKept;
    isKept = false;
    if (cell !== null && !isFirst) selected(cell);
    const meeting = cell === null ? null : meetingAtCell(pane.live.register, cell);
    if (meeting === null || meeting === last) return;
    last = meeting;
    if (!isFirst) pane.meeting.choose(meeting);
  };
  pane.port
    .watchSelection(() => void look(), "selection")
    .then(look)
    .catch((error: unknown) => pane.notices.say("error", sentenceOf(error)));
}
