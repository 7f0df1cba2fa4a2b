import { intersection, type Rect } from "../book/address";
import type { Sheet } from "../book/sheet";
import { element } from "./element";
import { HEAD, SIDE } from "./headings";
import { boxOf, type Metrics } from "./metrics";

const FAR = 1e7;

/** Where an outline has a part: over the cells that scroll, over the frozen columns, the frozen rows, and the corner of both. */
export interface OutlinePlaces {
  readonly body: HTMLElement;
  readonly columns: HTMLElement;
  readonly rows: HTMLElement;
  readonly both: HTMLElement;
}

interface Part {
  readonly element: HTMLElement;
  readonly area: (frozen: Sheet["frozen"]) => Rect;
  readonly shift: (metrics: Metrics, frozen: Sheet["frozen"]) => readonly [number, number];
}

/** A frame around a block of cells, in up to four parts where the sheet is frozen. */
export class Outline {
  private readonly parts: readonly [Part, ...Part[]];

  constructor(className: string, places: OutlinePlaces) {
    const part = (place: HTMLElement): HTMLElement => {
      const made = element("div", { class: className, "aria-hidden": "true" });
      made.hidden = true;
      place.append(made);
      return made;
    };
    this.parts = [
      {
        element: part(places.body),
        area: ({ rows, columns }) => ({ row: rows, column: columns, rows: FAR, columns: FAR }),
        shift: () => [SIDE, HEAD],
      },
      {
        element: part(places.columns),
        area: ({ rows, columns }) => ({ row: rows, column: 0, rows: FAR, columns }),
        shift: (metrics, { rows }) => [0, -(metrics.tops[rows] ?? 0)],
      },
      {
        element: part(places.rows),
        area: ({ rows, columns }) => ({ row: 0, column: columns, rows, columns: FAR }),
        shift: () => [SIDE, 0],
      },
      {
        element: part(places.both),
        area: ({ rows, columns }) => ({ row: 0, column: 0, rows, columns }),
        shift: () => [0, 0],
      },
    ];
  }

  /** Draws it around a block of the sheet. */
  show(rect: Rect, sheet: Sheet, metrics: Metrics): void {
    for (const { element: frame, area, shift } of this.parts) {
      const part = intersection(rect, area(sheet.frozen));
      frame.hidden = part === undefined;
      if (!part) continue;
      const box = boxOf(metrics, part);
      const [dx, dy] = shift(metrics, sheet.frozen);
      Object.assign(frame.style, {
        left: `${box.left + dx - 1}px`,
        top: `${box.top + dy - 1}px`,
        width: `${box.width + 1}px`,
        height: `${box.height + 1}px`,
      });
      // A part ends without a line where the block goes on beyond the freeze line.
      frame.classList.toggle("goes-right", part.column + part.columns < rect.column + rect.columns);
      frame.classList.toggle("goes-down", part.row + part.rows < rect.row + rect.rows);
      frame.classList.toggle("comes-left", part.column > rect.column);
      frame.classList.toggle("comes-down", part.row > rect.row);
    }
  }

  /** The part that holds the block's last cell. */
  get corner(): HTMLElement {
    const last = this.parts.find(
      ({ element: { hidden, classList } }) =>
        !hidden && !classList.contains("goes-right") && !classList.contains("goes-down"),
    );
    return (last ?? this.parts[0]).element;
  }

  hide(): void {
    for (const { element: frame } of this.parts) frame.hidden = true;
  }
}
