import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { priorityList } from "./priorities-view-model";

/** Opens Priorities: the business plan, each measure by target, direction and what came before. */
export function prioritiesPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, { id: "priorities", model: priorityList });
}
