import { SparedPress } from "./spared-press";

/** What is pressed. */
const PRESSED = "button, fluent-button, summary, a";
/** What marks or writes: it may be pressed again, so it stays where it is whatever is said around it by then. */
const STAYS =
  ":is([data-line], .register-buttons, .ballots-buttons) :is(.mark, .more, .line, .small-button, fluent-button)";

/**
 * Nothing comes under the pointer between two presses. What was pressed stays where it is on the screen, whatever grows or shrinks above it, until the
 * pointer leaves the pane; and where it goes from the page, with its line or with its page, a second press of the same is taken by nothing.
 */
export class StaysInPlace {
  private readonly spared: SparedPress;
  private pressed: HTMLElement | null = null;
  /** How far below the top of the window it was, in pixels. */
  private top = 0;
  /** What was given room above or below, so that it could stay. */
  private readonly roomy = new Set<HTMLElement>();

  constructor(private readonly root: HTMLElement) {
    this.spared = new SparedPress(root);
    document.addEventListener("pointerdown", ({ target }) => this.press(target), true);
    // By the keyboard one goes to other places, and the page scrolls there.
    document.addEventListener("keydown", () => (this.pressed = null), true);
    document.addEventListener("scroll", () => this.measure(), true);
    document.documentElement.addEventListener("pointerleave", () => this.letGo());
    new MutationObserver(() => this.keep()).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["hidden", "class", "open"],
    });
  }

  private press(target: EventTarget | null): void {
    const pressed = target instanceof Element && this.root.contains(target) ? target.closest(PRESSED) : null;
    this.pressed = pressed instanceof HTMLElement && pressed.closest(".page") !== null ? pressed : null;
    this.measure();
  }

  private measure(): void {
    if (this.pressed !== null) this.top = this.pressed.getBoundingClientRect().top;
  }

  private keep(): void {
    const { pressed } = this;
    if (pressed === null) return;
    if (!pressed.isConnected || pressed.closest("[hidden]") !== null) {
      this.pressed = null;
      this.letGo();
      this.spared.changes(false);
    } else if (pressed.matches(STAYS)) {
      this.moveBack(pressed);
      this.measure();
    } else this.measure();
  }

  /** By scrolling, and where that goes no further by room above it or at the page's end. */
  private moveBack(pressed: HTMLElement): void {
    const page = document.documentElement;
    const gone = (): number => Math.round(pressed.getBoundingClientRect().top - this.top);
    const list = pressed.closest<HTMLElement>("ul, .register-buttons, .ballots-buttons");
    if (gone() > 0 && list !== null) this.makeRoom(list, "paddingBlockStart", -gone());
    page.scrollTop += gone();
    if (gone() < 0 && list !== null) this.makeRoom(list, "paddingBlockStart", -gone());
    const end = pressed.closest<HTMLElement>(".page");
    if (gone() <= 0 || end === null) return;
    this.makeRoom(end, "paddingBlockEnd", gone());
    page.scrollTop += gone();
  }

  private makeRoom(element: HTMLElement, side: "paddingBlockStart" | "paddingBlockEnd", more: number): void {
    const room = Number.parseFloat(element.style[side] || "0") + more;
    element.style[side] = room <= 0 ? "" : `${room}px`;
    this.roomy.add(element);
  }

  private letGo(): void {
    this.pressed = null;
    for (const element of this.roomy) element.style.paddingBlock = "";
    this.roomy.clear();
  }
}
