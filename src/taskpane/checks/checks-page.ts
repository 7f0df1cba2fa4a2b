import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { checkDone, checkDoneOn } from "./check-done";
import { checkList } from "./checks-view-model";

/** Opens Checks: who is to be checked again, expired ones first; done in one click, or on another day under the line. */
export function checksPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, {
    id: "checks",
    model: checkList,
    button: { name: "Done today", writes: (line, today) => checkDone(line, today) },
    more: checkDoneOn,
  });
}
