import { element, setText } from "../element";
import { KeyedList } from "../keyed-list";
import { type OverdueLine, overdueList } from "../overdue-view-model";
import type { Pane } from "../pane";

/** The reports that are overdue now. */
export function overdueView(pane: Pane): HTMLElement {
  const heading = element("h2", {});
  const lines = new KeyedList<OverdueLine>(element("ul", { class: "lines" }), ({ key }) => key, overdueLine);
  pane.book.follow({
    key: "overdue", model: overdueList, wide: true,
    show: ({ heading: said, lines: overdue }) => {
      setText(heading, said);
      lines.show(overdue);
    },
  });
  return element("section", {}, heading, lines.container);
}

function overdueLine(line: OverdueLine) {
  const state = element("span", { class: "badge" });
  const group = element("span", { class: "where" });
  const what = element("span", { class: "message" });
  const due = element("span", { class: "fix" });
  const update = (next: OverdueLine): void => {
    setText(state, next.state);
    state.className = `badge ${next.state === "Missed" ? "bad" : "unsure"}`;
    setText(group, next.group);
    setText(what, `${next.what} for ${next.meeting}`);
    setText(due, `Due ${next.due}: ${next.late}`);
  };
  update(line);
  return { node: element("li", { class: "card-line" }, element("span", { class: "words" }, group, what, due), state), update };
}
