/** How a shape looks: whoever shows a drawing gives each look its colour. The series are numbered from 1. */
export type Look = "axis" | "grid" | "label" | "value" | "in bar" | `series ${number}` | `line of series ${number}`;

/** A shape of a drawing. Text stands on its baseline. */
export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
      /** What it stands for, where it is pointed at. */
      readonly title: string;
    }
  | { readonly kind: "path"; readonly path: string; readonly look: Look }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number; readonly look: Look }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly look: Look;
    };

/** A drawing of so many units each way, its shapes from the lowest to the topmost: plain data, that a page or a document turns into SVG. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Text of a drawing is of this size. */
export const FONT_SIZE = 11;
/** What a character takes up, the wide ones reckoned in. */
const CHARACTER = 6;

export function widthOf(text: string): number {
  return text.length * CHARACTER;
}

/** @example shortened("East Midlands Ambulance Service", 90) // "East Midlands…" */
export function shortened(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
