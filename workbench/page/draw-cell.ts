import type { BorderLine, CellStyle } from "../book/cell";
import type { CellLook } from "./cell-look";
import { element } from "./element";
import type { Box } from "./metrics";

const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" };

/** Where one cell is drawn: its name, its box, and how far its text may run; a plain one is only a box. */
interface DrawnAt {
  readonly name: string;
  readonly column: number;
  readonly box: Box;
  readonly room: number;
  readonly plain: boolean;
}

/** One cell's element at its place. */
export function drawCell(look: CellLook, { name, column, box, room, plain }: DrawnAt): HTMLElement {
  const cell = element("div", {
    id: `cell-${name}`,
    class: look.classes.join(" "),
    role: "gridcell",
    "aria-colindex": String(column + 1),
    "data-cell": name,
    style: `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`,
  });
  if (plain) return cell;
  paint(cell, look.style);
  if (look.hint !== "") {
    cell.title = look.hint;
    cell.setAttribute("aria-description", look.hint);
  }
  if (look.text === "") return cell;
  const text = element(
    "span",
    {},
    look.classes.includes("number") && tooNarrow(look.text, box.width)
      ? "#".repeat(Math.max(1, Math.floor(box.width / 8)))
      : look.text,
  );
  if (room > box.width) {
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

function tooNarrow(text: string, width: number): boolean {
  return text.length * 6.2 > width && width > 0;
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
