import { button, element } from "./element";
import type { Editor } from "./editor";
import type { GridView } from "./grid-view";
import type { Session } from "./session";
import { hasListAt, promptAt } from "./validation-at";

/** What Excel shows of a validation while its cell is chosen: the arrow that opens its list, and its message. */
export class ValidationView {
  private readonly arrow = button("▾", () => this.editor.openList(), {
    class: "list-arrow",
    "aria-label": "Open the cell’s list",
    title: "Alt+↓",
    tabindex: "-1",
  });
  private readonly prompt = element("div", { class: "prompt", id: "cell-prompt", role: "note" });

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    private readonly editor: Editor,
  ) {
    // The grid keeps the keyboard, and the cell its choice.
    this.arrow.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    this.arrow.hidden = true;
    this.prompt.hidden = true;
    grid.frame.append(this.arrow, this.prompt);
    grid.root.addEventListener("scroll", () => this.place());
  }

  /** Shows what belongs to the active cell. */
  show(): void {
    const { book, active } = this.session;
    const place = { sheet: book.activeSheet, ...active };
    this.arrow.hidden = !hasListAt(place);
    const prompt = promptAt(place);
    this.prompt.hidden = prompt === undefined;
    this.prompt.replaceChildren(
      ...(prompt?.title ? [element("strong", {}, prompt.title)] : []),
      ...(prompt?.message ? [element("span", {}, prompt.message)] : []),
    );
    if (prompt) this.grid.root.setAttribute("aria-describedby", this.prompt.id);
    else this.grid.root.removeAttribute("aria-describedby");
    this.place();
  }

  private place(): void {
    if (this.arrow.hidden && this.prompt.hidden) return;
    const { row, column } = this.session.active;
    const { left, top, width, height } = this.grid.placeOf(row, column);
    const { clientWidth, clientHeight } = this.grid.root;
    Object.assign(this.arrow.style, {
      left: `${Math.min(left + width + 1, clientWidth - 18)}px`,
      top: `${top + Math.max(0, height - 22)}px`,
    });
    const isOut = left + width < 46 || left > clientWidth || top + height < 24 || top > clientHeight;
    this.arrow.classList.toggle("away", isOut);
    this.prompt.classList.toggle("away", isOut);
    if (this.prompt.hidden) return;
    const box = this.prompt.getBoundingClientRect();
    const below = top + height + 6;
    Object.assign(this.prompt.style, {
      left: `${Math.max(0, Math.min(left + 12, clientWidth - box.width - 8))}px`,
      top: `${below + box.height > clientHeight ? Math.max(24, top - box.height - 6) : below}px`,
    });
  }
}
