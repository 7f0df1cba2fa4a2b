import type { Citation } from "../sources/citation";

/** A document as plain data, before it is a page, a Word file, a sheet or text: what it says, not how it looks. */
export interface ReportDocument {
  readonly title: string;
  /** What stands at the foot of every page; the title where nothing else does. */
  readonly foot?: string;
  /** What stands under the title: for whom, of which day. */
  readonly facts: readonly Fact[];
  readonly sections: readonly ReportSection[];
}

/** "Meeting": "Tuesday 1 December 2026" */
export interface Fact {
  readonly name: string;
  readonly says: string;
}

export interface ReportSection {
  /** What others refer to it by. */
  readonly id: string;
  readonly heading: string;
  /** Headings that are referred to are numbered; an annex has a letter. */
  readonly numbering: "number" | "annex" | "none";
  /** The paragraphs by which it is said. */
  readonly by: readonly Citation[];
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = TextBlock | ListBlock | KeyLines | TableBlock;

/** A paragraph of running text. */
export interface TextBlock {
  readonly kind: "text";
  readonly text: string;
  /** A heading within the section. */
  readonly isHeading?: boolean;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

/** What the readers are asked to do, each with where it is told. */
export interface KeyLines {
  readonly kind: "key lines";
  readonly lines: readonly KeyLine[];
}

export const ASKS = ["Decide", "Note", "Chase"] as const;

export interface KeyLine {
  readonly asks: (typeof ASKS)[number];
  readonly text: string;
  /** The id of the section that tells more. */
  readonly section: string;
  readonly by: readonly Citation[];
  readonly place?: string;
}

/** A table, or a chart that is a table with bars, lines or shades in its cells. */
export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  /** A row of one cell is a heading within the table, over its whole width. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What is to be seen in it, in words, for those who cannot see it. */
  readonly says: string;
  /** Its blank cells are to be written in by hand. */
  readonly hasRoom?: boolean;
}

export interface TableColumn {
  readonly header: string;
  /** Its share of the page's width. */
  readonly width: number;
  readonly align?: "left" | "right" | "centre";
}

export type TableCell = string | DrawnCell;

export type Shade = "good" | "fair" | "poor" | "none";

/** A cell that is more than its text. The text says all that the drawing does. */
export interface DrawnCell {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly shade?: Shade;
  /** A bar, as a share of its cell from 0 to 1. */
  readonly bar?: number;
  readonly trend?: Trend;
  /** Where the row stands in the workbook: "Decisions!A12". */
  readonly place?: string;
}

/** Values one after the other, null where one is not known, and the target they are held against. */
export interface Trend {
  readonly values: readonly (number | null)[];
  readonly target: number | null;
}

/** The number or letter of each section that has one, by its id. */
export function sectionNumbers({ sections }: ReportDocument): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let [number, annex] = [0, 0];
  for (const { id, numbering } of sections) {
    if (numbering === "number") numbers.set(id, String(++number));
    if (numbering === "annex") numbers.set(id, String.fromCharCode(64 + ++annex));
  }
  return numbers;
}

/** "3. Decisions", "Annex A. Attendance" */
export function headingOf(document: ReportDocument, { id, heading, numbering }: ReportSection): string {
  const number = sectionNumbers(document).get(id);
  if (number === undefined) return heading;
  return numbering === "annex" ? `Annex ${number}. ${heading}` : `${number}. ${heading}`;
}

/** "see section 3", "see Annex A" */
export function referenceTo(document: ReportDocument, id: string): string {
  const number = sectionNumbers(document).get(id);
  if (number === undefined) return "";
  return document.sections.some((each) => each.id === id && each.numbering === "annex")
    ? `Annex ${number}`
    : `section ${number}`;
}

/** Where a key line leads, and its paragraphs: "section 4; GOV 10.3"; "" for neither. */
export function groundsOf(document: ReportDocument, { section, by }: KeyLine): string {
  return [referenceTo(document, section), ...by].filter((part) => part !== "").join("; ");
}

export function text(said: string): TextBlock {
  return { kind: "text", text: said };
}

export function subheading(said: string): TextBlock {
  return { kind: "text", text: said, isHeading: true };
}

/** A table, or the sentence that says why there is none. */
export function tableOr(table: Omit<TableBlock, "kind">, nothing: string): ReportBlock {
  return table.rows.length === 0 ? text(nothing) : { kind: "table", ...table };
}

/** Is a row a heading within its table? */
export function isHeadingRow(row: readonly TableCell[], { columns }: Pick<TableBlock, "columns">): boolean {
  return row.length === 1 && columns.length > 1;
}

export function textOf(cell: TableCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

export function drawnOf(cell: TableCell): DrawnCell {
  return typeof cell === "string" ? { text: cell } : cell;
}
