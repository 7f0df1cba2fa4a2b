import { ListPage } from "../list/list-page";
import type { Pane } from "../pane";
import { addComplaint } from "./add-complaint";
import { COMPLAINT_FACETS, complaintList } from "./complaints-view-model";
import { nextIsDone, nextToday, recordDay } from "./record-day";

/** Opens Complaints: what is overdue first; the day of a clock in one click, any other day under the line, a new one above. */
export function complaintsPage(pane: Pane, root: HTMLElement): void {
  new ListPage(pane, root, {
    id: "complaints",
    model: complaintList,
    button: { name: nextToday, writes: nextIsDone },
    more: recordDay,
    add: { name: "+ New complaint or compliment", form: addComplaint },
    facets: COMPLAINT_FACETS,
  });
}
