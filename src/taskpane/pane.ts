import type { ExcelPort } from "../excel/excel-port";
import type { LiveWorkbook } from "../live/live-workbook";
import type { Notices } from "./frame/notices";
import type { Kept } from "./kept";
import type { ChosenMeeting } from "./meeting/chosen-meeting";
import type { PageId } from "./page-id";
import type { PaneBook } from "./pane-book";
import type { SoughtLine } from "./sought-line";

/** What every part of the pane works with. */
export interface Pane {
  readonly live: LiveWorkbook;
  readonly port: ExcelPort;
  readonly book: PaneBook;
  readonly notices: Notices;
  readonly kept: Kept;
  /** The meeting that Meeting and Vote show. */
  readonly meeting: ChosenMeeting;
  /** The line of a list that another page leads to. */
  readonly sought: SoughtLine;
  /** Shows another page. */
  readonly show: (page: PageId) => void;
}

/** Something the officer starts; its answer is what came of it, in a sentence, or null where nothing is to be said. */
export type Action = (pane: Pane) => Promise<string | null>;

/** Runs an action once at a time and says what came of it, or why it could not be done. */
export async function run(pane: Pane, action: Action, button: Element | null = null): Promise<void> {
  if (button?.hasAttribute("aria-busy") === true) return;
  button?.setAttribute("aria-busy", "true");
  try {
    const said = await action(pane);
    if (said !== null) pane.notices.say("success", said);
  } catch (error) {
    pane.notices.say("error", sentenceOf(error));
  } finally {
    button?.removeAttribute("aria-busy");
  }
}

/** Runs an action for the button that is pressed. */
export function pressed(pane: Pane, action: Action): (event: Event) => void {
  return ({ currentTarget }) => void run(pane, action, currentTarget instanceof Element ? currentTarget : null);
}

/** What went wrong, as it is told to the officer. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
