import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { moneyList } from "./money-view-model";

/** Opens Money: what each partner owes, has paid and has left to pay. */
export function moneyPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, { id: "money", model: moneyList });
}
