import { writeBoardReport } from "./write-board-report";
import { element, setText } from "../element";
import { KeyedList } from "../keyed-list";
import { type OverdueLine, overdueList } from "./overdue-view-model";
import { type Pane, run } from "../pane";

/** The reports that are overdue now, and the way to the Executive Board report. */
export function overdueView(pane: Pane): HTMLElement {
  const heading = element("h2", {});
  const lines = new KeyedList<OverdueLine>(element("ul", { class: "lines" }), ({ key }) => key, overdueLine);
  pane.book.follow({
    key: "overdue",
    model: overdueList,
    wide: true,
    show: ({ heading: said, lines: overdue }) => {
      setText(heading, said);
      lines.show(overdue);
    },
  });
  const write: HTMLElement = element(
    "fluent-button",
    { appearance: "primary", onclick: () => void run(pane, writeBoardReport, write) },
    "Write the Executive Board report",
  );
  const hint = element("p", { class: "hint" }, "On a new sheet, in plain values that print well.");
  return element("section", {}, element("div", { class: "report" }, write, hint), heading, lines.container);
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
  return {
    node: element("li", { class: "card-line" }, element("span", { class: "words" }, group, what, due), state),
    update,
  };
}
