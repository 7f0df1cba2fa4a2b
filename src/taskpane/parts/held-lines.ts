/** How a line stands, as it is told. */
export interface Standing {
  readonly key: string;
  readonly state: string | null;
  readonly when: string;
  readonly details?: readonly string[];
}

/**
 * Keeps what a page shows as it stands from a press that writes, so that no other line comes under the pointer or the key that pressed:
 * what is done stays in its place, as done, until the pointer or the focus leaves the page, or presses something that is of no line.
 */
export class HeldLines<M> {
  private kept: M | null = null;
  private isByKey = false;
  private isPressedByKey = false;
  /** How each line that was pressed stood before, and what the last press of it does. */
  private readonly pressed = new Map<string, { readonly stood: string; readonly as: string }>();

  /** `released` is told once what is new may be shown. */
  constructor(
    root: HTMLElement,
    private readonly released: () => void,
  ) {
    const isOutside = (place: EventTarget | null): boolean => !(place instanceof Node) || !root.contains(place);
    document.addEventListener("keydown", () => (this.isByKey = true), true);
    document.addEventListener(
      "pointerdown",
      ({ target }) => {
        this.isByKey = false;
        if (isOutside(target)) this.release();
      },
      true,
    );
    root.addEventListener("pointerleave", () => {
      if (!this.isPressedByKey) this.release();
    });
    root.addEventListener("focusout", ({ relatedTarget }) => {
      if (this.isPressedByKey && isOutside(relatedTarget)) this.release();
    });
    root.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("[data-line]") === null) this.release();
    });
  }

  /** What was on show when something was pressed; null while nothing is held. */
  get shown(): M | null {
    return this.kept;
  }

  /** Was it a key that pressed last? */
  get isKeyed(): boolean {
    return this.isByKey;
  }

  /**
   * To be called for a press that writes: what is on show, and the line whose button is pressed, if it is one that stands as done then.
   * `as`: what it says then, "Dealt with".
   */
  hold(shown: M, line: Standing | null, as = ""): void {
    this.kept ??= shown;
    this.isPressedByKey = this.isByKey;
    if (line !== null) this.pressed.set(line.key, { stood: this.pressed.get(line.key)?.stood ?? told(line), as });
  }

  wasPressed(key: string): boolean {
    return this.pressed.has(key);
  }

  /** Was that line pressed, and does it stand otherwise since? Undefined for one that is no longer there. */
  isDone(key: string, now: Standing | undefined): boolean {
    return this.doneAs(key, now) !== null;
  }

  /** What was done with that line; null where nothing was, or that was taken back. */
  doneAs(key: string, now: Standing | undefined): string | null {
    const before = this.pressed.get(key);
    return before === undefined || (now !== undefined && told(now) === before.stood) ? null : before.as;
  }

  /** What is written into the line now is none of what was pressed before. */
  forget(key: string): void {
    this.pressed.delete(key);
  }

  /** Lets what is new be shown. */
  release(): void {
    if (this.kept === null) return;
    this.kept = null;
    this.pressed.clear();
    this.released();
  }
}

function told({ state, when, details = [] }: Standing): string {
  return JSON.stringify([state, when, details]);
}
