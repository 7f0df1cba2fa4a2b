import type { BorderLine, CellStyle } from "../book/cell";
import type { CellLook } from "./cell-look";
import { element } from "./element";
import type { Box } from "./metrics";

/** In pixels, of the font that cells are drawn in. */
const DIGIT = 7.25;
const MARK = 3.7;
const EDGES = 9;
const TIGHT_EDGES = 2;

const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" };

/** What a cell is made of: an empty one at its place, how wide that is and how far the text may run. */
interface DrawnIn {
  readonly cell: HTMLElement;
  readonly width: number;
  readonly room: number;
}

/** An empty cell that fills a row's height, to be copied for each row. */
export function emptyCell(column: number, { left, width }: Pick<Box, "left" | "width">): HTMLElement {
  return element("div", {
    role: "gridcell",
    "aria-colindex": String(column + 1),
    style: `left:${left}px;width:${width}px`,
  });
}

/** Puts what a cell shows, and its look, into its element. */
export function drawCell(look: CellLook, { cell, width, room }: DrawnIn): HTMLElement {
  cell.className = look.classes.join(" ");
  paint(cell, look.style);
  if (look.hint !== "") {
    cell.title = look.hint;
    cell.setAttribute("aria-description", look.hint);
  }
  if (look.text === "") return cell;
  const needed = look.classes.includes("number") ? numberWidth(look.text) : 0;
  if (needed > width - EDGES) cell.classList.add("tight");
  // Part of a number would read as another number.
  const shown = needed > width - TIGHT_EDGES && width > 0 ? "#".repeat(Math.max(1, Math.floor(width / 8))) : look.text;
  if (shown !== look.text) {
    cell.title = look.text;
    cell.setAttribute("aria-label", look.text);
  }
  const text = element("span", {}, shown);
  if (room > width) {
    cell.classList.add("runs");
    text.style.maxWidth = `${room - 8}px`;
  }
  cell.append(text);
  if (look.classes.includes("t-head")) cell.append(filterArrow(look));
  return cell;
}

/** The arrow at a table's heading that opens its filter. */
function filterArrow({ text, classes }: CellLook): HTMLElement {
  const isSet = classes.includes("filtered");
  const label = `Filter ${text}${isSet ? " (set)" : ""}`;
  return element(
    "button",
    { type: "button", class: "filter-arrow", tabindex: "-1", "aria-label": label, title: `${label}: Alt+↓` },
    isSet ? "▼" : "▾",
  );
}

/** How wide a number is. */
function numberWidth(text: string): number {
  const marks = text.match(/[\s./,:'-]/g)?.length ?? 0;
  return (text.length - marks) * DIGIT + marks * MARK;
}

function paint(cell: HTMLElement, style: CellStyle): void {
  const css = cell.style;
  if (style.bold) css.fontWeight = "600";
  if (style.italic) css.fontStyle = "italic";
  if (style.underline || style.strikethrough)
    css.textDecoration = `${style.underline ? "underline " : ""}${style.strikethrough ? "line-through" : ""}`;
  if (style.fontSize) css.fontSize = `${Math.round(style.fontSize * 1.18)}px`;
  if (style.fill) {
    css.background = style.fill;
    cell.classList.add("filled");
  }
  if (style.fontColor) {
    css.setProperty("--font", style.fontColor);
    cell.classList.add("inked");
  }
  if (style.wrap) cell.classList.add("wrap");
  if (style.horizontal) cell.classList.add(`h-${style.horizontal.toLowerCase()}`);
  if (style.vertical) cell.classList.add(`v-${style.vertical.toLowerCase()}`);
  if (style.indent) css.paddingLeft = `${4 + style.indent * 9}px`;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders ?? {};
  if (EdgeTop) css.borderTop = line(EdgeTop);
  if (EdgeBottom) css.borderBottom = line(EdgeBottom);
  if (EdgeLeft) css.borderLeft = line(EdgeLeft);
  if (EdgeRight) css.borderRight = line(EdgeRight);
}

function line({ style, weight, color }: BorderLine): string {
  const drawn =
    style === "Double" ? "double" : style === "Dot" ? "dotted" : style.startsWith("Dash") ? "dashed" : "solid";
  return `${WEIGHTS[weight] ?? "1px"} ${drawn} ${color}`;
}
