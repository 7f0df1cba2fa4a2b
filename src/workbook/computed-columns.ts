import type { TableName } from "../records/all-tables";

/** A column that the template fills with a formula. */
export interface ComputedColumn {
  readonly header: string;
  /** The officers' column to whose right it stands; without one it stands after all of them. */
  readonly beside?: string;
  /** As a person types it into the table's column. */
  readonly formula: string;
  readonly meaning: string;
  readonly shows: "text" | "date";
  /** In characters. */
  readonly width: number;
}

/** What a cell says in place of #N/A. */
export const CANNOT_TELL = "Cannot tell";

/** What is worked out beside the officers' own columns. The reader of the workbook leaves them alone. */
export const COMPUTED: { readonly [N in TableName]?: readonly ComputedColumn[] } = {
  Meetings: [
    {
      header: "Quorate",
      beside: "End",
      formula: inWords("Meeting", 'SWITCH(DDSCP.QUORATE([@Meeting]),TRUE,"Yes",FALSE,"No","No quorum rule")'),
      shows: "text",
      width: 16,
      meaning: "Yes or No at the opening; Cannot tell where a mark is missing that would decide it",
    },
    {
      header: "Missing",
      beside: "End",
      formula: inWords("Meeting", 'TEXTJOIN("; ",TRUE,DDSCP.QUORUM.MISSING([@Meeting]))'),
      shows: "text",
      width: 30,
      meaning: "What a quorum still lacks, or None",
    },
    {
      header: "Agenda requests by",
      beside: "End",
      formula: inWords("Meeting", 'DDSCP.DEADLINE([@Meeting],"Agenda requests")'),
      shows: "date",
      width: 23,
      meaning: "The last day to ask for an agenda item",
    },
    {
      header: "Reports by",
      beside: "End",
      formula: inWords("Meeting", 'DDSCP.DEADLINE([@Meeting],"Reports")'),
      shows: "date",
      width: 12,
      meaning: "The last day for reports to come in",
    },
    {
      header: "Papers by",
      beside: "End",
      formula: inWords("Meeting", 'DDSCP.DEADLINE([@Meeting],"Papers")'),
      shows: "date",
      width: 12,
      meaning: "The last day to send out agenda and papers",
    },
  ],
  Attendance: [
    {
      header: "Agency of seat",
      beside: "Seat",
      formula: ofSeat("Agency"),
      shows: "text",
      width: 23,
      meaning: "Whom the seat represents, from Seats",
    },
    {
      header: "Role",
      beside: "Seat",
      formula: ofSeat("Role"),
      shows: "text",
      width: 24,
      meaning: "The role that the seat is for, from Seats",
    },
  ],
  Decisions: [
    {
      header: "Outcome",
      beside: "Title",
      formula: inWords("Decision", "DDSCP.OUTCOME([@Decision])"),
      shows: "text",
      width: 22,
      meaning: "Whether it was carried, and how",
    },
    {
      header: "Status",
      beside: "Title",
      formula: inWords("Decision", "DDSCP.DECISION.STATUS([@Decision])"),
      shows: "text",
      width: 14,
      meaning: "Whether it is in force today",
    },
  ],
  Schedule: [
    {
      header: "Status",
      formula: inWords("Group", "DDSCP.REPORT.STATUS([@Group],[@Meeting],,[@Kind])"),
      shows: "text",
      width: 18,
      meaning: "Whether the report came, and in time",
    },
  ],
};

/**
 * An answer as a text, a number or a date, and nothing where the row names nothing: programs without the add-in keep
 * these as they were shown last, but no TRUE, FALSE or error.
 */
function inWords(named: string, answer: string): string {
  return `=IF([@${named}]="","",IFNA(${answer},"${CANNOT_TELL}"))`;
}

/** What Seats says of the row's seat: one of Excel's own look-ups, so that it works in every program. */
function ofSeat(header: string): string {
  return `=IFERROR(INDEX(Seats[${header}],MATCH([@Seat],Seats[Seat],0))&"","")`;
}

/**
 * How a formula of a table's column is written inside an .xlsx file: the add-in's functions under the
 * prefix that Excel gives them there, newer functions of Excel's own under theirs, and "this row" in full.
 * @example inFile("=DDSCP.QUORATE([@Meeting])", "Meetings") // "_xldudf_DDSCP_QUORATE(Meetings[[#This Row],[Meeting]])"
 */
export function inFile(formula: string, table: TableName): string {
  return formula
    .replace(/^=/, "")
    .replace(/\bDDSCP\.([A-Z][A-Z.]*)\(/g, (_, name: string) => `_xldudf_DDSCP_${name.replaceAll(".", "_")}(`)
    .replace(/\b(TEXTJOIN|IFNA|SWITCH)\(/g, "_xlfn.$1(")
    .replace(/\[@([^\]]+)\]/g, (_, header: string) => `${table}[[#This Row],[${header}]]`);
}
