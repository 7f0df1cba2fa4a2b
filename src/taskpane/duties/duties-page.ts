import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { dutyList } from "./duties-view-model";
import { dutyDone, dutyDoneOn } from "./duty-done";

/** Opens Duties: who owes what to whom, what is overdue first; done in one click, or on another day under the line. */
export function dutiesPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, {
    id: "duties",
    model: dutyList,
    button: { name: "Done today", writes: (line, today) => dutyDone(line, today) },
    more: dutyDoneOn,
  });
}
