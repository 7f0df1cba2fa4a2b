import { rangeOf } from "../records/cell-address";
import { damaged, UnusableFile } from "./unusable-file";
import { readXml, relationsOf } from "./xml-part";
import { attributeOf, cellText } from "./xml-text";
import type { ZipParts } from "./zip-parts";

/** A table as its own part of the file describes it. */
export interface TablePart {
  readonly name: string;
  readonly firstColumn: number;
  readonly columns: number;
  /** Excel's number of the header row; of the row above the data where the header row is hidden. */
  readonly headerRow: number;
  readonly headerHidden: boolean;
  readonly firstRow: number;
  /** The last row of data; the totals row stands below it. */
  readonly lastRow: number;
  /** The headers by the table's own account, for those whose cell is blank or hidden. */
  readonly headers: readonly string[];
}

interface SheetPart {
  readonly sheet: string;
  readonly part: string;
  readonly tables: readonly TablePart[];
}

export interface WorkbookParts {
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  /** The sheets that hold tables, in the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  /** Those that hold none. */
  readonly withoutTable: readonly SheetPart[];
}

/** Which sheets and tables does the file hold, and by which date system are its dates? */
export function workbookParts(zip: ZipParts): WorkbookParts {
  const workbook = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
  if (workbook.toLowerCase().endsWith(".bin"))
    throw new UnusableFile(
      "old format",
      "The file is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).",
    );
  if (!zip.has(workbook) || !/\/workbook[^/]*\.xml$/i.test(`/${workbook}`))
    throw new UnusableFile("not an xlsx", "The file is not an Excel workbook (.xlsx).");
  const relations = relationsOf(zip, workbook);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  readXml(zip, workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = isTrue(attributeOf(attributes, "date1904"));
      if (name !== "sheet") return;
      const id = relationId(attributes);
      const part = relations.find((relation) => relation.id === id && relation.kind === "worksheet")?.part;
      if (part !== undefined)
        sheets.push({ sheet: attributeOf(attributes, "name") ?? "", part, tables: tablesOn(zip, part) });
    },
    close: () => undefined,
  });
  const sharedStrings = relations.find(({ kind }) => kind === "sharedStrings")?.part ?? null;
  return {
    date1904,
    sharedStrings,
    sheets: sheets.filter(({ tables }) => tables.length > 0),
    withoutTable: sheets.filter(({ tables }) => tables.length === 0),
  };
}

/** A sheet has an id of its own (sheetId) beside its pointer's (r:id, whatever the prefix). */
function relationId(attributes: string): string | null {
  return attributeOf(attributes.replace(/\bsheetId\s*=/, "sheet="), "id");
}

function tablesOn(zip: ZipParts, sheet: string): readonly TablePart[] {
  return relationsOf(zip, sheet)
    .filter(({ kind }) => kind === "table")
    .map(({ part }) => tablePart(zip, part));
}

function tablePart(zip: ZipParts, part: string): TablePart {
  let table: TablePart | null = null;
  const headers: string[] = [];
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === "tableColumn") headers.push(cellText(attributeOf(attributes, "name") ?? ""));
      if (name === "table") table = tableOf(part, attributes, headers);
    },
    close: () => undefined,
  });
  if (table === null) throw damaged(`${part} describes no table`);
  return table;
}

function tableOf(part: string, attributes: string, headers: readonly string[]): TablePart {
  const range = rangeOf(attributeOf(attributes, "ref") ?? "");
  if (range === null) throw damaged(`${part} does not say where its table stands`);
  const { from, to } = range;
  const headerRows = Number(attributeOf(attributes, "headerRowCount") ?? "1");
  const totalsRows = Number(attributeOf(attributes, "totalsRowCount") ?? "0");
  const firstRow = from.row + (headerRows > 0 ? 1 : 0);
  return {
    name: attributeOf(attributes, "displayName") ?? attributeOf(attributes, "name") ?? "",
    firstColumn: from.column,
    columns: to.column - from.column + 1,
    headerRow: firstRow - 1,
    headerHidden: headerRows === 0,
    firstRow,
    lastRow: to.row - (totalsRows > 0 ? 1 : 0),
    headers,
  };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
