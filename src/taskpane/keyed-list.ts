/** One item's node, and how it takes in a later state of the item. */
export interface Shown<T> {
  readonly node: HTMLElement;
  update(item: T): void;
}

/** A list on the page that keeps the nodes of items it has seen, so that only what differs is touched. */
export class KeyedList<T> {
  private shown = new Map<string, Shown<T>>();

  constructor(
    readonly container: HTMLElement,
    private readonly keyOf: (item: T) => string,
    private readonly make: (item: T) => Shown<T>,
  ) {}

  show(items: readonly T[]): void {
    const next = new Map<string, Shown<T>>();
    let after: Element | null = null;
    for (const item of items) {
      const key = freeKey(this.keyOf(item), next);
      const known = this.shown.get(key);
      const shown = known ?? this.make(item);
      if (known !== undefined) known.update(item);
      next.set(key, shown);
      const place: Element | null = after === null ? this.container.firstElementChild : after.nextElementSibling;
      if (place !== shown.node) this.container.insertBefore(shown.node, place);
      after = shown.node;
    }
    for (const [key, { node }] of this.shown) if (!next.has(key)) node.remove();
    this.shown = next;
  }
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key} ${number}`;
  return free;
}
