/** What stands under the pointer, how far from the top of the pane, and how far the page was scrolled then; in px. */
interface Held {
  readonly element: Element;
  readonly top: number;
  readonly scrolled: number;
}

/**
 * Keeps what is under the pointer where it is while a page is drawn again: what grows or shrinks above it is scrolled away, so that the next
 * press meets the line that was seen there. A key, or a scroll by hand, lets go until the pointer is somewhere again.
 */
export class HeldPlace {
  private held: Held | null = null;
  private pointer: { readonly x: number; readonly y: number } | null = null;

  constructor(private readonly root: HTMLElement) {
    for (const kind of ["pointermove", "pointerdown"] as const)
      document.addEventListener(kind, ({ clientX: x, clientY: y }) => this.take({ x, y }), true);
    document.documentElement.addEventListener("pointerleave", () => this.letGo());
    document.addEventListener("keydown", () => this.letGo(), true);
    document.addEventListener("scroll", () => this.takeAgain(), true);
    new MutationObserver(() => this.keep()).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  /** Another page begins as it is. */
  letGo(): void {
    this.held = null;
    this.pointer = null;
    this.root.style.paddingBlock = "";
  }

  private take(pointer: { readonly x: number; readonly y: number }): void {
    this.pointer = pointer;
    this.takeAgain();
  }

  private takeAgain(): void {
    const { pointer, root } = this;
    if (pointer === null) return;
    const element = document.elementFromPoint(pointer.x, pointer.y);
    this.held =
      element === null || element === root || !root.contains(element)
        ? null
        : { element, top: element.getBoundingClientRect().top, scrolled: document.documentElement.scrollTop };
  }

  /** Runs after each change of the page and before it is painted. */
  private keep(): void {
    const { held, root } = this;
    if (held === null) return;
    const page = document.documentElement;
    const before = page.scrollTop;
    // A page that scrolled on purpose shows what it means to.
    if (!held.element.isConnected || before !== held.scrolled) return this.takeAgain();
    const moved = held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) < 1) return;
    page.scrollTop = before + moved;
    const rest = moved - (page.scrollTop - before);
    if (Math.abs(rest) >= 1) {
      // The pane ends too soon to be scrolled so far: it is made longer.
      const side = rest > 0 ? "paddingBlockEnd" : "paddingBlockStart";
      root.style[side] = `${(parseFloat(root.style[side]) || 0) + Math.abs(rest)}px`;
      page.scrollTop += held.element.getBoundingClientRect().top - held.top;
    }
    this.held = { ...held, scrolled: page.scrollTop };
  }
}
