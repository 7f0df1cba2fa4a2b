import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { moneyList } from "./money-view-model";
import { paidToday, recordPayment } from "./record-payment";

/** Opens Money: what each partner owes, has paid and has left to pay; a payment in one click, or by amount and day under the line. */
export function moneyPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, {
    id: "money",
    model: moneyList,
    button: { name: "All paid today", writes: paidToday },
    more: recordPayment,
  });
}
