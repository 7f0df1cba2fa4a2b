import type { Fill, Style } from "@cj-tech-master/excelts";
import type { Subject } from "../workbook/subjects";

export const COLOURS = {
  ink: "FF1F2A37",
  white: "FFFFFFFF",
  heading: "FF1F4E5F",
  computedHeading: "FF5B4A8A",
  computed: "FFF1EEF8",
  quiet: "FF59616E",
  line: "FFD5DBE1",
  link: "FF0B5CAD",
  good: { text: "FF14532D", ground: "FFDCF2E3" },
  watch: { text: "FF7A4B00", ground: "FFFDF0D0" },
  bad: { text: "FF8B1A1A", ground: "FFFBDDDD" },
} as const;

/** The colour of a sheet's tab, by what the sheet is about. */
export const TAB_COLOURS: Readonly<Record<Subject, string>> = {
  Who: "FF1F4E5F",
  "Meetings and decisions": "FF2E7D4F",
  "Reports and duties": "FFB7791F",
  "Work, plan and money": "FF5B4A8A",
  "How it counts": "FF6B7280",
};

export const FONT = "Calibri";

/** Dates as they are written in England, whatever the machine's own habit. */
export const DATE = "dd/mm/yyyy";

export function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/** How a conditional colour looks: a ground and a text dark enough on it. */
export function marked({ text, ground }: { readonly text: string; readonly ground: string }): Partial<Style> {
  return { font: { color: { argb: text } }, fill: { type: "pattern", pattern: "solid", bgColor: { argb: ground } } };
}

export function quietText(): Partial<Style> {
  return { font: { color: { argb: COLOURS.quiet }, italic: true } };
}
