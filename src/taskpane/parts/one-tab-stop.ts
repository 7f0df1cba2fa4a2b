/** Not those of a form under a line: Tab goes through it. */
const BUTTONS = "button:enabled:not(.opened *)";

/**
 * Makes the lists within an element one Tab stop each: up and down go from line to line, left and right between the buttons of a
 * line, Home and End to the first and last line. Tab comes back to where the focus was. `list` and `line` are selectors;
 * `refresh` is to be called once lines have been drawn.
 */
export class OneTabStop {
  private readonly last = new WeakMap<Element, HTMLElement>();

  constructor(
    private readonly root: HTMLElement,
    private readonly list: string,
    private readonly line: string,
  ) {
    root.addEventListener("keydown", (event) => this.onKey(event));
    root.addEventListener("focusin", ({ target }) => {
      const within = target instanceof Element ? target.closest(list) : null;
      if (within === null || !(target instanceof HTMLElement) || !target.matches(BUTTONS)) return;
      this.last.set(within, target);
      this.refresh();
    });
  }

  /** Sees to it that each list has one stop. */
  refresh(): void {
    for (const list of this.root.querySelectorAll(this.list)) {
      const stops = [...list.querySelectorAll<HTMLElement>(BUTTONS)];
      const last = this.last.get(list);
      const stop = last !== undefined && stops.includes(last) ? last : stops[0];
      for (const each of stops) each.tabIndex = each === stop ? 0 : -1;
    }
  }

  private onKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(target instanceof HTMLElement)) return;
    const list = target.closest(this.list);
    const line = target.closest(this.line);
    if (list === null || line === null || !target.matches(BUTTONS)) return;
    const to = this.next(key, { list, line, target });
    if (to === "other key") return;
    event.preventDefault();
    to?.focus();
  }

  private next(
    key: string,
    { list, line, target }: { readonly list: Element; readonly line: Element; readonly target: HTMLElement },
  ): HTMLElement | undefined | "other key" {
    const lines = [...list.querySelectorAll(this.line)].filter((each) => this.stopsIn(each).length > 0);
    const at = lines.indexOf(line);
    switch (key) {
      case "ArrowDown":
        return this.stopsIn(lines[at + 1])[0];
      case "ArrowUp":
        return this.stopsIn(lines[at - 1])[0];
      case "Home":
        return this.stopsIn(lines[0])[0];
      case "End":
        return this.stopsIn(lines.at(-1))[0];
      case "ArrowRight":
        return this.beside(line, target, 1);
      case "ArrowLeft":
        return this.beside(line, target, -1);
      default:
        return "other key";
    }
  }

  private beside(line: Element, target: HTMLElement, by: number): HTMLElement | undefined {
    const stops = this.stopsIn(line);
    return stops[stops.indexOf(target) + by];
  }

  private stopsIn(line: Element | undefined): readonly HTMLElement[] {
    return line === undefined ? [] : [...line.querySelectorAll<HTMLElement>(BUTTONS)];
  }
}
