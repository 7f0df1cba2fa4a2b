import { element } from "./element";

export interface MenuItem {
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly act: () => void;
}

/** A menu at a point of the window, of groups of items; arrows, Enter and Escape work in it. */
export class Menu {
  readonly root = element("div", { class: "menu", role: "menu", tabindex: "-1" });
  private closed: () => void = () => undefined;

  constructor(label: string, signal: AbortSignal) {
    this.root.setAttribute("aria-label", label);
    this.root.hidden = true;
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("contextmenu", (event) => event.preventDefault());
    window.addEventListener(
      "mousedown",
      (event) => {
        if (!this.root.hidden && event.target instanceof Node && !this.root.contains(event.target)) this.close();
      },
      { signal },
    );
    window.addEventListener("blur", () => (this.root.hidden = true), { signal });
  }

  open(
    x: number,
    y: number,
    { groups, closed }: { groups: readonly (readonly MenuItem[])[]; closed: () => void },
  ): void {
    this.closed = closed;
    const filled = groups.filter((group) => group.length > 0);
    this.root.replaceChildren(
      ...filled.flatMap((group, at) => [
        ...(at > 0 ? [element("div", { class: "line", role: "separator" })] : []),
        ...group.map((item) => this.item(item)),
      ]),
    );
    this.root.hidden = false;
    const { width, height } = this.root.getBoundingClientRect();
    Object.assign(this.root.style, {
      left: `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`,
      top: `${Math.max(4, y + height > window.innerHeight ? y - height : y)}px`,
    });
    this.items[0]?.focus();
  }

  close(): void {
    if (this.root.hidden) return;
    this.root.hidden = true;
    this.closed();
  }

  private get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("[role=menuitem]")];
  }

  private item({ label, keys, act }: MenuItem): HTMLElement {
    const made = element(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: "-1",
        ...(keys ? { "aria-keyshortcuts": keys.replace("Ctrl", "Control") } : {}),
      },
      element("span", {}, label),
      ...(keys ? [element("kbd", { "aria-hidden": "true" }, keys)] : []),
    );
    made.addEventListener("click", () => {
      this.close();
      act();
    });
    made.addEventListener("mouseenter", () => made.focus());
    return made;
  }

  private key(event: KeyboardEvent): void {
    const { items } = this;
    const now = items.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) items[next]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
