import type { DeadlineLine } from "./deadlines-view-model";
import { element, setText } from "../element";
import { KeyedList } from "../keyed-list";

export interface DeadlinesView {
  readonly node: HTMLElement;
  show(lines: readonly DeadlineLine[]): void;
}

/** A meeting's deadlines as a table: what, and by which day. */
export function deadlinesView(): DeadlinesView {
  const rows = new KeyedList<DeadlineLine>(
    element("tbody", {}),
    ({ what }) => what,
    (line) => {
      const what = element("th", { scope: "row" });
      const day = element("span", { class: "day" });
      const left = element("span", { class: "left" });
      const node = element("tr", {}, what, element("td", {}, day, left));
      const update = (next: DeadlineLine): void => {
        setText(what, next.what);
        setText(day, next.day);
        setText(left, next.left === "" ? next.sentence : next.left);
        left.className = `left ${next.tone}`;
      };
      update(line);
      return { node, update };
    },
  );
  const table = element("table", { class: "deadlines" }, element("caption", {}, "Deadlines"), rows.container);
  return { node: table, show: (lines) => rows.show(lines) };
}
