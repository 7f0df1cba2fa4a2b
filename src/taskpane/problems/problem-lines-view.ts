import { showCell } from "../actions/show-cell";
import { element, setText, show } from "../element";
import { icon, setIcon } from "../parts/icon";
import { KeyedList } from "../keyed-list";
import { type Pane, run } from "../pane";
import type { ProblemLine } from "./problems-view-model";

/** Problems one under the other, each line a button that selects its cell. */
export function problemLines(pane: Pane): KeyedList<ProblemLine> {
  return new KeyedList<ProblemLine>(
    element("ul", { class: "lines" }),
    ({ key }) => key,
    (line) => {
      let current = line;
      const picture = icon("quiet");
      const where = element("span", { class: "where" });
      const message = element("span", { class: "message" });
      const fix = element("span", { class: "fix" });
      const kind = element("span", { class: "hidden-words" });
      const goTo = icon("go");
      const button = element(
        "button",
        {
          type: "button",
          class: "line",
          onclick: () => {
            if (current.place !== null) void run(pane, showCell(current.place));
          },
        },
        picture,
        element("span", { class: "words" }, kind, where, message, fix),
        goTo,
      );
      const update = (next: ProblemLine): void => {
        current = next;
        const isError = next.severity === "error";
        setIcon(picture, isError ? "bad" : "unsure");
        picture.setAttribute("class", `icon ${isError ? "bad" : "unsure"}`);
        setText(kind, isError ? "Error: " : "Warning: ");
        setText(where, next.where);
        setText(message, next.message);
        setText(fix, next.fix);
        show(fix, next.fix !== "");
        button.disabled = next.place === null;
        goTo.toggleAttribute("hidden", next.place === null);
      };
      update(line);
      return { node: element("li", {}, button), update };
    },
  );
}
