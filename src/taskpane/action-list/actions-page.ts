import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { ACTION_FACETS, actionList } from "./actions-view-model";
import { addAction } from "./add-action";
import { actionDone, changeAction } from "./change-action";

/** Opens Actions: what is overdue first; done in one click, changed under its line, added above. */
export function actionsPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, {
    id: "actions",
    model: actionList,
    button: { name: "Done today", writes: actionDone },
    more: changeAction,
    add: { name: "+ New action", form: addAction },
    facets: ACTION_FACETS,
  });
}
