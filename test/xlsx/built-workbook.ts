import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { tables, type TableName } from "../../src/records/all-tables";

/** One table of a workbook for a test. Cells as excelts takes them: text, numbers, Dates, { error }, { formula, result }. */
export interface GivenTable {
  readonly table: string;
  /** The sheet; the table's name where left out. */
  readonly sheet?: string;
  /** Where the header row begins; A1 where left out. */
  readonly at?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** A totals row whose last cell counts the rows. */
  readonly totals?: boolean;
}

/** The bytes of an .xlsx with these tables, written by a library that the product itself does not read with. */
export async function builtWorkbook(
  given: readonly GivenTable[],
  options: { readonly date1904?: boolean } = {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = options.date1904 ?? false;
  for (const { table, sheet = table, at = "A1", headers, rows, totals = false } of given) {
    const worksheet = workbook.getWorksheet(sheet) ?? workbook.addWorksheet(sheet);
    worksheet.addTable({
      name: table,
      ref: at,
      headerRow: true,
      totalsRow: totals,
      columns: headers.map((name, i) =>
        totals && i === headers.length - 1 ? { name, totalsRowFunction: "count" as const } : { name },
      ),
      rows: rows.map((row) => [...row]),
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The headers of one of our tables, as the template has them. */
export function headersOf(table: TableName): readonly string[] {
  return Object.values(tables[table].columns).map(({ header }) => header);
}

/** The five required tables with a group that meets once; what a test names replaces a table of that name. */
export function smallWorkbook(...replaced: readonly GivenTable[]): readonly GivenTable[] {
  const names = new Set(replaced.map(({ table }) => table));
  return [...SMALL.filter(({ table }) => !names.has(table)), ...replaced];
}

const SMALL: readonly GivenTable[] = [
  {
    table: "Agencies",
    headers: ["Agency", "Type", "Area", "Aliases"],
    rows: [
      ["Derby City Council", "Statutory partner", "Derby", "City; DCC"],
      ["Derby Homes", "Relevant agency", "Derby", ""],
    ],
  },
  {
    table: "Groups",
    headers: ["Group", "Name", "Area", "Quorum rule"],
    rows: [["EDU", "Education Group", "Derby", "Area authority"]],
  },
  {
    table: "Seats",
    headers: ["Seat", "Group", "Agency", "Role", "Category"],
    rows: [["EDU-1", "EDU", "Derby City Council", "Head of Service", "Chair"]],
  },
  { table: "Meetings", headers: ["Meeting", "Group", "Date"], rows: [["EDU-2026-03", "EDU", 46112]] },
  { table: "Attendance", headers: ["Meeting", "Seat", "Status"], rows: [["EDU-2026-03", "EDU-1", "Present"]] },
  { table: "Holidays", headers: ["Date", "Name"], rows: [[46017, "Christmas Day"]] },
];
