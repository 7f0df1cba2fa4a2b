import type { TableName } from "../records/all-tables";

/** A column that the template fills with a formula of the add-in. */
export interface ComputedColumn {
  readonly header: string;
  /** As a person types it into the table's column. */
  readonly formula: string;
  readonly meaning: string;
  readonly shows: "text" | "date";
  /** In characters. */
  readonly width: number;
}

/** What the add-in works out beside the officers' own columns. The reader of the workbook leaves them alone. */
export const COMPUTED: { readonly [N in TableName]?: readonly ComputedColumn[] } = {
  Meetings: [
    {
      header: "Quorate",
      formula: "=DDSCP.QUORATE([@Meeting])",
      shows: "text",
      width: 17,
      meaning: "TRUE or FALSE at the opening; #N/A where it cannot be told yet",
    },
    {
      header: "Missing",
      formula: '=TEXTJOIN("; ",TRUE,DDSCP.QUORUM.MISSING([@Meeting]))',
      shows: "text",
      width: 46,
      meaning: "What a quorum still lacks, or None",
    },
    {
      header: "Agenda requests by",
      formula: '=DDSCP.DEADLINE([@Meeting],"Agenda requests")',
      shows: "date",
      width: 19,
      meaning: "The last day to ask for an agenda item",
    },
    {
      header: "Reports by",
      formula: '=DDSCP.DEADLINE([@Meeting],"Reports")',
      shows: "date",
      width: 12,
      meaning: "The last day for reports to come in",
    },
    {
      header: "Papers by",
      formula: '=DDSCP.DEADLINE([@Meeting],"Papers")',
      shows: "date",
      width: 12,
      meaning: "The last day to send out agenda and papers",
    },
  ],
  Decisions: [
    {
      header: "Outcome",
      formula: "=DDSCP.OUTCOME([@Decision])",
      shows: "text",
      width: 22,
      meaning: "Whether it was carried, and how",
    },
    {
      header: "Status",
      formula: "=DDSCP.DECISION.STATUS([@Decision])",
      shows: "text",
      width: 14,
      meaning: "Whether it is in force today",
    },
  ],
  Schedule: [
    {
      header: "Status",
      formula: "=DDSCP.REPORT.STATUS([@Group],[@Meeting],,[@Kind])",
      shows: "text",
      width: 18,
      meaning: "Whether the report came, and in time",
    },
  ],
};

/**
 * How a formula of a table's column is written inside an .xlsx file: the add-in's functions under the
 * prefix that Excel gives them there, newer functions of Excel's own under theirs, and "this row" in full.
 * @example inFile("=DDSCP.QUORATE([@Meeting])", "Meetings") // "_xldudf_DDSCP_QUORATE(Meetings[[#This Row],[Meeting]])"
 */
export function inFile(formula: string, table: TableName): string {
  return formula
    .replace(/^=/, "")
    .replace(/\bDDSCP\.([A-Z][A-Z.]*)\(/g, (_, name: string) => `_xldudf_DDSCP_${name.replaceAll(".", "_")}(`)
    .replace(/\bTEXTJOIN\(/g, "_xlfn.TEXTJOIN(")
    .replace(/\[@([^\]]+)\]/g, (_, header: string) => `${table}[[#This Row],[${header}]]`);
}
