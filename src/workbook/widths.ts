import type { Column } from "../records/table";

/** Columns that hold whole sentences, or names longer than their kind suggests: by header, or by table and header. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["Agency", 48],
  // Beside a seat it stays empty, and the seat's agency stands beside it.
  ["Attendance Agency", 10],
  ["Attendance Name", 20],
  ["Name", 34],
  ["Role", 48],
  ["Aliases", 60],
  ["Title", 52],
  ["Description", 60],
  ["Outcome", 40],
  ["Item", 52],
  ["Measure", 60],
  ["Meaning", 80],
  ["Setting", 28],
  ["Value", 16],
  ["Source", 24],
  ["Obligation", 60],
  ["Owner", 34],
  ["To", 34],
  ["Group", 18],
  ["Quorum rule", 38],
  ["Escalates to", 16],
  ["Chaired by", 30],
  ["Seat", 18],
  ["Meeting", 18],
  ["Person", 30],
  ["Partner", 48],
  ["Chair agency", 44],
  ["Vice chair agency", 44],
  ["Commentary", 60],
  ["Voting seat", 48],
  ["Reason", 30],
  ["Reasons", 50],
  ["Progress", 40],
  ["Leads", 24],
  ["Email", 34],
  ["From", 30],
  ["Restricted by", 40],
  ["Interests", 30],
  ["Groups", 24],
  ["Reference", 24],
  ["Note", 40],
  ["Deputy", 28],
  // £1,234,567.89
  ["Contributions Due", 14],
  ["Contributions Received", 14],
]);

const ORDINARY_TEXT = 20;

/** Columns before and at the one that officers fill in all day: it is in sight beside the pane on a screen of 1440 pixels. */
const HELD: ReadonlySet<string> = new Set(["Attendance Agency", "Attendance Name", "Attendance Status"]);

/** Does this column keep its width whatever stands in it? What is longer takes more lines then. */
export function isHeldNarrow(table: string, header: string): boolean {
  return HELD.has(`${table} ${header}`);
}

/**
 * How wide, in characters, must a column be to show its header (with the filter's button) and what usually
 * stands in it? Kinds of fixed length go before names: a From that holds a date is as wide as a date.
 */
export function widthOf(table: string, column: Column<unknown>): number {
  const header = column.header.length + 4;
  switch (column.kind) {
    case "date":
    case "date or yes":
      return Math.max(header, 12);
    case "time":
      return Math.max(header, 9);
    case "moment":
      return Math.max(header, 17);
    case "yes or no":
    case "number":
    case "time before":
    case "share":
      return Math.max(header, WIDTHS.get(`${table} ${column.header}`) ?? 10);
    case "word":
      return Math.max(header, ...(column.choices ?? []).map((choice) => choice.length + 3));
    default:
      return Math.max(header, WIDTHS.get(`${table} ${column.header}`) ?? WIDTHS.get(column.header) ?? ORDINARY_TEXT);
  }
}
