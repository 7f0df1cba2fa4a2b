import type { Book } from "../book/book";
import type { RequirementMatrix } from "./api-versions";
import type { HostObject } from "./object";

/** What the objects of the Excel API work on. */
export interface HostContext {
  readonly book: Book;
  readonly offered: RequirementMatrix;
  readonly kept: KeptObjects;
  /** Notes that the add-in listens for an event, or no longer does. */
  listen(type: number, target: string, on: boolean): void;
  enableEvents: boolean;
  /** What the page around the host does for the add-in. */
  readonly shell: HostShell;
}

/** What only the page can do. */
export interface HostShell {
  /** Opens a workbook that the add-in has made; Excel does so in a new window. */
  openWorkbook(base64: string): void;
  /** Puts sheets of another workbook into this one; answers their names. */
  insertSheets(base64: string, options: Readonly<Record<string, unknown>>): readonly string[];
  showPane(visible: boolean): void;
  /** Tab on the last control of the pane, or back on its first: the focus goes on elsewhere. */
  leavePane(isBack: boolean): void;
}

/** Objects the add-in holds on to beyond a batch. */
export class KeptObjects {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  add(object: HostObject): string {
    this.last += 1;
    const id = `ref-${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }

  clear(): void {
    this.kept.clear();
  }
}

/** The methods by which the add-in begins and stops listening for each event: `_RegisterAddedEvent`, `_UnregisterAddedEvent`. */
export function eventMethods(
  context: HostContext,
  events: Readonly<Record<string, number>>,
  target: () => string,
): Record<string, () => null> {
  const methods: Record<string, () => null> = {};
  for (const [name, type] of Object.entries(events)) {
    const named = name.startsWith("Event") ? name : `${name}Event`;
    const listen = (on: boolean) => () => {
      context.listen(type, target(), on);
      return null;
    };
    methods[`_Register${named}`] = listen(true);
    methods[`_Unregister${named}`] = listen(false);
  }
  return methods;
}

/** Computes every formula of the workbook again. */
export function calculateAll({ book }: HostContext): null {
  book.calculation.allDirty();
  book.calculation.run();
  return null;
}
