/** For so long after what stands under the pointer has changed, a press there does nothing: it was meant for what stood there before. */
const SPARED_MS = 1000;
/** A hand on its way to a button moves the pointer further than this. */
const STILL_PX = 24;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keeps a press from reaching a button that has only just come under the pointer, or under the key of a button that had the focus. */
export class SparedPress {
  private changedAt = -Infinity;
  private pointer: Place | null = null;
  private before: Place | null = null;
  private hadFocus = false;

  constructor(private readonly root: HTMLElement) {
    const follow = ({ clientX, clientY }: MouseEvent): void => {
      this.pointer = { x: clientX, y: clientY };
      // One that has been elsewhere since comes back to press what it sees.
      if (this.before !== null && !isStill(this.before, this.pointer)) this.before = null;
    };
    for (const kind of ["pointermove", "pointerdown"] as const) document.addEventListener(kind, follow, true);
    // A pointer that has left the pane comes back to press what it sees.
    document.documentElement.addEventListener("pointerleave", () => (this.pointer = null));
    root.addEventListener("click", (event) => this.take(event), true);
  }

  /** To be told right before other buttons are drawn; whether a key's press is meant for another then too. */
  changes(hadFocus = this.root.contains(document.activeElement)): void {
    this.changedAt = performance.now();
    this.before = this.pointer;
    this.hadFocus = hadFocus;
  }

  private take(event: MouseEvent): void {
    if (performance.now() - this.changedAt >= SPARED_MS || !this.wasMeantForAnother(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private wasMeantForAnother({ detail, clientX, clientY }: MouseEvent): boolean {
    if (detail === 0) return this.hadFocus;
    return this.before !== null && isStill(this.before, { x: clientX, y: clientY });
  }
}

function isStill(before: Place, now: Place): boolean {
  return Math.hypot(now.x - before.x, now.y - before.y) < STILL_PX;
}
