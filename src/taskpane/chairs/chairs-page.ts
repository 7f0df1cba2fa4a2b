import { showCell } from "../actions/show-cell";
import { ListPage } from "../list/list-page";
import { type Pane, run } from "../pane";
import { adoptStyles } from "../parts/adopt-styles";
import { chairsModel } from "./chairs-view-model";
import styles from "./chairs.css";
import { timelineView } from "./timeline-view";

/** Opens Chairs: who chairs what, and how the chair rotates. */
export function chairsPage(pane: Pane, root: HTMLElement): void {
  adoptStyles(styles);
  new ListPage(pane, root, {
    id: "chairs",
    model: chairsModel,
    above: ({ rotations, today }) => timelineView(rotations, today, (place) => void run(pane, showCell(place))),
  });
}
